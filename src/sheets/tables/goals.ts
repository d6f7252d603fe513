import { partsOf } from "../../domain/calendarDate";
import type { Goal, GoalKey } from "../../domain/goal";
import { agreeingChange, limitOf, targetDisagreement } from "../../domain/target";
import { formatNumber } from "../../text/da/numbers";
import type { Problem } from "../../text/problem";
import { goalForms } from "../../text/da/terms";
import {
  aggregationChoices,
  changeKindChoices,
  goalFormChoices,
  goalTypeChoices,
  managementAreaChoices,
  methodChoices,
  pacingChoices,
} from "../cells/choices";
import { problems, type Issue } from "../cells/issue";
import { isDateFormat } from "../cells/numberFormat";
import { isEmpty, readNumber } from "../cells/readCell";
import { rowReader, type RowReader } from "../cells/rowReader";
import { comparable, rowsOf, type SheetTable } from "../cells/sheetTable";

/** The goals of the table Mål with their row numbers, and what is wrong in it. */
export type ReadGoals = { goals: Goal[]; rowOf: Map<Goal, number>; issues: Issue[] };

/** Reads the table Mål, one goal or part a row (DOMAIN.md §2). A row that cannot be judged is kept, to be shown so. */
export function readGoals(table: SheetTable, dates1904: boolean): ReadGoals {
  const issues: Issue[] = [];
  const goals: Goal[] = [];
  const rowOf = new Map<Goal, number>();
  const firstRows = new Map<string, number>();
  for (const tableRow of rowsOf(table)) {
    const row = rowReader("Mål", tableRow, issues, dates1904);
    const key = readKey(row);
    if (key === null) continue;
    const firstRow = firstRows.get(comparableKey(key));
    if (firstRow !== undefined) {
      row.note("Nr", problems.duplicateGoal(firstRow));
      continue;
    }
    firstRows.set(comparableKey(key), row.row);
    const goal = readGoal(row, key);
    checkGoal(goal, row);
    goals.push(goal);
    rowOf.set(goal, row.row);
  }
  issues.push(...partIssues(goals, rowOf));
  return { goals, rowOf, issues };
}

/** One text for a goal's key as it is compared between tables: æøå, spaces and case make no difference. */
export function comparableKey({ contract, nr, part }: GoalKey): string {
  return JSON.stringify([comparable(contract), comparable(nr), comparable(part)]);
}

/** Kontrakt, Nr and Delmål of a row; `null` with an issue where the row cannot belong to a goal. */
export function readKey(row: RowReader): GoalKey | null {
  const nrCell = row.cell("Nr");
  if (typeof nrCell.value === "number" && isDateFormat(nrCell.numberFormat)) {
    row.note("Nr", problems.nrIsDate());
    return null;
  }
  const key = { contract: row.text("Kontrakt"), nr: row.text("Nr"), part: row.text("Delmål") };
  for (const [header, value] of [
    ["Kontrakt", key.contract],
    ["Nr", key.nr],
  ] as const) {
    if (value === "") {
      row.note(header, problems.missingKey(header));
      return null;
    }
  }
  return key;
}

function readGoal(row: RowReader, key: GoalKey): Goal {
  const form = row.choice("Målform", goalFormChoices);
  if (isEmpty(row.cell("Målform"))) row.note("Målform", problems.missingChoice(Object.values(goalForms)));
  const aggregation = row.choice("Opgørelse", aggregationChoices);
  if (aggregation === null && form !== "milestone" && isEmpty(row.cell("Opgørelse")))
    row.note("Opgørelse", problems.aggregationMissing());
  return {
    ...key,
    goalType: row.choice("Måltype", goalTypeChoices),
    area: row.choice("Styringsområde", managementAreaChoices),
    focusArea: row.text("Fokusområde"),
    text: row.text("Mål"),
    form,
    target: form === "milestone" ? null : row.number("Måltal"),
    targetUpper: form === "between" ? row.number("Måltal øvre") : null,
    unit: row.text("Enhed"),
    baseline: row.number("Udgangspunkt"),
    baselinePeriod: row.text("Udgangspunkt periode"),
    change: row.number("Ændring"),
    changeKind: row.choice("Ændringstype", changeKindChoices),
    aggregation: aggregation ?? "latest",
    pacing: row.choice("Periodisering", pacingChoices),
    deadline: row.date("Frist"),
    method: row.choice("Metode", methodChoices),
    partlyMetFrom: readDegree(row, "Gul grænse"),
    weight: row.number("Vægt"),
    source: row.text("Kilde"),
    responsible: row.text("Ansvarlig"),
    retired: row.date("Udgået"),
  };
}

