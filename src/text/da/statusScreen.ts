import { formatDate, formatNumber } from "./numbers";

type Day = Parameters<typeof formatDate>[0];

/** The screen Status. */
export const statusText = {
  heading: "Status",
  date: "Statusdato",
  dateHelp: "Tom: hver kontrakts egen dato.",
  filters: "Vis",
  contract: "Kontrakt",
  status: "Status",
  area: "Styringsområde",
  all: "Alle",
  shown: (shown: number, all: number) => (shown < all ? `${shown} af ${all} mål` : all === 1 ? "Ét mål" : `${all} mål`),
  none: "Ingen mål passer til det valgte.",
  showAll: "Vis alle mål",
  noGoals: "Der er ingen mål i tabellen Mål endnu. Læs en kontrakt, eller skriv mål i tabellen.",
  toGoals: "Gå til tabellen Mål",
  withoutTables: "Projektmappen har ingen resultatkontrakter endnu.",
  followUp: "Følg op på",
  followUps: { remark: "Mangler bemærkning", outlook: "Forventes ikke opfyldt" },
  search: "Søg på nummer eller ord",
  sheetDiffers: "Arket Status viser ikke det samme som panelet. Opdater status skriver det på arket.",
  sheetDiffersAt: (date: Day) =>
    `Arket Status viser ikke status pr. ${formatDate(date)} endnu. Opdater status skriver det på arket.`,
  target: "Måltal",
  expected: "Forventet nu",
  actual: "Faktisk",
  deviation: "Afvigelse",
  degree: "Målopfyldelse",
  trend: "Tendens",
  outlook: "Ved årets udgang",
  outlookOfPeriod: "Ved periodens udgang",
  remark: "Bemærkning",
  remarkHelp: (date: Day) => `Til status pr. ${formatDate(date)}. Gemmes i tabellen Bemærkninger og på arket Status.`,
  saveRemark: "Gem bemærkning",
  savingRemark: "Gemmer …",
  remarkSaved: (nr: string) => `Bemærkningen til mål ${nr} er gemt.`,
  remarkRemoved: (nr: string) => `Bemærkningen til mål ${nr} er fjernet.`,
  lastTime: (date: Day) => `Sidst, ${formatDate(date)}`,
  noLastRemark: "Ingen bemærkning dengang.",
  useLastRemark: "Brug den igen",
  figures: (count: number) => (count === 1 ? "Ét tal" : `${count} tal`),
  toFigure: (period: string) => `Gå til ${period} i Målinger`,
  toFigures: "Gå til tallene i Målinger",
  noFigures: "Målet har ingen rækker i tabellen Målinger endnu.",
  sameGoal: (count: number) => `Samme mål i andre centre (${count})`,
  editGoal: "Ret målet",
  toRow: "Gå til rækken i Mål",
  explanation: "Forklaring",
  loadingChart: "Tegner …",
} as const;

/** The chart of one goal. */
export const chartText = {
  measured: "Målt",
  accumulated: "Målt, lagt sammen",
  expected: "Forventet forløb",
  target: "Måltal",
  forecast: "Prognose",
  interval: "80 %-interval",
  lastYear: "Sidste år",
  months: "jfmamjjasond",
  summary: (goal: string, points: string, forecast: string) => `Graf over mål ${goal}. ${points}${forecast}`,
  point: (date: Parameters<typeof formatDate>[0], value: number) => `${formatDate(date)}: ${formatNumber(value)}`,
  forecastPart: (value: number) => `. Prognose ved fristen: ${formatNumber(value)}`,
  lastYearPart: (points: string) => `. Sidste år: ${points}`,
} as const;

/** The year of one goal as a timeline. */
export const timelineText = {
  heading: (count: number) => (count === 1 ? "Tidslinje: én hændelse" : `Tidslinje: ${count} hændelser`),
  undated: "Uden dato",
  closed: (by: string) => (by === "" ? "Status lukket" : `Status lukket af ${by}`),
  corrected: "Efterfølgende rettelse",
  remark: "Bemærkning",
} as const;
