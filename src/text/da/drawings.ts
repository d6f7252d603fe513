import type { CalendarDate } from "../../domain/calendarDate";
import { formatDate } from "./numbers";

/** The words on the sheets *Grafer* and *Strategikort-tegning*. */
export const graphSheet = {
  name: "Grafer",
  title: "Grafer over mål",
  help: "Graferne laves igen fra panelet. Skriv under dem eller til højre for deres tal.",
  contractLine: (contract: string, asOf: CalendarDate) => `${contract}  ·  status pr. ${formatDate(asOf)}`,
  date: "Dato",
  unit: (unit: string) => (unit === "" ? "" : ` (${unit.trim()})`),
  lines: {
    measured: "Faktisk",
    expected: "Forventet nu",
    expectedUpper: "Forventet, øvre",
    target: "Måltal",
    targetUpper: "Måltal, øvre",
    forecast: "Prognose",
    forecastLow: "Prognose, lav",
    forecastHigh: "Prognose, høj",
    lastYear: "Sidste år",
  },
} as const;

export const mapSheet = {
  name: "Strategikort-tegning",
  title: "Strategikort og forandringsteori",
  help: "Tegningen laves igen fra panelet. Et element har den dårligste status af sine mål; uden mål er det hvidt.",
} as const;

export const drawingFooter = { date: "Udskrevet &D", page: "Side &P af &N" } as const;
