import { formatDate, formatNumber } from "./numbers";

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
  none: "Ingen mål passer til det valgte. Vælg Alle for at se flere.",
  noGoals: "Der er ingen mål i tabellen Mål endnu. Læs en kontrakt, eller skriv mål i tabellen.",
  withoutTables: "Projektmappen har ingen resultatkontrakter endnu. Vælg Opret ark på skærmen Start.",
  target: "Måltal",
  expected: "Forventet nu",
  actual: "Faktisk",
  deviation: "Afvigelse",
  degree: "Målopfyldelse",
  trend: "Tendens",
  outlook: "Ved årets udgang",
  outlookOfPeriod: "Ved periodens udgang",
  remark: "Bemærkning",
  noRemark: "Ingen bemærkning til denne statusdato.",
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
  months: "jfmamjjasond",
  summary: (goal: string, points: string, forecast: string) => `Graf over mål ${goal}. ${points}${forecast}`,
  point: (date: Parameters<typeof formatDate>[0], value: number) => `${formatDate(date)}: ${formatNumber(value)}`,
  forecastPart: (value: number) => `. Prognose ved fristen: ${formatNumber(value)}`,
} as const;
