import { serialOf } from "../../src/sheets/cells/readCell";
import { skelbaekgade, withAddIn, type AddInSession } from "../support/addInSession";

const MARCH = { asOf: "2009-03-31" } as const;
/** The header of Målinger is in row 4; the figures of 2009 come first, and 400 of years long gone behind them. */
const [FIRST, LAST] = [5, 410];

const prepared =
  (work: (session: AddInSession) => Promise<void>, rows = 400) =>
  () =>
    withAddIn(async (session) => {
      await session.addIn.createSheets({
        ...skelbaekgade,
        Målinger: [
          ...(skelbaekgade.Målinger ?? []),
          ...Array.from({ length: rows }, (_, at) => ({
            Kontrakt: "Skelbækgade 2009",
            Nr: "1.2",
            Periode: `uge ${(at % 52) + 1} ${1950 + Math.floor(at / 52)}`,
            Værdi: at,
          })),
        ],
      });
      await work(session);
    });

/** Writes a cell of Målinger with a number format, as people do. */
async function put({ office }: AddInSession, address: string, value: string | number, format: string): Promise<void> {
  await office.Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem("Målinger").getRange(address);
    cell.numberFormat = [[format]];
    cell.values = [[value]];
    await context.sync();
  });
}

/** What a refresh says, and in how many syncs; and what a reading says that asks for every cell's format. */
async function bothReadings({ addIn, host }: AddInSession) {
  const read = await addIn.readStatus(MARCH);
  host.resetCounters();
  const refreshed = await addIn.refreshStatus(MARCH);
  return {
    syncs: host.counters.syncs,
    refresh: { contracts: refreshed.contracts, issues: refreshed.issues },
    whole: read.kind === "judged" && { contracts: read.contracts, issues: read.issues },
  };
}

test.each([
  { what: "no format", cells: [], syncs: 4 },
  { what: "per cent in one figure", cells: [[`E${FIRST + 1}`, 0.96, "0 %"]], syncs: 4 },
  { what: "a date in place of a figure", cells: [[`E${FIRST + 1}`, 96, "dd-mm-yyyy"]], syncs: 4 },
  {
    what: "a share in the only row that has one",
    cells: [
      [`F${FIRST + 3}`, 94, "0.00"],
      [`G${FIRST + 3}`, 100, "dd-mm-yyyy"],
    ],
    syncs: 4,
  },
  { what: "a period that is a date in the first row", cells: [[`D${FIRST}`, "2009-01-01", "mmm-yy"]], syncs: 5 },
  { what: "a period that is a date in the last row", cells: [[`D${LAST}`, "2009-01-01", "mmm-yy"]], syncs: 4 },
  { what: "a period that is a date among texts", cells: [[`D${FIRST + 1}`, "2009-01-01", "mmm-yy"]], syncs: 5 },
  { what: "a period that is a year among texts", cells: [[`D${FIRST + 100}`, 1955, "General"]], syncs: 5 },
  { what: "a number that has become a date", cells: [[`B${FIRST + 100}`, "2009-10-01", "d-mmm"]], syncs: 5 },
  { what: "per cent in the last row", cells: [[`E${LAST}`, 0.5, "0 %"]], syncs: 4 },
  {
    what: "an empty last figure beside shares",
    cells: [
      [`E${LAST}`, "", "0 %"],
      [`E${FIRST + 1}`, 0.96, "0 %"],
      [`F${FIRST + 3}`, 0.94, "0 %"],
    ],
    syncs: 4,
  },
  { what: "an empty period in the last row", cells: [[`D${LAST}`, "", "@"]], syncs: 4 },
] satisfies { what: string; cells: [string, string | number, string][]; syncs: number }[])(
  "a refresh reads $what as a reading with every format does, in $syncs syncs",
  async ({ cells, syncs }) =>
    prepared(async (session) => {
      for (const [address, value, format] of cells) {
        const isDate = typeof value === "string" && value !== "";
        await put(session, address, isDate ? serialOf(value as `${string}-${string}-${string}`, false) : value, format);
      }
      const { refresh, whole, syncs: taken } = await bothReadings(session);
      expect(refresh).toEqual(whole);
      expect(taken).toBe(syncs);
    })(),
);

test(
  "per cent in one figure of many is per cent",
  prepared(async (session) => {
    await put(session, `E${FIRST + 1}`, 0.5, "0 %");
    await session.addIn.refreshStatus(MARCH);
    expect(session.statusCell("1.3", "actual")).toBe((50 + 94 + 90) / 3);
  }),
);

