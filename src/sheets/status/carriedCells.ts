import { goalNr } from "../../domain/goal";
import { keptText } from "../../text/da/keptCells";
import { columnLetters } from "../cells/columnLetters";
import { isFormula, type CellValue } from "../cells/sheetTable";
import { textCell, type DrawnCell, type DrawnRow } from "../report/drawnSheet";
import { drawnLine, drawnRow } from "./drawnRow";
import { KEPT, rowIdentities, textColumn } from "./rowIdentities";
import { LINE_COLUMN, statusColumnIndex, statusColumns, type StatusColumnId } from "./statusColumns";
import { readRowKey, type CellsAround, type ExistingStatus, type StatusRegion } from "./statusRegion";
import { isTypedIn, isTypedOver, readMarks } from "./writtenMarks";

/** Rows that move with all that stands in them, from their place in the region; `to` is null for rows that go. */
export type RowMove = { from: number; count: number; to: number | null };

/** The next drawing with people's own cells in it, or why it cannot be drawn: the cells or rows in the way. */
export type Carried =
  | { kind: "carried"; rows: readonly DrawnRow[]; moves: readonly RowMove[] }
  | { kind: "typedOver"; cells: readonly string[] }
  | { kind: "foreignRows"; rows: readonly number[] };

/** A row as it stands: what it is about, and what people have put in it. */
type ExistingLine = {
  key: string;
  identity: string;
  text: string;
  /** Cells of people's own beside ours. */
  hasOwn: boolean;
  /** What people have typed in cells of ours that nothing is drawn in. */
  typed: ReadonlyMap<StatusColumnId, DrawnCell>;
};

/**
 * Carries people's own cells over to the next drawing. Cells beside ours follow their row by its hidden key; a text in
 * an empty cell of a heading stays in it. Rows that are no longer drawn are kept at the end for as long as anything of
 * people's own stands in them. Cells that we fill and people have typed over are named.
 */
export function carriedCells(region: StatusRegion, existing: ExistingStatus, drawn: readonly DrawnRow[]): Carried {
  const { lines, typedOver } = readLines(region, existing);
  if (typedOver.length > 0) return { kind: "typedOver", cells: typedOver };
  const foreign = lines.flatMap(({ identity, hasOwn }, at) =>
    identity === "" && hasOwn ? [region.firstRow + at] : [],
  );
  if (foreign.length > 0) return { kind: "foreignRows", rows: foreign };

  const wanted = rowIdentities(drawn.map((row) => ({ key: row.key, text: drawnText(row) })));
  const placeOf = new Map(wanted.map((identity, place) => [identity, place]));
  const hasComments = region.around?.hasComments === true;
  const kept = lines.filter(
    ({ identity, hasOwn, typed }) =>
      identity !== "" && !placeOf.has(identity) && (hasOwn || typed.size > 0 || hasComments),
  );
  const rows = [...drawn.map((row, place) => withTyped(row, lines.find(isAt(wanted[place] ?? "")))), ...keptRows(kept)];
  kept.forEach(({ identity }, at) => placeOf.set(identity, drawn.length + 1 + at));
  const isCarrying =
    lines.some(({ hasOwn, typed }) => hasOwn || typed.size > 0) || hasComments || region.around?.hasFormats === true;
  return {
    kind: "carried",
    rows,
    moves: isCarrying ? movesOf(lines.map((line) => placeOf.get(line.identity) ?? null)) : [],
  };
}

const isAt =
  (identity: string) =>
  (line: ExistingLine): boolean =>
    line.identity === identity;

