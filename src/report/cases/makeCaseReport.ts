import { calendarYearOf } from "../../domain/contractPeriod";
import { wholePeriod } from "../../domain/period";
import { caseTitles } from "../../text/da/caseTerms";
import { caseWords as words } from "../../text/da/caseWords";
import { formatDate } from "../../text/da/numbers";
import { periodName } from "../../text/da/periodName";
import type { CaseReport, CaseSection, ReportKind } from "../caseReport";
import { paragraph } from "./caseBlocks";
import { isClosedStatus, type CaseMatter } from "./caseMatter";
import { committeeCase } from "./committeeCase";
import { matrixReport } from "./matrixReport";
import { monthlyReport, monthName } from "./monthly";
import { notOver } from "./notOver";
import { overview } from "./overview";
import { statusMeeting } from "./statusMeeting";

/**
 * A report of the year (DOMAIN.md §4b) as content, before any medium. Every figure is a figure of the workbook. Where
 * the status of some contract is not closed, title and first section say that it is *foreløbig*; the first section says
 * too where the year that it is about is not over.
 * @param matter Contracts without goals, and goals without figures, are told as such.
 */
export function caseReport(kind: ReportKind, matter: CaseMatter): CaseReport {
  const { statuses, asOf } = matter;
  const open = statuses.filter((status) => !isClosedStatus(status));
  const isProvisional = kind !== "matrix" && open.length > 0;
  const title = titleOf(kind, matter);
  const sections = sectionsOf(kind, matter);
  return {
    kind,
    title: isProvisional ? caseTitles.provisional(title) : title,
    asOf,
    dates: [...new Set(statuses.map((status) => status.asOf))].sort(),
    contracts: statuses.map(({ contract }) => contract.name),
    isProvisional,
    sections: withNotes(sections, [...notOverNotes(kind, matter), ...(isProvisional ? [provisionalNote(matter)] : [])]),
  };
}

function sectionsOf(kind: ReportKind, matter: CaseMatter): CaseSection[] {
  switch (kind) {
    case "statusMeeting":
      return statusMeeting(matter);
    case "halfYear":
    case "wholeYear":
      return committeeCase(kind, yearsOf(matter), matter);
    case "monthly":
      return monthlyReport(matter);
    case "overview":
      return overview(matter);
    case "matrix":
      return matrixReport(matter);
  }
}

/** What a title says that a report is about: its one contract, or the years of its contracts. */
function titleOf(kind: ReportKind, matter: CaseMatter): string {
  const [only] = matter.statuses;
  const isOne = matter.statuses.length === 1 && only !== undefined;
  if (kind === "statusMeeting" || kind === "matrix")
    return caseTitles[kind](isOne ? only.contract.name : `resultatkontrakterne for ${yearsOf(matter)}`);
  return caseTitles[kind](kind === "monthly" ? monthName(matter.asOf) : yearsOf(matter));
}

/** The periods of the contracts, each once: 2009, or 2023/24. */
function yearsOf({ statuses }: CaseMatter): string {
  const years = statuses.map(({ contract: { period } }) =>
    String(calendarYearOf(period) ?? periodName(wholePeriod(period))),
  );
  return words.listed([...new Set(years)].sort());
}

/** Which statuses are not closed, in a sentence. */
function provisionalNote({ statuses }: CaseMatter): string {
  const open = statuses.filter((status) => !isClosedStatus(status));
  const dates = [...new Set(open.map(({ asOf }) => asOf))];
  const [date] = dates;
  const names = open.map(({ contract, asOf }) =>
    dates.length === 1 ? contract.name : words.dated(contract.name, formatDate(asOf)),
  );
  return words.provisional(date !== undefined && dates.length === 1 ? formatDate(date) : "", names);
}

/** That a year or half-year is not over, in a sentence for each date. */
const notOverNotes = (kind: ReportKind, { statuses }: CaseMatter): string[] =>
  notOver(kind, statuses).map(({ kind: span, contracts, asOf, end }) =>
    words.notOver[span](contracts, formatDate(asOf), formatDate(end)),
  );

function withNotes([first, ...rest]: CaseSection[], notes: readonly string[]): CaseSection[] {
  if (first === undefined) return [];
  return [{ ...first, blocks: [...notes.map((note) => paragraph(note, "note")), ...first.blocks] }, ...rest];
}
