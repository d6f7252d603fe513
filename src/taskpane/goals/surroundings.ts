import { yearsIn } from "../../domain/calendarDate";
import type { ContractBook } from "../../domain/contract";
import { goalId, type Goal } from "../../domain/goal";
import { DEFAULT_THRESHOLDS } from "../../domain/status";
import { suggestionsFrom, type GoalSurroundings } from "./goalDraft";

/** The last year that a contract's name holds ("Skelbækgade 2009"). */
export function yearIn(name: string): number | null {
  return yearsIn(name).at(-1) ?? null;
}

/** The year that a goal is judged in: its contract's, else its deadline's, else this one. */
export function yearOf(known: number | null, { deadline }: Goal): number {
  return known ?? (deadline === null ? new Date().getFullYear() : Number(deadline.slice(0, 4)));
}

/**
 * What the workbook knows around a goal: its contract's year and limits, its rows, and its parts that are still in
 * force.
 */
export function surroundingsOf(
  { contracts, goals, measurements, profiles }: ContractBook,
  goal: Goal,
  before: Goal | null,
): GoalSurroundings {
  const contract = contracts.find(({ name }) => name === goal.contract);
  const id = before && goalId(before);
  const siblings = goals.filter(
    (other) =>
      other.contract === goal.contract && other.nr === goal.nr && other.retired === null && goalId(other) !== id,
  );
  return {
    year: yearOf(contract?.year ?? yearIn(goal.contract), goal),
    thresholds: contract?.thresholds ?? contracts[0]?.thresholds ?? DEFAULT_THRESHOLDS,
    profile: profiles.filter((profile) => goalId(profile) === id).flatMap(({ points }) => points),
    measurements: measurements.filter((row) => goalId(row) === id),
    parts: siblings.length + 1,
    suggestions: suggestionsFrom(goals),
  };
}
