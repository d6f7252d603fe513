import { writeFileSync } from "node:fs";
import { saved, skelbaekgade, withAddIn, type AddInSession } from "../support/addInSession";
import type { DrawStep } from "../../src/app/drawings/drawSheets";
import type { GoalKey } from "../../src/domain/goal";
import type { TableContent } from "../../src/sheets/tables/tableContent";
import { hasLibreOffice, printed } from "../support/libreOffice";
import { openXmlFaults } from "../support/openXml";
import { partsOf } from "../support/xlsxPackage";
import { standOf } from "./interleaving/stand";

const ASOF = "2009-03-31";
const Kontrakt = "Skelbækgade 2009";
const withMap: TableContent = {
  ...skelbaekgade,
  Strategikort: [
    { Kontrakt, Perspektiv: "By/samfund", Element: "Flere i job" },
    {
      Kontrakt,
      Perspektiv: "Borger/interessenter",
      Element: "Motiveret til job",
      "Fører til": "Flere i job",
      Mål: "1.2",
    },
    {
      Kontrakt,
      Perspektiv: "Interne processer",
      Element: "Rettidighed",
      "Fører til": "Flere i job; Motiveret til job",
      Mål: "1.3",
    },
  ],
  Forandringsteori: [
    { Kontrakt, Visionspunkt: "Professionel service", Trin: 1, Element: "Rettidighed", Mål: "1.3" },
    { Kontrakt, Visionspunkt: "Professionel service", Trin: 2, Element: "Varig beskæftigelse" },
  ],
};

const graphs = async ({ addIn }: AddInSession, nrs: readonly string[] | null = null) =>
  (await addIn.drawings()).drawGraphs(nrs && nrs.map((nr) => ({ contract: Kontrakt, nr, part: "" })), ASOF);
const maps = async ({ addIn }: AddInSession) => (await addIn.drawings()).drawMaps(null, ASOF);

const onSheet = <T>(name: string, act: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>) =>
  Excel.run((context) => act(context.workbook.worksheets.getItem(name), context));
const chartsOn = (name: string) =>
  onSheet(name, async ({ charts }, context) => {
    charts.load("items/name,items/left,items/top,items/title/text,items/series/items/name");
    await context.sync();
    return charts.items.map((chart) => ({
      name: chart.name,
      left: chart.left,
      top: chart.top,
      title: chart.title.text,
      series: chart.series.items.map((series) => series.name),
    }));
  });
const countOn = (name: string) =>
  onSheet(name, async ({ charts, shapes }, context) => {
    const counts = [charts.getCount(), shapes.getCount()];
    await context.sync();
    return counts.map(({ value }) => value);
  });
const shapesOn = (name: string) =>
  onSheet(name, async ({ shapes }, context) => {
    shapes.load("items/name,items/type,items/altTextDescription");
    await context.sync();
    return shapes.items.map(({ type, altTextDescription }) => `${type}: ${altTextDescription}`);
  });

test("Grafer has a native chart for each goal, with what is said of it above and its figures beside it", () =>
  withAddIn(async (session) => {
    await session.addIn.createSheets(skelbaekgade);
    expect(await graphs(session)).toEqual({ sheet: "Grafer", count: 2 });
    const [first, second] = await chartsOn("Grafer");
    expect(first).toMatchObject({
      name: "Graf Skelbækgade 2009 1.2",
      title: "1.2 650 i virksomhedspraktik",
      series: ["Faktisk", "Forventet nu", "Måltal", "Prognose"],
    });
    expect(second?.title).toBe("1.3 Rettidighed mindst 95 pct. (pct.)");
    const sheet = session.sheet("Grafer");
    expect([sheet.getCell("B3").value, sheet.getCell("B4").value]).toEqual([
      "Skelbækgade 2009  ·  status pr. 31. marts 2009",
      "1.2 650 i virksomhedspraktik",
    ]);
    expect(sheet.getCell("B5").value).toBe(
      "✔ På sporet. 171 mod 162,5 forventet ved udgangen af marts (650 × 3/12): 105,2 %, og det forventede er nået. ↗ Bedre. Forventes opfyldt: 684.",
    );
    expect([sheet.getCell("C6").value, sheet.getCell("D6").value, sheet.getCell("D8").value]).toEqual([
      "Dato",
      "Faktisk",
      57,
    ]);
  }));

