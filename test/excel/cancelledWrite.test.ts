import type { WriteStep, WriteWatch } from "../../src/app/workbook/ports";
import type { TableContent } from "../../src/sheets/tables/tableContent";
import { skelbaekgade, withAddIn, type AddInSession } from "../support/addInSession";

/** So many columns of people's own that a message has room for some 1,700 rows. */
const OWN_COLUMNS = 60;
/** So many figures take three messages. */
const MANY = 4000;
/** Figures that stand before the write, and are changed by it. */
const STANDING = 100;
const GOALS = 60;
/** The row of the first figure on the sheet Målinger. */
const FIRST = 5;

const content: TableContent = {
  ...skelbaekgade,
  Mål: Array.from({ length: GOALS }, (_, at) => ({ ...skelbaekgade.Mål?.[1], Nr: `${at + 1}`, Opgørelse: "Seneste" })),
  Målinger: Array.from({ length: STANDING }, (_, at) => ({ ...keyOf(at), Værdi: 7 + at })),
};

function keyOf(at: number): { Kontrakt: string; Nr: string; Periode: string } {
  const turn = Math.floor(at / GOALS);
  const Periode = `uge ${(turn % 52) + 1} ${1990 + Math.floor(turn / 52)}`;
  return { Kontrakt: "Skelbækgade 2009", Nr: `${(at % GOALS) + 1}`, Periode };
}

const valueOf = (at: number): number => 60 + (at % 30) + 0.5;
const file = (): File =>
  new File(
    [
      "Kontrakt;Mål nr;Periode;Værdi\n",
      ...Array.from({ length: MANY }, (_, at) => {
        const { Kontrakt, Nr, Periode } = keyOf(at);
        return `${Kontrakt};${Nr};${Periode};${String(valueOf(at)).replace(".", ",")}\n`;
      }),
    ],
    "mange.csv",
  );

/** A workbook whose table Målinger is wide, with a note below it, and the figures that a file would write there. */
async function prepared({ addIn, office, sheet }: AddInSession) {
  await addIn.createSheets(content);
  await office.Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("Målinger");
    const header = table.getHeaderRowRange();
    header.getColumnsAfter(OWN_COLUMNS).values = [Array.from({ length: OWN_COLUMNS }, (_, at) => `Egen ${at + 1}`)];
    table.resize(table.getRange().getResizedRange(0, OWN_COLUMNS));
    table.getRange().getRowsBelow(1).getCell(1, 1).values = [["Står under tabellen"]];
    await context.sync();
  });
  const { measurementJobs } = await import("../../src/commands/measurementJobs");
  const { reviewImport } = await import("../../src/app/imports/reviewImport");
  const { toWrite } = await import("../../src/app/figures/planFigures");
  const book = (await measurementJobs.read())?.book;
  if (book === undefined) throw new Error("no tables");
  const opened = await measurementJobs.openFile(file(), book);
  const { planned } = await reviewImport(opened, book, new AbortController().signal);
  const write = (watch: WriteWatch) => measurementJobs.write(toWrite(planned), "mange.csv", [], watch);
  return { write, photo: () => photoOf(sheet("Målinger")) };
}

/** Every cell of a sheet that holds something, with its number format. */
function photoOf(sheet: ReturnType<AddInSession["sheet"]>): string[] {
  const cells: string[] = [];
  for (let row = 1; row <= sheet.rowCount; row += 1)
    for (let column = 1; column <= 10; column += 1) {
      const { value, numFmt } = sheet.getCell(row, column);
      if (value !== null && value !== "") cells.push(`${row} ${column} ${JSON.stringify(value)} ${numFmt}`);
    }
  return cells;
}

const figuresOf = ({ sheet }: AddInSession): unknown[] =>
  Array.from({ length: sheet("Målinger").rowCount - FIRST + 1 }, (_, at) => sheet("Målinger").getCell(FIRST + at, 5))
    .map(({ value }) => value)
    .filter((value) => typeof value === "number");

/** Follows a write, and cancels it when so many messages stand. */
function cancelledAt(messages: number, before: (step: WriteStep) => void = () => undefined) {
  const controller = new AbortController();
  const steps: string[] = [];
  const progress = (step: WriteStep): void => {
    steps.push(`${step.kind} ${step.messages} of ${step.of}`);
    before(step);
    if (step.messages === messages) controller.abort();
  };
  return { steps, watch: { signal: controller.signal, progress } };
}

