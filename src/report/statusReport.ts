import type { CalendarDate } from "../domain/calendarDate";
import { calendarYearOf } from "../domain/contractPeriod";
import type { ContractStatus } from "../domain/evaluateBook";
import type { Evaluation } from "../domain/evaluation";
import { countStatuses, STATUSES } from "../domain/status";
import { groupBy } from "../domain/groupBy";
import type { ActionPlan } from "../domain/year/actionPlan";
import { foldedKey } from "../domain/year/followed";
import { lacksRemark } from "../domain/year/remarkDue";
import { problemTexts } from "../text/da/issues";
import { legend, legendNotes, statusSheet } from "../text/da/status";
import { countsLine, legendLabel, weightedLine } from "../text/sentences/danish/status";
import { problemText, type Problem } from "../text/problem";
import { danishAnswer } from "./danishAnswer";
import { openPlanLines } from "./planLine";
import type { Block, Report } from "./report";

/**
 * Why figures that formulas give may be stale: Excel calculates only when asked to (*manuel beregning*), or has not
 * finished.
 */
export type StaleFigures = "manual" | "pending";

/** Goals of a contract whose figures come from a query that failed the last time it was run. */
export type FailedSource = {
  query: string;
  /** The day that its figures are from; null where Excel does not tell. */
  last: CalendarDate | null;
  contract: string;
  /** The goals by number and part, as people write them. */
  goals: readonly string[];
};

/** What a status is made from beside the judged contracts. */
export type StatusMatter = {
  /** The date that is said where no contract has one. */
  asOf: CalendarDate;
  /** The remark at the goal's status date; "" where there is none. */
  remarkOf: (evaluation: Evaluation) => string;
  /** The action plans of all goals; a closed status shows those of then. */
  plans?: readonly ActionPlan[];
  issues: readonly {
    table: string;
    row: number | null;
    column: string | null;
    problem: Problem;
    also?: readonly number[];
  }[];
  stale?: StaleFigures | null;
  failed?: readonly FailedSource[];
};

/** *Status*: each contract with its counts and goals, then how it is read and what in the tables needs a look. */
export function statusReport(
  contracts: readonly ContractStatus[],
  { asOf, remarkOf, plans = [], issues, stale = null, failed = [] }: StatusMatter,
): Report {
  const told = contracts.filter(({ goals, retired }) => goals.length + retired.length > 0);
  const plansOf = groupBy(plans, foldedKey);
  const isOfPeriod = contracts.some(({ contract }) => calendarYearOf(contract.period) === null);
  return {
    title: statusSheet.title,
    summary: summaryOf(contracts, asOf),
    isOfPeriod,
    blocks: [
      ...(stale === null ? [] : [paragraph("summary", statusSheet.stale[stale])]),
      ...(told.length === 0 ? [paragraph("summary", statusSheet.noGoals)] : []),
      ...told.flatMap((status) => contractBlocks(status, remarkOf, plansOf, failed)),
      ...legendBlocks(isOfPeriod),
      ...issueBlocks(issues),
    ],
  };
}

function summaryOf(contracts: readonly ContractStatus[], asOf: CalendarDate): string {
  const dates = new Set(contracts.map((status) => status.asOf));
  const date = dates.size > 1 ? statusSheet.severalDates : statusSheet.statusDate([...dates][0] ?? asOf);
  const goals = contracts.flatMap((status) => status.goals);
  return contracts.length < 2
    ? date
    : joined([date, countsLine(countStatuses(goals.map(({ status }) => status)), goals)]);
}

function contractBlocks(
  status: ContractStatus,
  remarkOf: StatusMatter["remarkOf"],
  plansOf: ReadonlyMap<string, readonly ActionPlan[]>,
  failed: readonly FailedSource[],
): Block[] {
  const areas = [...new Set(status.goals.map(({ focusArea }) => focusArea))];
  const isGrouped = areas.some((area) => area !== "");
  return [
    heading("part", statusSheet.contractLine(status)),
    paragraph("counts", joined([countsLine(status.counts, status.goals), weightedLine(status)])),
    ...failedIn(status, failed).map((source) => paragraph("counts", statusSheet.queryFailed(source))),
    ...(status.retired.length === 0 ? [] : [paragraph("counts", statusSheet.retired(status.retired))]),
    ...areas.flatMap((area): Block[] => [
      ...(isGrouped ? [heading("group", area === "" ? statusSheet.withoutFocusArea : area)] : []),
      {
        kind: "answers",
        rows: status.goals
          .filter(({ focusArea }) => focusArea === area)
          .flatMap(({ parts }) => parts)
          .map((evaluation) => {
            const remark = remarkOf(evaluation);
            return {
              answer: danishAnswer(evaluation),
              remark,
              lacksRemark: lacksRemark(evaluation, remark),
              plans:
                evaluation.closed?.plans ??
                (plansOf.size === 0
                  ? ""
                  : openPlanLines(plansOf.get(foldedKey(evaluation.goal)) ?? [], evaluation.asOf)),
            };
          }),
      },
    ]),
  ];
}

/** The failed queries that a contract's status rests on: a closed one rests on none, as it stands as reported. */
function failedIn({ contract, goals }: ContractStatus, failed: readonly FailedSource[]): FailedSource[] {
  const live = goals.flatMap(({ parts }) => parts).filter(({ closed }) => !closed);
  const numbers = live.map(({ goal }) => goal.nr + goal.part);
  return failed
    .filter((source) => source.contract === contract.name)
    .map((source) => ({ ...source, goals: source.goals.filter((nr) => numbers.includes(nr)) }))
    .filter((source) => source.goals.length > 0);
}

function legendBlocks(isOfPeriod: boolean): Block[] {
  return [
    heading("aside", statusSheet.legendTitle),
    {
      kind: "statuses",
      items: STATUSES.map((status) => ({ status, label: legendLabel(status), text: legend[status] })),
    },
    { kind: "list", role: "note", items: legendNotes(isOfPeriod) },
  ];
}

/** How many issues are on the sheet; the pane lists all of them. */
const LISTED_ISSUES = 10;

function issueBlocks(issues: StatusMatter["issues"]): Block[] {
  if (issues.length === 0) return [];
  const items = issues
    .slice(0, LISTED_ISSUES)
    .map(({ table, row, column, problem, also }) =>
      statusSheet.issue(table, row, column, problemText(problem, problemTexts), also),
    );
  const more = issues.length > LISTED_ISSUES ? [statusSheet.moreIssues(issues.length - LISTED_ISSUES)] : [];
  const list: Block = { kind: "list", role: "issue", items: [...items, ...more] };
  return [heading("aside", statusSheet.issuesTitle(issues.length)), list];
}

const heading = (level: "part" | "group" | "aside", text: string): Block => ({ kind: "heading", level, text });

const paragraph = (role: "summary" | "counts", text: string): Block => ({ kind: "paragraph", role, text });

/** Texts on one line, apart; an empty one is left out. */
const joined = (texts: readonly string[]): string => texts.filter((text) => text !== "").join("     ");
