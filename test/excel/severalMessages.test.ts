import type { TableContent } from "../../src/sheets/tables/tableContent";
import { UNFINISHED } from "../../src/sheets/status/rowIdentities";
import { statusSheet } from "../../src/text/da/status";
import { drawnCells } from "../support/drawnCells";
import { index, skelbaekgade, withAddIn, type AddInSession } from "../support/addInSession";

const MARCH = { asOf: "2009-03-31" } as const;
const APRIL = { asOf: "2009-04-30" } as const;
/** So many goals take three messages, and so many two. */
const [THREE, TWO] = [290, 180] as const;
const MEGABYTE = 1024 * 1024;

/** Goals under a focus area each, whose names are so long that the drawing takes some megabytes. */
const goals = (count: number, length: number): TableContent => ({
  ...skelbaekgade,
  Mål: Array.from({ length: count }, (_, at) => ({
    ...skelbaekgade.Mål?.[1],
    Nr: `${at + 1}`,
    Fokusområde: `Område ${String(at + 1).padStart(3, "0")} ${"x".repeat(length)}`,
  })),
  Målinger: Array.from({ length: count }, (_, at) => ({
    Kontrakt: "Skelbækgade 2009",
    Nr: `${at + 1}`,
    Periode: "marts 2009",
    Værdi: 90 + (at % 10),
  })),
});

const LONG = 30_000;
const SHORT = 9;

/** The cells without what differs with the length of a name: the name, and its mark. */
const withoutLength = (cells: Record<string, string>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(cells).map(([at, text]) => [at, text.replace(/ x{9,}/, "").replace(/"contract=\w+"/, "contract")]),
  );

const cellsOf = ({ sheet }: AddInSession): Record<string, string> => withoutLength(drawnCells(sheet("Status")));

/** Makes the tables, which takes more than one message may have, and then lets through what Excel on the web does. */
async function made({ addIn, host }: AddInSession, content: TableContent): Promise<void> {
  host.faults.setLimits({ request: Infinity, response: Infinity });
  await addIn.createSheets(content);
  host.faults.setLimits({ request: 5 * MEGABYTE, response: 5 * MEGABYTE });
}

/** The requests that draw, in turn: their sizes, and a fault in the place of some of them, by their number from 1. */
function drawings({ host }: AddInSession, faults: readonly number[]): number[] {
  const sizes: number[] = [];
  const pass = host.bridge.sendMessageToHost.bind(host.bridge);
  host.bridge.sendMessageToHost = (json) => {
    if (!json.includes("SuspendScreenUpdatingUntilNextSync")) return pass(json);
    sizes.push(json.length);
    if (!faults.includes(sizes.length)) return pass(json);
    const { id } = JSON.parse(json) as { id: number };
    const body = JSON.stringify({ error: { code: "GeneralException", message: "Noget gik galt" } });
    const answer = { id, type: 2, message: { statusCode: 400, headers: {}, body } };
    queueMicrotask(() => host.bridge.onMessageFromHost?.(JSON.stringify(answer)));
  };
  return sizes;
}

/** How the drawing of as many goals with short names looks at a date. */
const small = (count: number, date: typeof MARCH | typeof APRIL): Promise<Record<string, string>> =>
  withAddIn(async (session) => {
    await session.addIn.createSheets(goals(count, SHORT));
    await session.addIn.refreshStatus(date);
    return cellsOf(session);
  });

const second = ({ sheet }: AddInSession): unknown[] =>
  [1, index("contract")].map((at) => sheet("Status").getCell(2, at).value);
const UNFINISHED_LINE = [UNFINISHED, statusSheet.unfinished];

test("a drawing of over 5 MB takes a message for each 4 MB, tells a fault between them, and is the small one's in the end", async () => {
  const wanted = await small(THREE, MARCH);
  await withAddIn(async (session) => {
    const { addIn } = session;
    await made(session, goals(THREE, LONG));
    // The second message of the first press, and the third and last of the second press.
    const sizes = drawings(session, [2, 5]);
    for (const sent of [2, 5]) {
      await expect(addIn.refreshStatus(MARCH)).rejects.toThrow();
      expect([sizes.length, second(session)]).toEqual([sent, UNFINISHED_LINE]);
      expect(await addIn.readStatus(MARCH)).toMatchObject({ sheet: "outdated" });
    }
    await addIn.refreshStatus(MARCH);
    expect(sizes.length).toBe(8);
    expect(Math.max(...sizes)).toBeLessThan(4.2 * MEGABYTE);
    expect(cellsOf(session)).toEqual(wanted);
    expect(await addIn.readStatus(MARCH)).toMatchObject({ sheet: "current" });
  });
}, 240_000);

test("faults at each message of another date's drawing leave what people typed, and what is drawn in the end", async () => {
  const wanted = await small(TWO, APRIL);
  await withAddIn(async (session) => {
    const { addIn, host, sheet, rowOfGoal } = session;
    await made(session, goals(TWO, LONG));
    await addIn.refreshStatus(MARCH);
    host.userEdit("Status", sheet("Status").getCell(rowOfGoal("170"), index("remark")).address, "Ferie i marts");
    const beside = sheet("Status").getCell(rowOfGoal("160"), 23).address;
    host.userEdit("Status", beside, "Vores egen note");
    const before = cellsOf(session);
    const sizes = drawings(session, [1, 3]);
    await expect(addIn.refreshStatus(APRIL)).rejects.toThrow();
    expect([sizes.length, cellsOf(session)]).toEqual([1, before]);
    await expect(addIn.refreshStatus(APRIL)).rejects.toThrow();
    expect([sizes.length, second(session)]).toEqual([3, UNFINISHED_LINE]);
    expect(sheet("Status").getCell(beside).value).toBe("Vores egen note");
    await addIn.refreshStatus(APRIL);
    expect(sizes.length).toBe(5);
    const { [beside]: note, ...cells } = cellsOf(session);
    expect(note).toContain("Vores egen note");
    expect(cells).toEqual(wanted);
    expect(JSON.stringify(sheet("Bemærkninger").getSheetValues())).toContain("Ferie i marts");
  });
}, 240_000);