/** Answers the nth next request with a fault of Excel's. */
function failRequest({ host }: AddInSession, nth: number): void {
  const pass = host.bridge.sendMessageToHost.bind(host.bridge);
  let requests = 0;
  host.bridge.sendMessageToHost = (json) => {
    requests += 1;
    if (requests !== nth) return pass(json);
    const { id } = JSON.parse(json) as { id: number };
    const body = JSON.stringify({ error: { code: "GeneralException", message: "Noget gik galt" } });
    const answer = { id, type: 2, message: { statusCode: 400, headers: {}, body } };
    queueMicrotask(() => host.bridge.onMessageFromHost?.(JSON.stringify(answer)));
  };
}

test.each([
  { messages: 0, steps: ["written 0 of 3", "back 0 of 3"] },
  { messages: 1, steps: ["written 0 of 3", "written 1 of 3", "back 1 of 3"] },
  { messages: 2, steps: ["written 0 of 3", "written 1 of 3", "written 2 of 3", "back 2 of 3"] },
])(
  "a write that is cancelled when $messages of three messages stand leaves the sheet as it was, and may be done again",
  async ({ messages, steps }) =>
    withAddIn(async (session) => {
      const { write, photo } = await prepared(session);
      const before = photo();
      const { watch, steps: told } = cancelledAt(messages);
      await expect(write(watch)).rejects.toMatchObject({ name: "AbortError" });
      expect(told).toEqual(steps);
      expect(photo()).toEqual(before);
      await expect(write({})).resolves.toMatchObject({ added: MANY - STANDING, changed: STANDING });
      expect(figuresOf(session)).toEqual(Array.from({ length: MANY }, (_, at) => valueOf(at)));
    }),
  120_000,
);

test("a cancel while the last message is written comes too late, and all is written", async () => {
  await withAddIn(async (session) => {
    const { write } = await prepared(session);
    const controller = new AbortController();
    const done = write({
      signal: controller.signal,
      progress: ({ messages, of }) => {
        if (messages === of - 1) queueMicrotask(() => queueMicrotask(() => controller.abort()));
      },
    });
    await expect(done).resolves.toMatchObject({ added: MANY - STANDING });
  });
}, 120_000);

test.each([
  { what: "a figure that was changed", row: FIRST + 1, value: 4711 },
  { what: "a figure that was new", row: FIRST + STANDING + 1, value: 4711 },
])(
  "$what by a co-author after a message stays when the write is cancelled, and is told",
  async ({ row, value }) => {
    await withAddIn(async (session) => {
      const { host } = session;
      const { write } = await prepared(session);
      const { watch } = cancelledAt(1, ({ kind }) => {
        if (kind === "back") host.userEdit("Målinger", `E${row}`, value);
      });
      await expect(write(watch)).rejects.toMatchObject({ reason: "partlyWritten", subject: "Målinger" });
      const figures = figuresOf(session);
      expect(figures[row - FIRST]).toBe(value);
      // The message before the cancel stands as it was written.
      const own = figures.map((_, at) => (at === row - FIRST ? value : valueOf(at)));
      expect([figures.length > STANDING, figures]).toEqual([true, own]);
      expect(session.sheet("Målinger").getCell(FIRST + figures.length + 1, 2).value).toBe("Står under tabellen");
    });
  },
  120_000,
);

test("a fault while messages are taken back leaves whole rows and is told, and a second press writes the rest", async () => {
  await withAddIn(async (session) => {
    const { write } = await prepared(session);
    const { watch } = cancelledAt(2, ({ kind }) => {
      if (kind === "back") failRequest(session, 2);
    });
    await expect(write(watch)).rejects.toMatchObject({ reason: "partlyWritten" });
    const [done] = await session.addIn.importFiles([file()], { contract: null, sheet: null });
    expect((done?.written ?? 0) + (done?.same ?? 0)).toBe(MANY);
    expect(figuresOf(session)).toEqual(Array.from({ length: MANY }, (_, at) => valueOf(at)));
  });
}, 120_000);
