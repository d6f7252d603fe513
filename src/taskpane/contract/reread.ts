import type { ProposedGoal } from "../../app/contracts/proposeGoals";
import { goalNr, type Goal } from "../../domain/goal";
import { draftsOf, type Draft } from "./draft";

/**
 * Drafts after the text was read again with other labels: `kept` names those whose corrections stand, `left` those that
 * were corrected and that the reading no longer gives.
 */
export type Reread = { drafts: readonly Draft[]; kept: readonly string[]; left: readonly string[] };

/**
 * Holds a new reading against the drafts: a goal from the same place keeps the fields that were corrected. It stays
 * accepted only where it is the same goal as before. What a user made or corrected never goes.
 */
export function reread(before: readonly Draft[], goals: readonly ProposedGoal[]): Reread {
  const made = before.filter((draft) => draft.made !== undefined);
  const used = made.flatMap(({ proposed }) => proposed.sources);
  const isUsed = ({ sources: [own] }: ProposedGoal): boolean =>
    own !== undefined && used.some(({ key, at, table }) => key === own.key || (table === null && at === own.at));
  const byKey = new Map(before.filter((draft) => draft.made === undefined).map((draft) => [keyOf(draft), draft]));
  const first = before.reduce((most, { id }) => Math.max(most, id), -1) + 1;
  const [kept, found]: [string[], Set<string | null>] = [[], new Set()];
  const drafts = draftsOf(goals.filter((goal) => !isUsed(goal))).map((fresh): Draft => {
    const key = keyOf(fresh);
    const old = byKey.get(key);
    found.add(key);
    const own = { ...fresh, id: first + fresh.id };
    if (old === undefined) return own;
    const goal = withCorrections(fresh.goal, old);
    if (isCorrected(old)) kept.push(goalNr(goal));
    const isSame = JSON.stringify(goal) === JSON.stringify(old.goal);
    return { ...own, goal, typed: old.typed, accepted: isSame ? old.accepted : own.accepted };
  });
  const rest = before.filter((draft) => draft.made !== undefined || (isCorrected(draft) && !found.has(keyOf(draft))));
  const left = rest.filter((draft) => draft.made === undefined);
  return {
    drafts: [
      ...rest.map((draft): Draft => (draft.made === undefined ? { ...draft, accepted: false, left: true } : draft)),
      ...drafts,
    ],
    kept,
    left: left.map(({ goal }) => goalNr(goal)),
  };
}

function keyOf({ proposed }: Draft): string | null {
  return proposed.sources[0]?.key ?? null;
}

function correctedFields({ goal, proposed }: Draft): (keyof Goal)[] {
  const fields = Object.keys(goal) as (keyof Goal)[];
  return fields.filter((field) => goal[field] !== proposed.goal[field]);
}

function isCorrected(draft: Draft): boolean {
  return correctedFields(draft).length > 0 || Object.keys(draft.typed).length > 0;
}

function withCorrections(fresh: Goal, old: Draft): Goal {
  return { ...fresh, ...Object.fromEntries(correctedFields(old).map((field) => [field, old.goal[field]])) };
}
