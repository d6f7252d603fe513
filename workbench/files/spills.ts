import type { Cell, CellFormulaValue, CellValue, Workbook, Worksheet } from "@cj-tech-master/excelts";
import { decodeRange, encodeRange, ValueType } from "@cj-tech-master/excelts";
import { calculationOf } from "./calculation";
import { isAsleep } from "./sleepingSheets";

type ArrayFormula = CellFormulaValue & { shareType?: string; ref?: string; isDynamicArray?: boolean };
type Taken = { anchor: Cell; result: CellFormulaValue["result"]; spilled: { cell: Cell; value: CellValue }[] };

/** A result no formula has: what still holds it after a calculation was left alone by the engine. */
const untouched = "\u0000untouched";

function eachFormula(workbook: Workbook, visit: (cell: Cell, value: ArrayFormula, sheet: Worksheet) => void): void {
  for (const sheet of workbook.worksheets.filter((each) => !isAsleep(each))) {
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        if (cell.type === ValueType.Formula) visit(cell, cell.value as ArrayFormula, sheet);
      }),
    );
  }
}

/** Whether any cell holds a formula. */
export function hasFormulas(workbook: Workbook): boolean {
  let found = false;
  eachFormula(workbook, () => (found = true));
  return found;
}

/**
 * Empties the cells that dynamic arrays of an opened file had filled: to the engine they look like typed values in the
 * way.
 */
function takeSpilledValues(workbook: Workbook): Taken[] {
  const taken: Taken[] = [];
  eachFormula(workbook, (anchor, value, sheet) => {
    if (!value.isDynamicArray || !value.ref?.includes(":")) return;
    const { s, e } = decodeRange(value.ref);
    const spilled: Taken["spilled"] = [];
    for (let row = s.r; row <= e.r; row += 1) {
      for (let column = s.c; column <= e.c; column += 1) {
        const cell = sheet.findCell(row + 1, column + 1);
        if (cell && cell.address !== anchor.address && cell.type !== ValueType.Formula)
          spilled.push({ cell, value: cell.value });
      }
    }
    taken.push({ anchor, result: value.result, spilled });
  });
  for (const { spilled } of taken) for (const { cell } of spilled) cell.value = null;
  return taken;
}

/**
 * Calculates an opened workbook for the first time. A dynamic array whose function the engine does not know keeps the
 * values that the file has for it.
 */
export function calculateOpened(workbook: Workbook): void {
  const taken = takeSpilledValues(workbook);
  for (const { anchor } of taken) anchor.result = untouched;
  workbook.calculateFormulas();
  for (const { anchor, result, spilled } of taken) {
    if (anchor.result !== untouched) continue;
    anchor.result = result;
    for (const { cell, value } of spilled) cell.value = value;
  }
}

/** Clears the cells that dynamic arrays had filled, so that the next calculation can spill again. */
export function releaseSpilledValues(workbook: Workbook): void {
  takeSpilledValues(workbook);
}

/** Makes every formula that spilled a dynamic array formula over the cells it fills, as Excel stores it. */
export function markSpills(workbook: Workbook): void {
  const mark = (cell: Cell, ref: string): void => {
    const value = cell.value as ArrayFormula;
    if (value.ref === ref && value.shareType === "array" && value.isDynamicArray) return;
    cell.value = {
      formula: cell.formula,
      result: value.result,
      shareType: "array",
      ref,
      isDynamicArray: true,
    } as CellValue;
  };
  const spills = new Map(
    calculationOf(workbook).spills.map((spill) => [spill.sheet.getCell(spill.row, spill.column), spill]),
  );
  for (const [cell, { row, column, rows, columns }] of spills) {
    mark(cell, encodeRange({ r: row - 1, c: column - 1 }, { r: row + rows - 2, c: column + columns - 2 }));
  }
  eachFormula(workbook, (cell, value, sheet) => {
    if (value.isDynamicArray && !spills.has(cell) && !holdsValues(sheet, value)) mark(cell, cell.address);
  });
}

/** Whether an array formula that the engine did not calculate still has its values from the file. */
function holdsValues(sheet: Worksheet, { ref, result }: ArrayFormula): boolean {
  if (!ref?.includes(":") || (typeof result === "object" && result && "error" in result)) return false;
  const { e } = decodeRange(ref);
  return (sheet.findCell(e.r + 1, e.c + 1)?.value ?? null) !== null;
}
