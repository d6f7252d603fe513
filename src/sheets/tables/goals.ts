import type { CalendarDate } from "../../domain/calendarDate";
import type { Goal, GoalKey } from "../../domain/goal";
import { foldedKey } from "../../domain/year/followed";
import {
  aggregations,
  changeKinds,
  goalForms,
  goalTypes,
  managementAreas,
  methods,
  pacings,
} from "../../text/da/terms";
import {
  aggregationChoices,
  changeKindChoices,
  goalFormChoices,
  goalTypeChoices,
  managementAreaChoices,
  methodChoices,
  pacingChoices,
  yesNoChoices,
} from "../cells/choices";
import { issueIn, problems, type Issue } from "../cells/issue";
import { isEmpty, serialOf } from "../cells/readCell";
import { eachRow, readDegree, type RowReader } from "../cells/rowReader";
import type { HeaderOf, SheetTable } from "../cells/sheetTable";
import { checkGoal, goalsBesideOthers, readWeight } from "./goalChecks";
import { yesNoWord } from "./figureContent";
import { goalSchema } from "./goalColumns";
import { comparableKey, readKey } from "./goalKey";
import { DATE_FORMAT, type Reading, type RowCells, type Said } from "./schema";

/** The table Mål with how it is read and written. */
export const goalTable = {
  ...goalSchema,
  read: (found: SheetTable | null, { dates1904 }: Reading) => readGoals(found, dates1904),
  write: ({ goals, monthly }: Said & Pick<ReadGoals, "goals" | "monthly">, { dates1904 }: Reading) =>
    goals.map((goal) => {
      const { table, cells } = goalRow(goal, dates1904);
      const mark = { header: "Månedlig" as const, value: monthly.has(foldedKey(goal)) ? yesNoWord(true) : "" };
      return { table, cells: [...cells, mark] };
    }),
};

/**
 * The goals of the table Mål with their row numbers, those marked for the monthly *Resultatstatus* (by `foldedKey`),
 * and what is wrong in it.
 */
export type ReadGoals = { goals: Goal[]; rowOf: Map<Goal, number>; monthly: Set<string>; issues: Issue[] };

/**
 * Reads the table Mål, one goal or part a row (DOMAIN.md §2). A row that cannot be judged is kept, to be shown so.
 */
export function readGoals(table: SheetTable | null, dates1904: boolean): ReadGoals {
  const issues: Issue[] = [];
  const goals: Goal[] = [];
  const rowOf = new Map<Goal, number>();
  const monthly = new Set<string>();
  const firstRows = new Map<string, number>();
  for (const row of eachRow(goalTable, table, issues, dates1904)) {
    const key = readKey(row);
    if (key === null) continue;
    const id = comparableKey(key);
    const firstRow = firstRows.get(id);
    if (firstRow !== undefined) {
      row.note("Nr", problems.duplicateGoal(firstRow));
      continue;
    }
    firstRows.set(id, row.row);
    const goal = readGoal(row, key);
    checkGoal(goal, row);
    goals.push(goal);
    rowOf.set(goal, row.row);
    if (row.choice("Månedlig", yesNoChoices) === "yes") monthly.add(foldedKey(goal));
  }
  for (const { goal, column, problem } of goalsBesideOthers(goals))
    issues.push(issueIn(goalTable, rowOf.get(goal) ?? null, column, problem));
  return { goals, rowOf, monthly, issues };
}

function readGoal(row: RowReader<HeaderOf<typeof goalTable>>, key: GoalKey): Goal {
  const form = row.choice("Målform", goalFormChoices);
  if (isEmpty(row.cell("Målform"))) row.note("Målform", problems.missingChoice(Object.values(goalForms)));
  const aggregation = row.choice("Opgørelse", aggregationChoices);
  if (aggregation === null && form !== "milestone" && isEmpty(row.cell("Opgørelse")))
    row.note("Opgørelse", problems.aggregationMissing());
  return {
    contract: key.contract,
    nr: key.nr,
    part: key.part,
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
    weight: readWeight(row, "Vægt"),
    source: row.text("Kilde"),
    responsible: row.text("Ansvarlig"),
    retired: row.date("Udgået"),
  };
}

/** The row of the table Mål that says what a goal says. */
export function goalRow(goal: Goal, dates1904: boolean): RowCells<typeof goalSchema> {
  const word = <Code extends string>(words: Readonly<Record<Code, string>>, code: Code | null): string =>
    code === null ? "" : words[code];
  const date = (day: CalendarDate | null) => ({
    value: day === null ? "" : serialOf(day, dates1904),
    numberFormat: DATE_FORMAT,
  });
  return {
    table: "Mål",
    cells: [
      { header: "Kontrakt", value: goal.contract },
      { header: "Nr", value: goal.nr },
      { header: "Delmål", value: goal.part },
      { header: "Måltype", value: word(goalTypes, goal.goalType) },
      { header: "Styringsområde", value: word(managementAreas, goal.area) },
      { header: "Fokusområde", value: goal.focusArea },
      { header: "Mål", value: goal.text },
      { header: "Målform", value: word(goalForms, goal.form) },
      { header: "Måltal", value: goal.target ?? "" },
      { header: "Måltal øvre", value: goal.targetUpper ?? "" },
      { header: "Enhed", value: goal.unit },
      { header: "Udgangspunkt", value: goal.baseline ?? "" },
      { header: "Udgangspunkt periode", value: goal.baselinePeriod },
      { header: "Ændring", value: goal.change ?? "" },
      { header: "Ændringstype", value: word(changeKinds, goal.changeKind) },
      { header: "Opgørelse", value: word(aggregations, goal.aggregation) },
      { header: "Periodisering", value: word(pacings, goal.pacing) },
      { header: "Frist", ...date(goal.deadline) },
      { header: "Metode", value: word(methods, goal.method) },
      { header: "Gul grænse", value: goal.partlyMetFrom ?? "" },
      { header: "Vægt", value: goal.weight ?? "" },
      { header: "Kilde", value: goal.source },
      { header: "Ansvarlig", value: goal.responsible },
      { header: "Udgået", ...date(goal.retired) },
    ],
  };
}
