import type { GoalKey } from "../goal";
import type { Period } from "../period";

/**
 * A goal's way back to the goal that it comes from (*året før*), with one of that goal's figures; a row without a
 * period is the way back alone.
 */
export type LastYearRow = GoalKey & {
  /** *Kontrakt før*, *Nr før*, *Delmål før*. */
  before: GoalKey;
  period: Period | null;
  value: number | null;
  numerator: number | null;
  denominator: number | null;
};

/** A row of Beslutninger: what is to be decided about a goal of the new contract, and what last year said. */
export type ToDecide = GoalKey & {
  /** *Felt*: the column of Mål, or of Kilder. */
  field: string;
  question: string;
  /** *Året før*: what stood in the cell; "" where nothing did. */
  before: string;
  /** *Resultat*: what the goal ended on. */
  result: number | null;
  /** What the demands of SMART say to last year's target against last year's result. */
  assessment: string;
};
