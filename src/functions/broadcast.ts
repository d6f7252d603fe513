import { errorIn } from "../sheets/cells/readCell";
import type { Cell } from "../sheets/cells/sheetTable";
import { argumentNames, functionFaults, sizeText, type ArgumentName } from "../text/da/functions";
import { missing, wrong } from "./cellFault";
import { cellsOf } from "./cellInput";
import { oneCell, type CellAnswer } from "./inCell";

type Size = { name: ArgumentName; rows: number; columns: number };

/**
 * One answer for each cell of the ranges given. Single values go with every cell; ranges must be of one size. An error
 * in a cell is the error of its answer only.
 */
export function eachCell<Given extends Partial<Readonly<Record<ArgumentName, unknown>>>>(
  given: Given,
  answer: (cells: { readonly [Name in keyof Given]: Cell }) => CellAnswer,
): CellAnswer[][] {
  const names = Object.keys(given) as (keyof Given & ArgumentName)[];
  const grids = names.map((name) => ({ name, cells: cellsOf(given[name]) }));
  const answerAt = (row: number, column: number): CellAnswer =>
    oneCell(() => {
      const one = {} as { [Name in keyof Given]: Cell };
      for (const { name, cells } of grids) one[name] = cellAt(cells, row, column);
      for (const { name } of grids) refuseError(name, one[name]);
      return answer(one);
    });
  // A formula in each row of a table is one cell, ten thousand times.
  if (grids.every(({ cells }) => isSingle(cells))) return [[answerAt(0, 0)]];
  const { rows, columns } = commonSize(
    grids.map(({ name, cells }) => ({ name, rows: cells.length, columns: cells[0]?.length ?? 0 })),
  );
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => answerAt(row, column)),
  );
}

type Cells = readonly (readonly Cell[])[];

const isSingle = (cells: Cells): boolean => cells.length === 1 && cells[0]?.length === 1;

function commonSize(sizes: Size[]): { rows: number; columns: number } {
  const ranges = sizes.filter(({ rows, columns }) => rows > 1 || columns > 1);
  const first = ranges[0];
  if (first === undefined) return { rows: 1, columns: 1 };
  const other = ranges.find(({ rows, columns }) => rows !== first.rows || columns !== first.columns);
  if (other) {
    const size = ({ rows, columns }: Size): string => sizeText(rows, columns);
    throw wrong(functionFaults.sizes(argumentNames[first.name], size(first), argumentNames[other.name], size(other)));
  }
  return first;
}

/** The cell that goes with a place in the answer; a single cell goes with all. */
function cellAt(cells: Cells, row: number, column: number): Cell {
  const own = isSingle(cells) ? cells[0]?.[0] : cells[row]?.[column];
  if (own === undefined) throw wrong(functionFaults.unexpected());
  return own;
}

/** An error in an argument is the answer's error: #N/A stays "not there", any other is wrong. */
export function refuseError(name: ArgumentName, cell: Cell): void {
  const code = errorIn(cell);
  if (code === null) return;
  throw (code === "#N/A" ? missing : wrong)(functionFaults.errorInput(argumentNames[name], code));
}
