import { evaluateGoal } from "../../domain/evaluateGoal";
import type { CalendarDate } from "../../domain/calendarDate";
import { calendarYearOf, periodBefore, type ContractPeriod } from "../../domain/contractPeriod";
import type { Goal } from "../../domain/goal";
import type { Measurement } from "../../domain/measurement";
import { DEFAULT_THRESHOLDS } from "../../domain/status";
import {
  contractFindingsOf,
  smartDemands,
  smartFindingsOf,
  type SmartDemand,
  type SmartKnowledge,
  type SmartFinding,
} from "../../domain/smart";
import { formatNumber } from "../../text/spoken/numbers";
import { contractFindingTexts, smartDemandTexts, smartFindingTexts } from "../../text/spoken/reading";

export type { SmartKnowledge };

/** One of the five demands on a goal (*SMART*): whether it holds, and what supports it or lacks. */
export type SmartLetter = {
  demand: SmartDemand;
  name: string;
  holds: boolean;
  findings: readonly { text: string; counts: SmartFinding["counts"] }[];
};

/** S, M, A, R and T of a goal, each with its reasons in Danish. What nothing speaks for does not hold. */
export function smartLetters(goal: Goal, knowledge: SmartKnowledge): SmartLetter[] {
  const findings = smartFindingsOf(goal, knowledge);
  return smartDemands.map((demand) => {
    const own = findings.filter((finding) => finding.demand === demand);
    return {
      demand,
      name: smartDemandTexts[demand],
      holds: own.length > 0 && own.every(({ counts }) => counts === "for"),
      findings: own.map(({ code, counts, figures }) => ({
        text: smartFindingTexts[code](figures.map((figure) => formatNumber(figure, 4))),
        counts,
      })),
    };
  });
}

/** What a goal's rows, and last year's figures of it where they are among them, tell of the years before. */
export function smartKnowledge(
  goal: Goal,
  contract: ContractPeriod,
  measurements: readonly Measurement[],
  partsOfGoal: number,
): SmartKnowledge {
  const first = measurements.map(({ period }) => period.end).sort()[0] ?? contract.from;
  const results = periodsBefore(contract, first).flatMap((own) => {
    const { actual } = evaluateGoal({
      goal: { ...goal, deadline: null },
      period: own,
      asOf: own.to,
      measurements,
      profile: [],
      thresholds: DEFAULT_THRESHOLDS,
    });
    return actual === null ? [] : [actual];
  });
  return {
    lastResult: results.at(-1) ?? null,
    earlier: results.slice(0, -1),
    partsOfGoal,
    isOfYear: calendarYearOf(contract) !== null,
  };
}

/** The most periods that are looked back on; rows older than this have a mistyped year. */
const MOST_PERIODS = 20;

/** The periods of the same length before a contract's that end on a day or later, the oldest first. */
function periodsBefore(contract: ContractPeriod, day: CalendarDate): ContractPeriod[] {
  const periods: ContractPeriod[] = [];
  let before = periodBefore(contract);
  while (before.to >= day && periods.length < MOST_PERIODS) {
    periods.unshift(before);
    before = periodBefore(before);
  }
  return periods;
}

/** A contract's number of goals beside the average, and its focus areas that no goal serves, in Danish. */
export function contractFindings(
  goals: readonly Pick<Goal, "nr" | "focusArea">[],
  focusAreas: readonly string[],
): string[] {
  const { goals: count, average, areasWithoutGoal } = contractFindingsOf(goals, focusAreas);
  return [
    contractFindingTexts.goals(String(count), formatNumber(average, 1)),
    ...(focusAreas.length === 0 ? [] : [contractFindingTexts.areasWithoutGoal(areasWithoutGoal)]),
  ];
}
