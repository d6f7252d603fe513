import type { CalendarDate } from "../../domain/calendarDate";
import { foldedKey } from "../../domain/year/followed";
import type { Owed } from "../../domain/year/owed";
import { breather } from "../../files/breather";
import type { CaseReport, ReportKind } from "../../report/caseReport";
import { isAmong, isClosedStatus, type CaseMatter } from "../../report/cases/caseMatter";
import { notOver, type NotOver } from "../../report/cases/notOver";
import type { Clock, WorkbookReader } from "../workbook/ports";
import { reportMatter, reportOf } from "./readReport";
import type { ReportChoice } from "./reportContracts";

/** What a report is to be made without: seen before it is made, and made all the same. */
export type ReportLacks = Pick<Owed, "remarks" | "figures" | "plans"> & {
  /** Contracts whose year or half-year, which the report is about, is not over at their status date. */
  notOver: readonly NotOver[];
  /** The contracts whose status is not closed: the report is *foreløbig*. */
  open: readonly { contract: string; asOf: CalendarDate }[];
};

/** A report as content, with what it lacks, of one reading. */
export type ReadReport = { report: CaseReport; lacks: ReportLacks };

/**
 * Reads a report and what it lacks, and yields to the thread between judging and writing. Writes nothing. @throws as
 * `readReport`
 */
export async function readReportWithLacks(
  workbook: WorkbookReader,
  choice: ReportChoice,
  today: Clock,
): Promise<ReadReport> {
  const contents = await workbook.read();
  const breathe = breather();
  const matter = reportMatter(contents, choice, today);
  await breathe();
  return { report: reportOf(contents, choice, matter), lacks: reportLacks(choice.kind, matter) };
}

/**
 * What a report lacks (*det mangler*): only what it would show. *Overblik* and *resultatstatus* have no remarks,
 * *resultatstatus* only the goals marked in Månedlig, and *resultatmålsmatrix* nothing that changes over the year.
 */
export function reportLacks(kind: ReportKind, matter: CaseMatter): ReportLacks {
  if (kind === "matrix") return { notOver: [], open: [], remarks: [], figures: [], plans: [] };
  const { statuses, year, monthly } = matter;
  const isOwn = isAmong(matter);
  const isFull = kind !== "monthly" && kind !== "overview";
  const { remarks, figures, plans } = year.owed;
  return {
    notOver: notOver(kind, statuses),
    open: statuses
      .filter((status) => !isClosedStatus(status))
      .map(({ contract, asOf }) => ({ contract: contract.name, asOf })),
    remarks: isFull ? remarks.filter(isOwn) : [],
    figures: figures.filter((own) => isOwn(own) && (kind !== "monthly" || monthly.has(foldedKey(own)))),
    plans: isFull ? plans.filter(isOwn) : [],
  };
}
