import type { CalendarDate } from "../domain/calendarDate";
import { calendarYear } from "../domain/contractPeriod";
import type { GoalInput } from "../domain/evaluation";
import { emptyGoal, type Goal, type GoalForm } from "../domain/goal";
import type { Figure } from "../domain/measurement";
import { partOfYear } from "../domain/period";
import { DEFAULT_THRESHOLDS } from "../domain/status";

/** What a goal is judged from by figures for the whole year, with the limits that hold where the user has set none. */
export function inputAtYearEnd(goal: Goal, figures: readonly Figure[], year: number, asOf: CalendarDate): GoalInput {
  const { contract, nr, part } = goal;
  const { period, whole } = yearOf(year);
  const measurements = figures.map((figure) => ({
    contract,
    nr,
    part,
    figure,
    period: whole,
    numerator: null,
    denominator: null,
    provisional: false,
  }));
  return { goal, period, asOf, measurements, profile: [], thresholds: DEFAULT_THRESHOLDS };
}

const datesOf = (year: number) => ({ year, period: calendarYear(year), whole: partOfYear("year", year, 1) });

let latest = datesOf(2001);

/** A year as a contract's period and as a figure's. The latest is kept, since the next cell is of the same one. */
function yearOf(year: number): typeof latest {
  if (latest.year !== year) latest = datesOf(year);
  return latest;
}

const NOTHING = emptyGoal("");

/** A goal of which only the form is known. */
export function bareGoal(form: GoalForm): Goal {
  return { ...NOTHING, form, pacing: "constant" };
}
