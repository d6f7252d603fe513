import type { CalendarDate } from "../../domain/calendarDate";
import { formatDate } from "./numbers";

/** The words on the sheet *Grafer*. */
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

/** The words on the sheet *Strategikort-tegning*. */
export const mapSheet = {
  name: "Strategikort-tegning",
  title: "Strategikort og forandringsteori",
  help: "Tegningen laves igen fra panelet. Et element har den dårligste status af sine mål; uden mål er det hvidt.",
} as const;

/** The foot of both sheets in print, with Excel's codes for date and page. */
export const drawingFooter = { date: "Udskrevet &D", page: "Side &P af &N" } as const;
