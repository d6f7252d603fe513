import type { CalendarDate } from "../domain/calendarDate";
import { calendarYear } from "../domain/contractPeriod";
import { evaluateGoal } from "../domain/evaluateGoal";
import type { Evaluation } from "../domain/evaluation";
import { emptyGoal, type Goal, type GoalForm } from "../domain/goal";
import type { Figure } from "../domain/measurement";
import { partOfYear } from "../domain/period";
import { DEFAULT_THRESHOLDS } from "../domain/status";

/** Judges a goal by figures for the whole year, by the thresholds that hold where the user has set none. */
export function evaluateAtYearEnd(
  goal: Goal,
  figures: readonly Figure[],
  year: number,
  asOf: CalendarDate,
): Evaluation {
  const { contract, nr, part } = goal;
  const measurements = figures.map((figure) => ({
    contract,
    nr,
    part,
    figure,
    period: partOfYear("year", year, 1),
    numerator: null,
    denominator: null,
    provisional: false,
  }));
  return evaluateGoal({
    goal,
    period: calendarYear(year),
    asOf,
    measurements,
    profile: [],
    thresholds: DEFAULT_THRESHOLDS,
  });
}

/** A goal of which only the form is known. */
export function bareGoal(form: GoalForm): Goal {
  return { ...emptyGoal(""), form, pacing: "constant" };
}
