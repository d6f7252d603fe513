import { figureBook } from "../../../src/app/figures/figureBook";
import { recallWriting } from "../../../src/app/figures/lastWriting";
import { planFigures } from "../../../src/app/figures/planFigures";
import { takeBackFigures } from "../../../src/app/figures/takeBackFigures";
import { writeFigures } from "../../../src/app/figures/writeFigures";
import type { WithTables } from "../../../src/app/workbook/ports";
import type { Source } from "../../../src/domain/source";
import { period } from "../../support/builders";
import { inMemoryWorkbook } from "../../support/inMemoryWorkbook";
import { memory } from "../../support/memory";
import { bookTables, goalRow, table } from "../../support/tables";

const HEADERS = [
  "Kontrakt",
  "Nr",
  "Delmål",
  "Kilde",
  "Filter",
  "Periode",
  "Værdi",
  "Tæller",
  "Nævner",
  "Form",
  "Faktor",
];

const source: Source = {
  contract: "Skelbækgade 2009",
  nr: "1.3",
  part: "",
  from: "LIS-*.csv",
  filter: "Center = Skelbækgade",
  period: "Måned",
  value: "Andel",
  numerator: "",
  denominator: "",
  form: "yearToDate",
  factor: 100,
};

function workbook(own: readonly string[] = HEADERS) {
  const sheet = inMemoryWorkbook([...bookTables([goalRow()], []), table("Kilder", [], own)]);
  const withTables: WithTables = (job) => job(sheet);
  const kept = memory();
  return {
    sheet,
    kept,
    write: async (sources: readonly Source[], value?: number) => {
      const book = figureBook(await sheet.read());
      const [goal] = book.goals;
      const content = { value: value ?? 0, numerator: "", denominator: "", provisional: null } as const;
      const given = goal && value !== undefined ? [{ goal, period: period("marts 2009"), content }] : [];
      return writeFigures(withTables, kept, planFigures(given, book), "LIS-marts.csv", sources);
    },
    takeBack: () => takeBackFigures(withTables, kept),
  };
}

test("figures and their source go into their tables in one write, and are taken back in one", async () => {
  const { sheet, write, takeBack } = workbook();
  expect(await write([source], 94)).toEqual({ added: 1, changed: 0, left: [], wayBack: "open", sources: 1 });
  expect(sheet.writings).toHaveLength(1);
  expect(sheet.row("Kilder", 5)).toEqual({
    Kontrakt: "Skelbækgade 2009",
    Nr: "1.3",
    Delmål: "",
    Kilde: "LIS-*.csv",
    Filter: "Center = Skelbækgade",
    Periode: "Måned",
    Værdi: "Andel",
    Tæller: "",
    Nævner: "",
    Form: "År til dato",
    Faktor: 100,
  });
  expect(figureBook(await sheet.read()).sources).toEqual([{ ...source, row: 5 }]);
  expect(await takeBack()).toEqual({ removed: 1, restored: 0, left: [], sources: 1 });
  expect([sheet.rows("Kilder"), sheet.rows("Målinger"), sheet.writings.length]).toEqual([[], [], 2]);
});

test("a source that Kilder has already, one given twice and one of no goal are not written again", async () => {
  const { sheet, write } = workbook();
  await write([source, { ...source, filter: "CENTER = skelbækgade" }]);
  expect(await write([source, { ...source, nr: "9.9" }])).toMatchObject({ sources: 0, wayBack: "nothingWritten" });
  expect(sheet.rows("Kilder")).toHaveLength(1);
});

test("a source alone is a writing that can be taken back", async () => {
  const { sheet, write, takeBack, kept } = workbook();
  expect(await write([source])).toEqual({ added: 0, changed: 0, left: [], wayBack: "open", sources: 1 });
  expect(await recallWriting(kept)).toEqual({ name: "LIS-marts.csv", rows: [], sources: [source] });
  await takeBack();
  expect(sheet.rows("Kilder")).toEqual([]);
});

test.each([
  { since: "was corrected", header: "Filter", headers: HEADERS },
  { since: "has something of people's own", header: "Egen", headers: [...HEADERS, "Egen"] },
])("a source that $since is left when the rest is taken back", async ({ header, headers }) => {
  const { sheet, write, takeBack } = workbook(headers);
  await write([source], 94);
  sheet.typeIn({ table: "Kilder", row: 5, header, value: "Center = Andet" } as Parameters<typeof sheet.typeIn>[0]);
  expect(await takeBack()).toEqual({ removed: 1, restored: 0, left: [], sources: 0 });
  expect(sheet.rows("Kilder")).toHaveLength(1);
});
