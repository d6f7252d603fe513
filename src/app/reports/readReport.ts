import type { CalendarDate } from "../../domain/calendarDate";
import { holdsDay } from "../../domain/contractPeriod";
import type { ContractStatus } from "../../domain/evaluateBook";
import type { CaseReport, ReportKind } from "../../report/caseReport";
import { caseReport } from "../../report/cases/makeCaseReport";
import type { CaseMatter } from "../../report/cases/caseMatter";
import { comparable } from "../../sheets/cells/sheetTable";
import type { CaseSettings } from "../../sheets/tables/caseSettings";
import { goalTable } from "../../sheets/tables/goals";
import { readingOf } from "../../sheets/tables/readBook";
import { settingTable } from "../../sheets/tables/settings";
import { remarkId } from "../../sheets/tables/remarks";
import { judgedWorkbook } from "../status/judgedWorkbook";
import { yearPart } from "../status/yearPart";
import { WorkbookRefusal, type Clock, type WorkbookContents, type WorkbookReader } from "../workbook/ports";

/**
 * Which report, of which contracts (null is all that it can be of) and of which date; null is each contract's own
 * *Statusdato*.
 */
export type ReportChoice = { kind: ReportKind; contracts: readonly string[] | null; asOf: CalendarDate | null };

/**
 * Reads a report of the year as content: sheet, Word and pane draw it. Writes nothing.
 * @throws WorkbookRefusal where a contract is not there or does not cover the date, or no contract does;
 * MissingTableError
 */
export async function readReport(workbook: WorkbookReader, choice: ReportChoice, today: Clock): Promise<CaseReport> {
  const contents = await workbook.read();
  const words = readingOf(contents.tables, contents.dates1904).of(settingTable).case;
  return withOwnWords(caseReport(choice.kind, reportMatter(contents, choice, today)), words);
}

/** A committee case with the administration's own headings and its committee (table Indstillinger). */
function withOwnWords(report: CaseReport, { headings, committee }: CaseSettings): CaseReport {
  if (report.kind !== "halfYear" && report.kind !== "wholeYear") return report;
  const sections = report.sections.map((section) => ({ ...section, heading: headings[section.id] ?? section.heading }));
  return { ...report, sections, ...(committee === "" ? {} : { committee }) };
}

/** What a report is made from, of the contracts that it is of. @throws as `readReport` */
export function reportMatter(contents: WorkbookContents, choice: ReportChoice, today: Clock): CaseMatter {
  const { asOf } = choice;
  const judged = judgedWorkbook(contents, { today, ...(asOf !== null && { asOf }) }, yearPart);
  const statuses = chosen(judged.contracts, choice);
  const dates = statuses.map((status) => status.asOf).sort();
  return {
    asOf: asOf ?? dates.at(-1) ?? judged.statusDate,
    statuses,
    book: judged.book,
    remarkOf: ({ goal, asOf: at }) => judged.remarks.get(remarkId(goal, at))?.text ?? "",
    goalNow: judged.goalNow,
    year: judged.year,
    monthly: readingOf(contents.tables, contents.dates1904).of(goalTable).monthly,
  };
}

function chosen(all: readonly ContractStatus[], { kind, contracts, asOf }: ReportChoice): readonly ContractStatus[] {
  const known = (name: string): ContractStatus => {
    const found = all.find(({ contract }) => comparable(contract.name) === comparable(name));
    if (found === undefined) throw new WorkbookRefusal("contractGone", name);
    if (asOf !== null && !isOf(found, asOf)) throw new WorkbookRefusal("dateOutside", found.contract.name, asOf);
    return found;
  };
  if (contracts !== null) return contracts.map(known);
  if (asOf === null) return kind === "overview" || kind === "matrix" ? all : ofLatestPeriod(all);
  const own = all.filter((status) => isOf(status, asOf));
  if (own.length === 0) throw new WorkbookRefusal("nothingToReport", "", asOf);
  return own;
}

/** Whether a contract's status is of a date: its period holds it, or it was closed at it. */
const isOf = (status: ContractStatus, asOf: CalendarDate): boolean =>
  status.asOf === asOf || holdsDay(status.contract.period, asOf);

/** Where nobody names a contract or a date, a report is of the contracts whose period ends last. */
function ofLatestPeriod(all: readonly ContractStatus[]): readonly ContractStatus[] {
  const last = all.reduce((latest, { contract: { period } }) => (period.to > latest ? period.to : latest), "");
  return all.filter(({ contract: { period } }) => period.to === last);
}
