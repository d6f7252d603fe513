import { createHost } from "../../../workbench/host/host";
import { loadOffice } from "../../../workbench/host/loadOffice";
import { newWorkbook, openXlsx, saveXlsx, type OpenedWorkbook } from "../../../workbench/files/xlsx";
import { hasLibreOffice, printed } from "../../support/libreOffice";
import { openXmlFaults } from "../../support/openXml";
import { partsOf } from "../../support/xlsxPackage";
import { errorCode, onSheet, withExcel } from "./withExcel";

/** Runs on a workbook as the workbench opens it, and gives what its file holds then. */
async function saved(
  opened: OpenedWorkbook,
  run: (context: Excel.RequestContext) => Promise<void>,
): Promise<Uint8Array> {
  const office = await loadOffice(createHost(opened.workbook, { parts: opened.parts }));
  try {
    await Excel.run(run);
  } finally {
    office.dispose();
  }
  return saveXlsx(opened);
}

const ROWS = [
  ["Dato", "Faktisk", "Måltal"],
  [39844, 57, 650],
  [39872, "", 650],
  [39903, 171, 500],
];

async function draw(context: Excel.RequestContext): Promise<void> {
  const sheet = context.workbook.worksheets.getItem("Ark1");
  sheet.getRange("A1:C4").values = ROWS;
  const chart = sheet.charts.add("XYScatterLines", sheet.getRange("B2:B4"), "Columns");
  chart.set({ name: "Graf 1.2", displayBlanksAs: "Interplotted" });
  chart.title.set({ text: "1.2 Virksomhedspraktik", visible: true });
  chart.legend.position = "Bottom";
  const first = chart.series.getItemAt(0);
  first.set({ name: "Faktisk", markerStyle: "Circle", markerSize: 6 });
  first.setXAxisValues(sheet.getRange("A2:A4"));
  first.format.line.set({ color: "#12324F", weight: 2, lineStyle: "Continuous" });
  const target = chart.series.add("Måltal");
  target.setValues(sheet.getRange("C2:C4"));
  target.setXAxisValues(sheet.getRange("A2:A4"));
  target.set({ markerStyle: "None" });
  target.format.line.set({ color: "#A11D2B", lineStyle: "Dash" });
  chart.axes.categoryAxis.set({ minimum: 39814, maximum: 40178, majorUnit: 92, numberFormat: "mmm" });
  chart.setPosition("E2", "L16");
  await context.sync();
}

async function drawShapes(context: Excel.RequestContext): Promise<void> {
  const { shapes } = context.workbook.worksheets.getItem("Ark1");
  const box = (name: string, top: number): Excel.Shape => {
    const shape = shapes.addGeometricShape("RoundRectangle");
    shape.set({
      name,
      left: 20,
      top,
      width: 118,
      height: 40,
      altTextDescription: `${name} & <mål>`,
      placement: "Absolute",
    });
    shape.fill.setSolidColor("#BFE5C7");
    shape.textFrame.set({ horizontalAlignment: "Center", verticalAlignment: "Middle", leftMargin: 4 });
    shape.textFrame.textRange.text = `${name}\n✔ På sporet`;
    shape.textFrame.textRange.font.set({ name: "Arial", size: 9, color: "#0B3D1E" });
    return shape;
  };
  const [upper, lower] = [box("Flere i job", 10), box("Rettidighed", 100)];
  const line = shapes.addLine(79, 100, 79, 50, "Straight");
  line.line.connectBeginShape(lower, 0);
  line.line.connectEndShape(upper, 2);
  line.line.endArrowheadStyle = "Triangle";
  line.lineFormat.set({ color: "#404040", weight: 1 });
  await context.sync();
}

