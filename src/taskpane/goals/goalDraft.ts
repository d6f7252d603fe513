import { emptyGoal, type Goal } from "../../domain/goal";
import type { Measurement } from "../../domain/measurement";
import type { TrialSetting } from "../../domain/trial";

/** The fields of a goal that hold a number. */
export type NumberKey = "target" | "targetUpper" | "baseline" | "change" | "partlyMetFrom" | "weight";

/** The fields that can hold something that the goal cannot: a text that is no number or no date, or no choice yet. */
export type TypedKey = NumberKey | "deadline" | "aggregation";

/** A goal that is being written: `typed` keeps what stands in fields whose content the goal cannot hold. */
export type GoalDraft = { goal: Goal; typed: Readonly<Partial<Record<TypedKey, string>>> };

/**
 * What a goal's form needs beside the goal: what it is tried in, its rows, how many parts it has, and words to suggest.
 */
export type GoalSurroundings = TrialSetting & {
  measurements: readonly Measurement[];
  /** Its rows with those of the goal that it comes from, and the figures of Fjoråret. */
  earlier: readonly Measurement[];
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

/** A new goal of a contract, with nothing in it: neither form nor aggregation is chosen for anybody. */
export const emptyDraft = (contract: string): GoalDraft => ({ goal: emptyGoal(contract), typed: { aggregation: "" } });

export function isDraft(kept: unknown): kept is GoalDraft {
  if (typeof kept !== "object" || kept === null || !("goal" in kept) || !("typed" in kept)) return false;
  const { goal } = kept;
  return typeof goal === "object" && goal !== null && Object.keys(emptyGoal("")).every((field) => field in goal);
}

/** The draft with a field changed; `invalid` is what stands in the field where the goal cannot hold it. */
export function withField<Key extends TypedKey>(
  { goal, typed }: GoalDraft,
  key: Key,
  value: Goal[Key],
  invalid: string | null,
): GoalDraft {
  const others = Object.fromEntries(Object.entries(typed).filter(([own]) => own !== key));
  return { goal: { ...goal, [key]: value }, typed: invalid === null ? others : { ...others, [key]: invalid } };
}
