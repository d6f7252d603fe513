import { dateOf } from "../domain/calendarDate";
import type { GoalInput } from "../domain/evaluation";
import type { Goal, GoalForm } from "../domain/goal";
import { goalFormChoices, methodChoices } from "../sheets/cells/choices";
import { isEmpty } from "../sheets/cells/readCell";
import type { Cell } from "../sheets/cells/sheetTable";
import { functionFaults } from "../text/da/functions";
import { formatNumber } from "../text/da/numbers";
import { bareGoal, inputAtYearEnd } from "./atYearEnd";
import { missing, wrong } from "./cellFault";
import { isEmptyOrZero, zeroAsEmpty } from "./cellInput";
import { milestoneFromCells } from "./milestoneCells";
import { choiceFrom, degreeFrom, numberFrom, requiredChoice, requiredNumber } from "./readArgument";

/** One goal in cells: the year's target and the year's figure. What a function does not ask for is left out. */
export type GoalCells = {
  form: Cell;
  target: Cell;
  actual: Cell;
  baseline?: Cell;
  targetUpper?: Cell;
  method?: Cell;
  partlyMetFrom?: Cell;
  unit?: Cell;
};

/** Any year does: a goal in cells has no calendar, it is judged as at the end of its year. */
const YEAR = 2001;
const YEAR_END = dateOf(YEAR, 12, 31);

/** What a goal in cells is judged from as at year-end; `null` for a row where nothing is filled in. */
export function yearEndInput(cells: GoalCells): GoalInput | null {
  if (isEmptyOrZero(cells.form) && isEmptyOrZero(cells.target) && isEmptyOrZero(cells.actual)) return null;
  const form = requiredChoice("form", cells.form, goalFormChoices);
  if (form === "milestone") return milestoneFromCells(cells.target, cells.actual, YEAR);
  const goal = goalFrom(form, cells);
  const actual = numberFrom("actual", cells.actual);
  return inputAtYearEnd(goal, actual === null ? [] : [{ kind: "number", value: actual }], YEAR, YEAR_END);
}

function goalFrom(form: Exclude<GoalForm, "milestone">, cells: GoalCells): Goal {
  const method = cells.method ? choiceFrom("method", cells.method, methodChoices) : null;
  if (method === "change" && form === "between") throw wrong(functionFaults.changeOnInterval());
  const { target, targetUpper } = boundsFrom(form, cells);
  return {
    ...bareGoal(form),
    target,
    targetUpper,
    method,
    baseline: baselineFrom(cells.baseline, method === "change"),
    partlyMetFrom: cells.partlyMetFrom ? degreeFrom("partlyMetFrom", cells.partlyMetFrom) : null,
    unit: cells.unit && !isEmptyOrZero(cells.unit) ? String(cells.unit.value).trim() : "",
  };
}

function boundsFrom(
  form: Exclude<GoalForm, "milestone">,
  { target: cell, targetUpper: upperCell }: GoalCells,
): Pick<Goal, "target" | "targetUpper"> {
  // Anything is at least 0, so an empty cell that comes as 0 would be met; at most 0 is a goal that people agree on.
  if (form === "atLeast" && cell.value === 0) throw missing(functionFaults.targetZeroOrEmpty());
  const target = requiredNumber("target", cell);
  if (form !== "between") return { target, targetUpper: null };
  const targetUpper = upperCell ? numberFrom("targetUpper", target > 0 ? zeroAsEmpty(upperCell) : upperCell) : null;
  if (targetUpper === null) throw missing(functionFaults.upperMissing());
  if (targetUpper < target) throw wrong(functionFaults.boundsReversed(shown(targetUpper), shown(target)));
  return { target, targetUpper };
}

/** A baseline of 0 is taken for an empty cell, as the degree is the same; not where Ændring is asked for by name. */
function baselineFrom(cell: Cell | undefined, needed: boolean): number | null {
  if (needed && (cell === undefined || isEmpty(cell))) throw missing(functionFaults.baselineMissing());
  if (cell === undefined) return null;
  return numberFrom("baseline", needed ? cell : zeroAsEmpty(cell));
}

const shown = (value: number): string => formatNumber(value, 4);
