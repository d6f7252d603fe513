import type { Doubt } from "../../app/contracts/proposeGoals";
import type { Goal } from "../../domain/goal";
import { formatNumber } from "../../text/spoken/numbers";
import { doubtTexts } from "../../text/spoken/reading";
import type { GoalFieldName } from "../goals/GoalField";
import { fieldsOf } from "../goals/formFields";
import type { Draft } from "./draft";

/** What is in doubt, and what to do about it. */
export function doubtText({ code, figures, words }: Doubt): string {
  const { doubt, remedy } = doubtTexts[code];
  return `${doubt(
    figures.map((figure) => formatNumber(figure, 4)),
    words,
  )} ${remedy}`;
}

/** The fields that settle each doubt; the first is the one to look at. */
const FIELDS: Readonly<Record<Doubt["code"], readonly GoalFieldName[]>> = {
  noNumber: ["target", "change", "form"],
  directionUncertain: ["form"],
  baselineMissing: ["baseline"],
  unitUncertain: ["unit"],
  severalGoals: [],
  figuresDisagree: ["target", "baseline", "change"],
  measureUnclear: ["target"],
  deadlineMissing: ["deadline"],
  aggregationAssumed: ["aggregation"],
};

/** The field of a goal's form that a doubt is settled in; null where it is about the whole sentence. */
export function doubtField({ code }: Doubt, goal: Goal): GoalFieldName | null {
  return FIELDS[code].find((field) => fieldsOf(goal).includes(field)) ?? null;
}

/** Whether a field that a doubt is about says something else than what was read. */
export function isSettled({ goal, proposed }: Pick<Draft, "goal" | "proposed">, { code }: Doubt): boolean {
  return FIELDS[code].some((field) => goal[field] !== proposed.goal[field]);
}

/**
 * A draft with a correction. Whoever corrects the last thing in doubt has looked at the goal: it is accepted, until the
 * correction is taken back.
 */
export function corrected(draft: Draft, { goal, typed }: Pick<Draft, "goal" | "typed">): Draft {
  const next = { ...draft, goal, typed };
  const isClear = (of: Draft): boolean => of.proposed.doubts.every((doubt) => isSettled(of, doubt));
  return isClear(draft) === isClear(next) ? next : { ...next, accepted: isClear(next) };
}
