import type { CalendarDate } from "../../domain/calendarDate";
import type { Evaluation } from "../../domain/evaluation";
import { endOfMonth, partsOf as dayOf } from "../../domain/calendarDate";
import { foldedKey } from "../../domain/year/followed";
import { caseKinds } from "../../text/da/caseKinds";
import { caseColumns as columns } from "../../text/da/caseTerms";
import { caseWords } from "../../text/da/caseWords";
import { formatNumber } from "../../text/da/numbers";
import { monthNames } from "../../text/da/terms";
import { answerWords } from "../../text/sentences/danish/answer";
import { figureDecimals } from "../../text/figureDecimals";
import { unitText } from "../../text/unit";
import type { CaseCell, CaseSection } from "../caseReport";
import { danishAnswer } from "../danishAnswer";
import { cell, columnsOf, numberCell, paragraph, shortened } from "./caseBlocks";
import { goalNameIn, partsOf, type CaseMatter } from "./caseMatter";
import { figuresBehind } from "./figuresBehind";
import { statusCell, valueCell } from "./goalBlocks";

const { monthly: words } = caseKinds;

/** The name of the month that a date is in: "september 2009". */
export function monthName(date: CalendarDate): string {
  const { year, month } = dayOf(date);
  return `${monthNames[month - 1] ?? ""} ${year}`;
}

/** How much of a goal's wording stands on the one page. */
const WORDING = 140;

/**
 * *Resultatstatus*, one page a month for the committee: the goals marked in the column Månedlig with the month's
 * figure, the year to date, what is expected, status and trend (DOMAIN.md §4b).
 */
export function monthlyReport(matter: CaseMatter): CaseSection[] {
  const chosen = matter.statuses
    .flatMap(partsOf)
    .filter(({ goal, asOf }) => matter.monthly.has(foldedKey(matter.goalNow(goal, asOf))));
  const month = monthName(matter.asOf);
  const hasRunning = chosen.some(({ aggregation }) => aggregation === "yearToDate");
  const blocks =
    chosen.length === 0
      ? [paragraph(words.none)]
      : [
          paragraph(words.intro(chosen.length, month), "lead"),
          {
            kind: "table" as const,
            caption: words.caption(month),
            description: words.description,
            columns: columnsOf([
              [columns.goal, 36],
              [columns.target, 13, true],
              [columns.month, 11, true],
              [columns.yearToDate, 12, true],
              [columns.expected, 12, true],
              [columns.status, 14],
              [columns.trend, 15],
            ]),
            rows: chosen.map((part) => row(part, matter)),
          },
          ...(hasRunning ? [paragraph(words.runningTotals, "note")] : []),
        ];
  return [{ id: "solution", heading: words.heading, contract: null, blocks }];
}

function row(evaluation: Evaluation, matter: CaseMatter): CaseCell[] {
  const answer = danishAnswer(evaluation);
  const { goal } = evaluation;
  return [
    cell(caseWords.goalHeading(goalNameIn(matter, goal).replace(/^\S+ /, ""), shortened(goal.text, WORDING))),
    valueCell(answer.target),
    monthCell(evaluation, matter),
    valueCell(answer.actual),
    valueCell(answer.expected),
    statusCell(evaluation),
    cell(answer.trend.label),
  ];
}

/** The figure of the report's own month, as it stands in Målinger; a line where the month has none of its own. */
function monthCell(evaluation: Evaluation, matter: CaseMatter): CaseCell {
  const { aggregation, goal } = evaluation;
  const behind = figuresBehind(evaluation, matter);
  const { year, month } = dayOf(matter.asOf);
  const end = endOfMonth(year, month);
  const found =
    behind === null || behind === "edited" || aggregation === "yearToDate"
      ? undefined
      : behind.basis.values.findLast(({ period }) => period.kind === "month" && period.end === end);
  if (found === undefined) return cell("–");
  const unit = unitText(goal.unit, answerWords.percentUnit);
  const decimals = figureDecimals(evaluation).actual;
  return numberCell(`${formatNumber(found.value, decimals)}${unit}`, found.value);
}