test("a new drawing replaces ours alone: a chart of people's own stays, and one of ours that was moved stays moved", () =>
  withAddIn(async (session) => {
    await session.addIn.createSheets(skelbaekgade);
    await graphs(session);
    await onSheet("Grafer", async (sheet, context) => {
      const own = sheet.charts.add("Line", sheet.getRange("D8:D10"), "Columns");
      own.set({ name: "Min egen", left: 60, top: 120 });
      sheet.charts.getItem("Graf Skelbækgade 2009 1.3").set({ left: 700, top: 40 });
      // Copied on the web, a chart loses its name; it stands in our place all the same.
      sheet.charts.getItem("Graf Skelbækgade 2009 1.2").name = "Diagram 1";
      await context.sync();
    });
    await graphs(session);
    expect((await chartsOn("Grafer")).map(({ name, left }) => `${name} ${left}`)).toEqual([
      "Min egen 60",
      expect.stringMatching(/^Graf Skelbækgade 2009 1\.2 /),
      "Graf Skelbækgade 2009 1.3 700",
    ]);
    await graphs(session, ["1.2"]);
    expect((await chartsOn("Grafer")).map(({ name }) => name)).toEqual(["Min egen", "Graf Skelbækgade 2009 1.2"]);
    expect(session.sheet("Grafer").getCell("B26").value).toBeNull();
  }));

test("what people have typed in a row of ours is told, and nothing is drawn", () =>
  withAddIn(async (session) => {
    await session.addIn.createSheets(skelbaekgade);
    await graphs(session);
    await onSheet("Grafer", async (sheet, context) => {
      sheet.getRange("B9").values = [["Husk ferien"]];
      await context.sync();
    });
    await expect(graphs(session)).rejects.toMatchObject({ reason: "drawingChanged", subject: "9", table: "Grafer" });
    expect(session.sheet("Grafer").getCell("B9").value).toBe("Husk ferien");
    expect(await chartsOn("Grafer")).toHaveLength(2);
  }));

test("what people write below stays, also when the drawing grows", () =>
  withAddIn(async (session) => {
    await session.addIn.createSheets(skelbaekgade);
    await graphs(session, ["1.2"]);
    await onSheet("Grafer", async (sheet, context) => {
      sheet.getRange("B40").values = [["Min note"]];
      await context.sync();
    });
    await graphs(session);
    const texts = Array.from({ length: 80 }, (_, at) => session.sheet("Grafer").getCell(at + 1, 2).value);
    expect(texts).toContain("Min note");
  }));

test("goals without figures have no chart; without any there is no sheet", () =>
  withAddIn(async (session) => {
    await session.addIn.createSheets({ ...skelbaekgade, Målinger: [] });
    expect(await graphs(session)).toBeNull();
    expect(session.opened.workbook.getWorksheet("Grafer")).toBeUndefined();
  }));

test.each([
  ["Grafer", (session: AddInSession) => graphs(session)],
  ["Strategikort-tegning", maps],
])("the sheet %s is refused before anything is drawn where it is protected", (name, draw) =>
  withAddIn(async (session) => {
    await session.addIn.createSheets(withMap);
    await draw(session);
    await onSheet(name, async (sheet, context) => {
      sheet.protection.protect();
      await context.sync();
    });
    await expect(draw(session)).rejects.toMatchObject({ reason: "protectedSheet", subject: name });
  }),
);

test("the tables of maps are made empty where they lack, and then have no map to draw", () =>
  withAddIn(async (session) => {
    await session.addIn.createSheets(skelbaekgade);
    const jobs = await session.addIn.drawings();
    expect(await jobs.readMaps(ASOF)).toEqual({ maps: [], tables: [] });
    expect(await jobs.createMapTables()).toEqual(["Strategikort", "Forandringsteori"]);
    expect(session.sheet("Strategikort").getCell("C4").value).toBe("Element");
    expect(await jobs.readMaps(ASOF)).toEqual({ maps: [], tables: ["Strategikort", "Forandringsteori"] });
    expect(await jobs.createMapTables()).toEqual([]);
    expect(await maps(session)).toBeNull();
  }));

