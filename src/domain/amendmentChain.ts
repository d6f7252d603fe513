import type { AmendedField, Amendment } from "./amendment";
import { foldedText } from "./foldedText";
import { goalId, type Goal } from "./goal";
import { inOrder } from "./goalInForce";
import { groupBy } from "./groupBy";

/** What a field of a goal is, in the table Mål or before and after an amendment. */
type FieldValue = Goal[AmendedField];

/**
 * An amendment that does not lead to what follows it: what the field is after it, and what the next amendment says that
 * it was before, or, after the last one, what the table Mål says that it is.
 */
export type BrokenChain<Own extends Amendment> = {
  amendment: Own;
  field: AmendedField;
  after: FieldValue;
  /** The next amendment of the field; `null` where the table Mål follows. */
  next: Own | null;
  found: FieldValue;
};

/** A goal that is known by another key after an amendment of it is followed by its number, not compared. */
const FOLLOWED: readonly AmendedField[] = ["nr", "part"];

/**
 * The places where the amendments of a goal's field do not meet: then the goal is judged at some date by a version that
 * nobody agreed (DOMAIN.md §4b).
 * @param amendments By the keys that their goals have now.
 */
export function brokenChains<Own extends Amendment>(
  amendments: readonly Own[],
  goals: readonly Goal[],
): BrokenChain<Own>[] {
  const now = new Map(goals.map((goal) => [goalId(goal), goal]));
  const byField = groupBy(inOrder(amendments), (own) => JSON.stringify([goalId(own), own.edit.field]));
  return [...byField.values()].flatMap((own) =>
    own.flatMap((amendment, index) => {
      const { edit } = amendment;
      const [goal, next] = [now.get(goalId(amendment)), own[index + 1] ?? null];
      if (edit.field === "added" || FOLLOWED.includes(edit.field) || goal === undefined) return [];
      const found = next === null ? goal[edit.field] : beforeOf(next);
      if (found === undefined || isSame(found, edit.after)) return [];
      return [{ amendment, field: edit.field, after: edit.after, next, found }];
    }),
  );
}

const beforeOf = ({ edit }: Amendment): FieldValue | undefined => (edit.field === "added" ? undefined : edit.before);

/** Whether two values are one: texts as people see them, numbers but for the noise of binary fractions. */
function isSame(a: FieldValue, b: FieldValue): boolean {
  if (typeof a === "number" && typeof b === "number") return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a));
  return foldedText(String(a ?? "")) === foldedText(String(b ?? ""));
}
