import type { Headed } from "./sheetTable";
import type { Problem, ProblemCode, ProblemTexts } from "../../text/problem";

/**
 * Something wrong in the sheet that does not stop the rest: where it is and what it is; whoever shows it says it in
 * words. `row` is the row number as Excel shows it in the margin; `null` where it is about the whole table. `also` are
 * further rows with the same problem.
 */
export type Issue = {
  table: string;
  row: number | null;
  column: string | null;
  problem: Problem;
  also?: readonly number[];
};

/** An issue in one of our tables, under one of its own columns. */
export function issueIn<Header extends string>(
  { name }: Headed<Header>,
  row: number | null,
  column: NoInfer<Header> | null,
  problem: Problem,
): Issue {
  return { table: name, row, column, problem };
}

type Problems = { readonly [Code in ProblemCode]: (...given: Parameters<ProblemTexts[Code]>) => Problem };

/**
 * Each problem that has a sentence, ready to be noted with what the sentence needs: `problems.notADate("i morgen")`.
 * The codes are those of the texts by type alone, so that the sentences are loaded by whoever shows them.
 */
export const problems = new Proxy({} as Problems, {
  get:
    (_, code) =>
    (...given: readonly unknown[]) => ({ code, given }),
});