test("maps are shapes with alternative text, lines that follow them, and each arrow as a sentence", () =>
  withAddIn(async (session) => {
    await session.addIn.createSheets(withMap);
    expect(await maps(session)).toEqual({ sheet: "Strategikort-tegning", count: 2 });
    const shapes = await shapesOn("Strategikort-tegning");
    expect(shapes).toEqual(
      expect.arrayContaining([
        "GeometricShape: Rettidighed (Interne processer). ▲ I risiko, mål 1.3.",
        "GeometricShape: Flere i job (By/samfund). Ingen mål.",
        "Line: »Rettidighed« fører til »Flere i job«.",
      ]),
    );
    const sheet = session.sheet("Strategikort-tegning");
    const texts = Array.from({ length: 60 }, (_, at) => sheet.getCell(at + 1, 2).value);
    expect(texts).toContain("»Rettidighed« fører til »Motiveret til job«.");
    expect(texts).toContain("Forandringsteori for Skelbækgade 2009: Professionel service");
  }));

test("a new map replaces our shapes alone; one that people have written in stays", () =>
  withAddIn(async (session) => {
    await session.addIn.createSheets(withMap);
    await maps(session);
    const before = (await shapesOn("Strategikort-tegning")).length;
    await onSheet("Strategikort-tegning", async ({ shapes }, context) => {
      shapes.addGeometricShape("Ellipse").altTextDescription = "Min egen";
      shapes.load("items/altTextDescription");
      await context.sync();
      const own = shapes.items.find(({ altTextDescription }) => altTextDescription.startsWith("Flere i job"));
      if (own) own.textFrame.textRange.text = "Flere i job – drøftes";
      await context.sync();
    });
    await maps(session);
    const after = await shapesOn("Strategikort-tegning");
    expect(after.length).toBe(before + 2);
    expect(after.filter((each) => each.includes("Min egen"))).toHaveLength(1);
    expect(after.filter((each) => each.includes("Flere i job (By/samfund)"))).toHaveLength(2);
  }));

/** Thirty goals with a figure for each of three months. */
const thirty: TableContent = {
  Kontrakter: skelbaekgade.Kontrakter ?? [],
  Mål: Array.from({ length: 30 }, (_, at) => ({
    Kontrakt,
    Nr: `2.${at + 1}`,
    Mål: "Rettidighed",
    Målform: "Mindst",
    Måltal: 95,
  })),
  Målinger: Array.from({ length: 30 }, (_, at) =>
    ["januar", "februar", "marts"].map((month) => ({
      Kontrakt,
      Nr: `2.${at + 1}`,
      Periode: `${month} 2009`,
      Værdi: 90,
    })),
  ).flat(),
};

test("thirty charts are drawn in as many syncs as two, and each step is told before it is taken", () =>
  withAddIn(async (session) => {
    const jobs = await session.addIn.drawings();
    const syncsFor = async (goals: readonly GoalKey[] | null, steps: DrawStep[] = []): Promise<number> => {
      const before = session.host.counters.syncs;
      await jobs.drawGraphs(goals, ASOF, { progress: (step) => void steps.push(step) });
      return session.host.counters.syncs - before;
    };
    await session.addIn.createSheets(thirty);
    const steps: DrawStep[] = [];
    const all = await syncsFor(null, steps);
    expect(steps).toEqual([{ kind: "reading" }, { kind: "drawing", count: 30 }]);
    expect((await countOn("Grafer"))[0]).toBe(30);
    const again = await syncsFor(null);
    expect(await syncsFor(["2.1", "2.2"].map((nr) => ({ contract: Kontrakt, nr, part: "" })))).toBe(again);
    expect(all).toBeLessThanOrEqual(again);
    expect((await countOn("Grafer"))[0]).toBe(2);
  }));

test.each(["Grafer", "Strategikort-tegning"])("cancelled before it draws, %s leaves no sheet and no name", (name) =>
  withAddIn(async (session) => {
    await session.addIn.createSheets(withMap);
    const sheets = session.opened.workbook.worksheets.map((sheet) => sheet.name);
    const names = session.opened.workbook.definedNames.model.length;
    const jobs = await session.addIn.drawings();
    const controller = new AbortController();
    const watch = {
      signal: controller.signal,
      progress: ({ kind }: DrawStep) => void (kind === "drawing" && controller.abort()),
    };
    const drawn = name === "Grafer" ? jobs.drawGraphs(null, ASOF, watch) : jobs.drawMaps(null, ASOF, watch);
    await expect(drawn).rejects.toMatchObject({ name: "AbortError" });
    expect(session.opened.workbook.worksheets.map((sheet) => sheet.name)).toEqual(sheets);
    expect(session.opened.workbook.definedNames.model.length).toBe(names);
  }),
);

