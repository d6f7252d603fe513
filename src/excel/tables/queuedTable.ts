import { comparable, type CellValue } from "../../sheets/cells/sheetTable";
import { isAnswered } from "../answered";
import { HELD, heldIn, isHeld, putBack, writeBlock, type WrittenBlock } from "../rowBlocks";
import { movesDown } from "../existingTable";
import { loadLook, putLookBack, type RowLook } from "./rowLook";
import type { TablePlan } from "./tablePlan";

/** What is read of a table in the request that writes it, before its writes. */
export type HeldTable = {
  plan: TablePlan;
  /** How many rows it has, where some are removed. */
  count: Count | null;
  /** The table with its header and totals; its cells are read where all of them are held against the plan. */
  whole: Excel.Range;
  /** Its header, and the rows that are written, where these alone are. */
  header: Excel.Range;
  rows: readonly HeldRows[];
  filter: Excel.AutoFilter;
};

/** What has been queued for a table, with what it takes to put everything back. */
export type QueuedTable = HeldTable & {
  blocks: readonly WrittenBlock[];
  newRows: NewRows | null;
  removed: readonly RemovedRow[];
  newColumns: readonly Excel.TableColumn[];
};

/** Whole rows of a table's body as they stand before the writes, from an index on. */
type HeldRows = { range: Excel.Range; row: number; count: number };

/** Of how many rows that are removed the look is read as well; that of more could be too large an answer. */
const MOST_LOOKS = 200;

/** A count of rows that is asked for after a step: its answer tells that the request came past that step. */
type Count = OfficeExtension.ClientResult<number>;
type RemovedRow = { index: number; row: Excel.Range; look: RowLook | null; isGone: Count };
type NewRows = { range: Excel.Range; isInTable: Count };

/**
 * Queues the reading of a table as it stands when the request runs. It comes before every write of the request, where
 * nothing can come between.
 */
export function holdTable(plan: TablePlan): HeldTable {
  const table = plan.existing.table.load("showHeaders,showTotals");
  // A row that is gone stops the request here, before its first write.
  if (plan.removed.length > 0) table.rows.getItemAt(Math.max(...plan.removed)).load("index");
  const count = plan.removed.length > 0 ? table.rows.getCount() : null;
  const isWhole = plan.held === "table";
  const whole = table.getRange().load(isWhole ? "formulas,rowCount" : "rowCount");
  return {
    plan,
    count,
    whole,
    header: isWhole ? whole : whole.getRow(0).load("formulas"),
    rows: isWhole ? [] : heldRows(plan, whole),
    filter: table.autoFilter.load("isDataFiltered"),
  };
}

/** Queues the reading of the rows that a plan edits, fills or removes. */
function heldRows({ inBody, removed }: TablePlan, whole: Excel.Range): HeldRows[] {
  const written = inBody.map(({ row, values }) => ({ row, count: values.length }));
  return [...written, ...removed.map((row) => ({ row, count: 1 }))].map(({ row, count }) => ({
    range: whole
      .getRow(row + 1)
      .getResizedRange(count - 1, 0)
      .load("formulas"),
    row,
    count,
  }));
}

/** Queues a table's writes. Every place is an offset in the table, so that a table that was moved is written right. */
export function queueTable(held: HeldTable): QueuedTable {
  const { plan, whole } = held;
  const { table } = plan.existing;
  const body = whole.getOffsetRange(1, 0);
  // Excel takes undefined for "at the end, with empty cells", which its types do not say.
  const newColumns = plan.newColumns.map((header) => table.columns.add(undefined, undefined, header).load("index"));
  const blocks = plan.inBody.map((block) => writeBlock(body, block));
  const newRows = plan.below > 0 ? addRows(plan, whole) : null;
  if (newRows) for (const block of plan.inNewRows) writeBlock(newRows.range, block);
  // From the bottom up, so that the rows above keep their places.
  const removed = plan.removed.toReversed().map((index) => {
    const row = table.rows.getItemAt(index);
    const held = row.getRange().load(HELD);
    const look = plan.removed.length <= MOST_LOOKS ? loadLook(held) : null;
    row.delete();
    return { index, row: held, look, isGone: table.rows.getCount() };
  });
  return { ...held, blocks, newRows, removed, newColumns };
}

/** Makes the table longer and gives the new rows. What stands below it on its sheet is moved down, never swallowed. */
function addRows(plan: TablePlan, whole: Excel.Range): NewRows {
  const { table } = plan.existing;
  const below = whole.getRowsBelow(plan.below);
  const range = (movesDown(plan.existing, plan.below) ? below.insert("Down") : below).load(HELD);
  table.resize(table.getRange().getResizedRange(plan.below, 0));
  return { range, isInTable: table.rows.getCount() };
}

