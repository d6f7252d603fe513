import type { Decimal } from "../../files/tables/decimals";

/** What a column of a table of cases holds by the database's own type. */
export type CaseColumnKind = "text" | "number";

/** The distinct texts of a column, as far as they were asked for. */
export type ColumnTexts = { texts: readonly string[]; isAll: boolean };

/** A column that is added up, with how its texts write a number; null where the column holds numbers itself. */
export type AddedColumn = { column: number; decimal: Decimal | null };

/** Which rows of a table of cases are grouped by which columns, and what is added up in each group. */
export type TotalsQuestion = {
  keys: readonly number[];
  where: readonly { column: number; texts: readonly string[] }[];
  added: readonly AddedColumn[];
};

/** One group of rows: what its keys say, how many rows it has, and what each added column comes to. */
export type GroupTotals = {
  keys: readonly string[];
  rows: number;
  added: readonly {
    sum: number;
    /** Cells that are plain numbers. */
    count: number;
    /** Texts that are no plain number, with how many cells hold each. */
    odd: readonly { text: string; count: number }[];
  }[];
};

/**
 * A table of cases (*sager*): one row a case, far more than a workbook holds. Columns are named by their place. Whoever
 * implements it reads no column that it is not asked for, and takes texts as values, never as part of a query.
 */
export type CaseTable = {
  headings: readonly string[];
  kinds: readonly CaseColumnKind[];
  rows: number;
  /** The distinct texts of a column in their order, "" for an empty cell; at most `most`. */
  textsOf: (column: number, most: number) => Promise<ColumnTexts>;
  /** A text of each shape that a column's texts have (digits are one), by which its numbers' writing is told. */
  shapesOf: (column: number, most: number) => Promise<ColumnTexts>;
  totals: (question: TotalsQuestion) => Promise<readonly GroupTotals[]>;
};
