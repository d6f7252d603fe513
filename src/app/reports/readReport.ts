import type { ContractStatus } from "../../domain/evaluateBook";
import type { CaseReport } from "../../report/caseReport";
import { caseReport } from "../../report/cases/makeCaseReport";
import type { CaseMatter } from "../../report/cases/caseMatter";
import type { CaseSettings } from "../../sheets/tables/caseSettings";
import { goalTable } from "../../sheets/tables/goals";
import { readingOf } from "../../sheets/tables/readBook";
import { settingTable } from "../../sheets/tables/settings";
import { remarkId } from "../../sheets/tables/remarks";
import { mapsOf } from "../drawings/mapsOf";
import { judgedWorkbook } from "../status/judgedWorkbook";
import { yearPart } from "../status/yearPart";
import { WorkbookRefusal, type Clock, type WorkbookContents, type WorkbookReader } from "../workbook/ports";
import { isOfDate, proposedContracts, statusNamed, type ReportChoice } from "./reportContracts";

export type { ReportChoice } from "./reportContracts";

/**
 * Reads a report of the year as content: sheet, Word and pane draw it. Writes nothing.
 * @throws WorkbookRefusal where a contract is not there or does not cover the date, or no contract does;
 * MissingTableError
 */
export async function readReport(workbook: WorkbookReader, choice: ReportChoice, today: Clock): Promise<CaseReport> {
  const contents = await workbook.read();
  return reportOf(contents, choice, reportMatter(contents, choice, today));
}

/** A report from its matter, in the words of the workbook's table Indstillinger. */
export function reportOf(contents: WorkbookContents, { kind }: ReportChoice, matter: CaseMatter): CaseReport {
  return withOwnWords(caseReport(kind, matter), readingOf(contents.tables, contents.dates1904).of(settingTable).case);
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
    maps: mapsOf({ contracts: statuses, yearTables: judged.yearTables }),
  };
}

function chosen(all: readonly ContractStatus[], choice: ReportChoice): readonly ContractStatus[] {
  const { contracts, asOf } = choice;
  const known = (name: string): ContractStatus => {
    const found = statusNamed(all, name);
    if (found === null) throw new WorkbookRefusal("contractGone", name);
    if (asOf !== null && !isOfDate(found, asOf)) throw new WorkbookRefusal("dateOutside", found.contract.name, asOf);
    return found;
  };
  if (contracts !== null) return contracts.map(known);
  const own = proposedContracts(all, choice);
  if (asOf !== null && own.length === 0) throw new WorkbookRefusal("nothingToReport", "", asOf);
  return own;
}