test("a chart is read back as it was set", async () => {
  await withExcel(async () => {
    await onSheet(async (sheet, context) => {
      const chart = sheet.charts.add("XYScatterLines", sheet.getRange("B2:C4"), "Auto");
      chart.title.text = "1.2 Praktik";
      chart.setPosition("B2", "C3");
      chart.load("name,left,top,width,height,chartType,title/text,series/items/name");
      sheet.charts.load("count");
      await context.sync();
      expect([chart.left, chart.top, chart.width, chart.height]).toEqual([48, 15, 96, 30]);
      expect([chart.name, chart.chartType, chart.title.text, sheet.charts.count]).toEqual([
        "Diagram 1",
        "XYScatterLines",
        "1.2 Praktik",
        1,
      ]);
      expect(chart.series.items.map(({ name }) => name)).toEqual(["Serie1", "Serie2"]);
      chart.delete();
      const gone = sheet.charts.getItemOrNullObject("Diagram 1");
      await context.sync();
      expect(gone.isNullObject).toBe(true);
    });
  });
});

test("shapes have text, alternative text and lines that follow them, until the shape is gone", async () => {
  await withExcel(async () => {
    await onSheet(async (sheet, context) => {
      const shape = sheet.shapes.addGeometricShape("Rectangle");
      shape.textFrame.textRange.text = "Rettidighed";
      shape.altTextDescription = "Rettidighed, bagud";
      const line = sheet.shapes.addLine(10, 90, 50, 20);
      line.line.connectEndShape(shape, 2);
      shape.load("name,type,altTextDescription,textFrame/textRange/text,connectionSiteCount");
      line.load("left,top,width,height,type,line/isEndConnected,line/isBeginConnected");
      await context.sync();
      expect([shape.name, shape.type, shape.altTextDescription, shape.textFrame.textRange.text]).toEqual([
        "Rektangel 1",
        "GeometricShape",
        "Rettidighed, bagud",
        "Rettidighed",
      ]);
      expect([line.left, line.top, line.width, line.height, line.type]).toEqual([10, 20, 40, 70, "Line"]);
      expect([line.line.isBeginConnected, line.line.isEndConnected]).toEqual([false, true]);
      shape.delete();
      line.line.load("isEndConnected");
      await context.sync();
      expect(line.line.isEndConnected).toBe(false);
    });
  });
});

test.each<{ what: string; code: string; act: (sheet: Excel.Worksheet) => void }>([
  {
    what: "an unknown kind of chart",
    code: "InvalidArgument",
    act: (sheet) => sheet.charts.add("Kage" as "Pie", sheet.getRange("A1:B2")),
  },
  {
    what: "a series of a block",
    code: "InvalidArgument",
    act: (sheet) =>
      sheet.charts.add("Line", sheet.getRange("A1:A2")).series.add("x").setValues(sheet.getRange("A1:B2")),
  },
  {
    what: "an unknown shape",
    code: "InvalidArgument",
    act: (sheet) => sheet.shapes.addGeometricShape("Ting" as "Rectangle"),
  },
  {
    what: "a site that a shape lacks",
    code: "InvalidArgument",
    act: (sheet) =>
      sheet.shapes.addLine(0, 0, 1, 1).line.connectEndShape(sheet.shapes.addGeometricShape("Rectangle"), 4),
  },
  {
    what: "a line as a line of a box",
    code: "InvalidOperation",
    act: (sheet) => void (sheet.shapes.addGeometricShape("Rectangle").line.endArrowheadStyle = "Triangle"),
  },
  { what: "a shape without a name", code: "ItemNotFound", act: (sheet) => sheet.shapes.getItem("Intet").delete() },
  {
    what: "a negative place",
    code: "InvalidArgument",
    act: (sheet) => void (sheet.shapes.addGeometricShape("Rectangle").left = -1),
  },
  {
    what: "a chart on a protected sheet",
    code: "AccessDenied",
    act: (sheet) => {
      sheet.protection.protect();
      sheet.charts.add("Line", sheet.getRange("A1:A2"));
    },
  },
  {
    what: "a shape on a protected sheet",
    code: "AccessDenied",
    act: (sheet) => {
      sheet.protection.protect();
      sheet.shapes.addGeometricShape("Rectangle");
    },
  },
])("refused: $what", async ({ act, code }) => {
  await withExcel(async () => {
    const run = onSheet(async (sheet, context) => {
      act(sheet);
      await context.sync();
    });
    expect(await errorCode(run)).toBe(code);
  });
});

