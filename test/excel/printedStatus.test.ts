import { LINE_COLUMN } from "../../src/sheets/status/statusColumns";
import { index, saved, skelbaekgade, withAddIn, type AddInSession } from "../support/addInSession";
import { hasCalibriWidths, hasLibreOffice, printed } from "../support/libreOffice";
import { prepared } from "../support/preparedStatus";

const setUp = ({ sheet }: AddInSession): unknown[] => {
  const { paperSize, scale, fitToPage } = sheet("Status").pageSetup;
  return [paperSize, scale, fitToPage];
};
const [ON_A4, ON_A3] = [
  [9, 80, false],
  [8, 80, false],
];
/** The letters of the printed columns, from the first to the last. */
const columnsOf = ({ sheet }: AddInSession): string =>
  String(sheet("Status").pageSetup.printArea).replaceAll(/[^A-Z:]/g, "");
const letters = ({ sheet }: AddInSession, column: Parameters<typeof index>[0]): string =>
  sheet("Status").getColumn(index(column)).letter;

function choose({ sheet }: AddInSession, setting: string, value: string): void {
  const table = sheet("Indstillinger");
  const row = [...Array(table.rowCount + 1).keys()].find((at) => at > 0 && table.getCell(at, 1).value === setting) ?? 0;
  table.getCell(row, 2).value = value;
}

test(
  "A3 in Indstillinger prints every column, A4 those to Bemærkning, from the next refresh on",
  prepared(async (session) => {
    const { addIn } = session;
    const to = (column: Parameters<typeof index>[0]): string =>
      `${letters(session, LINE_COLUMN)}:${letters(session, column)}`;
    await addIn.refreshStatus();
    expect([setUp(session), columnsOf(session)]).toEqual([ON_A4, to("remark")]);
    choose(session, "Papir til Status", "A3");
    await addIn.refreshStatus();
    expect([setUp(session), columnsOf(session)]).toEqual([ON_A3, to("area")]);
    choose(session, "Papir til Status", "a4");
    await addIn.refreshStatus();
    expect([setUp(session), columnsOf(session)]).toEqual([ON_A4, to("remark")]);
  }),
);

test(
  "a scale that people have chosen themselves stays",
  prepared(async (session) => {
    await session.addIn.refreshStatus();
    session.sheet("Status").pageSetup.scale = 65;
    choose(session, "Papir til Status", "A3");
    await session.addIn.refreshStatus();
    expect(setUp(session)).toEqual([9, 65, false]);
  }),
);

test.each([
  { answer: "Ja", breaks: 2 },
  { answer: "Nej", breaks: 0 },
  { answer: "Måske", breaks: 2 },
])("with »$answer« to a page for each contract, three contracts have $breaks page breaks", ({ answer, breaks }) =>
  withAddIn(async (session) => {
    const names = ["A", "B", "C"];
    await session.addIn.createSheets({
      Kontrakter: names.map((Kontrakt) => ({ Kontrakt, År: 2009 })),
      Mål: names.map((Kontrakt) => ({ ...skelbaekgade.Mål?.[0], Kontrakt })),
    });
    choose(session, "Ny side for hver kontrakt", answer);
    const { issues } = await session.addIn.refreshStatus();
    expect(session.sheet("Status").rowBreaks).toHaveLength(breaks);
    expect(issues.filter(({ table }) => table === "Indstillinger")).toHaveLength(answer === "Måske" ? 1 : 0);
  }),
);

test(
  "what should be looked at is on the sheet, behind what is printed",
  prepared(async ({ addIn, sheet }) => {
    sheet("Målinger").getCell("E5").value = "mange";
    await addIn.refreshStatus();
    const status = sheet("Status");
    const kinds = Array.from({ length: status.rowCount }, (_, at) => String(status.getCell(at + 1, 1).value));
    const lastPrinted = Number(/(\d+)$/.exec(String(status.pageSetup.printArea))?.[1]);
    expect(kinds[lastPrinted - 1]).toBe("#note");
    expect(kinds.indexOf("#issue")).toBeGreaterThan(lastPrinted);
  }),
);

