import { sharedTextsOf } from "../../../src/files/tables/sharedParts";
import { sheetReader } from "../../../src/files/tables/sheetReader";

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const run = (text: string, height?: string): string =>
  `<r>${height === undefined ? "" : `<rPr><vertAlign val="${height}"/><sz val="8"/></rPr>`}<t xml:space="preserve">${text}</t></r>`;

test.each<{ what: string; runs: string; read: string }>([
  { what: "a footnote's digit", runs: run("84,2") + run("1", "superscript"), read: "84,2¹" },
  { what: "a footnote's digit with a bracket", runs: run("2") + run("1)", "superscript"), read: "2¹⁾" },
  { what: "a footnote's letter", runs: run("84,2") + run("a", "superscript"), read: "84,2 a)" },
  { what: "two footnotes", runs: run("84,2") + run("1,3", "superscript"), read: "84,2¹,³" },
  {
    what: "square metres and what follows",
    runs: run("m") + run("2", "superscript") + run(" i alt"),
    read: "m² i alt",
  },
  { what: "a lowered digit", runs: run("CO") + run("2", "subscript"), read: "CO2" },
  { what: "a run of another font", runs: run("84") + run(",2", "baseline"), read: "84,2" },
])("$what is no digit of the figure, shared or in the cell", async ({ runs, read }) => {
  expect(await sharedTextsOf(`<sst ${MAIN}><si>${runs}</si><si><t>7</t></si></sst>`)).toEqual([read, "7"]);
  const { write, end, cells } = sheetReader([], []);
  await write(
    `<worksheet ${MAIN}><sheetData><row r="1"><c r="A1" t="inlineStr"><is>${runs}</is></c><c r="B1" t="inlineStr"><is><t>7</t></is></c></row></sheetData></worksheet>`,
  );
  end();
  expect(cells.rows[0]?.cells.map(({ value }) => value)).toEqual([read, "7"]);
});
