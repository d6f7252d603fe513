import { formatDate } from "./numbers.da";

/** What the pane says about its own state, and around its screens. */
export const paneText = {
  ready: "Klar.",
  notExcel: "Siden er en del af et tilføjelsesprogram og virker kun inde i Excel.",
  officeMissing: "Excels del af panelet kunne ikke hentes. Tjek internetforbindelsen, og åbn panelet igen.",
  title: "Målopfyldelse",
  screens: "Skærmbilleder",
  screen: { start: "Start", contract: "Kontrakt", measurements: "Målinger", status: "Status", settings: "Indstillinger" },
  loading: "Læser projektmappen …",
  loadingScreen: "Henter …",
  close: "Luk besked",
  tryAgain: "Prøv igen",
  outOfDate: "Tabellerne er ændret, siden status blev opgjort.",
  refresh: "Opdater status",
  refreshing: "Opdaterer status …",
  broken: (words: string) => `Panelet er gået i stå: ${words}. Projektmappen er ikke ændret. Prøv igen, eller luk og åbn panelet.`,
} as const;

/** The screen Start. */
export const startText = {
  heading: "Start",
  empty: "Projektmappen har ingen resultatkontrakter endnu.",
  emptyHelp: "Opret ark laver tabellerne til kontrakter, mål og målinger. Det, der allerede findes, røres ikke.",
  create: "Opret ark",
  creating: "Opretter ark …",
  read: "Læs en kontrakt",
  readHelp: "Indsæt en kontrakts tekst, eller vælg et dokument, og få målene foreslået.",
  next: "Næste skridt",
  addGoals: "Læs en kontrakt, eller skriv mål i tabellen Mål.",
  addFigures: (count: number) => `${count === 1 ? "Ét mål har" : `${count} mål har`} ingen målinger. Skriv dem i tabellen Målinger.`,
  mend: (count: number) => `Se ${count === 1 ? "ét forhold" : `${count} forhold`} i tabellerne efter; de står nederst.`,
  comment: (count: number) => `${count === 1 ? "Ét mål afviger" : `${count} mål afviger`} og mangler en bemærkning. Skriv den på arket Status.`,
  done: "Alt er på plads. Opdater status, når der kommer nye målinger.",
  contracts: "Kontrakter",
  asOf: (date: Parameters<typeof formatDate>[0]) => `Status pr. ${formatDate(date)}`,
  goals: (count: number) => (count === 1 ? "Ét mål" : `${count} mål`),
  noGoals: "Kontrakten har ingen mål endnu.",
  openStatus: (name: string) => `Se mål i ${name}`,
  seeGoals: "Se mål",
  issues: (count: number) => (count === 1 ? "Ét forhold bør ses efter" : `${count} forhold bør ses efter`),
  issuesIn: (table: string, count: number) => `${table} (${count})`,
  place: (row: number | null, column: string | null) => [row === null ? "Hele tabellen" : `Række ${row}`, ...(column === null ? [] : [column])].join(", "),
} as const;
