import type { ReportChoice } from "../../src/app/reports/readReport";
import { saved, skelbaekgade, withAddIn, type AddInSession } from "../support/addInSession";
import { openXmlFaults } from "../support/openXml";
import { partsOf } from "../support/xlsxPackage";

const NAME = "Resultatkontrakt_Rapport";
const MEETING: ReportChoice = { kind: "statusMeeting", contracts: null, asOf: "2009-03-31" };
const MATRIX: ReportChoice = { ...MEETING, kind: "matrix" };
const draw = async ({ addIn }: AddInSession, choice: ReportChoice = MEETING) => (await addIn.reports()).draw(choice);

/** Runs on a workbook with two goals and their figures. */
const prepared = (work: (session: AddInSession) => Promise<void>) => () =>
  withAddIn(async (session) => {
    await session.addIn.createSheets(skelbaekgade);
    await work(session);
  });
const inExcel = <T>(act: (workbook: Excel.Workbook, context: Excel.RequestContext) => T | Promise<T>): Promise<T> =>
  Excel.run(async (context) => {
    const done = await act(context.workbook, context);
    await context.sync();
    return done;
  });
const reference = (): Promise<string> =>
  inExcel(async ({ names }, context) => {
    const name = names.getItem(NAME).load("formula");
    await context.sync();
    return String(name.formula);
  });
const column = (session: AddInSession, sheet: string, at: number): unknown[] => {
  const found = session.sheet(sheet);
  return Array.from({ length: found.rowCount }, (_, row) => found.getCell(row + 1, at).value);
};
const sheetNames = ({ opened }: AddInSession): string[] => opened.workbook.worksheets.map(({ name }) => name);

test(
  "the report is a sheet of values and fills, printed across, with its hidden columns hidden",
  prepared(async (session) => {
    await draw(session);
    const sheet = session.sheet("Rapport");
    expect(sheet.getCell("C1").value).toBe("Statusmøde om Skelbækgade 2009 (foreløbig)");
    expect([1, 2, 3].map((at) => sheet.getColumn(at).hidden ?? false)).toEqual([true, true, false]);
    expect(sheet.pageSetup).toMatchObject({ orientation: "landscape", printTitlesRow: "2:2" });
    expect(await reference()).toMatch(/^=\$?'?Rapport'?!\$A\$1:\$J\$\d+$/);
    const formulas = Array.from({ length: sheet.rowCount }, (_, row) => sheet.getRow(row + 1).values).flat();
    expect(formulas.some((value) => typeof value === "object" && value !== null && "formula" in value)).toBe(false);
  }),
);

test(
  "people's own sheet of that name is left alone: the report gets another",
  prepared(async (session) => {
    await inExcel(({ worksheets }) => {
      worksheets.add("Rapport").getRange("A1").values = [["Vores egen rapport"]];
    });
    await draw(session);
    expect(sheetNames(session).slice(-2)).toEqual(["Rapport", "Resultatrapport"]);
    expect(session.sheet("Rapport").getCell("A1").value).toBe("Vores egen rapport");
  }),
);

test(
  "a sheet that was renamed and moved is found again, and a shorter report leaves nothing of the longer",
  prepared(async (session) => {
    await draw(session);
    const long = session.sheet("Rapport").rowCount;
    await inExcel(({ worksheets }) => {
      const sheet = worksheets.getItem("Rapport");
      sheet.name = "Til mødet";
      sheet.position = 0;
    });
    await draw(session, MATRIX);
    expect(sheetNames(session)).toContain("Til mødet");
    expect(sheetNames(session)).not.toContain("Rapport");
    const shown = column(session, "Til mødet", 3).concat(column(session, "Til mødet", 4));
    expect(shown).toContain("Resultatmålsmatrix for Skelbækgade 2009");
    expect(shown.join(" ")).not.toContain("Dagsorden");
    expect(Number(/(\d+)$/.exec(await reference())?.[1])).toBeLessThan(long);
  }),
);

