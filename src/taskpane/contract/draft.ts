import type { Labels, Proposal, ProposedGoal } from "../../app/contracts/proposeGoals";
import { goalKeyOf } from "../../app/goals/isThere";
import type { CalendarDate } from "../../domain/calendarDate";
import type { Goal } from "../../domain/goal";
import { periodInName, periodOfGoal } from "../../domain/knownPeriod";
import { datesOf, type ContractDates } from "../fields/contractDates";
import { isDraft, type GoalDraft } from "../goals/goalDraft";
import { draftFaults } from "../goals/goalFaults";

/**
 * A goal under review: as it was read, as it was corrected, and whether it is accepted; `written` as it was before its
 * last correction. `left`: it was corrected, and its table as read now has it no longer.
 */
export type Draft = GoalDraft & {
  id: number;
  proposed: ProposedGoal;
  accepted: boolean;
  written?: true;
  made?: Made;
  left?: true;
};

/** How a user made a draft, and what it is undone to; drafts that were made at once share `by`. */
export type Made = {
  how: "joined" | "split" | "passage";
  by: number;
  of: readonly Draft[];
  /** Where the passage begins that it was made of. */
  passage: number | null;
};

/** The goals of a reading as drafts, in its order; those without doubts are accepted from the start. */
export function draftsOf(goals: readonly ProposedGoal[]): Draft[] {
  return goals.map((proposed, id) => ({
    id,
    proposed,
    goal: proposed.goal,
    accepted: proposed.doubts.length === 0,
    typed: {},
  }));
}

/** Drafts in the order of a review: those with a fault first, then those in doubt. */
export function inReviewOrder(
  drafts: readonly Draft[],
  { name, year, period }: Proposal["contract"],
  today: CalendarDate,
): Draft[] {
  const contract = period ?? periodInName(name, year);
  const twice = numberedTwice(drafts);
  const rank = (draft: Draft): number =>
    twice.has(draft.id) || draftFaults(draft, periodOfGoal(contract, draft.goal, today)).length > 0
      ? 0
      : draft.accepted
        ? 2
        : 1;
  return [...drafts].sort((a, b) => rank(a) - rank(b));
}

/** The drafts whose Nr and Delmål a goal before them has: the table would count only the first. */
export function numberedTwice(drafts: readonly Draft[]): ReadonlySet<number> {
  const [keys, twice] = [new Set<string>(), new Set<number>()];
  for (const { id, goal } of [...drafts].sort((a, b) => a.id - b.id)) {
    const key = goalKeyOf({ ...goal, contract: "" });
    if (goal.nr.trim() !== "" && keys.has(key)) twice.add(id);
    keys.add(key);
  }
  return twice;
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
export function isTouched({ contract, found, drafts }: ContractWork): boolean {
  const isCorrected =
    found !== undefined &&
    (contract?.centre !== found.contract.centre ||
      contract.followUp !== found.contract.followUp ||
      Object.keys(found.labels).length > 0);
  if (isCorrected || drafts.some(({ made, left }) => made !== undefined || left === true)) return true;
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

/** What a reading told besides its goals, and the labels that the user has given its tables. */
export type Found = Pick<Proposal, "contract" | "told" | "origin" | "tables" | "passed"> & { labels: Labels };

/** What is being read into goals: the text, and, once it is read, the contract with its goals under review. */
export type ContractWork = {
  text: string;
  contract: Proposal["contract"] | null;
  /** The contract's Fra and Til as they are typed; none where it follows the calendar year. */
  dates?: ContractDates;
  focusAreas: readonly string[];
  drafts: readonly Draft[];
  found?: Found;
};

export const NO_WORK: ContractWork = { text: "", contract: null, focusAreas: [], drafts: [] };

/** What is under review once a text has been read. */
export function workOf(text: string, proposal: Proposal, today: CalendarDate): ContractWork {
  const { contract, focusAreas, goals, told, origin, tables, passed } = proposal;
  const { period, ...own } = contract;
  return {
    text,
    contract: own,
    ...(period === undefined ? {} : { dates: datesOf(period) }),
    focusAreas,
    drafts: inReviewOrder(draftsOf(goals), contract, today),
    found: { contract: own, told, origin, tables, passed, labels: {} },
  };
}

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
    kept.drafts.every((draft) => isDraft(draft) && "proposed" in draft && hasSources(draft.proposed))
  );
}

/** Work that an earlier version kept has no sources. */
function hasSources(proposed: unknown): boolean {
  return typeof proposed === "object" && proposed !== null && "sources" in proposed && Array.isArray(proposed.sources);
}
