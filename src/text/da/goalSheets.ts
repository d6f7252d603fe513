import { listed } from "../listed";
import { withoutStop } from "../withoutStop";

const goals = (count: number): string => (count === 1 ? "ét mål" : `${count} mål`);
const figures = (count: number): string => (count === 1 ? "én måling" : `${count} målinger`);
const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** *Læs et ark* on the screen Kontrakt: a sheet of somebody's own with goals in rows and figures across. */
export const goalSheetText = {
  heading: "Læs et ark",
  intro:
    "Har du mål og tal i dit eget ark, med mål i rækker og måneder på tværs, så læses begge dele på én gang. Arket ændres ikke.",
  readActive: "Læs det ark, der er forrest",
  activeIsOurs: "Arket forrest er et af tilføjelsesprogrammets egne. Gå til dit eget ark, eller vælg det på listen.",
  sheet: "Ark i projektmappen",
  sheetHelp: "Vælg det ark, målene står på.",
  noSheets: "Projektmappen har ingen andre ark end tilføjelsesprogrammets egne.",
  file: "Ark i en fil (.xlsx)",
  reading: "Læser arket …",
  noHeadings: (sheet: string) =>
    `Der er ingen overskrifter på arket ${sheet}, som kan genkendes. Der skal være en række med fx Nr, Mål, Måltal og måneder.`,
  noGoals: (sheet: string) => `Der er ingen mål under overskrifterne på arket ${sheet}.`,
  look: (sheet: string) => `Gennemse arket ${sheet}`,
  colours:
    "Farver, der er sat i hånden, og kolonner med status læses ikke. Status opgøres ud fra tallene, når målene er skrevet.",
  otherSheet: "Ark",
  name: "Kontraktens navn",
  nameHelp: "Center og år. Det skal staves ens i alle tabeller.",
  nameMissing: "Skriv kontraktens navn.",
  year: "Kontraktens år",
  yearHelp: "Fx 2019, eller 2018/19 for et skoleår.",
  yearMissing: (months: readonly string[]) =>
    months.length === 0
      ? "Skriv kontraktens år."
      : `${listed(
          months.slice(0, 3).map((text) => `»${text}«`),
          "og",
        )} står uden årstal. Skriv kontraktens år.`,
  contracts: (names: readonly string[]) => `Kontrakter på arket: ${listed(names, "og")}.`,
  columns: "Sådan læses kolonnerne",
  column: (heading: string, use: string) => `${heading}: ${use}`,
  correct: "Ret kolonner",
  noExamples: "Tom kolonne",
  months: (first: string, last: string, count: number) =>
    count === 1 ? `${first}: målinger` : `${first}–${last}: målinger (${count} kolonner)`,
  use: {
    contract: "Kontrakt eller center",
    nr: "Målets nummer",
    part: "Delmål",
    text: "Målets ordlyd",
    indicator: "Indikator, en del af ordlyden",
    target: "Måltal",
    targetUpper: "Øvre grænse",
    form: "Målform",
    unit: "Enhed",
    baseline: "Udgangspunkt",
    aggregation: "Opgørelse",
    weight: "Vægt",
    deadline: "Frist",
    responsible: "Ansvarlig",
    source: "Kilde",
    focus: "Fokusområde",
    area: "Styringsområde",
    type: "Måltype",
    lineKind: "Mål eller resultat, linje for linje",
    remark: "Bemærkning til den seneste måling",
    figure: "Målinger",
    total: "Årets resultat indtil nu; læses ikke, men viser opgørelsen",
    none: "Læses ikke",
  },
  decimal: "Tal er skrevet med",
  dateOrder: "Datoer er skrevet med",
  figures: (count: number, first: string, last: string) =>
    count === 0 ? "Ingen målinger." : count === 1 ? `Én måling: ${first}.` : `${count} målinger: ${first} til ${last}.`,
  figureAt: (when: string, value: string) => `${when} ${value}`,
  sameNumber: (row: number) => `Samme nummer som målet i række ${row}. Ret Nr eller Delmål.`,
  nrIsDate: "Excel har gjort nummeret til en dato. Skriv målets nummer.",
  faults: (count: number) => `${count === 1 ? "Én celle" : `${count} celler`} med tal kan ikke bruges og udelades:`,
  totals: (columns: readonly string[]) =>
    `${listed(columns, "og")} ${columns.length === 1 ? "lægger" : "lægger hver især"} måneder sammen og læses ikke ved siden af dem.`,
  notes: (count: number) => `${count === 1 ? "Én række" : `${count} rækker`} er ikke mål:`,
  note: {
    totals: (text: string) => `»${text}« lægger andre sammen.`,
    heading: (text: string) => `»${text}« er læst som overskrift for målene under den.`,
    text: (text: string) => `»${text}« er læst som en bemærkning til arket og skrives ikke.`,
    line: (text: string) => `»${text}« er regnet ud af de andre linjer og læses ikke.`,
  },
  marks: (count: number) => `Mærker ved ${count === 1 ? "ét tal" : `${count} tal`}:`,
  remarksLeft: (count: number) =>
    `${count === 1 ? "Én bemærkning hører" : `${count} bemærkninger hører`} til mål uden målinger og skrives ikke:`,
  row: (row: number) => `Række ${row}`,
  write: (goalCount: number, figureCount: number) =>
    goalCount + figureCount === 0
      ? "Skriv til arket"
      : `Skriv ${[...(goalCount === 0 ? [] : [goals(goalCount)]), ...(figureCount === 0 ? [] : [figures(figureCount)])].join(" og ")}`,
  writing: "Skriver …",
  cancel: "Annuller",
  writeNone: "Godkend mindst ét mål for at skrive det.",
  questionsOpen: "Svar på spørgsmålene ovenfor først.",
  nothingNew: "Målene og deres målinger står der allerede.",
  noWayBack: "Der er så meget, at panelet ikke kan fortryde det bagefter. Gem en kopi først, hvis du er i tvivl.",
  written: (goalCount: number, figureCount: number, contractNames: readonly string[], left: readonly string[]) =>
    [
      goalCount + figureCount === 0
        ? "Intet er skrevet."
        : `${upper([...(goalCount === 0 ? [] : [goals(goalCount)]), ...(figureCount === 0 ? [] : [figures(figureCount)])].join(" og "))} er skrevet for ${withoutStop(listed(contractNames, "og"))}.`,
      ...(left.length === 0
        ? []
        : [
            `${left.length === 1 ? "Et tal står" : "Tal står"} der i forvejen med en anden værdi og er ikke ændret: ${left.join("; ")}.`,
          ]),
    ].join(" "),
  last: (goalCount: number, figureCount: number, sheet: string) =>
    `Sidst læst: ${goals(goalCount)} og ${figures(figureCount)} fra arket ${sheet}.`,
  takeBack: "Fortryd læsningen",
  takeBackAsk:
    "Målene, målingerne og nye kontrakter fra arket fjernes igen. Mål, der er rettet siden eller har fået flere tal eller bemærkninger, røres ikke.",
  takeBackYes: "Ja, fortryd",
  takeBackNo: "Behold",
  takenBack: (goalCount: number, figureCount: number, left: readonly string[]) =>
    [
      goalCount + figureCount === 0
        ? "Intet er fortrudt."
        : `${upper(goals(goalCount))} og ${figures(figureCount)} er fjernet.`,
      ...(left.length === 0 ? [] : [`Rettet eller brugt siden og derfor ikke rørt: mål ${listed(left, "og")}.`]),
    ].join(" "),
} as const;
