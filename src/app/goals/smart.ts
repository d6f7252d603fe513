import { evaluateGoal } from "../../domain/evaluateGoal";
import { partsOf, dateOf } from "../../domain/calendarDate";
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

/** What the workbook's own rows tell of the years before the contract's. */
export function smartKnowledge(
  goal: Goal,
  year: number,
  measurements: readonly Measurement[],
  partsOfGoal: number,
): SmartKnowledge {
  const years = [...new Set(measurements.map(({ period }) => partsOf(period.end).year))]
    .filter((own) => own < year)
    .sort((a, b) => a - b);
  const results = years.flatMap((own) => {
    const { actual } = evaluateGoal({
      goal: { ...goal, deadline: null },
      year: own,
      asOf: dateOf(own, 12, 31),
      measurements,
      profile: [],
      thresholds: DEFAULT_THRESHOLDS,
    });
    return actual === null ? [] : [actual];
  });
  return { lastResult: results.at(-1) ?? null, earlier: results.slice(0, -1), partsOfGoal };
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
