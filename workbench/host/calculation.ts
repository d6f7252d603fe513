import type { Workbook, Worksheet } from "@cj-tech-master/excelts";
import { calculationOf } from "../files/calculation";
import { isAsleep } from "../files/sleepingSheets";
import { cellKey, circularCells } from "./model/circular";

/** How the workbook calculates, as `Excel.CalculationMode` names it. */
export type CalculationMode = "Automatic" | "AutomaticExceptTables" | "Manual";

/** Keeps track of whether the formulas are up to date. */
export type Calculation = {
  mode: CalculationMode;
  /** Until the next batch, reading doesn't calculate. */
  suspended: boolean;
  /** Whether formulas wait to be calculated, as they do in manual calculation. */
  isPending(): boolean;
  /** Says that cells have changed. */
  touch(): void;
  /** Calculates if something has changed and the mode lets it. */
  ensure(): void;
  /** Calculates whatever the mode. */
  calculate(): void;
  onBefore(listener: () => void): () => void;
  /** Called with the sheets that were calculated. */
  onAfter(listener: (sheets: readonly Worksheet[]) => void): void;
};

/** A calculation of the whole workbook at a time, which is what the engine offers. */
export function calculation(workbook: Workbook): Calculation {
  let stale = true;
  const before = new Set<() => void>();
  const after = new Set<(sheets: readonly Worksheet[]) => void>();
  const self: Calculation = {
    mode: "Automatic",
    suspended: false,
    isPending: () => stale && self.mode === "Manual" && workbook.worksheets.some(hasFormulas),
    touch() {
      stale = true;
    },
    ensure() {
      if (stale && !self.suspended && self.mode !== "Manual") self.calculate();
    },
    calculate() {
      stale = false;
      for (const listener of before) listener();
      const sheets = workbook.worksheets.filter(hasFormulas);
      if (sheets.length === 0) return;
      const circular = workbook.calcProperties.iterate === true ? new Set<string>() : circularCells(workbook);
      const engine = calculationOf(workbook);
      engine.isCircular = (sheet, row, column) => circular.has(cellKey(sheet, row, column));
      engine.run();
      for (const listener of after) listener(sheets);
    },
    onBefore(listener) {
      before.add(listener);
      return () => void before.delete(listener);
    },
    onAfter(listener) {
      after.add(listener);
    },
  };
  return self;
}

function hasFormulas(sheet: Worksheet): boolean {
  if (isAsleep(sheet)) return false;
  for (let number = 1; number <= sheet.rowCount; number += 1) {
    const row = sheet.findRow(number);
    if (!row) continue;
    for (let column = 1; column <= row.cellCount; column += 1)
      if (row.findCell(column)?.formula !== undefined) return true;
  }
  return false;
}