test(
  "a protected sheet is refused with its name, and keeps what it says",
  prepared(async (session) => {
    await draw(session);
    await inExcel(({ worksheets }) => worksheets.getItem("Rapport").protection.protect());
    const message = await draw(session, MATRIX).then(
      () => "",
      (fault: unknown) => session.addIn.messageOf(fault),
    );
    expect(message).toBe("Arket Rapport er beskyttet. Vælg Gennemse > Fjern arkbeskyttelse, og prøv igen.");
    expect(session.sheet("Rapport").getCell("C1").value).toBe("Statusmøde om Skelbækgade 2009 (foreløbig)");
  }),
);

test(
  "a sheet that was deleted is made anew",
  prepared(async (session) => {
    await draw(session);
    await inExcel(({ worksheets }) => worksheets.getItem("Rapport").delete());
    await draw(session);
    expect(session.sheet("Rapport").getCell("C1").value).toBe("Statusmøde om Skelbækgade 2009 (foreløbig)");
  }),
);

test("a decision typed on the sheet is a row of Handlingsplaner after the next report, also in a file opened again", async () => {
  const typed = await withAddIn(async (session) => {
    await session.addIn.createSheets(skelbaekgade);
    await draw(session);
    const row = column(session, "Rapport", 1).findIndex((key) => String(key).startsWith("#decision")) + 1;
    expect(session.sheet("Rapport").getCell(row, 3).value).toBe("1.3");
    session.host.userEdit("Rapport", `E${row}:G${row}`, [["Hjemmetelefon", "Mette", "01-09-2009"]]);
    return { row, bytes: await saved(session) };
  });
  await withAddIn(async (session) => {
    const { plans } = await draw(session);
    expect(plans.map(({ nr, action, deadline }) => [nr, action, deadline])).toEqual([
      ["1.3", "Hjemmetelefon", "2009-09-01"],
    ]);
    expect(column(session, "Handlingsplaner", 5)).toContain("Hjemmetelefon");
    expect(column(session, "Rapport", 5)).not.toContain("Hjemmetelefon");
  }, typed.bytes);
});

test(
  "what people typed beside the report is named, and nothing is drawn",
  prepared(async (session) => {
    await draw(session);
    session.host.userEdit("Rapport", "M4", [["Husk kaffe"]]);
    const message = await draw(session, MATRIX).then(
      () => "",
      (fault: unknown) => session.addIn.messageOf(fault),
    );
    expect(message).toMatch(/^Der er skrevet på arket Rapport, hvor en ny rapport skal stå: M4\./);
    expect(session.sheet("Rapport").getCell("C1").value).toBe("Statusmøde om Skelbækgade 2009 (foreløbig)");
  }),
);

const chartsOn = (name: string) =>
  inExcel(async ({ worksheets }, context) => {
    const { charts } = worksheets.getItem(name);
    charts.load("items/name,items/top,items/height,items/series/items/name");
    await context.sync();
    return charts.items.map(({ name: own, series, height }) => ({
      name: own,
      height,
      series: series.items.map((each) => each.name),
    }));
  });
const CHART = "Graf Mål 1.3 i Skelbækgade 2009: målt, forventet og måltal";

test(
  "drawing is six requests, of which one writes; two more take the charts of before away",
  prepared(async (session) => {
    await draw(session, MATRIX);
    session.host.counters.syncs = 0;
    await draw(session);
    expect(session.host.counters.syncs).toBe(6);
    await draw(session);
    expect(session.host.counters.syncs).toBe(6 + 8);
  }),
);

test(
  "a goal that deviates has a native chart over the rows with its figures, and a new report replaces ours alone",
  prepared(async (session) => {
    await draw(session, { ...MEETING, asOf: "2009-03-31" });
    const drawn = await chartsOn("Rapport");
    expect(drawn).toEqual([
      { name: CHART, height: expect.closeTo(150), series: ["Målt", "Forventet", "Måltal", "Prognose"] },
    ]);
    const sheet = session.sheet("Rapport");
    const first = column(session, "Rapport", 1).indexOf("#chart 1") + 1;
    expect([0, 1, 2].map((at) => [3, 4, 5].map((each) => sheet.getCell(first + at, each).value))).toEqual([
      [null, "Målt", "Forventet"],
      ["Start", null, 95],
      ["jan", 96, null],
    ]);
    await inExcel(({ worksheets }) => {
      const own = worksheets.getItem("Rapport");
      own.charts.add("Line", own.getRange("D1:D3"), "Columns").set({ name: "Min egen", left: 900, top: 900 });
    });
    await draw(session, MATRIX);
    expect((await chartsOn("Rapport")).map(({ name }) => name)).toEqual(["Min egen"]);
    expect(sheet.getRow(first).height ?? 15).toBeGreaterThan(11);
    await draw(session);
    expect((await chartsOn("Rapport")).map(({ name }) => name)).toEqual(["Min egen", CHART]);
  }),
);

