import { goalId, type GoalKey } from "./goal";
import type { Measurement } from "./measurement";
import type { Period } from "./period";

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

/** What of a book tells of last year. */
export type LastYearBook = { measurements: readonly Measurement[]; lastYear?: readonly LastYearRow[] | undefined };

/**
 * All the rows that may tell of a goal's earlier years, under its own key: those in Målinger of the goal that it comes
 * from, the figures of Fjoråret, and its own rows. Of two for one period the last in that order counts: its own rows
 * before all, then Fjoråret.
 */
export function lastYearFigures(
  { contract, nr, part }: GoalKey,
  { measurements, lastYear = [] }: LastYearBook,
): Measurement[] {
  const id = goalId({ contract, nr, part });
  const linked = lastYear.filter((row) => goalId(row) === id);
  const before = new Set(linked.map((row) => goalId(row.before)).filter((own) => own !== id));
  const typed = linked.flatMap(({ period, value, numerator, denominator }): Measurement[] =>
    period === null
      ? []
      : [
          {
            contract,
            nr,
            part,
            period,
            figure: value === null ? { kind: "none" } : { kind: "number", value },
            numerator,
            denominator,
            provisional: false,
          },
        ],
  );
  return [
    ...measurements.filter((row) => before.has(goalId(row))).map((row) => ({ ...row, contract, nr, part })),
    ...typed,
    ...measurements.filter((row) => goalId(row) === id),
  ];
}
