import { comparable, type CellValue } from "../sheets/cells/sheetTable";
import { isAnswered } from "./answered";
import { HELD, heldIn } from "./rowBlocks";

/** A sheet that is about to be made: its name, and what its cells are to hold. */
export type PlannedSheet = { name: string; cells: readonly (readonly CellValue[])[] };
/** A sheet that a job left when Excel stopped it, and the table on it that had not got its name. */
export type LeftSheet = { sheet: Excel.Worksheet; table: Excel.Table | null };
/** Such sheets by the name that was planned. */
export type LeftSheets = ReadonlyMap<string, LeftSheet>;

/**
 * Of the sheets that have the name of a planned one, those that hold nothing or a part of what is planned: what is made
 * anew after a fault goes on them, and not on a second sheet beside them. Asks Excel only where a name is taken.
 */
export async function leftSheets(
  context: Excel.RequestContext,
  planned: readonly PlannedSheet[],
  taken: readonly string[],
): Promise<LeftSheets> {
  const sheets = planned
    .filter(({ name }) => taken.some((own) => comparable(own) === comparable(name)))
    .map((plan) => ({ plan, ...surroundings(context.workbook.worksheets.getItem(plan.name)) }));
  if (sheets.length === 0) return new Map();
  await context.sync();
  return new Map(
    sheets
      .filter(({ plan, sheet, used, tables, objects }) => {
        const isFree = sheet.visibility === Excel.SheetVisibility.visible && !sheet.protection.protected;
        const holdsNoMore =
          tables.items.length <= Math.min(1, plan.cells.length) && objects.every(({ value }) => value === 0);
        return isFree && holdsNoMore && (used.isNullObject || isPartOf(used, plan));
      })
      .map(({ plan, sheet, tables }) => [plan.name, { sheet, table: tables.items[0] ?? null }]),
  );
}

function surroundings(sheet: Excel.Worksheet) {
  return {
    sheet: sheet.load("visibility,protection/protected"),
    used: sheet.getUsedRangeOrNullObject(true).load("values,rowIndex,columnIndex"),
    tables: sheet.tables.load("items/name"),
    objects: [
      sheet.charts.getCount(),
      sheet.shapes.getCount(),
      sheet.pivotTables.getCount(),
      sheet.comments.getCount(),
    ],
  };
}

function isPartOf(used: Excel.Range, { cells }: PlannedSheet): boolean {
  // A range too large to be given has no values.
  const values = used.values as CellValue[][] | null;
  const wanted = (row: number, column: number): string =>
    String(cells[used.rowIndex + row]?.[used.columnIndex + column] ?? "");
  return (
    values !== null &&
    values.every((row, down) => row.every((value, right) => value === "" || String(value) === wanted(down, right)))
  );
}

/** A sheet that was left, as it stands when the request that fills it runs. */
export type HeldLeft = {
  /** Whether somebody has typed on it since it was found. */
  isTaken: () => boolean;
  /** Queues what they typed, once all of ours is off it again. */
  putBack: () => void;
};

/** Queues the reading of a sheet that was left, before the request's first write. */
export function holdLeft({ sheet }: LeftSheet, plan: PlannedSheet): HeldLeft {
  const used = sheet.getUsedRangeOrNullObject(true).load(`${HELD},rowIndex,columnIndex`);
  return {
    isTaken: () => isAnswered(() => used.isNullObject) && !used.isNullObject && !isPartOf(used, plan),
    putBack: () => {
      const { numberFormats, values } = heldIn(used);
      used.numberFormat = numberFormats;
      used.values = values;
    },
  };
}
