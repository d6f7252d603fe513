import type { Workbook } from "@cj-tech-master/excelts";
import { type Cell, type CellValueInput, type Row, type Style, type Worksheet } from "@cj-tech-master/excelts";
import { strFromU8, unzipSync } from "fflate";
import type * as plainRows from "../../../workbench/files/plainRows";
import { newWorkbook, openXlsx, saveXlsx, type OpenedWorkbook } from "../../../workbench/files/xlsx";
import { servePane } from "../../../workbench/host/appRuntime";
import { createHost } from "../../../workbench/host/host";
import { loadOffice } from "../../../workbench/host/loadOffice";
import { sampleRows } from "../../../workbench/sample/sampleRows";
import { withAddIn } from "../../support/addInSession";
import { randomOf } from "../../support/randomShapes";

const mockApart = { isUsed: true, rows: 0 };

jest.mock("../../../workbench/files/plainRows", () => {
  const own = jest.requireActual<typeof plainRows>("../../../workbench/files/plainRows");
  const withoutPlainRows: typeof own.withoutPlainRows = (sheets, work) =>
    mockApart.isUsed
      ? own.withoutPlainRows(sheets, (apart) => {
          for (const { all, given } of apart.values()) mockApart.rows += count(all) - count(given);
          return work(apart);
        })
      : work(new Map());
  const count = (rows: readonly unknown[]): number => rows.filter(Boolean).length;
  return { ...own, withoutPlainRows };
});

const PLAIN: readonly CellValueInput[] = [
  ...[0, -0, 1.5, -7, 1e300, 0.1 + 0.2, 5e-324, true, false, null],
  ...["Nået", "Æ & Ø <b> \"citat\" 'enkelt'", " foran", "bagefter ", "to\nlinjer", "tab\tog\rretur", "😀 ✔", "_x41"],
  ...["\u0001styretegn", "halv \ud83d", "\uffff", "1.10", "=1+1", "#N/A"],
];
const OTHER: readonly CellValueInput[] = [
  ...["", "_x0041_", new Date(Date.UTC(2009, 5, 30)), { error: "#N/A" as const }, { formula: "1+1", result: 2 }],
  ...[{ richText: [{ text: "fed", font: { bold: true } }, { text: " tekst" }] }, { formula: '"a"&"b"', result: "ab" }],
  { text: "Kilde", hyperlink: "https://eksempel.dk/a?b=1&c=2" },
];
const LOOKS: readonly Partial<Style>[] = [
  {},
  { numFmt: "0.0 %" },
  { numFmt: "dd-mm-yyyy" },
  { font: { bold: true, color: { argb: "FFC00000" } } },
  { fill: { type: "pattern", pattern: "solid", fgColor: { argb: "FFEEF4FA" } }, alignment: { wrapText: true } },
  { border: { bottom: { style: "thin", color: { argb: "FF999999" } } }, protection: { locked: false } },
];

/** Fills a sheet with rows of all kinds, most of them plain. */
function fill(sheet: Worksheet, seed: number): void {
  const { one, chance } = randomOf(seed);
  sheet.getColumn(3).width = 27.5;
  sheet.getColumn(5).style = LOOKS[3]!;
  for (let number = 1; number <= 60; number += 1) {
    if (chance(0.1)) continue;
    const row = sheet.getRow(number) as Row & { customHeight?: boolean };
    if (chance(0.3)) row.height = one([0, 12.5, 31]);
    if (chance(0.2)) row.customHeight = false;
    if (chance(0.05)) row.hidden = true;
    if (chance(0.05)) row.outlineLevel = 1;
    if (chance(0.05)) row.font = { italic: true };
    for (let column = 1; column <= 7; column += 1) {
      if (chance(0.2)) continue;
      const cell: Cell = row.getCell(column);
      cell.value = chance(0.02) ? one(OTHER) : one(PLAIN);
      cell.style = structuredClone(one(LOOKS));
      if (chance(0.01)) cell.note = "Husk";
    }
  }
  if (chance(0.5)) sheet.getCell(70, 9).value = "yderst";
  if (chance(0.5)) sheet.getRow(80).height = 20;
  if (chance(0.5)) sheet.mergeCells("B40:C41");
  if (chance(0.5)) sheet.views = [{ state: "frozen", xSplit: 1, ySplit: 3 }];
  sheet.getCell("D2").dataValidation = { type: "list", allowBlank: true, formulae: ['"Ja,Nej"'] };
  sheet.addConditionalFormatting({
    ref: "A1:G60",
    rules: [{ type: "expression", priority: 1, formulae: ["$A1>1"], style: { font: { bold: true } } }],
  });
  sheet.pageSetup.printArea = "A1:G60";
}

