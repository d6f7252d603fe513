import type { Cell } from "@cj-tech-master/excelts";
import { wake } from "../../files/sleepingSheets";
import { asFlag, asRecord, asText, isList } from "../arguments";
import { changed, formatChanged } from "../changes";
import { invalidArgument } from "../hostError";
import type { Members } from "../hostType";
import { requireReadableFormat } from "../limits";
import type { HostState } from "../hostState";
import { type Area, columnCount, fullAddress, isEntireColumn, isEntireRow, rowCount } from "../model/area";
import { eachCell, formulaOf, mapCells, scalarOf, valueTypeOf } from "../model/cells";
import { toDanishFormula, toEnglishFormula } from "../model/danish";
import { displayText } from "../model/displayText";
import { entered } from "../model/enteredValue";
import { isColumnHidden, isRowHidden, setColumnsHidden, setRowsHidden } from "../model/hidden";
import { applyNamedStyle, namedStyleOf } from "../model/namedStyles";
import { formatOf, toDanishFormat, toEnglishFormat } from "../model/numberFormats";
import { requirePermission, requireUnlocked } from "../model/protection";
import { fromR1C1, toR1C1 } from "../model/r1c1";
import { commonOf, shownHeight, shownWidth } from "../model/sizes";
import { spillOf } from "../model/spill";
import { changeStyle, styleChanger, styleWithoutCell } from "../model/styles";
import { matrixFor, put, writeCells } from "../model/writing";
import type { LiveRange } from "../references";
import type { Json } from "../wire/messages";

/** More cells than this at a time come back as null, as Excel does with ranges that are too large. */
const largestRead = 5_000_000;

function readCells(range: LiveRange, take: Parameters<typeof mapCells<Json>>[1]): Json {
  if (rowCount(range.area) * columnCount(range.area) > largestRead) return null;
  return mapCells<Json>(range.area, take);
}

function calculated(range: LiveRange, state: HostState, take: Parameters<typeof mapCells<Json>>[1]): Json {
  state.calculation.ensure();
  return readCells(range, take);
}

function setFormats(of: Area, given: Json, toEnglish: (format: string) => string, state: HostState): void {
  requirePermission(of.sheet, "formatCells");
  const formatAt = matrixFor(of, given);
  if (!isList(given)) {
    changeStyle(of, (style) => ({ ...style, numFmt: requireReadableFormat(toEnglish(asText(given))) }));
  } else {
    const changed = styleChanger(of.sheet.workbook, "numberFormat", (style, numFmt) => ({
      ...style,
      numFmt: requireReadableFormat(numFmt),
    }));
    eachCell(
      of,
      (cell, row, column) => {
        const format = formatAt(row - of.top, column - of.left);
        if (format !== null) cell.style = changed(cell.style, toEnglish(asText(format)));
      },
      true,
    );
  }
  formatChanged(of, state);
}

function numberFormats(range: LiveRange, show: (format: string) => string): Json {
  return readCells(range, (cell, row, column) => {
    const format = cell ? formatOf(cell) : styleWithoutCell(range.area, row, column).numFmt;
    return show(typeof format === "string" ? format : (format?.formatCode ?? "General"));
  });
}

function setHyperlink(of: Area, link: Json): void {
  requireUnlocked(of);
  const { address, documentReference, textToDisplay, screenTip } = asRecord(link);
  const target =
    typeof address === "string" && address ? address : documentReference ? `#${asText(documentReference)}` : null;
  if (target === null) throw invalidArgument();
  eachCell(
    of,
    (cell) => {
      const text = typeof textToDisplay === "string" ? textToDisplay : String(scalarOf(cell) || target);
      const tooltip = typeof screenTip === "string" ? { tooltip: screenTip } : {};
      cell.value = null;
      put(cell, { text, hyperlink: target, ...tooltip });
      cell.style = { ...cell.style, font: { ...cell.style.font, underline: true, color: { argb: "FF0563C1" } } };
    },
    true,
  );
}

function hyperlinkOf(of: Area): Json {
  const cell = of.sheet.findCell(of.top, of.left);
  if (!cell?.hyperlink) return null;
  const textToDisplay = String(scalarOf(cell));
  return cell.hyperlink.startsWith("#")
    ? { documentReference: cell.hyperlink.slice(1), textToDisplay }
    : { address: cell.hyperlink, textToDisplay };
}

const clip = (to: number, from: number): number => Math.min(to, from + 9_999);

