import { withoutStop } from "../withoutStop";
import { formatDate } from "./numbers";
import { rowsText } from "./rows";

/** What the pane says about its own state, and around its screens. */
export const paneText = {
  notExcel: "Siden er en del af et tilføjelsesprogram og virker kun inde i Excel.",
  officeMissing: "Excels del af panelet kunne ikke hentes. Tjek internetforbindelsen, og åbn panelet igen.",
  title: "Målopfyldelse",
  screens: "Skærme",
  more: "Flere skærme",
  screen: {
    start: "Start",
    contract: "Kontrakt",
    measurements: "Målinger",
    status: "Status",
    followUp: "Opfølgning",
    reports: "Rapporter",
    settings: "Indstillinger",
  },
  loading: "Læser projektmappen …",
  silent:
    "Excel har ikke svaret endnu. Panelet venter stadig. Sker der intet, så luk panelet, og åbn det igen; hjælper det ikke, så gem, og genstart Excel.",
  loadingScreen: "Henter …",
  close: "Luk besked",
  chooseFile: "Vælg fil",
  tryAgain: "Prøv igen",
  showSheet: "Vis arket",
  outOfDate: "Tabellerne er ændret, siden status blev opgjort.",
  stale: {
    manual:
      "Excel er sat til manuel beregning, så tal fra formler kan være gamle. Vælg Genberegn, når formler eller tal er ændret.",
    pending: "Excel er ikke færdig med at beregne, så tal fra formler kan være gamle. Vælg Genberegn.",
  },
  recalculate: "Genberegn",
  refresh: "Opdater status",
  refreshing: "Opdaterer status …",
  stepReading: "Læser tabellerne …",
  stepJudging: (goals: number) => `Vurderer ${goals === 1 ? "ét mål" : `${goals} mål`} …`,
  stepWriting: "Skriver status …",
  cancel: "Afbryd",
  tooLateToCancel: "Kan ikke afbrydes nu",
  broken: (words: string) =>
    `Panelet er gået i stå: ${withoutStop(words)}. Projektmappen er ikke ændret. Prøv igen, eller luk og åbn panelet.`,
  partMissing:
    "En del af panelet kunne ikke hentes. Tjek internetforbindelsen, og genindlæs panelet. Det, du er i gang med at skrive, er der bagefter.",
  reload: "Genindlæs panelet",
} as const;

/** The screen Start. */
export const startText = {
  heading: "Start",
  empty: "Projektmappen har ingen resultatkontrakter endnu.",
  emptyHelp: "Opret ark laver tabellerne til kontrakter, mål og målinger. Det, der allerede findes, røres ikke.",
  create: "Opret ark",
  creating: "Opretter ark …",
  read: "Læs en kontrakt",
  figures: "Hent målinger fra en fil (.csv eller .xlsx)",
  readHelp: "Indsæt en kontrakts tekst, eller vælg et dokument, og få målene foreslået.",
  example: "Prøv med eksempel",
  exampleHelp:
    "Fylder denne projektmappe med en rigtig kontrakt, Skelbækgade 2009, og opdigtede målinger, så du kan se status med det samme. Eksemplet kan fjernes igen.",
  next: "Næste skridt",
  addGoals: "Læs en kontrakt, eller skriv mål i tabellen Mål.",
  addFigures: (count: number) => `${count === 1 ? "Ét mål" : `${count} mål`} mangler tal for afsluttede perioder.`,
  goTo: (screen: string) => `Gå til skærmen ${screen}`,
  mend: (count: number) => `${count === 1 ? "Ét forhold" : `${count} forhold`} i tabellerne bør ses efter.`,
  comment: (count: number) => `${count === 1 ? "Ét mål" : `${count} mål`} afviger og mangler en bemærkning.`,
  edited: (count: number) =>
    `${count === 1 ? "Ét mål er" : `${count} mål er`} rettet direkte i Mål efter en lukket status. Er det en rettelse, en justering eller en genforhandling?`,
  warn: (count: number) => `Tidlig varsling om ${count === 1 ? "ét mål" : `${count} mål`}.`,
  show: "Vis dem",
  showOne: "Vis det",
  makeStatus: "Status er ikke opgjort endnu.",
  renewStatus: "Arket Status viser ikke det, som tabellerne giver nu.",
  done: "Alt er på plads. Opdater status, når der kommer nye målinger.",
  contracts: "Kontrakter",
  asOf: (date: Parameters<typeof formatDate>[0]) => `Status pr. ${formatDate(date)}`,
  goals: (count: number) => (count === 1 ? "Ét mål" : `${count} mål`),
  noGoals: "Kontrakten har ingen mål endnu.",
  openStatus: (name: string) => `Se mål i ${name}`,
  seeGoals: "Se mål",
  issues: (count: number) => (count === 1 ? "Ét forhold bør ses efter" : `${count} forhold bør ses efter`),
  issuesIn: (table: string, count: number) => `${table} (${count})`,
  place: (row: number | null, column: string | null, also: readonly number[] = []) =>
    [row === null ? "Hele tabellen" : rowsText(row, also).replace("r", "R"), ...(column === null ? [] : [column])].join(
      ", ",
    ),
} as const;
