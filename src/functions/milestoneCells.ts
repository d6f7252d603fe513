import { dateOf, partsOf, type CalendarDate } from "../domain/calendarDate";
import type { GoalInput } from "../domain/evaluation";
import { isEmpty, readDate, readYesNo } from "../sheets/cells/readCell";
import type { Cell } from "../sheets/cells/sheetTable";
import { functionFaults } from "../text/da/functions";
import { bareGoal, inputAtYearEnd } from "./atYearEnd";
import { missing, wrong } from "./cellFault";
import { toldBack } from "./readArgument";

/**
 * A milestone in cells: Ja or Nej, or the day it was done with its deadline in place of a target. An empty cell says
 * that it is not done.
 */
export function milestoneFromCells(target: Cell, actual: Cell, year: number): GoalInput {
  const goal = { ...bareGoal("milestone"), pacing: null };
  const yes = readYesNo(actual);
  if (yes !== null || isEmpty(actual)) {
    return inputAtYearEnd(goal, yes === null ? [] : [{ kind: "yesNo", yes }], year, dateOf(year, 12, 31));
  }
  const date = dateFrom(actual);
  if (date === null) throw wrong(functionFaults.milestoneFigure(toldBack(actual)));
  const deadline = dateFrom(target);
  if (deadline === null) throw missing(functionFaults.milestoneDeadline());
  const asOf = date > deadline ? date : deadline;
  return inputAtYearEnd({ ...goal, deadline }, [{ kind: "date", date }], partsOf(deadline).year, asOf);
}

/** A date in a cell, as serial number or text. Excel hands dates over as plain numbers. */
function dateFrom(cell: Cell): CalendarDate | null {
  const read = readDate(cell, false);
  return read.kind === "date" ? read.date : null;
}
