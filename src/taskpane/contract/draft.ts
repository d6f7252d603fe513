import type { Proposal, ProposedGoal } from "../../app/contracts/proposeGoals";
import type { Goal } from "../../domain/goal";
import { isDraft, type GoalDraft } from "../goals/goalDraft";

/**
 * A goal under review: as it was read, as it was corrected, and whether it is accepted; `written` as it was before its
 * last correction.
 */
export type Draft = GoalDraft & { id: number; proposed: ProposedGoal; accepted: boolean; written?: true };

/** Goals to review, those in doubt first; the others are accepted from the start. */
export function draftsOf(goals: readonly ProposedGoal[]): Draft[] {
  return goals
    .map((proposed, id) => ({ id, proposed, goal: proposed.goal, accepted: proposed.doubts.length === 0, typed: {} }))
    .sort((a, b) => Number(a.accepted) - Number(b.accepted));
}

/** The goals to write, in the contract's order and under its name. */
export function acceptedGoals(drafts: readonly Draft[], contract: string): Goal[] {
  return drafts
    .filter(({ accepted }) => accepted)
    .sort((a, b) => a.id - b.id)
    .map(({ goal }) => ({ ...goal, contract }));
}

/**
 * What is left of the goals when those that were accepted have been written: also one that was corrected meanwhile,
 * which the sheet has without that.
 */
export function leftOf(now: readonly Draft[], atWriting: readonly Draft[]): Draft[] {
  const written = new Map(atWriting.filter(({ accepted }) => accepted).map((draft) => [draft.id, draft]));
  return now.flatMap((draft): Draft[] => {
    const before = written.get(draft.id);
    if (before === undefined) return [draft];
    return before.goal === draft.goal && before.typed === draft.typed
      ? []
      : [{ ...draft, accepted: false, written: true }];
  });
}

/** How many goals stand in a list; a goal with parts is one, as on the sheet. */
export function countGoals(goals: readonly Pick<Goal, "nr">[]): number {
  return new Set(goals.map(({ nr }) => nr)).size;
}

/** What is being read into goals: the text, and, once it is read, the contract with its goals under review. */
export type ContractWork = {
  text: string;
  contract: Proposal["contract"] | null;
  focusAreas: readonly string[];
  drafts: readonly Draft[];
};

export const NO_WORK: ContractWork = { text: "", contract: null, focusAreas: [], drafts: [] };

export function isContractWork(kept: unknown): kept is ContractWork {
  if (
    typeof kept !== "object" ||
    kept === null ||
    !("text" in kept) ||
    !("contract" in kept) ||
    !("focusAreas" in kept) ||
    !("drafts" in kept)
  )
    return false;
  return (
    typeof kept.text === "string" &&
    Array.isArray(kept.focusAreas) &&
    Array.isArray(kept.drafts) &&
    kept.drafts.every((draft) => isDraft(draft) && "proposed" in draft)
  );
}
