import type { ExistingTable } from "../../src/excel/existingTable";
import { tableParts } from "../../src/excel/tables/tableParts";
import type { TablePlan } from "../../src/excel/tables/tablePlan";
import type { CellValue } from "../../src/sheets/cells/sheetTable";
import { refusals } from "../../src/text/da/refusals";
import type { TableContent } from "../../src/sheets/tables/tableContent";
import { skelbaekgade, withAddIn, type AddInSession } from "../support/addInSession";

const HEADERS = ["Kontrakt", "Nr", "Delmål", "Periode", "Værdi", "Tæller", "Nævner", "Foreløbig", "Bemærkning"];

/** A plan that edits the Værdi of every row that stands, and puts new rows below them. */
function planOf(stands: number, below: number): TablePlan {
  const rows: CellValue[][] = Array.from({ length: stands }, (_, at) => ["K", "1.1", "", "", at, "", "", "", ""]);
  const existing = { name: "Målinger", headers: HEADERS, rows, formulas: rows } as unknown as ExistingTable;
  const block = (count: number) => ({
    row: 0,
    column: 4,
    values: Array.from({ length: count }, (_, at): CellValue[] => [at]),
    numberFormats: Array.from({ length: count }, () => [null]),
  });
  return {
    existing,
    edited: rows.map((_row, at) => at),
    filled: [],
    removed: [],
    newColumns: ["Foreløbig"],
    below,
    inBody: stands > 0 ? [block(stands)] : [],
    inNewRows: below > 0 ? [block(below)] : [],
    held: "table",
    done: { rows: 0, columns: [] },
  };
}

/** An empty cell is answered with up to 35 bytes, and a message has 4.5 MB for one write, or 4 MB for a part. */
const [ONE, PART] = [4.5, 4].map((megabytes) => Math.floor((megabytes * 1024 * 1024) / (HEADERS.length * 35)));

test.each([
  { below: 0, parts: [0] },
  { below: ONE ?? 0, parts: [ONE] },
  { below: (ONE ?? 0) + 1, parts: [PART, (ONE ?? 0) + 1 - (PART ?? 0)] },
])("$below new rows come in messages of $parts rows", ({ below, parts }) => {
  expect(tableParts({ tables: [planOf(0, below)], made: [] }, true).map(({ tables }) => tables[0]?.below)).toEqual(
    parts,
  );
});

test("parts write every row once, in their order, and tell how many rows those before them put in", () => {
  const plan = planOf(30_000, 20_000);
  const parts = tableParts({ tables: [plan], made: [] }, true).map(({ tables }) => tables[0] ?? plan);
  const inBody = parts.flatMap(({ inBody: blocks }) => blocks.flatMap(({ row, values }) => [[row, values.length]]));
  expect(inBody.reduce((next, [row, count]) => (row === next ? next + (count ?? 0) : NaN), 0)).toBe(30_000);
  const values = parts.flatMap(({ inBody: blocks, inNewRows }) => [
    ...blocks.flatMap((block) => block.values),
    ...inNewRows.flatMap((block) => block.values),
  ]);
  expect(values).toEqual([...(plan.inBody[0]?.values ?? []), ...(plan.inNewRows[0]?.values ?? [])]);
  expect(parts.every(({ inNewRows }) => inNewRows.every(({ row }) => row === 0))).toBe(true);
  const before = parts.map((_part, at) => parts.slice(0, at).reduce((sum, { below }) => sum + below, 0));
  expect(parts.map(({ done }) => done.rows)).toEqual(before);
  expect(parts.map(({ newColumns, done }) => [newColumns, done.columns].flat())).toEqual(
    parts.map(() => ["Foreløbig"]),
  );
  expect(new Set(parts.map(({ held }) => held))).toEqual(new Set(["rows"]));
});

test("a write that may not come in parts is one message, of a large table held by the rows that it writes", () => {
  const heldOf = (stands: number) =>
    tableParts({ tables: [planOf(stands, 1)], made: [] }, false).map(({ tables }) => tables[0]?.held);
  expect([heldOf(1000), heldOf(100_000)]).toEqual([["table"], ["rows"]]);
});

