import type { Cell, CellValue, Style } from "@cj-tech-master/excelts";
import { asNumber, asRecord, isList } from "../arguments";
import { changed } from "../changes";
import { HostError } from "../hostError";
import type { HostState } from "../hostState";
import type { Json } from "../wire/messages";
import { type Area, columnCount, intersection } from "./area";
import { type CellScalar, scalarOf } from "./cells";
import { slidFormula } from "./moveReferences";
import { requirePermission, requireUnlocked } from "./protection";
import { standAlone } from "./structure";
import { mergedAreas } from "./tables";

type Key = { column: number; ascending: boolean };
type Content = { value: CellValue; style: Partial<Style>; note: Cell["note"] };
type SortedRow = { from: number; keys: CellScalar[]; cells: Content[] };

/** Sorts the rows of an area, as Excel lets a person or an add-in do it, and raises onChanged. */
export function sortArea(of: Area, fields: Json, matchCase: boolean, state: HostState, rows?: readonly number[]): void {
  requirePermission(of.sheet, "sort");
  requireUnlocked(of);
  state.calculation.ensure();
  sortRows(of, fields, matchCase, rows);
  changed(of, "RangeEdited", state);
}

/** A table's or a filter's rows that are in sight: all that Excel sorts of them. */
export const shownRows = (of: Area): number[] =>
  Array.from({ length: of.bottom - of.top + 1 }, (_, at) => of.top + at).filter(
    (row) => of.sheet.findRow(row)?.hidden !== true,
  );

/**
 * Sorts the rows of an area, or some of them among each other, by the fields of the API (`{ key, ascending }`); empty
 * cells come last. Formats and notes go with their cells, and formulas are as if they were copied.
 */
function sortRows(of: Area, fields: Json, matchCase: boolean, numbers: readonly number[] = allRows(of)): void {
  if (mergedAreas(of.sheet).some((merged) => intersection(merged, of))) {
    throw new HostError("MergedRangeConflict", "Merged cells can't be sorted.");
  }
  const keys = keysFrom(fields);
  const rows = numbers.map((row): SortedRow => ({
    from: row,
    keys: keys.map((key) => scalarOf(of.sheet.findCell(row, of.left + key.column))),
    cells: Array.from({ length: columnCount(of) }, (_, index) => contentOf(of.sheet.findCell(row, of.left + index))),
  }));
  const sorted = rows.toSorted((one, other) => compareRows(one, other, keys, matchCase));
  sorted.forEach(({ from, cells }, at) => {
    const to = numbers[at] ?? from;
    if (to !== from)
      cells.forEach((content, index) => putAt(of.sheet.getCell(to, of.left + index), content, to - from));
  });
}

const allRows = (of: Area): number[] => Array.from({ length: of.bottom - of.top + 1 }, (_, at) => of.top + at);

function contentOf(cell: Cell | undefined): Content {
  return cell
    ? { value: standAlone(cell), style: cell.style, note: cell.note }
    : { value: null, style: {}, note: undefined };
}

function putAt(cell: Cell, { value, style, note }: Content, down: number): void {
  const isFormula = typeof value === "object" && value !== null && "formula" in value && value.formula !== undefined;
  cell.value = isFormula ? { formula: slidFormula(value.formula, down, 0) } : value;
  cell.style = style;
  if (note !== undefined) cell.note = note;
  else if (cell.note !== undefined) cell.comment = undefined;
}

function keysFrom(fields: Json): Key[] {
  return (isList(fields) ? fields : []).map((field) => {
    const { key, ascending } = asRecord(field);
    return { column: asNumber(key), ascending: ascending !== false };
  });
}

function compareRows(one: SortedRow, other: SortedRow, keys: readonly Key[], matchCase: boolean): number {
  for (const [index, key] of keys.entries()) {
    const [first = "", second = ""] = [one.keys[index], other.keys[index]];
    if (first === "" || second === "") {
      if (first !== second) return first === "" ? 1 : -1;
      continue;
    }
    const order = compareValues(first, second, matchCase);
    if (order !== 0) return key.ascending ? order : -order;
  }
  return 0;
}

const rank = (value: CellScalar): number => (typeof value === "number" ? 0 : typeof value === "string" ? 1 : 2);

/** Numbers before texts before truth values; texts as Danish has them, so that Å comes last. */
export function compareValues(one: CellScalar, other: CellScalar, matchCase = false): number {
  if (rank(one) !== rank(other)) return rank(one) - rank(other);
  if (typeof one === "number" && typeof other === "number") return one - other;
  return String(one).localeCompare(String(other), "da", { sensitivity: matchCase ? "variant" : "accent" });
}
