import { WorkbookRefusal, type NewTable } from "../../app/workbook/ports";
import { columnIndex, type CellValue } from "../../sheets/cells/sheetTable";
import { schemaOf } from "../../sheets/tables/allTables";
import type { TableName } from "../../sheets/tables/allTables";
import { newTable } from "../../sheets/tables/tableContent";
import type { TableRowCells } from "../../sheets/tables/tableRow";
import type { CellEdit, TableWriting } from "../../sheets/tables/tableWriting";
import { TEXT_FORMAT, toCell } from "../cellText";
import { blocksOf, type Block, type BlockCell, type BlockRow } from "../rowBlocks";
import { checkWritable, columnOf, emptyRows, type Reach, type ExistingTable } from "../existingTable";

/** All that a write does to one table that stands. */
export type TablePlan = Reach & {
  existing: ExistingTable;
  /** Blocks in the table's body: edits, and new rows in its empty ones. */
  inBody: readonly Block[];
  /** Blocks in the new rows below it. */
  inNewRows: readonly Block[];
  /** What of the table is held against the plan in the request that writes: all of it, or the rows that are written. */
  held: "table" | "rows";
  /** What earlier messages of the same write have put in. */
  done: { rows: number; columns: readonly string[] };
};

/** What a write does: to tables that stand, and tables that it makes. */
export type WritePlan = { tables: readonly TablePlan[]; made: readonly NewTable[] };

/**
 * Plans a write from the tables as they were read. Mål comes last: until its row is written, an edited goal is found
 * again as it was opened, whatever Excel stops at.
 * @throws WorkbookRefusal where something is in the way
 */
export function planWrite(tables: ReadonlyMap<TableName, ExistingTable>, writing: TableWriting): WritePlan {
  const { cells = [], rows = [], removed = [] } = writing;
  const names = [...new Set([...cells, ...rows, ...removed].map(({ table }) => table))].toSorted(
    (a, b) => Number(a === "Mål") - Number(b === "Mål"),
  );
  const of = <T extends { table: TableName }>(all: readonly T[], name: TableName): T[] =>
    all.filter(({ table }) => table === name);
  const plans: TablePlan[] = [];
  const made: NewTable[] = [];
  for (const name of names) {
    const existing = tables.get(name);
    if (existing) plans.push(planTable(existing, of(cells, name), of(rows, name), of(removed, name)));
    else if (of(cells, name).length + of(removed, name).length > 0) throw new WorkbookRefusal("tableMissing", name);
    else made.push(newTable(schemaOf(name), { [name]: of(rows, name).map(recordOf) }));
  }
  return { tables: plans, made };
}

/** A cell to write, whichever table it is of. */
type AnyCell = { header: string; value: CellValue; numberFormat?: string };

const recordOf = ({ cells }: TableRowCells): Record<string, CellValue> =>
  Object.fromEntries(
    (cells as readonly AnyCell[]).filter(({ value }) => value !== "").map(({ header, value }) => [header, value]),
  );

function planTable(
  existing: ExistingTable,
  cells: readonly CellEdit[],
  rows: readonly TableRowCells[],
  removed: readonly { row: number }[],
): TablePlan {
  const indexOf = ({ row }: { row: number }): number => row - existing.firstRow;
  const newColumns = columnsWithUse(existing, cells, rows);
  const edits = new Map<number, CellEdit[]>();
  for (const cell of cells) {
    const own = edits.get(indexOf(cell));
    if (own) own.push(cell);
    else edits.set(indexOf(cell), [cell]);
  }
  const edited = [...edits.keys()];
  const filled = emptyRows(existing)
    .filter((index) => !edits.has(index))
    .slice(0, rows.length);
  const reach: Reach = {
    edited,
    filled,
    below: rows.length - filled.length,
    removed: removed.map(indexOf).toSorted((a, b) => a - b),
    newColumns,
  };
  checkWritable(existing, reach);
  const columns = new Map<string, number>();
  const blockCell = ({ header, value, numberFormat }: AnyCell, row: number | null): BlockCell => {
    const column = columns.get(header) ?? columnOf(existing, newColumns, header);
    columns.set(header, column);
    // A new row below the table makes text cells of its texts. Any other cell keeps its format, if none is given.
    const ownFormat = row === null ? TEXT_FORMAT : (existing.numberFormats[row]?.[column] ?? "General");
    const format = numberFormat ?? (row === null && typeof value === "string" ? ownFormat : undefined);
    return { column, value: toCell(value, format ?? ownFormat), ...(format !== undefined && { numberFormat: format }) };
  };
  const newRow = (row: TableRowCells, at: number, target: number | null): BlockRow => ({
    row: at,
    cells: (row.cells as readonly AnyCell[]).filter(({ value }) => value !== "").map((cell) => blockCell(cell, target)),
  });
  const inBody = [
    ...edited.map((row) => ({ row, cells: (edits.get(row) ?? []).map((cell) => blockCell(cell, row)) })),
    ...rows.slice(0, filled.length).map((row, at) => newRow(row, filled[at] ?? 0, filled[at] ?? 0)),
  ];
  const inNewRows = rows.slice(filled.length).map((row, at) => newRow(row, at, null));
  return {
    existing,
    ...reach,
    inBody: blocksOf(inBody, existing.isFiltered),
    inNewRows: blocksOf(inNewRows, false),
    held: "table",
    done: { rows: 0, columns: [] },
  };
}

/** The columns that the table lacks and that are made when they are first used. */
function columnsWithUse(
  existing: ExistingTable,
  cells: readonly CellEdit[],
  rows: readonly TableRowCells[],
): readonly string[] {
  const used = new Set<string>();
  for (const { header, value } of cells) if (value !== "") used.add(header);
  for (const row of rows)
    for (const { header, value } of row.cells as readonly AnyCell[]) if (value !== "") used.add(header);
  return schemaOf(existing.name)
    .columns.filter(
      ({ header, comesWithUse }) => comesWithUse && used.has(header) && columnIndex(existing, header) === -1,
    )
    .map(({ header }) => header);
}