test.each<{ what: string; draw: typeof graphs; fails: { type: string; member: string }; from: number }>([
  { what: "a new chart", draw: graphs, fails: { type: "ChartCollection", member: "Add" }, from: 2 },
  { what: "the figures of a chart", draw: graphs, fails: { type: "ChartSeries", member: "SetXAxisValues" }, from: 6 },
  { what: "the place of a chart", draw: graphs, fails: { type: "Chart", member: "SetPosition" }, from: 2 },
  { what: "a new shape", draw: maps, fails: { type: "ShapeCollection", member: "AddGeometricShape" }, from: 3 },
  { what: "a line between shapes", draw: maps, fails: { type: "ShapeCollection", member: "AddLine" }, from: 2 },
])("where Excel stops at $what, the drawing of before stands, and a second run draws it", ({ draw, fails, from }) =>
  withAddIn(async (session) => {
    await session.addIn.createSheets(withMap);
    await draw(session);
    const before = standOf(session.opened);
    const failed = failAt(session, fails, from);
    await expect(draw(session)).rejects.toMatchObject({ reason: "hostFault" });
    expect([failed(), standOf(session.opened)]).toEqual([true, before]);
    await draw(session);
    expect(standOf(session.opened)).toEqual(before);
  }),
);

test.each<{ draw: typeof graphs; type: string }>([
  { draw: graphs, type: "Chart" },
  { draw: maps, type: "Shape" },
])("a $type of before that is gone already, as a co-author took it away, stops nothing", ({ draw, type }) =>
  withAddIn(async (session) => {
    await session.addIn.createSheets(withMap);
    await draw(session);
    const before = standOf(session.opened);
    const failed = failAt(session, { type, member: "Delete" }, 2);
    await draw(session);
    expect([failed(), standOf(session.opened)]).toEqual([true, before]);
  }),
);

/** Has the host fail at one of the actions of a kind, counted from 1; gives whether it came to it. */
function failAt({ host }: AddInSession, fails: { type: string; member: string }, from: number): () => boolean {
  let count = 0;
  host.faults.failNext(
    ({ type, member }) => type === fails.type && member === fails.member && ++count === from,
    "GeneralException",
  );
  return () => count >= from;
}

test("the maps of the chosen contracts alone are drawn", () =>
  withAddIn(async (session) => {
    await session.addIn.createSheets(withMap);
    const jobs = await session.addIn.drawings();
    expect(await jobs.drawMaps(["Musvågevej 2009"], ASOF)).toBeNull();
    expect(await jobs.drawMaps(["SKELBÆKGADE 2009"], ASOF)).toEqual({ sheet: "Strategikort-tegning", count: 2 });
  }));

test("saved and opened again, the same drawings are found and replaced", async () => {
  const bytes = await withAddIn(async (session) => {
    await session.addIn.createSheets(withMap);
    await graphs(session);
    await maps(session);
    return saved(session);
  });
  const again = await withAddIn(async (session) => {
    const before = [await countOn("Grafer"), await countOn("Strategikort-tegning")];
    await graphs(session);
    await maps(session);
    expect([await countOn("Grafer"), await countOn("Strategikort-tegning")]).toEqual(before);
    expect(before[0]).toEqual([2, 0]);
    return saved(session);
  }, bytes);
  expect(Object.keys(partsOf(again)).filter((part) => /charts\/chart\d/.test(part))).toHaveLength(2);
  expect(await openXmlFaults(again)).toEqual([]);
}, 120_000);

(hasLibreOffice() ? test : test.skip)(
  "LibreOffice prints charts and maps",
  async () => {
    const bytes = await withAddIn(async (session) => {
      await session.addIn.createSheets(withMap);
      await graphs(session);
      await maps(session);
      return saved(session);
    });
    if (process.env["KEEP"]) writeFileSync(process.env["KEEP"], bytes);
    const words = printed(bytes).flatMap((page) => page.words.map(({ text }) => text));
    expect(words).toEqual(expect.arrayContaining(["virksomhedspraktik", "Rettidighed", "risiko", "Motiveret"]));
  },
  60_000,
);