/** The plain properties of a range. */
export const rangeScalars: NonNullable<Members<LiveRange>["scalars"]> = {
  Address: ({ area }) => fullAddress(area),
  AddressLocal: ({ area }) => fullAddress(area),
  RowIndex: ({ area }) => area.top - 1,
  ColumnIndex: ({ area }) => area.left - 1,
  RowCount: ({ area }) => rowCount(area),
  ColumnCount: ({ area }) => columnCount(area),
  CellCount({ area }) {
    const count = rowCount(area) * columnCount(area);
    return count > 2 ** 31 - 1 ? -1 : count;
  },
  IsEntireRow: ({ area }) => isEntireRow(area),
  IsEntireColumn: ({ area }) => isEntireColumn(area),
  Values: {
    get: (range, state) => calculated(range, state, (cell) => scalarOf(cell)),
    set: ({ area }, value, state) => writeCells(area, value, state),
  },
  Formulas: {
    get: (range, state) => calculated(range, state, (cell) => formulaOf(cell)),
    set: ({ area }, value, state) => writeCells(area, value, state),
  },
  FormulasR1C1: {
    get: (range, state) => {
      state.calculation.ensure();
      return readCells(range, (cell, row, column) => {
        const formula = formulaOf(cell);
        return cell?.formula === undefined ? formula : `=${toR1C1(cell.formula, { row, column })}`;
      });
    },
    set: ({ area }, value, state) => {
      const given = matrixFor(area, value);
      const own = mapCells<Json>(area, (_cell, row, column) => {
        const formula = given(row - area.top, column - area.left);
        return typeof formula === "string" && formula.startsWith("=") && formula.length > 1
          ? `=${fromR1C1(formula.slice(1), { row, column })}`
          : formula;
      });
      writeCells(area, own, state);
    },
  },
  FormulasLocal: {
    get: (range, state) =>
      calculated(range, state, (cell) => {
        const formula = formulaOf(cell);
        return cell?.formula === undefined ? formula : toDanishFormula(String(formula));
      }),
    set: ({ area }, value, state) =>
      writeCells(area, value, state, (each, asText) =>
        entered(typeof each === "string" && each.startsWith("=") ? toEnglishFormula(each) : each, asText),
      ),
  },
  Text: (range, state) => calculated(range, state, (cell) => displayText(cell)),
  ValueTypes: (range, state) => calculated(range, state, (cell) => valueTypeOf(cell)),
  NumberFormat: {
    get: (range) => numberFormats(range, (format) => format),
    set: ({ area }, value, state) => setFormats(area, value, (format) => format, state),
  },
  NumberFormatLocal: {
    get: (range) => numberFormats(range, toDanishFormat),
    set: ({ area }, value, state) => setFormats(area, value, toEnglishFormat, state),
  },
  Style: {
    get: ({ area }) => namedStyleOf(area),
    set({ area }, value, state) {
      applyNamedStyle(area, asText(value));
      formatChanged(area, state);
    },
  },
  Hidden: ({ area }) =>
    commonOf(area.top, clip(area.bottom, area.top), (row) => isRowHidden(area, row)) === true ||
    commonOf(area.left, clip(area.right, area.left), (column) => isColumnHidden(area, column)) === true,
  RowHidden: {
    get: ({ area }) => commonOf(area.top, clip(area.bottom, area.top), (row) => isRowHidden(area, row)),
    set({ area }, value, state) {
      setRowsHidden(area, asFlag(value), state);
    },
  },
  ColumnHidden: {
    get: ({ area }) => commonOf(area.left, clip(area.right, area.left), (column) => isColumnHidden(area, column)),
    set({ area }, value) {
      setColumnsHidden(area, asFlag(value));
    },
  },
  Hyperlink: {
    get: ({ area }) => hyperlinkOf(area),
    set({ area }, value, state) {
      setHyperlink(area, value);
      changed(area, "RangeEdited", state);
    },
  },
  HasSpill({ area }, state) {
    wake(area.sheet);
    const spills = mapCells(area, (cell) => cell !== undefined && spillOf(cell as Cell, state) !== null).flat();
    return spills.every((spills) => spills) ? true : spills.some((spills) => spills) ? null : false;
  },
  Height: ({ area }) => sumOf(area.top, area.bottom, (row) => shownHeight(area, row)),
  Width: ({ area }) => sumOf(area.left, area.right, (column) => shownWidth(area, column)),
  Top: ({ area }) => sumOf(1, area.top - 1, (row) => shownHeight(area, row)),
  Left: ({ area }) => sumOf(1, area.left - 1, (column) => shownWidth(area, column)),
};

function sumOf(from: number, to: number, size: (at: number) => number): number {
  let sum = 0;
  for (let at = from; at <= to; at += 1) sum += size(at);
  return sum;
}
