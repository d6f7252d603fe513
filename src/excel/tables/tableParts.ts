import type { CellValue } from "../../sheets/cells/sheetTable";
import type { Block } from "../rowBlocks";
import type { TablePlan, WritePlan } from "./tablePlan";

/** What goes in one message, either way: Excel on the web refuses more than 5 MB. The rest is for all but the rows. */
const ONE = 4.5 * 1024 * 1024;
const PART = 4 * 1024 * 1024;
/** A table whose cells take more is held against the plan by the rows that are written alone. */
const HELD_WHOLE = 2.5 * 1024 * 1024;
/** At most so many bytes are sent to read and to write a block. */
const RANGE = 2000;
/** At most so many bytes a cell's number format and type are answered with, and all of an empty cell. */
const [FORMAT_AND_TYPE, EMPTY] = [45, 35] as const;

/** Rows of a plan: of a block in the table's body by the block's index, or new rows below the table. */
type Stretch = { block: number | "below"; from: number; count: number };
type Cost = { sent: number; answered: number };

/**
 * The messages that a write takes: one up to 5 MB, with every row of its tables held against the plan. A table that is
 * too large for that is held against it by its header, its number of rows and the rows that are written.
 * @param mayPart Whether each part is a write of its own, of whole rows; else the write is one message at any size.
 */
export function tableParts({ tables, made }: WritePlan, mayPart: boolean): WritePlan[] {
  const parts = tables.map((table) => partsOf(table, mayPart));
  const count = parts.reduce((most, { length }) => Math.max(most, length), 1);
  return Array.from({ length: count }, (_, at) => ({
    tables: parts.flatMap((own) => own[at] ?? []),
    // A table that is made cannot be taken back: it comes with the last message, after which nothing is cancelled.
    made: at === count - 1 ? made : [],
  }));
}

function partsOf(plan: TablePlan, mayPart: boolean): TablePlan[] {
  const { existing } = plan;
  const whole =
    existing.formulas.length * existing.headers.length > HELD_WHOLE ? HELD_WHOLE + 1 : bytesOf(existing.formulas);
  const held = whole <= HELD_WHOLE ? "table" : "rows";
  if (!mayPart) return [{ ...plan, held }];
  const rows = rowsOf(plan);
  const sent = rows.reduce((sum, { cost }) => sum + cost.sent, 0);
  const answered = rows.reduce((sum, { cost }) => sum + cost.answered, held === "table" ? whole : 0);
  if (sent <= ONE && answered <= ONE) return [{ ...plan, held }];
  const stretches = cut(rows);
  return stretches.map((own, at) => partOf(plan, own, at === 0, stretches.slice(0, at).flat()));
}

type CostlyRow = { block: Stretch["block"]; row: number; cost: Cost };

/** Every row that a plan writes, in the order of its blocks, with what it costs. */
function rowsOf({ existing, inBody, inNewRows, below }: TablePlan): CostlyRow[] {
  const rows: CostlyRow[] = [];
  for (const [at, block] of inBody.entries())
    for (const row of block.values.keys()) {
      const stands = bytesOf(existing.formulas[block.row + row] ?? []);
      const answered = stands * 3 + (block.values[row]?.length ?? 0) * FORMAT_AND_TYPE;
      rows.push({ block: at, row, cost: { sent: sentFor(block, row) + (row === 0 ? RANGE : 0), answered } });
    }
  const sent = new Map<number, number>();
  for (const block of inNewRows)
    for (const row of block.values.keys()) sent.set(block.row + row, sentFor(block, row) + (row === 0 ? RANGE : 0));
  for (let row = 0; row < below; row += 1)
    rows.push({ block: "below", row, cost: { sent: sent.get(row) ?? 0, answered: existing.headers.length * EMPTY } });
  return rows;
}

const sentFor = ({ values, numberFormats }: Block, row: number): number =>
  bytesOf(values[row] ?? []) + bytesOf(numberFormats[row] ?? []) + 2;

const encoder = new TextEncoder();
const bytesOf = (cells: readonly (CellValue | null | readonly CellValue[])[]): number =>
  encoder.encode(JSON.stringify(cells)).length;

/** Rows in parts that fit in a message each. */
function cut(rows: readonly CostlyRow[]): Stretch[][] {
  const parts: Stretch[][] = [];
  let own: Stretch[] = [];
  let [sent, answered] = [0, 0];
  for (const { block, row, cost } of rows) {
    if (own.length > 0 && (sent + cost.sent > PART || answered + cost.answered > PART)) {
      parts.push(own);
      own = [];
      [sent, answered] = [RANGE, 0];
    }
    const last = own.at(-1);
    if (last?.block === block) last.count += 1;
    else own.push({ block, from: row, count: 1 });
    [sent, answered] = [sent + cost.sent, answered + cost.answered];
  }
  return [...parts, own];
}

/** One part of a plan. What comes and goes beside the rows is in the first. */
function partOf(
  plan: TablePlan,
  stretches: readonly Stretch[],
  isFirst: boolean,
  before: readonly Stretch[],
): TablePlan {
  const below = stretches.find(({ block }) => block === "below") ?? { from: 0, count: 0 };
  const rowsBefore = before.reduce((sum, { block, count }) => (block === "below" ? sum + count : sum), 0);
  return {
    ...plan,
    held: "rows",
    done: { rows: rowsBefore, columns: isFirst ? [] : plan.newColumns },
    newColumns: isFirst ? plan.newColumns : [],
    removed: isFirst ? plan.removed : [],
    below: below.count,
    inBody: stretches.flatMap(({ block, from, count }) => {
      const own = block === "below" ? undefined : plan.inBody[block];
      return own === undefined ? [] : [clipped(own, own.row + from, count, 0)];
    }),
    inNewRows: plan.inNewRows
      .filter(({ row, values }) => row < below.from + below.count && row + values.length > below.from)
      .map((block) => clipped(block, below.from, below.count, below.from)),
  };
}

/** The rows of a block from one on, up to so many; `offset` is taken from where they stand. */
function clipped(block: Block, from: number, count: number, offset: number): Block {
  const first = Math.max(0, from - block.row);
  const last = Math.min(block.values.length, from + count - block.row);
  return {
    ...block,
    row: block.row + first - offset,
    values: block.values.slice(first, last),
    numberFormats: block.numberFormats.slice(first, last),
  };
}
