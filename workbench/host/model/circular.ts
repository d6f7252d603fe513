import { isAsleep } from "../../files/sleepingSheets";
import type { Workbook, Worksheet } from "@cj-tech-master/excelts";
import { type Area, columnCount, parseLocalAddress, rowCount, sheetNamed } from "./area";
import { rewrittenReferences } from "./moveReferences";
import { namedFormulas, structuredAreas } from "./namedAreas";

/** A cell as a key: its sheet's number, its row and its column. */
export const cellKey = (sheet: Worksheet, row: number, column: number): string => `${sheet.id} ${row} ${column}`;

type FormulaCell = { key: string; formula: string; sheet: Worksheet; row: number; column: number };

/**
 * The cells whose formulas refer to themselves, straight or through others: Excel without iteration shows 0 in them
 * (support.microsoft.com, *Remove or allow a circular reference*). Followed are references to cells, names, and tables
 * with their columns; not what a formula computes, as OFFSET and INDIRECT do.
 */
export function circularCells(workbook: Workbook): ReadonlySet<string> {
  const cells = formulaCells(workbook);
  const byKey = new Map(cells.map((cell) => [cell.key, cell]));
  const feeds = new Map<string, string[]>();
  const isFedBy = new Map<string, string[]>();
  for (const cell of cells) {
    const sources = areasIn(cell, workbook).flatMap((of) => keysIn(of, cells, byKey));
    if (sources.length === 0) continue;
    isFedBy.set(cell.key, sources);
    for (const source of sources) feeds.set(source, [...(feeds.get(source) ?? []), cell.key]);
  }
  // What nothing in the rest feeds is in no circle, and neither is what feeds nothing in the rest.
  return withoutEnds(withoutEnds(new Set(isFedBy.keys()), isFedBy, feeds), feeds, isFedBy);
}

/** Takes out, again and again, what has no link from the rest. */
function withoutEnds(
  rest: Set<string>,
  from: ReadonlyMap<string, readonly string[]>,
  to: ReadonlyMap<string, readonly string[]>,
): Set<string> {
  const links = new Map([...rest].map((key) => [key, (from.get(key) ?? []).filter((other) => rest.has(other)).length]));
  const ends = [...rest].filter((key) => links.get(key) === 0);
  for (let end = ends.pop(); end !== undefined; end = ends.pop()) {
    rest.delete(end);
    for (const next of to.get(end) ?? []) {
      const left = (links.get(next) ?? 0) - 1;
      links.set(next, left);
      if (left === 0 && rest.has(next)) ends.push(next);
    }
  }
  return rest;
}

function formulaCells(workbook: Workbook): FormulaCell[] {
  return workbook.worksheets
    .filter((each) => !isAsleep(each))
    .flatMap((sheet) => {
      const found: FormulaCell[] = [];
      sheet.eachRow((row, number) =>
        row.eachCell((cell, column) => {
          if (cell.formula)
            found.push({ key: cellKey(sheet, number, column), formula: cell.formula, sheet, row: number, column });
        }),
      );
      return found;
    });
}

function areasIn(cell: FormulaCell, workbook: Workbook): Area[] {
  const areas = [...referredAreas(cell, workbook), ...structuredAreas(cell.formula, cell, workbook)];
  const seen = new Set<string>();
  const follow = (formula: string): void => {
    for (const named of namedFormulas(formula, cell.sheet, workbook)) {
      if (seen.has(named)) continue;
      seen.add(named);
      const at = { ...cell, formula: named };
      areas.push(...referredAreas(at, workbook), ...structuredAreas(named, at, workbook));
      follow(named);
    }
  };
  follow(cell.formula);
  return areas;
}

function referredAreas({ formula, sheet }: FormulaCell, workbook: Workbook): Area[] {
  const areas: Area[] = [];
  rewrittenReferences(formula, (reference, sheetName) => {
    const on = sheetName === null ? sheet : sheetNamed(workbook, sheetName);
    const of = on && parseLocalAddress(on, reference);
    if (of) areas.push(of);
    return reference;
  });
  return areas;
}

function keysIn(of: Area, cells: readonly FormulaCell[], byKey: ReadonlyMap<string, FormulaCell>): string[] {
  if (rowCount(of) === 1 && columnCount(of) === 1) {
    const key = cellKey(of.sheet, of.top, of.left);
    return byKey.has(key) ? [key] : [];
  }
  return cells
    .filter(({ sheet, row, column }) => {
      const isInRows = row >= of.top && row <= of.bottom;
      return sheet === of.sheet && isInRows && column >= of.left && column <= of.right;
    })
    .map(({ key }) => key);
}
