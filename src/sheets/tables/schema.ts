import type { CellValue, Headed, HeaderOf } from "../cells/sheetTable";

/** What a column holds, and so how it is formatted, checked and read. */
export type ColumnKind = "text" | "number" | "degree" | "date" | "choice" | "period" | "figure" | "yesNo";

/** One column of a table: its header is its name, wherever it stands. */
export type Column = {
  header: string;
  kind: ColumnKind;
  required?: true;
  choices?: readonly string[];
  /** What Excel shows when the cell is chosen: what to write, in Danish. */
  help: string;
  /** A column that a table has no need of at first: it is made when it is first used. */
  comesWithUse?: true;
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
  /** The columns that tell a table's rows apart. Where they begin with `GOAL_KEY`, rows follow their goal. */
  keyedBy: readonly string[];
  /** Whether a change in the table can change a status, so that the pane asks for a new one. */
  judges: boolean;
  columns: readonly Column[];
};

/** A new row of a table by column; "" leaves the cell as it is. */
export type RowCells<Table extends Headed> = {
  table: Table["name"];
  cells: readonly { header: HeaderOf<Table>; value: CellValue; numberFormat?: string }[];
};

/** The number format of dates in our tables. */
export const DATE_FORMAT = "dd-mm-yyyy";
