import { comparable, type CellValue } from "../../sheets/cells/sheetTable";
import { HELD, heldIn, putBack, writeBlock, type WrittenBlock } from "./rowBlocks";
import { movesDown } from "./standingTable";
import type { TablePlan } from "./tablePlan";

/** What is read of a table in the request that writes it, before its writes. */
export type HeldTable = { plan: TablePlan; header: Excel.Range; body: Excel.Range; filter: Excel.AutoFilter };

/** What has been queued for a table, with what it takes to put everything back. */
export type QueuedTable = HeldTable & {
  blocks: readonly WrittenBlock[];
  newRows: Excel.Range | null;
  removed: readonly { index: number; row: Excel.Range }[];
  newColumns: readonly Excel.TableColumn[];
};

/**
 * Queues the reading of a table as it stands when the request runs. It comes before every write of the request, where
 * nothing can come between.
 */
export function holdTable(plan: TablePlan): HeldTable {
  const table = plan.standing.table.load("showTotals");
  return {
    plan,
    header: table.getHeaderRowRange().load("values"),
    body: table.getDataBodyRange().load("formulas"),
    filter: table.autoFilter.load("isDataFiltered"),
  };
}

/** Queues a table's writes. Every place is an offset in the table, so that a table that was moved is written right. */
export function queueTable(held: HeldTable): QueuedTable {
  const { plan, body } = held;
  const { table } = plan.standing;
  // Excel takes undefined for "at the end, with empty cells", which its types do not say.
  const newColumns = plan.newColumns.map((header) => table.columns.add(undefined, undefined, header));
  const blocks = plan.inBody.map((block) => writeBlock(body, block));
  const newRows = plan.below > 0 ? addRows(plan, body) : null;
  if (newRows) for (const block of plan.inNewRows) writeBlock(newRows, block);
  // From the bottom up, so that the rows above keep their places.
  const removed = plan.removed.toReversed().map((index) => {
    const row = table.rows.getItemAt(index);
    const held = row.getRange().load(HELD);
    row.delete();
    return { index, row: held };
  });
  return { ...held, blocks, newRows, removed, newColumns };
}

/** Makes the table longer and gives the new rows. What stands below it on its sheet is moved down, never swallowed. */
function addRows(plan: TablePlan, body: Excel.Range): Excel.Range {
  const { table } = plan.standing;
  const below = body.getRowsBelow(plan.below);
  const newRows = movesDown(plan.standing, plan.below) ? below.insert("Down") : below;
  newRows.load(HELD);
  table.resize(table.getRange().getResizedRange(plan.below, 0));
  return newRows;
}

/** Whether a table stood otherwise than it was read, or a cell that was written held something else. */
export function stoodOtherwise({ plan, header, body, filter, blocks, newRows }: QueuedTable): boolean {
  const { standing } = plan;
  const headers = ((header.values as CellValue[][])[0] ?? []).map(String);
  const formats = (block: WrittenBlock): boolean =>
    block.block.values.some((row, at) =>
      row.some(
        (value, column) =>
          value !== null &&
          (block.range.numberFormat as string[][])[at]?.[column] !==
            (standing.numberFormats[block.block.row + at]?.[block.block.column + column] ?? "General"),
      ),
    );
  return (
    !same(headers.map(comparable), standing.headers.map(comparable)) ||
    !same(body.formulas, standing.formulas) ||
    filter.isDataFiltered !== standing.isFiltered ||
    standing.table.showTotals !== standing.hasTotals ||
    blocks.some(formats) ||
    (newRows !== null && (newRows.values as CellValue[][]).flat().some((value) => value !== ""))
  );
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Queues that everything goes back: cells with their formulas and number formats, rows and columns in and out. */
export function putTableBack({ plan, blocks, newRows, removed, newColumns }: QueuedTable): void {
  const { table } = plan.standing;
  for (const { index, row } of removed.toReversed()) {
    const { numberFormats, values } = heldIn(row);
    const back = table.rows.add(index).getRange();
    back.numberFormat = numberFormats;
    back.values = values;
  }
  if (newRows) takeOutRows(plan, newRows);
  blocks.forEach(putBack);
  for (const column of newColumns.toReversed()) column.delete();
}

function takeOutRows(plan: TablePlan, newRows: Excel.Range): void {
  const { table } = plan.standing;
  table.resize(table.getRange().getResizedRange(-plan.below, 0));
  if (movesDown(plan.standing, plan.below)) return void newRows.delete("Up");
  const { numberFormats, values } = heldIn(newRows);
  newRows.numberFormat = numberFormats;
  newRows.values = values;
}
