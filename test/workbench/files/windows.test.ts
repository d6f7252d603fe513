import { readFileSync } from "node:fs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { openXlsx, saveXlsx } from "../../../workbench/files/xlsx";

type Parts = Record<string, string>;
const textsOf = (bytes: Uint8Array): Parts =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));

/** The sample as Excel writes it where it is open in two windows, each with a sheet in front. */
function inTwoWindows(first: number, second: number): Uint8Array {
  const parts = textsOf(new Uint8Array(readFileSync("samples/resultatkontrakter.xlsx")));
  for (const [name, xml] of Object.entries(parts)) {
    const sheet = Number(/^xl\/worksheets\/sheet(\d+)\.xml$/.exec(name)?.[1] ?? 0) - 1;
    if (sheet >= 0)
      parts[name] = xml.replace(/<sheetViews>.*<\/sheetViews>/, () => {
        const view = (window: number, front: number): string =>
          `<sheetView ${sheet === front ? 'tabSelected="1" ' : ""}zoomScale="${80 + window}" workbookViewId="${window}"/>`;
        return `<sheetViews>${view(0, first)}${view(1, second)}</sheetViews>`;
      });
  }
  parts["xl/workbook.xml"] = (parts["xl/workbook.xml"] ?? "")
    .replace(/<bookViews>.*<\/bookViews>|<bookViews\/>/, "")
    .replace(
      "<sheets>",
      `<bookViews><workbookView xWindow="1" activeTab="${first}"/><workbookView xWindow="2" activeTab="${second}"/></bookViews><sheets>`,
    );
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])));
}

/** Of each window: the sheet in front by the workbook, and the sheets that say that they are selected. */
function windows(bytes: Uint8Array): unknown[] {
  const parts = textsOf(bytes);
  const workbook = parts["xl/workbook.xml"] ?? "";
  const targets = new Map(
    [...(parts["xl/_rels/workbook.xml.rels"] ?? "").matchAll(/<Relationship [^>]*>/g)].map(([tag]) => [
      /Id="([^"]*)"/.exec(tag)?.[1],
      /Target="\/?(?:xl\/)?([^"]*)"/.exec(tag)?.[1],
    ]),
  );
  const sheets = [...workbook.matchAll(/<sheet [^>]*>/g)].map(([tag]) => ({
    name: /name="([^"]*)"/.exec(tag)?.[1] ?? "",
    xml: parts[`xl/${targets.get(/r:id="([^"]*)"/.exec(tag)?.[1]) ?? ""}`] ?? "",
  }));
  return [...workbook.matchAll(/<workbookView [^>]*>/g)].map(([tag], window) => [
    sheets[Number(/activeTab="(\d+)"/.exec(tag)?.[1] ?? 0)]?.name,
    sheets
      .filter(({ xml }) =>
        new RegExp(`<sheetView(?=[^>]*tabSelected="1")(?=[^>]*workbookViewId="${window}")`).test(xml),
      )
      .map(({ name }) => name),
  ]);
}

test("each window of a workbook keeps the sheet that it has in front, where another sheet is written", async () => {
  const opened = await openXlsx(inTwoWindows(2, 4), [], true);
  const sheet = opened.workbook.getWorksheet("Mål");
  if (sheet) sheet.getCell(6, 1).value = "Ny";
  expect(windows(await saveXlsx(opened))).toEqual([
    ["Målinger", ["Målinger"]],
    ["Indstillinger", ["Indstillinger"]],
  ]);
});

test("where a sheet is moved to the front, each window still shows its own", async () => {
  const { workbook, ...opened } = await openXlsx(inTwoWindows(2, 4), [], true);
  const order = workbook.worksheets.map(({ name }) => name);
  for (const sheet of workbook.worksheets)
    Object.assign(sheet, { orderNo: sheet.name === "Lukninger" ? 0 : 1 + order.indexOf(sheet.name) });
  // The host counts the sheet in front anew, as the file does here.
  workbook.views = [{ ...workbook.views[0]!, activeTab: 3 }, ...workbook.views.slice(1)];
  expect(workbook.worksheets[0]?.name).toBe("Lukninger");
  expect(windows(await saveXlsx({ workbook, ...opened }))).toEqual([
    ["Målinger", ["Målinger"]],
    ["Indstillinger", ["Indstillinger"]],
  ]);
});