test.each([
  { what: "a column that comes before the figures", address: "A:A", direction: "Right" as const },
  { what: "rows that come above the table", address: "1:3", direction: "Down" as const },
])("$what between two requests takes no format to another cell", async ({ address, direction }) =>
  prepared(async (session) => {
    const { office, host } = session;
    await put(session, `E${FIRST + 1}`, 0.5, "0 %");
    const pass = host.bridge.sendMessageToHost.bind(host.bridge);
    let requests = 0;
    host.bridge.sendMessageToHost = (json) => {
      requests += 1;
      if (requests !== 2) return pass(json);
      void office.Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Målinger").getRange(address).insert(direction);
        await context.sync();
      }).then(() => pass(json));
    };
    await session.addIn.refreshStatus(MARCH);
    expect(session.statusCell("1.3", "actual")).toBe((50 + 94 + 90) / 3);
  })(),
);

/** So many rows that the columns that are mostly empty are read as far as they hold anything. */
const MANY = 2600;

const lastColumns = ["Tæller", "Nævner", "Foreløbig", "Bemærkning"];

test.each([
  { what: "comes", change: ({ columns }: Excel.Table) => void columns.add(1, undefined, "Afdeling") },
  { what: "goes", change: ({ columns }: Excel.Table) => columns.getItem("Delmål").delete() },
  {
    what: "goes with all behind it",
    change: ({ columns }: Excel.Table) => {
      for (const name of lastColumns) columns.getItem(name).delete();
    },
  },
])("a column of the table that $what between two requests has the table read anew", async ({ change }) =>
  prepared(async (session) => {
    const { office, host, addIn } = session;
    await put(session, `E${FIRST + 1}`, 0.5, "0 %");
    const pass = host.bridge.sendMessageToHost.bind(host.bridge);
    let requests = 0;
    host.bridge.sendMessageToHost = (json) => {
      requests += 1;
      if (requests !== 2) return pass(json);
      void office.Excel.run(async (context) => {
        change(context.workbook.tables.getItem("Målinger"));
        await context.sync();
      }).then(() => pass(json));
    };
    await addIn.refreshStatus(MARCH);
    expect(session.statusCell("1.3", "actual")).toBe((50 + 94 + 90) / 3);
  }, MANY)(),
);

test(
  "a column that Excel finds no more has the table read anew",
  prepared(async ({ host, addIn, statusCell }) => {
    const pass = host.bridge.sendMessageToHost.bind(host.bridge);
    let requests = 0;
    host.bridge.sendMessageToHost = (json) => {
      requests += 1;
      if (requests !== 2) return pass(json);
      const { id } = JSON.parse(json) as { id: number };
      const body = JSON.stringify({ error: { code: "InvalidArgument", message: "Argumentet er ugyldigt" } });
      const answer = { id, type: 2, message: { statusCode: 400, headers: {}, body } };
      queueMicrotask(() => host.bridge.onMessageFromHost?.(JSON.stringify(answer)));
    };
    await addIn.refreshStatus(MARCH);
    expect(statusCell("1.3", "actual")).toBe((96 + 94 + 90) / 3);
  }),
);

/** Cells of the columns that are mostly empty, in rows of the first and the last figures and between. */
const scattered: [string, string | number][][] = [
  [["I5", "Bemærkning i første række"]],
  [[`I${FIRST + 2000}`, "Foreløbig optælling"]],
  [
    [`H${FIRST + 1}`, "ja"],
    [`I${FIRST + 2607}`, "Sidste"],
  ],
  [
    [`C${FIRST + 1}`, "Delmål, som ikke findes"],
    [`G${FIRST + 3}`, 100],
    [`F${FIRST + 3}`, 94],
  ],
  [],
];

test.each(scattered.map((cells) => ({ cells, where: cells.map(([address]) => address).join(" and ") || "nowhere" })))(
  "columns that are mostly empty, filled in $where, are read as a reading of all cells does",
  async ({ cells }) =>
    prepared(async (session) => {
      for (const [address, value] of cells) await put(session, address, value, "General");
      const { refresh, whole, syncs } = await bothReadings(session);
      expect(refresh).toEqual(whole);
      expect(syncs).toBe(4);
    }, MANY)(),
);

test(
  "a whole refresh of a large table takes fewer bytes than reading its cells with every format",
  prepared(async ({ addIn, host }) => {
    host.resetCounters();
    await addIn.readStatus(MARCH);
    const { responseBytes } = host.counters;
    host.resetCounters();
    await addIn.refreshStatus(MARCH);
    expect(host.counters.responseBytes).toBeLessThan(0.65 * responseBytes);
  }, MANY),
);
