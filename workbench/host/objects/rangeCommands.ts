import { ValueType } from "@cj-tech-master/excelts";
import { asFlag, asNumber, asRecord, flagAt, isList, jsonAt, optionalTextAt, textAt } from "../arguments";
import { before, changed, formatChanged } from "../changes";
import { HostError, invalidArgument } from "../hostError";
import type { Members } from "../hostType";
import type { HostState } from "../hostState";
import { type Area, columnCount, intersection, resized, rowCount } from "../model/area";
import { writeFormat } from "../model/cellFormat";
import { eachCell } from "../model/cells";
import { copyCells } from "../model/copying";
import { aspectsIn } from "../model/formatAspects";
import { type Axis, insertOrDelete } from "../model/insertDelete";
import { locate, locateInWorkbook } from "../model/locate";
import { moveCells } from "../model/moveCells";
import { requirePermission, requireUnlocked } from "../model/protection";
import { clearConditionalFormats } from "../model/regions";
import { changeStyle } from "../model/styles";
import { mergedAreas, tablesIn } from "../model/tables";
import { setValidation } from "../model/validations";
import { followHeader, matrixFor } from "../model/writing";
import type { LiveRange } from "../references";
import type { Json } from "../wire/messages";
import { areaFrom, rangeOf } from "./range";

/** What `clear` leaves: contents, formats, links or nothing. */
function clear(of: Area, applyTo: string, state: HostState): void {
  const earlier = before(of);
  if (applyTo !== "Formats") requireUnlocked(of);
  if (applyTo !== "Contents") requirePermission(of.sheet, "formatCells");
  if (applyTo === "All" || applyTo === "Contents" || applyTo === "ResetContents") {
    eachCell(of, (cell) => void (cell.type !== ValueType.Merge && (cell.value = null)));
    for (const table of tablesIn(of)) followHeader(table, state);
  }
  if (applyTo === "Hyperlinks" || applyTo === "RemoveHyperlinks") {
    eachCell(of, (cell) => void (cell.hyperlink && (cell.value = cell.text)));
  }
  if (applyTo === "All" || applyTo === "Formats" || applyTo === "RemoveHyperlinks") changeStyle(of, () => ({}));
  if (applyTo === "All" || applyTo === "Formats") clearConditionalFormats(of);
  if (applyTo === "All") setValidation(of, null);
  if (applyTo === "Formats") formatChanged(of, state);
  else changed(of, "RangeEdited", state, earlier);
}

function direction(text: string, axes: Readonly<Record<string, Axis>>): Axis {
  const axis = axes[text];
  if (!axis) throw invalidArgument();
  return axis;
}

function merge(of: Area, across: boolean): void {
  if (tablesIn(of).length > 0) throw new HostError("MergedRangeConflict", "The cells of a table can't be merged.");
  const parts = across
    ? Array.from({ length: rowCount(of) }, (_, row) => resized(of, row, 0, 1, columnCount(of)))
    : [of];
  unmerge(of);
  for (const part of parts) {
    eachCell(
      part,
      (cell, row, column) => void ((row !== part.top || column !== part.left) && (cell.value = null)),
      true,
    );
    of.sheet.mergeCells(part.top, part.left, part.bottom, part.right);
  }
}

function unmerge(of: Area): void {
  for (const merged of mergedAreas(of.sheet).filter((each) => intersection(each, of))) {
    of.sheet.unMergeCells(merged.top, merged.left, merged.bottom, merged.right);
  }
}

function setProperties(of: Area, properties: Json, state: HostState): void {
  if (properties === null) return;
  const { format, hyperlink, rowHidden, columnHidden } = asRecord(properties);
  for (const [path, value] of aspectsIn(format ?? null)) writeFormat(of, path, value, state);
  if (hyperlink) rangeOf(of, state).set("Hyperlink", hyperlink, state);
  if (rowHidden !== undefined)
    for (let row = of.top; row <= of.bottom; row += 1) of.sheet.getRow(row).hidden = asFlag(rowHidden);
  if (columnHidden !== undefined)
    for (let at = of.left; at <= of.right; at += 1) of.sheet.getColumn(at).hidden = asFlag(columnHidden);
}

function listOf(value: Json, length: number): readonly Json[] {
  if (!isList(value) || value.length !== length) throw invalidArgument();
  return value;
}

/** The methods of a range that change the workbook. */
export const rangeCommands: NonNullable<Members<LiveRange>["commands"]> = {
  Clear: ({ area }, args, state) => clear(area, optionalTextAt(args, 0) ?? "All", state),
  Insert({ area }, args, state) {
    const inserted = area;
    insertOrDelete(area, direction(textAt(args, 0), { Down: "rows", Right: "columns" }), true, state);
    return rangeOf(inserted, state);
  },
  Delete: ({ area }, args, state) =>
    insertOrDelete(area, direction(textAt(args, 0), { Up: "rows", Left: "columns" }), false, state),
  Merge({ area }, args, state) {
    requirePermission(area.sheet, "formatCells");
    merge(area, flagAt(args, 0));
    changed(area, "RangeEdited", state);
  },
  Unmerge({ area }, _args, state) {
    requirePermission(area.sheet, "formatCells");
    unmerge(area);
    formatChanged(area, state);
  },
  SetCellProperties({ area }, args, state) {
    const given = jsonAt(args, 0);
    if (!isList(given)) throw invalidArgument();
    const at = matrixFor(area, given);
    for (let row = 0; row < rowCount(area); row += 1) {
      for (let column = 0; column < columnCount(area); column += 1) {
        setProperties(resized(area, row, column, 1, 1), at(row, column), state);
      }
    }
  },
  SetRowProperties({ area }, args, state) {
    listOf(jsonAt(args, 0), rowCount(area)).forEach((each, row) =>
      setProperties(resized(area, row, 0, 1, columnCount(area)), each, state),
    );
  },
  SetColumnProperties({ area }, args, state) {
    listOf(jsonAt(args, 0), columnCount(area)).forEach((each, column) =>
      setProperties(resized(area, 0, column, rowCount(area), 1), each, state),
    );
  },
  CopyFrom({ area }, args, state) {
    const from = areaFrom(args[0], (text) => locateInWorkbook(text, state));
    state.calculation.ensure();
    const to = copyCells(from, area, optionalTextAt(args, 1) ?? "All", {
      skipBlanks: flagAt(args, 2),
      transpose: flagAt(args, 3),
    });
    changed(to, "RangeEdited", state);
  },
  MoveTo({ area }, args, state) {
    const target = areaFrom(args[0], (text) => locate(area.sheet, text, state));
    changed(moveCells(area, target, state), "RangeEdited", state);
  },
  Calculate: (_range, _args, state) => state.calculation.calculate(),
  SetDirty: (_range, _args, state) => state.calculation.touch(),
  Group: ({ area }, args) => outline(area, textAt(args, 0), 1),
  Ungroup: ({ area }, args) => outline(area, textAt(args, 0), -1),
};

function outline(of: Area, option: string, by: number): void {
  const deeper = (level: number) => Math.min(7, Math.max(0, asNumber(level) + by));
  if (option === "ByRows") {
    for (let at = of.top; at <= of.bottom; at += 1)
      of.sheet.getRow(at).outlineLevel = deeper(of.sheet.getRow(at).outlineLevel);
  } else {
    for (let at = of.left; at <= of.right; at += 1)
      of.sheet.getColumn(at).outlineLevel = deeper(of.sheet.getColumn(at).outlineLevel);
  }
}
