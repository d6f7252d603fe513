import type { ContractPeriod } from "../../domain/contractPeriod";
import type { Contract } from "../../domain/contract";
import type { Goal } from "../../domain/goal";
import { contractNameOf } from "../../reading/asJson";
import { ownWordsOf } from "../../reading/contract/ownWords";
import { readContract } from "../../reading/contract/readContract";
import { proposedGoal } from "../../reading/proposedGoal";
import { documentOfText } from "./lastDocument";
import type { Doubt, ReadGoal } from "../../reading/reading";

export type { Doubt };

/** A piece of a goal's sentence; `read` where a figure or word of the row was read from it. */
export type Piece = { text: string; read: boolean };

/** One goal as it was read, beside its sentence. */
export type ProposedGoal = { goal: Goal; pieces: readonly Piece[]; doubts: readonly Doubt[] };

/** The contract, its focus areas and the goals that a text was read as, in its order. */
export type Proposal = {
  contract: Pick<Contract, "name" | "centre" | "followUp"> & {
    year: number | null;
    /** The period from its Fra and Til, where the contract is given these. */
    period?: ContractPeriod;
  };
  focusAreas: readonly string[];
  goals: readonly ProposedGoal[];
};

/** Reads a contract's text into proposed rows. Nothing is written. */
export function proposeGoals(text: string): Proposal {
  const { contract, goals } = readContract(documentOfText(text));
  const name = contractNameOf(contract);
  const ownWords = ownWordsOf(text, goals);
  return {
    contract: { name, centre: contract.centre ?? "", followUp: contract.followUp, year: contract.year },
    focusAreas: contract.focusAreas.map((area) => area.name),
    goals: goals.map((goal) => proposed(name, text, goal, ownWords.get(goal) ?? "")),
  };
}

/** A part of a sentence has before it the words that are its own, so that its row can be told from the others'. */
function proposed(contract: string, text: string, goal: ReadGoal, ownWords: string): ProposedGoal {
  const lead = ownWords === "" ? "" : `${ownWords}: `;
  const own = proposedGoal(contract, goal);
  return {
    goal: { ...own, text: `${lead}${own.text}` },
    pieces: [...(lead === "" ? [] : [{ text: lead, read: false }]), ...piecesOf(text, goal)],
    doubts: goal.doubts,
  };
}

/** The fields whose words are marked in the sentence. */
const MARKED = [
  "form",
  "target",
  "targetUpper",
  "baseline",
  "baselinePeriod",
  "change",
  "aggregation",
  "deadline",
] as const;

/** The sentence cut where what was read begins and ends; a place that lies outside the sentence is left out. */
function piecesOf(text: string, { spans, text: own }: ReadGoal): Piece[] {
  const whole = spans.text;
  if (!whole) return [{ text: own, read: false }];
  const marks = MARKED.flatMap((field) => spans[field] ?? [])
    .filter(({ start, end }) => start >= whole.start && end <= whole.end && end > start)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const pieces: Piece[] = [];
  let at = whole.start;
  for (const { start, end } of marks) {
    if (end <= at) continue;
    const from = Math.max(start, at);
    if (from > at) pieces.push({ text: text.slice(at, from), read: false });
    pieces.push({ text: text.slice(from, end), read: true });
    at = end;
  }
  if (at < whole.end) pieces.push({ text: text.slice(at, whole.end), read: false });
  return pieces.map((piece) => ({ ...piece, text: piece.text.replace(/\s+/g, " ") }));
}
