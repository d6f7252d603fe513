import { PLAIN_ROW, textCell, type DrawnSheet } from "../../src/sheets/report/drawnSheet";
import { newWorkbook } from "../../workbench/files/xlsx";
import { servePane } from "../../workbench/host/appRuntime";
import { createHost } from "../../workbench/host/host";
import { loadOffice } from "../../workbench/host/loadOffice";

const overview = (title: string): DrawnSheet => ({
  anchor: "Resultatkontrakt_Overblik",
  names: () => ["Overblik"],
  columns: [
    { id: "key", header: "Nøgle", width: 8, hidden: true },
    { id: "centre", header: "Center", width: 20, hidden: false },
    { id: "met", header: "Opfyldt", width: 10, hidden: false, figures: "apart" },
  ],
  frozenRows: 1,
  frozenColumn: "key",
  printedRows: 2,
  paper: "A4",
  tabColour: "#404040",
  orientation: "portrait",
  footer: { left: "Overblik", centre: "", right: "" },
  existingLook: () => [],
  rows: [
    {
      key: "#title",
      style: { ...PLAIN_ROW, bold: true, size: 18 },
      cells: [textCell("#title"), textCell(title), textCell("")],
      startsPage: false,
    },
    {
      key: "a",
      style: { ...PLAIN_ROW, figures: true, lines: true },
      cells: [
        textCell("a"),
        textCell("Jobcenter Skelbækgade"),
        { value: 0.5, numberFormat: "0.0 %", colours: { fill: "#A11D2B", text: "#FFFFFF" } },
      ],
      startsPage: true,
    },
  ],
});

test("another sheet than the status is drawn by the same code, with its own columns, anchor and set-up", async () => {
  const opened = newWorkbook();
  const host = createHost(opened.workbook, { parts: opened.parts });
  servePane(host);
  const office = await loadOffice(host);
  jest.resetModules();
  const { queueDrawnSheet } = await import("../../src/excel/status/writeDrawnSheet");
  try {
    await Excel.run(async (context) => {
      const queue = queueDrawnSheet(context, { place: null, hasName: false }, ["Ark1"], new Map(), {
        sheet: overview("Overblik 2009"),
        columns: [0, 1, 2],
        moves: [],
      });
      queue().layOut();
      await context.sync();
    });
    const sheet = opened.workbook.getWorksheet("Overblik");
    expect(sheet?.getCell("B1").value).toBe("Overblik 2009");
    expect(sheet?.getCell("B1").font).toMatchObject({ bold: true, size: 18 });
    expect(sheet?.getCell("C2").value).toBe(0.5);
    expect(sheet?.getCell("C2").fill).toMatchObject({ fgColor: { argb: "FFA11D2B" } });
    expect(sheet?.getCell("C2").alignment).toMatchObject({ horizontal: "right" });
    expect([1, 2, 3].map((column) => sheet?.getColumn(column).hidden)).toEqual([true, false, false]);
    expect(sheet?.pageSetup.orientation).toBe("portrait");
    await Excel.run(async (context) => {
      const named = context.workbook.names.getItem("Resultatkontrakt_Overblik").getRange().load("address");
      await context.sync();
      expect(named.address).toBe("Overblik!A1:C2");
    });
  } finally {
    office.dispose();
  }
});
