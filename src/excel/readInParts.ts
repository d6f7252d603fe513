import { WorkbookRefusal } from "../app/workbook/ports";
import type { CellValue } from "../sheets/cells/sheetTable";
import { isAnswered } from "./answered";
import { isTooLarge } from "./hostFaults";
import type { ReadCells } from "./readCells";

/** So much of an answer the cells of a part may take, in bytes: Excel on the web refuses one over 5 MB. */
const PART = 4 * 1024 * 1024;
/** How long a cell is taken to be until the first part has come, with its format and its formula. */
const FIRST_GUESS = { values: 10, numberFormat: 10, formulas: 10 } as const;
/** So many rows of a part are measured to tell how many go into the next. */
const MEASURED = 200;

/** Cells to read: their range, and which of their properties. */
export type ToRead = { range: Excel.Range; properties: readonly (keyof typeof FIRST_GUESS)[] };

const PLACE = "rowIndex,columnIndex,rowCount,columnCount";
const NOWHERE = { rowIndex: 0, columnIndex: 0, rowCount: 0, columnCount: 0 };

type Reading = ToRead & { read: ReadCells; rows: number; rowBytes: number };
type Part = { reading: Reading; range: Excel.Range; rows: number };

/**
 * Reads cells that do not fit in one answer: one request for their sizes and their last rows, then one for each 4 MB. A
 * part is cut by the length of the rows that have come, and in half where Excel refuses it all the same.
 * @throws WorkbookRefusal `changedMeanwhile` where rows came or went between two parts
 */
export async function readInParts(context: Excel.RequestContext, wanted: readonly ToRead[]): Promise<ReadCells[]> {
  for (const { range } of wanted) range.load(PLACE);
  const samples = wanted.map(({ range, properties }) => range.getLastRow().load(properties.join(",")));
  // Where one row is too large for an answer, the sizes alone may come.
  await context.sync().catch(async (fault: unknown) => {
    if (!isTooLarge(fault)) throw fault;
    for (const { range } of wanted) range.load(PLACE);
    await context.sync();
  });
  const readings = wanted.map((each, at): Reading => {
    const { rowIndex, columnIndex, rowCount, columnCount } = each.range.isNullObject ? NOWHERE : each.range;
    const empty = { rowIndex, columnIndex, rowCount, columnCount, values: [], numberFormat: [], formulas: [] };
    const cell = each.properties.reduce((sum, property) => sum + FIRST_GUESS[property], 0);
    const sample = samples[at];
    const told = sample && isAnswered(() => sample.values) && !each.range.isNullObject ? measuredRow(each, sample) : 0;
    return { ...each, read: empty, rows: rowCount, rowBytes: Math.max(told, columnCount * cell) };
  });
  while (readings.some(isOpen)) await readPart(context, readings);
  return readings.map(({ read }) => read);
}

const isOpen = ({ read, rows }: Reading): boolean => read.values.length < rows;

async function readPart(context: Excel.RequestContext, readings: readonly Reading[]): Promise<void> {
  const parts = nextParts(readings);
  for (const { range, reading } of parts) range.load(reading.properties.join(","));
  for (const { range } of readings) range.load(PLACE);
  try {
    await context.sync();
  } catch (fault) {
    if (!isTooLarge(fault) || parts.every(({ rows }) => rows === 1)) throw fault;
    for (const { reading } of parts) reading.rowBytes *= 2;
    return;
  }
  if (readings.some(hasMoved)) throw new WorkbookRefusal("changedMeanwhile", "");
  for (const { reading, range, rows } of parts) {
    // Where a range has too many cells, Excel answers without them.
    if (!Array.isArray(range.values)) {
      if (rows === 1) throw new WorkbookRefusal("tooLarge", "");
      reading.rowBytes *= 2;
      continue;
    }
    for (const property of reading.properties) append(reading.read, property, range[property] as CellValue[][]);
    reading.rowBytes = measuredRow(reading, range);
  }
}

/** The next rows of each range, in turn, for as long as there is room. */
function nextParts(readings: readonly Reading[]): Part[] {
  const parts: Part[] = [];
  let room = PART;
  for (const reading of readings.filter(isOpen)) {
    const from = reading.read.values.length;
    const rows = Math.min(reading.rows - from, Math.floor(room / reading.rowBytes));
    if (rows === 0 && parts.length > 0) break;
    const count = Math.max(1, rows);
    parts.push({ reading, rows: count, range: reading.range.getRow(from).getResizedRange(count - 1, 0) });
    room -= count * reading.rowBytes;
  }
  return parts;
}

function hasMoved({ range, read }: Reading): boolean {
  if (range.isNullObject) return read.rowCount > 0;
  return (["rowIndex", "columnIndex", "rowCount", "columnCount"] as const).some((name) => range[name] !== read[name]);
}

function append(read: ReadCells, property: keyof typeof FIRST_GUESS, rows: CellValue[][]): void {
  const all = read[property] as CellValue[][];
  for (const row of rows) all.push(row);
}

/** The length of a row in the mean of some that stand apart, in bytes. */
function measuredRow({ properties }: ToRead, range: Excel.Range): number {
  const count = (range.values as CellValue[][]).length;
  const step = Math.max(1, Math.floor(count / MEASURED));
  const bytes = new TextEncoder();
  let [sum, rows] = [0, 0];
  for (let at = 0; at < count; at += step, rows += 1)
    for (const property of properties)
      sum += bytes.encode(JSON.stringify((range[property] as CellValue[][])[at])).length + 1;
  return Math.max(1, Math.ceil(sum / rows));
}
