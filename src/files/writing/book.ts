/** How a cell looks. A cell is locked on a locked sheet unless it is `open`. Colours are RRGGBB. */
export type CellLook = {
  bold?: true;
  italic?: true;
  /** In points; 11 where it is not given. */
  size?: number;
  colour?: string;
  fill?: string;
  wrap?: true;
  /** At the left, also a number or a date. */
  left?: true;
  /** With a thin line around it, which is printed. */
  boxed?: true;
  open?: true;
  /** The number format, en-US as Excel stores it. */
  format?: string;
};

/** A cell to write: what it shows, and the formula (without its =) that gives it. */
export type BookCell = { value: string | number | boolean; look?: CellLook; formula?: string };

/** A table that begins in column A. It has at least one row below its header. */
export type BookTable = { name: string; headerRow: number; headers: readonly string[]; rows: number };

/** What may be typed in some cells (*datavalidering*), and what Excel says otherwise. */
export type BookCheck = {
  /** As `F4:F200`. */
  cells: string;
  kind: "list" | "decimal" | "date" | "textLength" | "custom";
  operator?: "between" | "notEqual" | "greaterThanOrEqual" | "lessThanOrEqual";
  formula: string;
  formula2?: string;
  error: string;
  prompt?: string;
  /** Excel asks, and what was typed may stand. */
  asks?: true;
};

/** Cells that are filled with a colour while a formula is true, written for the first of them. */
export type BookMark = { cells: string; formula: string; fill: string };

export type BookSheet = {
  name: string;
  /** In characters, column by column. */
  widths: readonly number[];
  /** From row 1; null is an empty cell. */
  rows: readonly (readonly (BookCell | null)[])[];
  table?: BookTable;
  checks?: readonly BookCheck[];
  marks?: readonly BookMark[];
  /** Nobody types in it by mistake: protected, without a password. */
  isLocked?: true;
  /** How many rows and columns stay in sight. */
  frozen?: { rows: number; columns: number };
};

/** A workbook to write as an .xlsx file; `properties` are its custom document properties, in order. */
export type Book = {
  title: string;
  sheets: readonly BookSheet[];
  properties: readonly (readonly [name: string, value: string])[];
};
