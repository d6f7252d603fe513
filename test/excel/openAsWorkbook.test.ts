import { readFileSync } from "node:fs";
import { refusalMessage } from "../../src/app/workbook/refusalMessage";
import { base64Of, openAsWorkbook } from "../../src/excel/openAsWorkbook";
import { withExcel } from "../workbench/host/withExcel";

test("a workbook opens in a window of its own, byte for byte", async () => {
  const bytes = new Uint8Array(readFileSync("samples/resultatkontrakter.xlsx"));
  await withExcel(async ({ host }) => {
    await openAsWorkbook(bytes);
    expect(host.openedWorkbooks).toHaveLength(1);
    expect(host.openedWorkbooks[0]).toEqual(bytes);
  });
});

test("what is no workbook is refused by Excel, and told in a sentence", async () => {
  await withExcel(async ({ host }) => {
    const refusal = await openAsWorkbook(new Uint8Array([1, 2, 3])).catch((fault: unknown) => refusalMessage(fault));
    expect(refusal).toContain("Excel kunne ikke udføre opgaven (InvalidArgument");
    expect(host.openedWorkbooks).toEqual([]);
  });
});

test.each([0, 1, 2, 3, 0x8000, 0x8001])("%i bytes as Base64 are as Node writes them", (size) => {
  const bytes = Uint8Array.from({ length: size }, (_, at) => (at * 7) % 256);
  expect(base64Of(bytes)).toBe(Buffer.from(bytes).toString("base64"));
});
