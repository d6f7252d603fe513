import type { CellValue } from "../../sheets/cells/sheetTable";
import type { ExistingCells } from "../../sheets/report/drawnSheet";
import type { ReadRegion } from "../readTables";

/** So much of an answer the cells take in bytes, the first part and each further one: Excel on the web refuses 5 MB. */
const [FIRST, PART] = [4.8 * 1024 * 1024, 4 * 1024 * 1024] as const;
/** What a number format, the marks around a formula, and two colours take of an answer, in bytes. */
const [FORMAT, MARKS, COLOURS] = [16, 3, 76] as const;

const LOOK: Excel.CellPropertiesLoadOptions = { format: { fill: { color: true }, font: { color: true } } };

/** The columns of a region whose colours are asked for, by the first of them. */
export type ShownColumns = { from: number; count: number };
type Part = { rows: number; cells: Excel.Range; looks: OfficeExtension.ClientResult<Excel.CellProperties[][]> };

/** The reading of a drawn sheet's cells and colours. The first part goes with whatever else is queued. */
export type ExistingReading = {
  /** Sends one request for each further part. */
  readRest: () => Promise<void>;
  cells: () => ExistingCells;
};

/**
 * Queues the reading of formulas, number formats and colours of a region whose values are known, so that a drawing can
 * leave the rows that stand. What does not fit in one answer comes in parts of 4 MB.
 */
export function readExisting(
  context: Excel.RequestContext,
  { range, values }: ReadRegion,
  { from, count }: ShownColumns,
): ExistingReading {
  const width = values[0]?.length ?? 0;
  const parts: Part[] = [];
  let next = 0;
  const queue = (): void => {
    const rows = rowsThatFit(values, next, count);
    const cells = range.getRow(next).getResizedRange(rows - 1, 0);
    const looks = cells.getCell(0, from).getResizedRange(rows - 1, count - 1);
    parts.push({ rows, cells: cells.load("formulas,numberFormat"), looks: looks.getCellProperties(LOOK) });
    next += rows;
  };
  const readRest = async (): Promise<void> => {
    if (next >= values.length) return;
    queue();
    await context.sync();
    return readRest();
  };
  queue();
  return {
    readRest,
    cells: () => {
      const colours = (of: (look: Excel.CellProperties) => string | undefined): string[][] =>
        parts.flatMap(({ looks }) =>
          looks.value.map((row) =>
            spread(
              row.map((look) => of(look) ?? ""),
              from,
              width,
            ),
          ),
        );
      return {
        values,
        formulas: parts.flatMap(({ cells }) => cells.formulas as CellValue[][]),
        numberFormats: parts.flatMap(({ cells }) => cells.numberFormat as string[][]),
        fills: colours(({ format }) => format?.fill?.color),
        texts: colours(({ format }) => format?.font?.color),
      };
    },
  };
}

const spread = (colours: readonly string[], from: number, width: number): string[] => [
  ...Array.from({ length: from }, () => ""),
  ...colours,
  ...Array.from({ length: width - from - colours.length }, () => ""),
];

function rowsThatFit(values: readonly (readonly CellValue[])[], from: number, looked: number): number {
  const bytes = new TextEncoder();
  let [room, rows] = [from === 0 ? FIRST : PART, 0];
  for (const row of values.slice(from)) {
    room -= bytes.encode(JSON.stringify(row)).length + row.length * (FORMAT + MARKS) + looked * COLOURS;
    if (room < 0 && rows > 0) break;
    rows += 1;
  }
  return rows;
}
