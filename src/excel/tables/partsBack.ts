import { isFormula, comparable, type CellValue } from "../../sheets/cells/sheetTable";
import { toCell } from "../cellText";
import { movesDown } from "../existingTable";
import { syncAnyway } from "../patience";
import type { Block } from "../rowBlocks";
import { putTableBack, type QueuedTable } from "./queuedTable";

/** What is read of cells before they go back, so that they can be written again as somebody has made them. */
const STANDING = "values,formulas,numberFormat";

/** Cells that a message wrote, as they stand now. */
type Standing = { range: Excel.Range; written: (row: number, column: number) => CellValue | null };
type Held = {
  queued: QueuedTable;
  whole: Excel.Range;
  header: Excel.Range;
  blocks: readonly Standing[];
  newRows: Standing | null;
};

/**
 * Takes back the messages of a write that was cancelled between two of them, the last one first, in a request each. A
 * request reads what it takes back before it does: where somebody has changed it since, it is restored as they left it,
 * and earlier messages are kept. A column that the write added is kept too, without values.
 * @returns Whether all of it is taken back.
 */
export async function takePartsBack(
  context: Excel.RequestContext,
  parts: readonly (readonly QueuedTable[])[],
): Promise<boolean> {
  for (const part of parts.toReversed()) if (!(await takePartBack(context, part))) return false;
  return true;
}

async function takePartBack(context: Excel.RequestContext, part: readonly QueuedTable[]): Promise<boolean> {
  const held = part.map(holdWritten);
  for (const { queued } of held.toReversed()) putTableBack({ ...queued, newColumns: [] }, null);
  try {
    await syncAnyway(context);
  } catch {
    return false;
  }
  if (held.every(isAsWritten)) return true;
  for (const each of held) writeAgain(each);
  await syncAnyway(context).catch(() => undefined);
  return false;
}

/** How many rows a table had before a message, without its header and its totals. */
const rowsBefore = ({ plan: { existing, done } }: QueuedTable): number => existing.formulas.length + done.rows;

/** Queues the reading of a table's header and of what a message wrote in it. */
function holdWritten(queued: QueuedTable): Held {
  const { plan } = queued;
  const whole = plan.existing.table.getRange().load("rowCount");
  const cellsAt = (row: number, column: number, rows: number, columns: number): Excel.Range =>
    whole
      .getCell(row + 1, column)
      .getResizedRange(rows - 1, columns - 1)
      .load(STANDING);
  return {
    queued,
    whole,
    header: whole.getRow(0).load("formulas"),
    blocks: plan.inBody.map((block) => ({
      range: cellsAt(block.row, block.column, block.values.length, block.values[0]?.length ?? 1),
      written: (row, column) => block.values[row]?.[column] ?? null,
    })),
    newRows:
      queued.newRows === null
        ? null
        : {
            range: cellsAt(rowsBefore(queued), 0, plan.below, plan.existing.headers.length),
            written: writtenIn(plan.inNewRows),
          },
  };
}

/** What the blocks of new rows hold at a place; a place that none of them wrote is empty. */
function writtenIn(blocks: readonly Block[]): (row: number, column: number) => CellValue {
  const rows = new Map(
    blocks.flatMap((block) =>
      block.values.map((cells, at) => [block.row + at, { cells, from: block.column }] as const),
    ),
  );
  return (row, column) => {
    const own = rows.get(row);
    return own?.cells[column - own.from] ?? "";
  };
}

/** Whether a table stands as a message left it: its columns, its number of rows, and the cells that were written. */
function isAsWritten({ queued, whole, header, blocks, newRows }: Held): boolean {
  const { existing, done, newColumns, below } = queued.plan;
  const columns = [...existing.headers, ...done.columns, ...newColumns].map(comparable);
  const now = (header.formulas[0] as CellValue[]).map((name) => comparable(String(name)));
  return (
    now.length === columns.length &&
    now.every((name, at) => name === columns[at]) &&
    whole.rowCount === 1 + rowsBefore(queued) + below + Number(existing.hasTotals) &&
    [...blocks, ...(newRows ? [newRows] : [])].every(saysWhatWasWritten)
  );
}

function saysWhatWasWritten({ range, written }: Standing): boolean {
  const values = range.values as CellValue[][];
  return (range.formulas as CellValue[][]).every((row, at) =>
    row.every((formula, column) => {
      const own = written(at, column);
      if (own === null) return true;
      // A formula in a column of people's own fills in by itself.
      if (own === "") return formula === "" || isFormula(formula, values[at]?.[column] ?? "");
      return formula === (typeof own === "string" ? own.replace(/^'/, "") : own);
    }),
  );
}

/** Queues that a table gets again what stood in it when it was taken back. */
function writeAgain({ queued, blocks, newRows }: Held): void {
  const { plan } = queued;
  const whole = plan.existing.table.getRange();
  for (const [at, { range }] of blocks.entries()) {
    const block = plan.inBody[at];
    if (block) writeStanding(whole.getCell(block.row + 1, block.column), range);
  }
  if (newRows === null) return;
  const below = whole.getRowsBelow(plan.below);
  const range = movesDown(plan.existing, plan.below) ? below.insert("Down") : below;
  plan.existing.table.resize(whole.getResizedRange(plan.below, 0));
  writeStanding(range.getCell(0, 0), newRows.range);
}

function writeStanding(first: Excel.Range, { values, formulas, numberFormat }: Excel.Range): void {
  const [now, own, formats] = [values, formulas, numberFormat] as [CellValue[][], CellValue[][], string[][]];
  const range = first.getResizedRange(own.length - 1, (own[0]?.length ?? 1) - 1);
  range.numberFormat = formats;
  range.values = own.map((row, at) =>
    row.map((formula, column) =>
      isFormula(formula, now[at]?.[column] ?? "") ? formula : toCell(formula, formats[at]?.[column] ?? ""),
    ),
  );
}
