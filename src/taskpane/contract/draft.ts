import type { Proposal, ProposedGoal } from "../../app/contracts/proposeGoals";
import type { Goal } from "../../domain/goal";
import type { ContractDates } from "../fields/contractDates";
import { isDraft, type GoalDraft } from "../goals/goalDraft";

/**
 * A goal under review: as it was read, as it was corrected, and whether it is accepted; `written` as it was before its
 * last correction.
 */
export type Draft = GoalDraft & { id: number; proposed: ProposedGoal; accepted: boolean; written?: true };

/** Goals to review: those with a fault first, then those in doubt; goals without doubts are accepted from the start. */
export function draftsOf(goals: readonly ProposedGoal[], isFaulty: (draft: GoalDraft) => boolean): Draft[] {
  const rank = (draft: Draft): number => (isFaulty(draft) ? 0 : draft.accepted ? 2 : 1);
  return goals
    .map((proposed, id) => ({ id, proposed, goal: proposed.goal, accepted: proposed.doubts.length === 0, typed: {} }))
    .sort((a, b) => rank(a) - rank(b));
}

/** The goals of drafts in the contract's order and under its name. */
export function goalsOf(drafts: readonly Draft[], contract: string): Goal[] {
  return [...drafts].sort((a, b) => a.id - b.id).map(({ goal }) => ({ ...goal, contract }));
}

/** What is left once drafts have been written: also one corrected meanwhile, which the sheet has without that. */
export function leftOf(now: readonly Draft[], written: readonly Draft[]): Draft[] {
  const before = new Map(written.map((draft) => [draft.id, draft]));
  return now.flatMap((draft): Draft[] => {
    const own = before.get(draft.id);
    if (own === undefined) return [draft];
    return own.goal === draft.goal && own.typed === draft.typed ? [] : [{ ...draft, accepted: false, written: true }];
  });
}

/** Whether somebody has corrected or accepted anything in a review, so that it is a loss to discard it. */
export function isTouched({ contract, drafts }: ContractWork): boolean {
  return drafts.some(
    ({ goal, proposed, accepted, typed }) =>
      accepted !== (proposed.doubts.length === 0) ||
      Object.keys(typed).length > 0 ||
      proposed.goal.contract !== contract?.name ||
      JSON.stringify(goal) !== JSON.stringify(proposed.goal),
  );
}

/** How many goals stand in a list; a goal with parts is one, as on the sheet. */
export function countGoals(goals: readonly Pick<Goal, "nr">[]): number {
  return new Set(goals.map(({ nr }) => nr)).size;
}

/** What is being read into goals: the text, and, once it is read, the contract with its goals under review. */
export type ContractWork = {
  text: string;
  contract: Proposal["contract"] | null;
  /** The contract's Fra and Til as they are typed; none where it follows the calendar year. */
  dates?: ContractDates;
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
