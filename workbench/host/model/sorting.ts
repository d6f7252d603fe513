import type { CellValue, Style } from "@cj-tech-master/excelts";
import { asNumber, asRecord, isList } from "../arguments";
import { HostError } from "../hostError";
import type { Json } from "../wire/messages";
import { type Area, columnCount } from "./area";
import { type CellScalar, eachCell, scalarOf } from "./cells";
import { mergedAreas } from "./tables";
import { intersection } from "./area";

type Key = { column: number; ascending: boolean };
type SortedRow = { keys: CellScalar[]; cells: { value: CellValue; style: Partial<Style> }[] };

/** Sorts the rows of an area by the fields of the API (`{ key, ascending }`); empty cells come last. */
export function sortRows(of: Area, fields: Json, matchCase: boolean): void {
  if (mergedAreas(of.sheet).some((merged) => intersection(merged, of))) {
    throw new HostError("MergedRangeConflict", "Merged cells can't be sorted.");
  }
  const keys = keysFrom(fields);
  const rows: SortedRow[] = [];
  for (let row = of.top; row <= of.bottom; row += 1) {
    const cells = Array.from({ length: columnCount(of) }, (_, index) => {
      const cell = of.sheet.findCell(row, of.left + index);
      return { value: cell?.value ?? null, style: cell?.style ?? {} };
    });
    rows.push({ keys: keys.map((key) => scalarOf(of.sheet.findCell(row, of.left + key.column))), cells });
  }
  const sorted = rows.toSorted((one, other) => compareRows(one, other, keys, matchCase));
  eachCell(
    of,
    (cell, row, column) => {
      const from = sorted[row - of.top]?.cells[column - of.left];
      if (from) [cell.value, cell.style] = [from.value, from.style];
    },
    true,
  );
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

function compareValues(one: CellScalar, other: CellScalar, matchCase: boolean): number {
  if (rank(one) !== rank(other)) return rank(one) - rank(other);
  if (typeof one === "number" && typeof other === "number") return one - other;
  return String(one).localeCompare(String(other), "da", { sensitivity: matchCase ? "variant" : "accent" });
}
