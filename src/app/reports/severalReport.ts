import type { CalendarDate } from "../../domain/calendarDate";
import type { SeveralFiles } from "../joined/severalFiles";
import type { ReportChoice } from "./reportContracts";
import { readReportWithLacks, type ReadReport } from "./reportLacks";

/** A report of all contracts in files that were read (*samlet rapport*), with what it lacks. @throws as `readReport` */
export function severalReport(
  { joined }: SeveralFiles,
  choice: Omit<ReportChoice, "contracts">,
  today: CalendarDate,
): Promise<ReadReport> {
  return readReportWithLacks({ read: async () => joined }, { ...choice, contracts: null }, () => today);
}