function readLines(
  { firstRow, values, around }: StatusRegion,
  { columns }: ExistingStatus,
): { lines: ExistingLine[]; typedOver: string[] } {
  const at = (row: readonly CellValue[], id: StatusColumnId): CellValue =>
    row[columns[statusColumnIndex(id)] ?? -1] ?? "";
  const keys = values.map((row) => String(at(row, "key")));
  const texts = values.map((row, index) => String(at(row, textColumn(keys[index] ?? ""))));
  const identities = rowIdentities(keys.map((key, index) => ({ key, text: texts[index] ?? "" })));
  const own = new Set(columns);
  const typedOver: string[] = [];
  const lines = values.map((row, index): ExistingLine => {
    const key = keys[index] ?? "";
    const isGoal = readRowKey(key) !== null;
    const marks = readMarks(String(at(row, "marks")));
    const typed = new Map<StatusColumnId, DrawnCell>();
    for (const { id } of statusColumns) {
      const value = at(row, id);
      if (marks === null || isTypedIn(isGoal, id) || !isTypedOver(id, value, marks)) continue;
      const column = columns[statusColumnIndex(id)] ?? 0;
      const isKept = !isGoal && !marks.has(id) && !isFormula(cellIn(around?.formulas, around, index, column), value);
      if (isKept) typed.set(id, keptCell(value, String(cellIn(around?.numberFormats, around, index, column))));
      else typedOver.push(`${columnLetters(column + (around?.firstColumn ?? 0))}${firstRow + index}`);
    }
    return {
      key,
      identity: identities[index] ?? "",
      text: texts[index] ?? "",
      hasOwn:
        around !== undefined &&
        ownColumns(around, own).some((column) => cellIn(around.formulas, around, index, column) !== ""),
      typed,
    };
  });
  return { lines, typedOver };
}

/** What stands in a cell, by its place from the region's own first row and column; "" where nothing does. */
function cellIn<T extends CellValue>(
  matrix: readonly (readonly T[])[] | undefined,
  around: Pick<CellsAround, "row" | "column"> | undefined,
  row: number,
  column: number,
): T | "" {
  return matrix?.[row - (around?.row ?? 0)]?.[column - (around?.column ?? 0)] ?? "";
}

/** The columns beside ours whose cells go with their row. */
export function ownColumns(around: CellsAround, ours: ReadonlySet<number>): number[] {
  const width = around.formulas.reduce((most, row) => Math.max(most, row.length), 0);
  return Array.from({ length: width }, (_, index) => around.column + index).filter(
    (column) => !ours.has(column) && !around.tables.some(({ from, to }) => column >= from && column <= to),
  );
}

const keptCell = (value: CellValue, numberFormat: string): DrawnCell =>
  typeof value === "number"
    ? { value, numberFormat: numberFormat || "General" }
    : { value: String(value), numberFormat: "@" };

function drawnText({ key, cells }: DrawnRow): string {
  return String(cells[statusColumnIndex(textColumn(key))]?.value ?? "");
}

/** A row with what people typed in cells that nothing is drawn in. */
function withTyped(row: DrawnRow, line: ExistingLine | undefined): DrawnRow {
  if (line === undefined || line.typed.size === 0) return row;
  return { ...row, cells: row.cells.map((cell, at) => line.typed.get(statusColumns[at]?.id ?? "key") ?? cell) };
}

/** Rows at the end for what people have put in rows that are no longer drawn. */
function keptRows(kept: readonly ExistingLine[]): DrawnRow[] {
  if (kept.length === 0) return [];
  return [
    drawnLine("keptTitle", keptText.title),
    ...kept.map((line) => {
      const { key, text } = line;
      const about = key.startsWith(KEPT) ? key.slice(KEPT.length) : key;
      const goal = readRowKey(about);
      const said = goal && !key.startsWith(KEPT) ? keptText.goal(goalNr(goal), goal.contract) : text;
      const own = drawnRow("kept", { [LINE_COLUMN]: textCell(said) }, `${KEPT}${goal ? about : line.identity}`);
      return withTyped(own, line);
    }),
  ];
}

/** Runs of rows that go the same way; rows that stay are left out. */
function movesOf(places: readonly (number | null)[]): RowMove[] {
  return places.reduce<RowMove[]>((moves, to, from) => {
    const last = moves.at(-1);
    if (to === from) return moves;
    const goesOn =
      last !== undefined &&
      last.from + last.count === from &&
      (to === null ? last.to === null : last.to !== null && last.to + last.count === to);
    return goesOn ? [...moves.slice(0, -1), { ...last, count: last.count + 1 }] : [...moves, { from, count: 1, to }];
  }, []);
}
