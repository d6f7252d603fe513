import { ValueType } from "@cj-tech-master/excelts";
import { HostError, invalidArgument } from "../hostError";
import { type Area, columnCount, resized, rowCount } from "./area";
import { scalarOf } from "./cells";
import { slidFormula } from "./moveReferences";
import { requirePermission, requireUnlocked } from "./protection";

/**
 * Copies cells as `range.copyFrom` does: a larger target is filled again and again, a smaller one grows. Gives what was
 * written.
 */
export function copyCells(from: Area, to: Area, type: string, how: { skipBlanks: boolean; transpose: boolean }): Area {
  if (!["All", "Values", "Formulas", "Formats"].includes(type)) throw invalidArgument();
  const [rows, columns] = how.transpose ? [columnCount(from), rowCount(from)] : [rowCount(from), columnCount(from)];
  const target = resized(to, 0, 0, filled(rowCount(to), rows), filled(columnCount(to), columns));
  if (type === "Formats") requirePermission(to.sheet, "formatCells");
  else requireUnlocked(target);
  const sources = Array.from({ length: rowCount(from) }, (_, row) =>
    Array.from({ length: columnCount(from) }, (_, column) => {
      const cell = from.sheet.findCell(from.top + row, from.left + column);
      if (cell?.type === ValueType.Merge) throw new HostError("MergedRangeConflict", "Merged cells can't be copied.");
      return {
        value: cell?.value ?? null,
        formula: cell?.formula,
        result: scalarOf(cell),
        style: cell?.style ?? {},
        note: cell?.note,
      };
    }),
  );
  for (let row = 0; row < rowCount(target); row += 1) {
    for (let column = 0; column < columnCount(target); column += 1) {
      const [atRow, atColumn] = how.transpose ? [column % columns, row % rows] : [row % rows, column % columns];
      const source = sources[atRow]?.[atColumn];
      if (!source || (how.skipBlanks && source.value === null)) continue;
      const cell = target.sheet.getCell(target.top + row, target.left + column);
      if (type === "All" || type === "Formats") cell.style = source.style;
      if (type === "Formats") continue;
      if (type === "All" && source.note !== undefined) cell.note = source.note;
      if (type === "Values") cell.value = source.result === "" ? null : source.result;
      else if (source.formula === undefined) cell.value = source.value;
      else {
        const [down, right] = [cell.row - (from.top + atRow), cell.col - (from.left + atColumn)];
        cell.value = { formula: slidFormula(source.formula, down, right) };
      }
    }
  }
  return target;
}

const filled = (given: number, size: number): number => (given % size === 0 ? given : size);