/** Whether a table stood otherwise than it was read, or a cell that was written held something else. */
export function stoodOtherwise(queued: QueuedTable): boolean {
  const { plan, filter, blocks, newRows } = queued;
  const { existing } = plan;
  const { showHeaders, showTotals } = existing.table;
  const formats = (block: WrittenBlock): boolean =>
    block.block.values.some((row, at) =>
      row.some(
        (value, column) =>
          value !== null &&
          (block.range.numberFormat as string[][])[at]?.[column] !==
            (existing.numberFormats[block.block.row + at]?.[block.block.column + column] ?? "General"),
      ),
    );
  return (
    !showHeaders ||
    showTotals !== existing.hasTotals ||
    (plan.held === "table" ? cellsDiffer(queued) : rowsDiffer(queued)) ||
    filter.isDataFiltered !== existing.isFiltered ||
    blocks.some(formats) ||
    (newRows !== null && (newRows.range.values as CellValue[][]).some((row) => row.some((value) => value !== "")))
  );
}

const headersOf = (row: readonly CellValue[] = []): string[] => row.map((header) => comparable(String(header)));

/** Whether any cell of a table is another than it was read. */
function cellsDiffer({ plan: { existing }, whole }: QueuedTable): boolean {
  const [headers = [], ...rows] = whole.formulas as CellValue[][];
  return (
    !same(headersOf(headers), existing.headers.map(comparable)) ||
    !same(existing.hasTotals ? rows.slice(0, -1) : rows, existing.formulas)
  );
}

/** Whether rows or columns have come or gone, or a row that is written is another than it was read. */
function rowsDiffer({ plan: { existing, done }, whole, header, rows }: QueuedTable): boolean {
  const { headers, formulas, hasTotals } = existing;
  return (
    !same(headersOf(header.formulas[0] as CellValue[]), [...headers, ...done.columns].map(comparable)) ||
    whole.rowCount !== 1 + formulas.length + done.rows + Number(hasTotals) ||
    rows.some(({ range, row, count }) => {
      const now = (range.formulas as CellValue[][]).map((cells) => cells.slice(0, headers.length));
      return !same(now, formulas.slice(row, row + count));
    })
  );
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The removal that a stopped request came to, if nothing tells whether it was done. */
const lastRemoval = ({ removed }: QueuedTable): RemovedRow | undefined =>
  removed.find(({ row, isGone }) => isHeld(row) && !isAnswered(() => isGone.value));

/** Queues the count of a table's rows after a fault, where the request may have stopped right after a removal. */
export function askHowFar(queued: QueuedTable): Count | null {
  return lastRemoval(queued) ? queued.plan.existing.table.rows.getCount() : null;
}

/** The rows that a request removed. @param now How many rows the table has, where that was asked for. */
function goneRows(queued: QueuedTable, now: Count | null): RemovedRow[] {
  const told = queued.removed.filter(({ isGone }) => isAnswered(() => isGone.value));
  const last = lastRemoval(queued);
  if (!last || !now || !isAnswered(() => now.value)) return told;
  const before = told.at(-1)?.isGone ?? queued.newRows?.isInTable ?? queued.count;
  return before && now.value < before.value ? [...told, last] : told;
}

/**
 * Queues that everything goes back: cells with their formulas and number formats, rows and columns in and out. Of a
 * request that a fault stopped, that is what it came to.
 * @param now How many rows the table has since, by `askHowFar`.
 */
export function putTableBack(queued: QueuedTable, now: Count | null): void {
  const { plan, whole, blocks, newRows, newColumns } = queued;
  const { table } = plan.existing;
  for (const { index, row, look } of goneRows(queued, now).toReversed()) {
    const { numberFormats, values } = heldIn(row);
    const back = table.rows.add(index).getRange();
    if (look) putLookBack(back, look);
    back.numberFormat = numberFormats;
    back.values = values;
  }
  blocks.forEach(putBack);
  if (newRows && isHeld(newRows.range)) {
    const { numberFormats, values } = heldIn(newRows.range);
    newRows.range.numberFormat = numberFormats;
    newRows.range.values = values;
  }
  // Values come first: Excel makes a table longer by what is written right below it, which the old size takes back.
  if (isLonger(blocks, newRows, whole)) table.resize(whole.getRow(0).getResizedRange(whole.rowCount - 1, 0));
  // By a new range: the request may have stopped right after the insert, and using its own would insert once more.
  if (newRows && isAnswered(() => newRows.range.isNullObject) && movesDown(plan.existing, plan.below))
    whole.getRowsBelow(plan.below).delete("Up");
  for (const column of newColumns.toReversed()) if (isAnswered(() => column.index)) column.delete();
}

/** Whether the request made the table longer: by new rows, or by a block that fell below a table that had shrunk. */
function isLonger(blocks: readonly WrittenBlock[], newRows: NewRows | null, whole: Excel.Range): boolean {
  if (newRows && isAnswered(() => newRows.isInTable.value)) return true;
  return blocks.some(({ range, block }) => isHeld(range) && block.row + block.values.length > whole.rowCount - 1);
}