/** So many figures take two messages: the weeks of years long before the contract's. */
const MANY = 16_000;
const goals = 60;
const content: TableContent = {
  ...skelbaekgade,
  Mål: Array.from({ length: goals }, (_, at) => ({ ...skelbaekgade.Mål?.[1], Nr: `${at + 1}`, Opgørelse: "Seneste" })),
  Målinger: [],
};
const lines = Array.from({ length: MANY }, (_, at) => {
  const turn = Math.floor(at / goals);
  return `Skelbækgade 2009;${(at % goals) + 1};uge ${(turn % 52) + 1} ${1990 + Math.floor(turn / 52)};${60 + (at % 30)},5`;
});
const file = () => new File([["Kontrakt;Mål nr;Periode;Værdi", ...lines].join("\n")], "mange.csv");

/** The requests that write, in turn: a co-author or a fault may come before one of them. */
function beforeWrite({ host }: AddInSession, wanted: number, what: () => "refuse" | "pass"): () => number {
  let count = 0;
  const pass = host.bridge.sendMessageToHost.bind(host.bridge);
  host.bridge.sendMessageToHost = (json) => {
    if (json.length < 100_000) return pass(json);
    count += 1;
    if (count !== wanted || what() === "pass") return pass(json);
    const { id } = JSON.parse(json) as { id: number };
    const body = JSON.stringify({ error: { code: "GeneralException", message: "Noget gik galt" } });
    const answer = { id, type: 2, message: { statusCode: 400, headers: {}, body } };
    queueMicrotask(() => host.bridge.onMessageFromHost?.(JSON.stringify(answer)));
  };
  return () => count;
}

/** The row of the first figure on the sheet Målinger. */
const FIRST = 5;

/** The values of Målinger in the order of its rows. */
const figuresOf = ({ sheet }: AddInSession): unknown[] =>
  Array.from({ length: sheet("Målinger").rowCount - FIRST + 1 }, (_, at) => sheet("Målinger").getCell(FIRST + at, 5))
    .map(({ value }) => value)
    .filter((value) => typeof value === "number");

test("figures that do not fit in 5 MB come in two messages; what came between them is told, and a second press goes on", async () => {
  await withAddIn(async (session) => {
    const { addIn, host } = session;
    await addIn.createSheets(content);
    const writes = beforeWrite(session, 2, () => "refuse");
    await expect(addIn.importFiles([file()], { contract: null, sheet: null })).rejects.toMatchObject({
      reason: "partlyWritten",
      subject: "Målinger",
    });
    expect(writes()).toBe(2);
    expect(refusals.partlyWritten("Målinger")).toContain("Tryk igen, så skrives resten.");
    const [first] = figuresOf(session);
    expect(first).toBe(60.5);
    host.resetCounters();
    const [done] = await addIn.importFiles([file()], { contract: null, sheet: null });
    expect((done?.written ?? 0) + (done?.same ?? 0)).toBe(MANY);
    expect(done?.same).toBeGreaterThan(MANY / 2);
    expect(figuresOf(session)).toEqual(lines.map((_line, at) => 60 + (at % 30) + 0.5));
  });
}, 120_000);

test("a row that a co-author puts in between two messages is kept, and the rest is not written over it", async () => {
  await withAddIn(async (session) => {
    const { addIn, host } = session;
    await addIn.createSheets(content);
    beforeWrite(session, 2, () => {
      const end = FIRST + figuresOf(session).length;
      host.userEdit("Målinger", `A${end}:E${end}`, [["Skelbækgade 2009", "1", "", "uge 1 1980", 7]]);
      return "pass";
    });
    await expect(addIn.importFiles([file()], { contract: null, sheet: null })).rejects.toMatchObject({
      reason: "partlyWritten",
    });
    await addIn.importFiles([file()], { contract: null, sheet: null });
    const figures = figuresOf(session);
    expect([figures.length, figures.filter((value) => value === 7)]).toEqual([MANY + 1, [7]]);
  });
}, 120_000);
