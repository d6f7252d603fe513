import type { Issue } from "../cells/issue";
import type { CellValue, Headed, HeaderOf, SheetTable } from "../cells/sheetTable";

/** What a column holds, and so how it is formatted, checked and read. */
export type ColumnKind =
  | "text"
  | "number"
  | "degree"
  | "date"
  | "choice"
  | "period"
  | "figure"
  | "yesNo"
  /** What the column of Mål holds that the row names in Felt. */
  | "goalField";

/** One column of a table: its header is its name, wherever it stands. */
export type Column = {
  header: string;
  kind: ColumnKind;
  required?: true;
  choices?: readonly string[];
  /** The rows of another table that the cell names: a list of contracts, or of the numbers of its contract's goals. */
  names?: "contract" | "goal";
  /** What Excel shows when the cell is chosen: what to write, in Danish. */
  help: string;
  /** A column that a table has no need of at first: it is made when it is first used. */
  comesWithUse?: true;
  /** People's own: the add-in makes the column and reads nothing from it. */
  unread?: true;
  /** The add-in's own, such as a check of the row: nobody types in it, and it is hidden. */
  hidden?: true;
  /** Width in characters. */
  width: number;
};

/**
 * One of the workbook's tables: found by its name wherever it stands, made on a sheet of its own by *Opret ark*, and
 * taken away by *Fjern det hele*.
 */
export type TableSchema = {
  name: string;
  sheet: string;
  help: string;
  required: boolean;
  /** A table that is made when something is first written to it, and not by *Opret ark*. */
  comesWithUse?: true;
  /** The columns that tell a table's rows apart. Where they begin with `GOAL_KEY`, rows follow their goal. */
  keyedBy: readonly string[];
  /** Whether a change in the table can change a status, so that the pane asks for a new one. */
  judges: boolean;
  /** Groups of columns, of which one group must be there. The first is asked for where none is. */
  oneOf?: readonly (readonly string[])[];
  columns: readonly Column[];
  /** The rows that *Opret ark* makes the table with. */
  startingRows?: readonly (readonly CellValue[])[];
};

/** What was read from a table, whatever it is, with what is wrong in it. */
export type Said = { readonly issues: readonly Issue[] };

/** How a table is read: from the workbook's table of that name, or from `null` where it has none. */
export type Readable<What extends Said> = {
  readonly name: string;
  readonly read: (found: SheetTable | null, reading: Reading) => What;
};

/** The reading of one workbook. Each table is read once, when it is first asked for. */
export type Reading = { readonly dates1904: boolean; readonly of: <What extends Said>(table: Readable<What>) => What };

/** A new row of a table by column; "" leaves the cell as it is. */
export type RowCells<Table extends Headed> = {
  table: Table["name"];
  cells: readonly { header: HeaderOf<Table>; value: CellValue; numberFormat?: string }[];
};

/** A cell of a row that stands in a table, by the sheet's row number. */
export type CellIn<Table extends Headed> = { table: Table["name"]; row: number; header: HeaderOf<Table> };

/** The number format of dates in our tables. */
export const DATE_FORMAT = "dd-mm-yyyy";
