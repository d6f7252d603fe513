import type { CellValue } from "../../src/sheets/cells/sheetTable";
import { openAddIn, type OpenedAddIn } from "../../workbench/cli/openAddIn";
import { bigTables } from "../bigTables";
import type { Line } from "../line";

const SIZE = { goals: 2000, rows: 24_000 };
const AS_OF = { asOf: "2009-06-30" } as const;
const KB = 1024;

const bytesOf = (value: unknown): number => new TextEncoder().encode(JSON.stringify(value)).length;

/** A workbook with the tables of many goals, and the JSON of the values in them. */
async function bigAddIn(): Promise<OpenedAddIn & { tables: number }> {
  const opened = await openAddIn(null);
  const rowsOf = ({ headers, rows }: ReturnType<typeof bigTables>[number]): Record<string, CellValue>[] =>
    rows.map((row) => Object.fromEntries(headers.map((header, at) => [header, row[at] ?? ""])));
  await opened.addIn.createSheets(Object.fromEntries(bigTables(SIZE).map((table) => [table.name, rowsOf(table)])));
  return { ...opened, tables: await valuesOf((context) => context.workbook.tables) };
}

/** The bytes of all values of the workbook's tables, or of the Status sheet, as JSON. */
async function valuesOf(of: (context: Excel.RequestContext) => Excel.TableCollection | Excel.Range): Promise<number> {
  return Excel.run(async (context) => {
    const found = of(context);
    if (!("count" in found)) {
      found.load("values");
      await context.sync();
      return bytesOf(found.values);
    }
    found.load("items/name");
    await context.sync();
    const ranges = found.items.map((table) => table.getRange().load("values"));
    await context.sync();
    return ranges.reduce((sum, { values }) => sum + bytesOf(values), 0);
  });
}

const statusOf = ({ workbook }: Excel.RequestContext): Excel.Range =>
  workbook.names.getItem("Resultatkontrakt_Status").getRange();

/** What one refresh sends and is answered, in bytes, and in how many syncs. */
async function refreshed({ addIn, host }: OpenedAddIn): Promise<{ up: number; down: number; syncs: number }> {
  host.resetCounters();
  await addIn.refreshStatus(AS_OF);
  const { requestBytes: up, responseBytes: down, syncs } = host.counters;
  return { up, down, syncs };
}

/** Counted once: bytes are the same in every round. */
const counted = (ours: number, other: number) => ({ round: async () => ({ ours: ours / KB, other: other / KB }) });

function inSyncs(syncs: number): void {
  if (syncs !== 4) throw new Error(`${syncs} syncs`);
}

const COUNTED = { rounds: 1, unit: "KB" };

export const wireDown: Line = {
  ...COUNTED,
  what: "*Opdater status* of 2,000 goals × 24,000 rows over the wire, down",
  against: "the tables' values as JSON",
  reach: 1.15,
  prepare: async () => {
    const opened = await bigAddIn();
    const { down, syncs } = await refreshed(opened);
    inSyncs(syncs);
    opened.close();
    return counted(down, opened.tables);
  },
};

export const wireUp: Line = {
  ...COUNTED,
  what: "the same, up, with formats",
  against: "the sheet's values as JSON",
  reach: 1.5,
  prepare: async () => {
    const opened = await bigAddIn();
    const { up } = await refreshed(opened);
    const drawn = await valuesOf(statusOf);
    opened.close();
    return counted(up, drawn);
  },
};

export const refresh: Line = {
  ...COUNTED,
  what: "a second refresh after one figure changed, bytes up",
  against: "the first",
  reach: 0.1,
  prepare: async () => {
    const opened = await bigAddIn();
    const first = await refreshed(opened);
    opened.host.userEdit("Målinger", "E5", 12);
    const second = await refreshed(opened);
    inSyncs(second.syncs);
    opened.close();
    return counted(second.up, first.up);
  },
};
