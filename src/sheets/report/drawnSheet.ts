import type { CellValue } from "../cells/sheetTable";

/** One cell of a drawn sheet: a value, never a formula, and an en-US number format. */
export type DrawnCell = {
  value: string | number;
  numberFormat: string;
  /** The cell's own fill and bold text, as of a status; else it has its row's. */
  colours?: Colours;
  /** Whether its text is greyed: it says that something is missing, and is nobody's own. */
  greyed?: true;
  /** Whether it stands to the right and apart from the next column, number or text, in a column that is no figures'. */
  right?: true;
  /** Whether its text may shrink: a number that is too long for its column shows as #### otherwise. */
  shrinks?: true;
  /** How long a number is as it is shown. */
  characters?: number;
};

export function textCell(value: string): DrawnCell {
  return value === "" ? EMPTY_TEXT : { value, numberFormat: "General" };
}

/** A cell that people type into: in the text format `1/2`, `3-4` and `- mangler data` stay as they are typed. */
export function typedCell(value: string): DrawnCell {
  return value === "" ? EMPTY_TYPED : { value, numberFormat: "@" };
}

/** A sheet has as many empty cells as filled ones. */
const EMPTY_TEXT: DrawnCell = { value: "", numberFormat: "General" };
const EMPTY_TYPED: DrawnCell = { value: "", numberFormat: "@" };

export type Colours = { fill: string; text: string };

/** The look of a whole row. Sizes are in points. */
export type RowStyle = {
  fill: string | null;
  text: string;
  bold: boolean;
  size: number;
  wrap: boolean;
  lines: boolean;
  vertical: "Top" | "Center";
  /** Whether the columns of figures stand to the right in this row. */
  figures: boolean;
};

/** The look of a row without any. */
export const PLAIN_ROW: RowStyle = {
  fill: null,
  text: "#1F1F1F",
  bold: false,
  size: 10,
  wrap: false,
  lines: false,
  vertical: "Center",
  figures: false,
};

/**
 * One column; widths in characters. `figures` stand to the right, so that they can be compared: `close` to the column
 * behind them, such as a unit, or `apart` from it. An `indented` column begins apart from the one before it. A `muted`
 * column says what a glance need not see.
 */
export type DrawnColumn<Id extends string = string> = {
  id: Id;
  header: string;
  width: number;
  /** How wide it must be at least, so that its longest number is shown. */
  needs?: number;
  hidden: boolean;
  figures?: "close" | "apart";
  indented?: true;
  muted?: true;
  /** Whether the column is printed on wide paper only. Such columns come last. */
  onlyWide?: true;
  /** For a column that people type into: the hidden column that holds its text as last written. */
  typedOver?: Id;
};

/** One row. `key` stands in the first, hidden column and says what the row is about; a row without one is not ours. */
export type DrawnRow = {
  key: string;
  style: RowStyle;
  cells: readonly DrawnCell[];
  /** Whether the row starts a printed page, unless it is the first that does. */
  startsPage: boolean;
};

/** The paper that a sheet is printed on, across. On A3 the columns are printed that A4 has no room for. */
export type Paper = "A4" | "A3";
export type Orientation = "landscape" | "portrait";

/** Text colour of a `muted` column: what a glance need not see. */
export const MUTED = "#595959";
/** Text colour of what says that something is missing; 4.5:1 on white. */
export const GREYED = "#767676";
/** Colour of the lines between rows. */
export const LINE = "#C8C8C8";

/**
 * A drawn sheet as it stands: its region's cells by row and column, with the colours of fill and text as Excel tells
 * them. Columns whose colours were not asked for have none.
 */
export type ExistingCells = {
  values: readonly (readonly CellValue[])[];
  formulas: readonly (readonly CellValue[])[];
  numberFormats: readonly (readonly string[])[];
  fills: readonly (readonly string[])[];
  texts: readonly (readonly string[])[];
};

/** How a row looks: its style, and the cells in colours of their own. */
export type RowLook = Pick<DrawnRow, "style"> & {
  cells: readonly Pick<DrawnCell, "colours" | "greyed" | "right" | "shrinks">[];
};

/** What a sheet gets once, when it is made; what people change later stays. */
export type SheetSetUp = {
  /** The workbook's name for the drawn range. It finds the range again after people have moved or renamed the sheet. */
  anchor: string;
  /** Names for the sheet, the best first; one more than there are sheets, so that one is always free. */
  names: (sheetCount: number) => readonly string[];
  columns: readonly DrawnColumn[];
  /** Rows that stay in sight when people scroll; the last of them is repeated on each printed page. */
  frozenRows: number;
  /** The last column that stays in sight when people scroll. */
  frozenColumn: string;
  tabColour: string;
  orientation: Orientation;
  /** The foot of each printed page; &D, &P and &N are Excel's own codes for date, page and pages. */
  footer: { left: string; centre: string; right: string };
  /**
   * How rows look from what stands in them, so that a sheet can be put back as it was. `columns` is the index of each
   * of its columns within a row.
   */
  existingLook: (values: readonly (readonly CellValue[])[], columns: readonly number[]) => RowLook[];
  /**
   * Whether what stands was drawn with the looks of now, so that a row may be left as it stands. A sheet without this
   * is always drawn whole.
   */
  hasLookOfNow?: (values: readonly (readonly CellValue[])[], columns: readonly number[]) => boolean;
  /** The row that says that a sheet is unfinished, and the row's place. A sheet without one takes one message. */
  unfinished?: { at: number; row: DrawnRow };
};

/** A sheet as a value, which Excel's side draws without knowing what it is about. */
export type DrawnSheet = SheetSetUp & {
  rows: readonly DrawnRow[];
  /** How many of the rows are printed; those behind them are for the screen. */
  printedRows: number;
  paper: Paper;
};
