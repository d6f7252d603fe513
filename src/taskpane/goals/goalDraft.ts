import type { Goal } from "../../domain/goal";
import type { Measurement } from "../../domain/measurement";
import type { TrialSetting } from "../../domain/trial";

/** The fields of a goal that hold a number. */
export type NumberKey = "target" | "targetUpper" | "baseline" | "change" | "partlyMetFrom" | "weight";

/** A goal that is being written: `typed` keeps what stands in fields that do not hold a number that can be read. */
export type GoalDraft = { goal: Goal; typed: Readonly<Partial<Record<NumberKey, string>>> };

/**
 * What a goal's form needs beside the goal: what it is tried in, its rows, how many parts it has, and words to suggest.
 */
export type GoalSurroundings = TrialSetting & {
  measurements: readonly Measurement[];
  parts: number;
  suggestions: Suggestions;
};

export type Suggestions = Readonly<Record<"unit" | "focusArea" | "source" | "responsible", readonly string[]>>;

/** The words that goals already use, in their order, each once. */
export function suggestionsFrom(goals: readonly Goal[]): Suggestions {
  const used = (field: keyof Suggestions): string[] =>
    [...new Set(goals.map((goal) => goal[field]))].filter((word) => word !== "");
  return { unit: used("unit"), focusArea: used("focusArea"), source: used("source"), responsible: used("responsible") };
}

/** A goal with nothing in it, of a contract. */
export function emptyGoal(contract: string): Goal {
  return {
    contract,
    nr: "",
    part: "",
    goalType: null,
    area: null,
    focusArea: "",
    text: "",
    form: "atLeast",
    target: null,
    targetUpper: null,
    unit: "",
    baseline: null,
    baselinePeriod: "",
    change: null,
    changeKind: null,
    aggregation: "latest",
    pacing: null,
    deadline: null,
    method: null,
    partlyMetFrom: null,
    weight: null,
    source: "",
    responsible: "",
    retired: null,
  };
}

export function isDraft(kept: unknown): kept is GoalDraft {
  if (typeof kept !== "object" || kept === null || !("goal" in kept) || !("typed" in kept)) return false;
  const { goal } = kept;
  return typeof goal === "object" && goal !== null && Object.keys(emptyGoal("")).every((field) => field in goal);
}

/** Whether every field of the goal can be read. */
export function isReadable({ typed }: GoalDraft): boolean {
  return Object.keys(typed).length === 0;
}

/** The draft with a number changed; `typed` is what stands in the field when it is no number. */
export function withNumber(
  { goal, typed }: GoalDraft,
  key: NumberKey,
  value: number | null,
  invalid: string | null,
): GoalDraft {
  const others = Object.fromEntries(Object.entries(typed).filter(([own]) => own !== key));
  return { goal: { ...goal, [key]: value }, typed: invalid === null ? others : { ...others, [key]: invalid } };
}

export const nameOf = ({ nr, part }: Pick<Goal, "nr" | "part">): string => `${nr}${part}`;
