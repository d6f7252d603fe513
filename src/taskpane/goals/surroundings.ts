import type { CalendarDate } from "../../domain/calendarDate";
import type { ContractBook } from "../../domain/contract";
import type { ContractPeriod } from "../../domain/contractPeriod";
import { periodInName, periodOfGoal } from "../../domain/knownPeriod";
import { goalId, type Goal } from "../../domain/goal";
import { lastYearFigures } from "../../domain/lastYear";
import { DEFAULT_THRESHOLDS } from "../../domain/status";
import { suggestionsFrom, type GoalSurroundings } from "./goalDraft";

/**
 * What the workbook knows around a goal: its contract's period and limits, its rows, and its parts that are still in
 * force.
 * @param typed The period of a new contract by its Fra and Til.
 */
export function surroundingsOf(
  { contracts, goals, measurements, profiles, lastYear }: ContractBook,
  goal: Goal,
  before: Goal | null,
  today: CalendarDate,
  typed: ContractPeriod | null = null,
): GoalSurroundings {
  const contract = contracts.find(({ name }) => name === goal.contract);
  const id = before && goalId(before);
  const siblings = goals.filter(
    (other) =>
      other.contract === goal.contract && other.nr === goal.nr && other.retired === null && goalId(other) !== id,
  );
  return {
    period: periodOfGoal(contract?.period ?? typed ?? periodInName(goal.contract), goal, today),
    thresholds: contract?.thresholds ?? contracts[0]?.thresholds ?? DEFAULT_THRESHOLDS,
    profile: profiles.filter((profile) => goalId(profile) === id).flatMap(({ points }) => points),
    measurements: measurements.filter((row) => goalId(row) === id),
    earlier: before === null ? [] : lastYearFigures(before, { measurements, lastYear }),
    parts: siblings.length + 1,
    suggestions: suggestionsFrom(goals),
  };
}