/** The bytes that a change of a file gives, by the writer of plain rows or by the engine alone. */
async function written(
  file: Uint8Array,
  change: (workbook: Workbook) => void,
  isApart: boolean,
): Promise<{ bytes: Uint8Array; rows: number }> {
  mockApart.isUsed = isApart;
  mockApart.rows = 0;
  const opened = await openXlsx(file, [], true);
  change(opened.workbook);
  return { bytes: await saveXlsx(opened), rows: mockApart.rows };
}

const made = async (change: (workbook: OpenedWorkbook["workbook"]) => void): Promise<Uint8Array> => {
  const opened = newWorkbook();
  change(opened.workbook);
  return saveXlsx(opened);
};

const seeds = Array.from({ length: 12 }, (_, at) => at + 1);

test.each(seeds)("a new sheet is byte for byte what the engine writes of it (seed %i)", async (seed) => {
  const file = await made((workbook) => (workbook.getWorksheet("Ark1")!.getCell("A1").value = "Forside"));
  const change = (workbook: Workbook): void => fill(workbook.addWorksheet("Status"), seed);
  const [ours, engine] = [await written(file, change, true), await written(file, change, false)];
  expect(ours.rows).toBeGreaterThan(5);
  expect(Buffer.compare(ours.bytes, engine.bytes)).toBe(0);
});

test.each(seeds.slice(0, 4))("and so is a sheet that has changed, beside one that has not (seed %i)", async (seed) => {
  const file = await made((workbook) => {
    fill(workbook.getWorksheet("Ark1")!, seed);
    fill(workbook.addWorksheet("Ark2"), seed + 100);
  });
  const change = (workbook: Workbook): void => {
    workbook.getWorksheet("Ark2")!.getCell("C7").value = "ændret";
    workbook.getWorksheet("Ark2")!.getCell("D8").style = { font: { underline: true } };
  };
  const [ours, engine] = [await written(file, change, true), await written(file, change, false)];
  expect(ours.rows).toBeGreaterThan(10);
  expect(Buffer.compare(ours.bytes, engine.bytes)).toBe(0);
});

test("dates count from 1904 where the workbook's do", async () => {
  const file = await made((workbook) => {
    workbook.properties.date1904 = true;
    workbook.getWorksheet("Ark1")!.getCell("A1").value = "Forside";
  });
  const change = (workbook: Workbook): void => {
    const sheet = workbook.addWorksheet("Status");
    for (let row = 1; row <= 4; row += 1) {
      sheet.getCell(row, 1).value = new Date(Date.UTC(2009, 5, row));
      sheet.getCell(row, 1).style = { numFmt: "dd-mm-yyyy" };
    }
  };
  const [ours, engine] = [await written(file, change, true), await written(file, change, false)];
  expect(ours.rows).toBe(2);
  expect(Buffer.compare(ours.bytes, engine.bytes)).toBe(0);
  expect(strFromU8(unzipSync(ours.bytes)["xl/worksheets/sheet2.xml"]!)).toContain("<v>38504</v>");
});

test("a sheet has all its rows again where its writing fails", async () => {
  mockApart.isUsed = true;
  const opened = await openXlsx(await made((workbook) => fill(workbook.getWorksheet("Ark1")!, 1)), [], true);
  const sheet = opened.workbook.addWorksheet("Status");
  fill(sheet, 2);
  const stands = (): unknown[] =>
    Array.from({ length: sheet.rowCount }, (_, at) => sheet.findRow(at + 1)?.values ?? []);
  const before = stands();
  jest.spyOn(opened.workbook.xlsx, "writeBuffer").mockRejectedValueOnce(new Error("fuld disk"));
  await expect(saveXlsx(opened)).rejects.toThrow("fuld disk");
  expect(before.filter((values) => values !== undefined && String(values) !== "").length).toBeGreaterThan(40);
  expect(stands()).toEqual(before);
});

test("the sample's Status is byte for byte what the engine writes of it", async () => {
  const sample = await withAddIn(async ({ addIn, opened }) => {
    await addIn.createSheets(sampleRows());
    return saveXlsx(opened);
  });
  const [ours, engine] = [await drawn(sample, true), await drawn(sample, false)];
  expect(ours.rows).toBeGreaterThan(50);
  expect(Buffer.compare(ours.bytes, engine.bytes)).toBe(0);
});

/** The bytes of a file once its status is drawn, by the writer of plain rows or by the engine alone. */
async function drawn(file: Uint8Array, isApart: boolean): Promise<{ bytes: Uint8Array; rows: number }> {
  const opened = await openXlsx(file, [], true);
  const host = createHost(opened.workbook, { parts: opened.parts });
  servePane(host);
  const office = await loadOffice(host);
  try {
    jest.resetModules();
    const { addIn } = await import("../../../src/commands/commands");
    await addIn.refreshStatus({ asOf: "2009-06-30" });
    Object.assign(mockApart, { isUsed: isApart, rows: 0 });
    return { bytes: await saveXlsx(opened), rows: mockApart.rows };
  } finally {
    office.dispose();
  }
}
