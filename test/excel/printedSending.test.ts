import { sentBook } from "../../src/app/exchange/sentBook";
import { xlsxOf } from "../../src/files/writing/xlsxOf";
import { sendingOf } from "../support/centreBook";
import { hasCalibriWidths, hasLibreOffice, printed } from "../support/libreOffice";
import { readWithOpenpyxl } from "../support/openpyxl";
import { bookTables, contractRow, goalRow, measurementRow } from "../support/tables";

/** A centre with forty goals, so that each of its sheets is longer than a page. */
async function manyGoals(): Promise<Uint8Array> {
  const nrs = Array.from({ length: 40 }, (_each, at) => `${at + 1}`);
  const tables = bookTables(
    nrs.map((Nr) => goalRow({ Nr, Mål: `Rettidighed i beskæftigelsesindsatsen, område ${Nr}` })),
    nrs.flatMap((Nr) => ["januar", "februar"].map((month) => measurementRow(`${month} 2009`, 90, { Nr }))),
    [contractRow()],
  );
  return xlsxOf(sentBook(await sendingOf(tables)));
}

test("each table's header is a print title, and a footer names sheet and page", async () => {
  const { sheets } = readWithOpenpyxl(await manyGoals());
  expect(Object.entries(sheets).map(([name, { print }]) => [name, print.titleRows, print.orientation])).toEqual([
    ["Læs først", null, "landscape"],
    ...["Mål", "Målinger", "Bemærkninger", "Handlingsplaner", "Udsendt"].map((name) => [name, "$4:$4", "landscape"]),
  ]);
  expect(new Set(Object.values(sheets).map(({ print }) => print.footer))).toEqual(new Set(["&A"]));
});

test("every check of what is typed says in Danish what to write", async () => {
  const { sheets } = readWithOpenpyxl(await manyGoals());
  const errors = Object.values(sheets).flatMap(({ validations }) => validations.map(({ error }) => error ?? ""));
  expect(errors.length).toBeGreaterThan(12);
  expect(errors.filter((error) => !/\b(?:Vælg|Skriv) .*\.$/.test(error))).toEqual([]);
});

(hasLibreOffice() && hasCalibriWidths() ? test : test.skip)(
  "on paper every page of a table begins with its header, and the words can be read",
  async () => {
    const pages = printed(await manyGoals());
    const of = (sheet: string) =>
      pages.filter(({ words }) => words.some(({ text, top }) => text === sheet && top > 540));
    for (const sheet of ["Mål", "Målinger", "Bemærkninger", "Udsendt"]) {
      const own = of(sheet);
      expect([sheet, own.length > 1]).toEqual([sheet, true]);
      for (const { words } of own) expect(words.map(({ text }) => text).join(" ")).toMatch(/Side \d+ af \d+/);
      for (const { words } of own) expect(words.filter(({ text }) => text === "Kontrakt").length).toBeGreaterThan(0);
    }
    const heights = of("Mål").flatMap(({ words }) =>
      words.filter(({ top }) => top < 540).map(({ top, bottom }) => bottom - top),
    );
    // A line of 7-point Calibri.
    expect(Math.min(...heights)).toBeGreaterThan(8);
  },
  60_000,
);