test(
  "a report of 150 goals and 30 charts is drawn in as many requests as one of two goals",
  () =>
    withAddIn(async (session) => {
      const [Kontrakt, numbers] = ["Skelbækgade 2009", Array.from({ length: 150 }, (_, at) => at + 1)];
      const months = ["januar", "februar", "marts"];
      await session.addIn.createSheets({
        Kontrakter: [{ Kontrakt, År: 2009 }],
        Mål: numbers.map((at) => ({
          Kontrakt,
          Nr: `1.${at}`,
          Mål: `Rettidighed på område ${at} mindst 95 pct.`,
          Målform: "Mindst",
          Måltal: 95,
          Enhed: "pct.",
          Opgørelse: "Gennemsnit",
        })),
        Målinger: numbers.flatMap((at) =>
          months.map((month) => ({ Kontrakt, Nr: `1.${at}`, Periode: `${month} 2009`, Værdi: at <= 30 ? 90 : 96 })),
        ),
      });
      session.host.counters.syncs = 0;
      await draw(session);
      expect(session.host.counters.syncs).toBeLessThanOrEqual(6);
      expect(await chartsOn("Rapport")).toHaveLength(30);
    }),
  60_000,
);

test(
  "a figure that is typed under a chart is told as typed over, and the chart stays",
  prepared(async (session) => {
    await draw(session);
    const first = column(session, "Rapport", 1).indexOf("#chart 1") + 1;
    session.host.userEdit("Rapport", `D${first + 2}`, [[99]]);
    await expect(draw(session)).rejects.toMatchObject({ reason: "reportTypedOver", subject: `${first + 2}` });
    expect(await chartsOn("Rapport")).toHaveLength(1);
  }),
);

test("saved and opened again, the charts of a report are found and replaced, and Open XML finds nothing wrong", async () => {
  const bytes = await withAddIn(async (session) => {
    await session.addIn.createSheets(skelbaekgade);
    await draw(session);
    return saved(session);
  });
  const again = await withAddIn(async (session) => {
    await draw(session);
    expect((await chartsOn("Rapport")).map(({ name }) => name)).toEqual([CHART]);
    return saved(session);
  }, bytes);
  expect(Object.keys(partsOf(again)).filter((part) => /charts\/chart\d/.test(part))).toHaveLength(1);
  expect(await openXmlFaults(again)).toEqual([]);
}, 120_000);

test(
  "a report whose answer is lost once Excel has done it is printed whole",
  prepared(async (session) => {
    await draw(session, MATRIX);
    const { bridge } = session.host;
    const [send, answer] = [bridge.sendMessageToHost.bind(bridge), bridge.onMessageFromHost?.bind(bridge)];
    if (answer === undefined) throw new Error("Excel answers nobody.");
    bridge.sendMessageToHost = (json) => {
      const { id } = JSON.parse(json) as { id: number };
      if (!json.includes("SetPrintArea")) return send(json);
      bridge.sendMessageToHost = send;
      bridge.onMessageFromHost = () => {
        bridge.onMessageFromHost = answer;
        const body = JSON.stringify({ error: { code: "GeneralException", message: "Noget gik galt" } });
        answer(JSON.stringify({ id, type: 2, message: { statusCode: 400, headers: {}, body } }));
      };
      send(json);
    };
    await expect(draw(session)).rejects.toMatchObject({ reason: "hostFault" });
    const drawn = await inExcel(async ({ worksheets }, context) => {
      const sheet = worksheets.getItem("Rapport");
      const [area, used] = [sheet.pageLayout.getPrintArea().load("address"), sheet.getUsedRange(true).load("rowCount")];
      await context.sync();
      return { area: area.address, rows: used.rowCount };
    });
    expect(drawn).toEqual({ area: `Rapport!C1:J${drawn.rows}`, rows: expect.any(Number) });
    expect(drawn.rows).toBeGreaterThan(20);
  }),
);
