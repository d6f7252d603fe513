import type { DrawnCell, DrawnColumn, DrawnRow, DrawnSheet, RowLook, RowStyle } from "../report/drawnSheet";
import { PLAIN_ROW, textCell } from "../report/drawnSheet";
import type { CellValue } from "../cells/sheetTable";
import { checkOf } from "../tables/historyCheck";
import type { MapLayout, Side } from "../../report/map/mapLayout";

export type { Side };

/** A line of a chart: the column with its figures, and its look. Columns count from 0 among the sheet's own. */
export type ChartLine = {
  name: string;
  column: number;
  colour: string;
  style: "Continuous" | "Dash" | "RoundDot";
  weight: number;
  marker: "None" | "Circle" | "Diamond" | "Square";
};

/** A native chart over some rows of a drawn sheet. Rows count from 0 within the sheet's own. */
export type DrawnChart = {
  name: string;
  title: string;
  /** The rows that it covers, and the columns that it stands in, one where `columns` is not given. */
  first: number;
  count: number;
  column: number;
  columns?: number;
  /** The rows with its figures, and the column with their dates, or with texts that stand along its axis. */
  figures: { first: number; count: number; dates: number };
  /** The first and last day of its axis, as Excel counts days; null where texts stand along it. */
  days: { from: number; to: number } | null;
  lines: readonly ChartLine[];
};

/** A shape of a map, in points from the upper left corner of the drawing. */
export type DrawnShape = {
  text: string;
  alternative: string;
  left: number;
  top: number;
  width: number;
  height: number;
  fill: string;
  colour: string;
  line: string | null;
  size: number;
  rounded: boolean;
  align: "Left" | "Center";
};

/** A line of a map from shape to shape, by their indexes; null where it bends. */
export type DrawnConnector = {
  alternative: string;
  from: { x: number; y: number };
  to: { x: number; y: number };
  begin: { shape: number; side: Side } | null;
  end: { shape: number; side: Side } | null;
  hasHead: boolean;
};

/** A map as shapes over some rows of a drawn sheet. */
export type DrawnShapes = {
  first: number;
  size: Pick<MapLayout, "width" | "height">;
  shapes: readonly DrawnShape[];
  connectors: readonly DrawnConnector[];
};

/** A drawn sheet with charts or shapes on it. */
export type DrawingSheet = DrawnSheet & { charts: readonly DrawnChart[]; maps: readonly DrawnShapes[] };

/** The kinds of row on a sheet with drawings. */
export type DrawingRowKind = "title" | "summary" | "contract" | "heading" | "sentence" | "drawing" | "blank";

export const drawingStyles: Readonly<Record<DrawingRowKind, RowStyle>> = {
  title: { ...PLAIN_ROW, bold: true, size: 18, text: "#12324F" },
  summary: { ...PLAIN_ROW, text: "#404040" },
  contract: { ...PLAIN_ROW, fill: "#D5E1EC", text: "#12324F", bold: true, size: 13 },
  heading: { ...PLAIN_ROW, bold: true, size: 11, text: "#12324F", wrap: true, vertical: "Top" },
  sentence: { ...PLAIN_ROW, text: "#1F1F1F", wrap: true, vertical: "Top" },
  drawing: { ...PLAIN_ROW, size: 9, text: "#404040" },
  blank: PLAIN_ROW,
};

/** The height in points of a row that nothing is set for. */
export const ROW_HEIGHT = 15;

/** A row with these cells behind its key, which says its kind and checks what it holds. */
export function drawingRow(
  kind: DrawingRowKind,
  cells: readonly DrawnCell[],
  columns: readonly DrawnColumn[],
  startsPage = false,
): DrawnRow {
  const all = columns.slice(1).map((_, at) => cells[at] ?? textCell(""));
  const key = `#${kind} ${checkOf(all.map(({ value }) => value))}`;
  return { key, style: drawingStyles[kind], cells: [textCell(key), ...all], startsPage };
}

/** The rows of a drawn sheet that people have typed in since, as the sheet's row numbers; one of theirs is one too. */
export function changedRows(values: readonly (readonly CellValue[])[], firstRow: number): number[] {
  return values.flatMap(([key = "", ...cells], at) => {
    const check = /^#\w+ (\S+)$/.exec(String(key))?.[1];
    const isOurs = check === undefined ? cells.every((cell) => cell === "") : checkOf(cells) === check;
    return isOurs ? [] : [firstRow + at + 1];
  });
}

/** How rows look from the kind that their key says. */
export function drawingLook(values: readonly (readonly CellValue[])[], columns: readonly number[]): RowLook[] {
  return values.map((row) => {
    const kind = /^#(\w+) /.exec(String(row[columns[0] ?? 0] ?? ""))?.[1] as DrawingRowKind | undefined;
    return { style: drawingStyles[kind ?? "blank"] ?? PLAIN_ROW, cells: columns.map(() => ({})) };
  });
}

/** The first rows of the drawings on a sheet as it stands, with how many rows each covers, from 0 within ours. */
export function drawingSlots(values: readonly (readonly CellValue[])[]): { first: number; count: number }[] {
  const slots: { first: number; count: number }[] = [];
  for (const [at, [key = ""]] of values.entries()) {
    if (!String(key).startsWith("#drawing ")) continue;
    const last = slots.at(-1);
    if (last && last.first + last.count === at) last.count += 1;
    else slots.push({ first: at, count: 1 });
  }
  return slots;
}

/** Names for a new sheet, the best first; one more than there are sheets, so that one is always free. */
export const drawingNames =
  (name: string) =>
  (sheetCount: number): readonly string[] => [
    name,
    ...Array.from({ length: sheetCount }, (_, index) => `${name} (${index + 2})`),
  ];