test("a saved chart holds its lines with the values of their cells", async () => {
  const parts = partsOf(await saved(newWorkbook(), draw));
  const chart = parts["xl/charts/chart1.xml"] ?? "";
  expect(chart).toContain("<a:t>1.2 Virksomhedspraktik</a:t>");
  expect(chart).toContain("<c:f>'Ark1'!$B$2:$B$4</c:f>");
  expect(chart).toContain('<c:ptCount val="3"/><c:pt idx="0"><c:v>57</c:v></c:pt><c:pt idx="2"><c:v>171</c:v></c:pt>');
  expect(chart).toContain('<c:dispBlanksAs val="span"/>');
  expect(chart).toContain('<a:prstDash val="dash"/>');
});

test("a saved shape holds its text and alternative text, and its line the shapes that it follows", async () => {
  const drawing = partsOf(await saved(newWorkbook(), drawShapes))["xl/drawings/drawing1.xml"] ?? "";
  expect(drawing).toContain('<xdr:cNvPr id="2" name="Flere i job" descr="Flere i job &amp; &lt;mål&gt;"/>');
  expect(drawing).toContain('<a:stCxn id="3" idx="0"/><a:endCxn id="2" idx="2"/>');
  expect(drawing.match(/<a:t>✔ På sporet<\/a:t>/g)).toHaveLength(2);
});

test("what is deleted goes from the file, what is made comes beside what others drew", async () => {
  const first = await saved(newWorkbook(), async (context) => {
    await draw(context);
    await drawShapes(context);
  });
  const opened = await openXlsx(first);
  const again = await saved(opened, async (context) => {
    const sheet = context.workbook.worksheets.getItem("Ark1");
    sheet.charts.load("items/name,items/left,items/top,items/width,items/title/text");
    sheet.shapes.load("items/name,items/altTextDescription");
    await context.sync();
    expect(sheet.charts.items.map(({ name, left, top, width, title }) => [name, left, top, width, title.text])).toEqual(
      [["Graf 1.2", 192, 15, 384, "1.2 Virksomhedspraktik"]],
    );
    expect(sheet.shapes.items.map(({ name }) => name)).toEqual(["Flere i job", "Rettidighed", "Lige forbindelse 4"]);
    expect(sheet.shapes.items[0]?.altTextDescription).toBe("Flere i job & <mål>");
    sheet.charts.getItem("Graf 1.2").delete();
    sheet.shapes.getItem("Lige forbindelse 4").delete();
    sheet.charts.add("Line", sheet.getRange("B2:B4"), "Columns").name = "Ny graf";
    await context.sync();
  });
  const drawing = partsOf(again)["xl/drawings/drawing1.xml"] ?? "";
  expect([...drawing.matchAll(/cNvPr id="(\d+)" name="([^"]*)"/g)].map(([, id, name]) => `${id} ${name}`)).toEqual([
    "3 Flere i job",
    "4 Rettidighed",
    "5 Ny graf",
  ]);
  expect(Object.keys(partsOf(again)).filter((part) => part.startsWith("xl/charts/chart"))).toHaveLength(1);
  // A file that nobody draws in keeps its drawing as it is.
  expect(partsOf(await saveXlsx(await openXlsx(again)))["xl/drawings/drawing1.xml"]).toBe(drawing);
});

test("Open XML finds nothing wrong in charts and shapes", async () => {
  const bytes = await saved(newWorkbook(), async (context) => {
    await draw(context);
    await drawShapes(context);
  });
  expect(await openXmlFaults(bytes)).toEqual([]);
}, 60_000);

(hasLibreOffice() ? test : test.skip)(
  "LibreOffice draws charts and shapes",
  async () => {
    const bytes = await saved(newWorkbook(), async (context) => {
      await draw(context);
      await drawShapes(context);
    });
    const words = printed(bytes).flatMap((page) => page.words.map(({ text }) => text));
    expect(words).toEqual(expect.arrayContaining(["Virksomhedspraktik", "Flere", "Rettidighed", "sporet"]));
  },
  60_000,
);
