import type { ContractStatus, GoalStatus } from "../../domain/evaluateBook";
import { goalNr, type ManagementArea } from "../../domain/goal";
import { countStatuses, STATUSES, type Status } from "../../domain/status";
import { caseColumns as columns } from "../../text/da/caseTerms";
import { caseWords as words, type When } from "../../text/da/caseWords";
import { weightedLine } from "../../text/sentences/danish/status";
import { managementAreas, statusSymbols, statusWords } from "../../text/da/terms";
import type { CaseBlock, CaseCell } from "../caseReport";
import { cell, columnsOf, numberCell, paragraph } from "./caseBlocks";

/** The areas in the order of the contracts' matrix; null is a goal without one. */
export const AREAS = [
  "effort",
  "quality",
  "staff",
  "resources",
  null,
] as const satisfies readonly (ManagementArea | null)[];

/** The area of a goal with parts is its first part's. */
export const areaOf = ({ parts }: GoalStatus): ManagementArea | null => parts[0]?.goal.area ?? null;

export const areaName = (area: ManagementArea | null): string =>
  area === null ? columns.noArea : managementAreas[area];

/** Whether the goals are judged before their deadlines, after them, or some of each. */
function whenOf(goals: readonly GoalStatus[]): When {
  const passed = new Set(goals.flatMap(({ parts }) => parts.map(({ deadlinePassed }) => deadlinePassed)));
  return passed.size > 1 ? "either" : passed.has(true) ? "afterDeadline" : "duringYear";
}

/** The goals by status in a sentence: "Kontrakten har 18 mål: 7 er på sporet og 11 er bagud." */
export function countsSentence(goals: readonly GoalStatus[], isContract: boolean): string {
  const found = STATUSES.map((status) => ({ status, own: goals.filter((goal) => goal.status === status) }))
    .filter(({ own }) => own.length > 0)
    .map(({ status, own }) => ({ status, count: own.length, when: whenOf(own) }));
  return words.counts(goals.length, found, isContract);
}

/** What is said of a contract first: its goals by status, its weighted degree, and goals that have been retired. */
export function contractCounts(status: ContractStatus): CaseBlock[] {
  const weighted = weightedLine(status);
  return [
    paragraph(countsSentence(status.goals, true), "lead"),
    ...(weighted === "" ? [] : [paragraph(`${weighted}.`)]),
    ...(status.retired.length === 0 ? [] : [paragraph(words.retired(status.retired.map(goalNr)))]),
  ];
}

/** A row of a table of counts: what is counted, and the goals. */
export type CountedRow = { name: string; goals: readonly GoalStatus[] };

/** A table of goals by status, with a row of totals. A count of 0 is an empty cell. */
export function countsTable(
  caption: string,
  description: string,
  first: string,
  rows: readonly CountedRow[],
): CaseBlock {
  const all = rows.flatMap(({ goals }) => goals);
  const when = whenOf(all);
  const header = (status: Status): string => {
    const [during, after] = [statusWords.duringYear[status], statusWords.afterDeadline[status]];
    const word =
      when === "duringYear" ? during : when === "afterDeadline" || during === after ? after : `${during} / ${after}`;
    return `${statusSymbols[status]} ${word}`;
  };
  const cells = ({ name, goals }: CountedRow): CaseCell[] => {
    const counts = countStatuses(goals.map(({ status }) => status));
    return [
      cell(name),
      numberCell(String(goals.length), goals.length),
      ...STATUSES.map((status) =>
        counts[status] === 0 ? cell("") : numberCell(String(counts[status]), counts[status]),
      ),
    ];
  };
  return {
    kind: "table",
    caption,
    description,
    columns: columnsOf([
      [first, 30],
      [columns.goals, 10, true],
      ...STATUSES.map((status) => [header(status), 12, true] as const),
    ]),
    rows: [
      ...rows.map(cells),
      cells({ name: columns.total, goals: all }).map((own): CaseCell => ({ ...own, isTotal: true })),
    ],
  };
}

/** The goals of contracts by *styringsområde*; an area without goals is left out. */
export function goalsByArea(statuses: readonly ContractStatus[]): CountedRow[] {
  const goals = statuses.flatMap((status) => status.goals);
  return AREAS.map((area) => ({ name: areaName(area), goals: goals.filter((goal) => areaOf(goal) === area) })).filter(
    (row) => row.goals.length > 0,
  );
}