/**
 * No goal is missed from this degree on, so that a limit above it says nothing; most likely it is per cent without the
 * sign.
 */
const GREATEST_DEGREE = 1;

/** A degree (*grad*): 0.9, the text "90 %", or 90 % by format. 90 is asked about, not guessed. */
export function readDegree(row: RowReader, header: string): number | null {
  const read = readNumber(row.cell(header));
  if (read.kind === "empty") return null;
  const degree = read.kind === "number" ? (read.percent ? read.value / 100 : read.value) : Number.NaN;
  if (degree >= 0 && degree <= GREATEST_DEGREE) return degree;
  row.note(
    header,
    problems.degreeOutOfRange(
      read.kind === "number" ? `${formatNumber(read.value, 4)}${read.percent ? " %" : ""}` : row.text(header),
    ),
  );
  return null;
}

function checkGoal(goal: Goal, row: RowReader): void {
  if (goal.form === "milestone") return;
  const limit = limitOf(goal);
  if ("missing" in limit) {
    if (limit.missing === "target") noteUnlessSaid(row, "Måltal", problems.targetMissing());
    if (limit.missing === "baseline")
      noteUnlessSaid(row, "Udgangspunkt", problems.baselineMissing(goal.baselinePeriod));
    if (limit.missing === "targetUpper") noteUnlessSaid(row, "Måltal øvre", problems.upperMissing());
    if (limit.missing === "boundsReversed")
      row.note("Måltal øvre", problems.upperBelowLower(goal.targetUpper ?? 0, goal.target ?? 0));
  }
  const differs = targetDisagreement(goal);
  if (differs) {
    row.note(
      "Måltal",
      problems.targetDisagrees(
        goal.target ?? 0,
        differs.computedTarget,
        agreeingChange(goal) ?? differs.impliedChange,
        goal.changeKind === "relative",
      ),
    );
  }
  if (goal.form === "between" && goal.method === "change") row.note("Metode", problems.changeOnInterval());
}

/** A row without *Delmål* beside parts of the same Nr: one goal, of which nobody can say which part that row is. */
function partIssues(goals: readonly Goal[], rowOf: Map<Goal, number>): Issue[] {
  const parts = new Map<string, string[]>();
  for (const goal of goals) {
    const whole = comparableKey({ ...goal, part: "" });
    if (goal.part !== "") parts.set(whole, [...(parts.get(whole) ?? []), goal.part]);
  }
  return goals.flatMap((goal) => {
    const beside = goal.part === "" ? parts.get(comparableKey(goal)) : undefined;
    return beside
      ? [
          {
            table: "Mål",
            row: rowOf.get(goal) ?? null,
            column: "Delmål",
            problem: problems.partMissing(goal.nr, beside),
          },
        ]
      : [];
  });
}

/** Says that a cell is missing only where it is empty; an unreadable one has its own sentence already. */
function noteUnlessSaid(row: RowReader, header: string, problem: Problem): void {
  if (isEmpty(row.cell(header))) row.note(header, problem);
}

/** Goals whose deadline lies before their contract's year. */
export function deadlineIssues(
  goals: readonly Goal[],
  yearOf: (goal: Goal) => number | null,
  rowOf: Map<Goal, number>,
): Issue[] {
  return goals.flatMap((goal) => {
    const year = yearOf(goal);
    if (goal.deadline === null || year === null || partsOf(goal.deadline).year >= year) return [];
    return [
      { table: "Mål", row: rowOf.get(goal) ?? null, column: "Frist", problem: problems.deadlineBeforeYear(year) },
    ];
  });
}
