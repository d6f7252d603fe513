import type { ContractPeriod } from "../../domain/contractPeriod";
import type { ContractStatus } from "../../domain/evaluateBook";
import type { Evaluation } from "../../domain/evaluation";
import { foldedText } from "../../domain/foldedText";
import type { Goal } from "../../domain/goal";

/**
 * The same goal in other centres (*samme mål i andre centre*), in the order of the contracts, one a contract: with the
 * same sentence apart from its figures, else with the same Nr, Delmål, Fokusområde, Målform and Enhed.
 * Only contracts of other centres whose period overlaps the goal's own are looked in.
 */
export function sameGoals({ goal }: Evaluation, contracts: readonly ContractStatus[]): readonly Evaluation[] {
  const own = contracts.find(({ contract }) => contract.name === goal.contract)?.contract;
  if (own === undefined) return [];
  return contracts
    .filter(({ contract }) => isOther(own, contract) && overlap(own.period, contract.period))
    .flatMap(({ goals }) => {
      const all = goals.flatMap(({ parts }) => parts);
      const told = all.filter((each) => wordsOf(each.goal.text) === wordsOf(goal.text) && goal.text.trim() !== "");
      const placed = all.filter((each) => hasPlaceOf(goal, each.goal));
      return onlyOf(told, goal) ?? onlyOf(placed, goal) ?? [];
    });
}

type Named = ContractStatus["contract"];

/** A contract without a centre is told apart by its name. */
const isOther = (own: Named, other: Named): boolean =>
  own.centre === "" || other.centre === ""
    ? own.name !== other.name
    : foldedText(own.centre) !== foldedText(other.centre);

const overlap = (a: ContractPeriod, b: ContractPeriod): boolean => a.from <= b.to && b.from <= a.to;

/** A sentence without its figures: each centre has its own. */
const wordsOf = (text: string): string => foldedText(text.replace(/\d[\d.,]*/g, "#"));

/** The one of some goals, of several parts the one with the same Delmål; null where it cannot be told which. */
function onlyOf(found: readonly Evaluation[], { part }: Goal): readonly Evaluation[] | null {
  if (found.length === 1) return found;
  const same = found.filter(({ goal }) => foldedText(goal.part) === foldedText(part));
  return same.length === 1 ? same : null;
}

const hasPlaceOf = (goal: Goal, other: Goal): boolean =>
  goal.focusArea !== "" &&
  other.form === goal.form &&
  (["nr", "part", "focusArea", "unit"] as const).every((field) => foldedText(goal[field]) === foldedText(other[field]));