test(
  "frozen to the goal's sentence on Status, to Nr in Mål and Målinger, and in tables without Nr to the header",
  prepared(async ({ addIn, sheet }) => {
    await addIn.refreshStatus();
    const frozen = (name: string): unknown[] => {
      const view = sheet(name).views?.[0];
      return view?.state === "frozen" ? [view.xSplit, view.ySplit] : [];
    };
    expect(["Status", "Mål", "Målinger", "Indstillinger"].map(frozen)).toEqual([
      [index("goal"), 3],
      [2, 4],
      [2, 4],
      [0, 4],
    ]);
  }),
);

test(
  "another workbook that comes to the front costs a new sheet its view, and nothing else",
  prepared(async ({ addIn, host, sheet, statusCell }) => {
    host.faults.failNext(({ type }) => type === "WorksheetFreezePanes", "GeneralException");
    await addIn.refreshStatus();
    expect([statusCell("1.2", "actual"), sheet("Status").pageSetup.scale]).toEqual([171, 80]);
  }),
);

/** Five contracts with thirty goals each, with long Danish words. */
const large = (): Parameters<AddInSession["addIn"]["createSheets"]>[0] => {
  const names = ["Skelbækgade", "Nyropsgade", "Musvågevej", "Lærkevej", "Ydelsesservice"].map((name) => `${name} 2009`);
  const goals = names.flatMap((Kontrakt) =>
    Array.from({ length: 30 }, (_, at) => ({
      ...skelbaekgade.Mål?.[at % 2],
      Kontrakt,
      Nr: `${1 + Math.floor(at / 10)}.${1 + (at % 10)}`,
      Fokusområde: `Virksomhedssamarbejde ${Math.floor(at / 10)}`,
      Mål: "Sygedagpengemodtagerne skal have gennemført rettidige opfølgningssamtaler efter beskæftigelseslovgivningen",
      ...(at % 3 === 0 && { Målform: "Højst", Måltal: 392_211.3, Enhed: "dage pr. medarbejder" }),
    })),
  );
  return { Kontrakter: names.map((Kontrakt) => ({ Kontrakt, År: 2009 })), Mål: goals };
};

if (hasLibreOffice() && hasCalibriWidths())
  test.each(["A4", "A3"])(
    "five contracts with 150 goals are one page wide on %s, with the contract's name on every page",
    async (paper) => {
      const pages = await withAddIn(async (session) => {
        await session.addIn.createSheets(large());
        choose(session, "Papir til Status", paper);
        await session.addIn.refreshStatus();
        for (const sheet of session.opened.workbook.worksheets) if (sheet.name !== "Status") sheet.state = "hidden";
        return printed(await saved(session));
      });
      const words = pages.map((page) => page.words.map(({ text }) => text));
      const last = paper === "A4" ? "Bemærkning" : "Styringsområde";
      // A page of goals has all columns: none has gone to a page of its own.
      expect(words.map((own) => [own.includes("Kontrakt"), own.includes(last)])).toEqual(words.map(() => [true, true]));
      expect(pages.length).toBeGreaterThan(5);
      for (const own of words.filter((texts) => texts.some((text) => /^\d\.\d+$/.test(text))))
        expect(own.some((text) => /^(Skelbækgade|Nyropsgade|Musvågevej|Lærkevej|Ydelsesservice)/.test(text))).toBe(
          true,
        );
      expect(words.flat().filter((text) => text === "Bør")).toEqual([]);
      // Neither the longest name nor the longest number is broken or smaller than the 8 points of the rest.
      expect(words.flat()).toEqual(expect.arrayContaining(["Ydelsesservice", "Musvågevej"]));
      const figures = pages.flatMap((page) => page.words.filter(({ text }) => /^392[.,]211[.,]3$/.test(text)));
      expect(figures.length).toBeGreaterThanOrEqual(50);
      expect(Math.min(...figures.map(({ top, bottom }) => bottom - top))).toBeGreaterThan(9.5);
    },
    90_000,
  );
