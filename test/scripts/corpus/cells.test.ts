import { cellScore } from "../../../scripts/corpus/cells";
import { asText, asHtml, asWord } from "../../../scripts/corpus/formats";
import { layouts, madeContract } from "../../../scripts/corpus/layouts";
import { type TableRow, cellOf, gridOf } from "../../../src/domain/document/blocks";
import { readDocument } from "../../../src/files/documents/readDocument";

const grid = (...rows: readonly string[]): TableRow[] =>
  gridOf(rows.map((row) => row.split("|").map((text) => cellOf(text))));
const truth = grid("Mål|Krav", "Klager|Højst 20", "Svartid|Højst 5 dage");

describe("a table's score counts equal rows and neighbouring cells", () => {
  test.each([
    ["the same table", truth, { rows: 3, equal: 3, pairs: 7, found: 7, read: 7 }],
    ["no table", [], { rows: 3, equal: 0, pairs: 7, found: 0, read: 0 }],
    ["a row lost", truth.slice(0, 2), { rows: 3, equal: 2, pairs: 7, found: 4, read: 4 }],
    [
      "a cell cut in two, which gives each row a column more",
      grid("Mål|Krav", "Klager|Højst|20", "Svartid|Højst 5 dage"),
      { rows: 3, equal: 0, pairs: 7, found: 4, read: 8 },
    ],
    ["a row read twice", [...truth, ...truth.slice(2)], { rows: 3, equal: 3, pairs: 7, found: 7, read: 10 }],
  ])("%s", (_name, read, score) => expect(cellScore([truth], [read])).toEqual(score));

  test("an empty cell between two is passed over", () =>
    expect(cellScore([grid("Mål||Krav")], [grid("Mål|Krav")])).toEqual({
      rows: 1,
      equal: 0,
      pairs: 1,
      found: 1,
      read: 1,
    }));
});

describe("made contracts have what contracts have", () => {
  const made = Array.from({ length: 20 }, (_each, seed) =>
    Object.keys(layouts).map((layout) => madeContract(layout, seed + 1)),
  ).flat();
  const tables = made.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === "table" ? [block] : [])));
  const cells = tables.flatMap(({ rows }) => rows.flat()).filter((cell) => cell !== null);

  test.each([
    ["cells merged across", cells.some(({ columns }) => columns > 1)],
    ["cells merged downwards", cells.some(({ rows }) => rows > 1)],
    ["heads of two rows", tables.some(({ headRows }) => headRows === 2)],
    ["tables of more than a page", tables.some(({ rows }) => rows.length > 25)],
    ["pages on their side and upright", new Set(made.map(({ look }) => look.landscape)).size === 2],
    ["five fonts", new Set(made.map(({ look }) => look.font)).size === 5],
    ["heads that are repeated, and not", new Set(made.map(({ look }) => look.repeatsHead)).size === 2],
  ])("%s", (_name, isThere) => expect(isThere).toBe(true));

  test("merged cells are read from Word as they were made", async () => {
    const contract = madeContract("twoHeads", 3);
    const word = await readDocument("plan.docx", asWord(contract, "full"));
    const read = word.kind === "text" ? word.blocks.flatMap((each) => (each.kind === "table" ? [each.rows] : [])) : [];
    const made = contract.blocks.flatMap((each) => (each.kind === "table" ? [each.rows] : []));
    expect(cellScore(made, read)).toMatchObject({ equal: made[0]?.length, rows: made[0]?.length });
  });

  test("a merged cell is one cell in HTML and an empty place in text", () => {
    const contract = madeContract("twoHeads", 3);
    expect(asHtml(contract, "full")).toContain('<th colspan="2">Resultat</th>');
    expect(asHtml(contract, "full")).toContain('<th rowspan="2">Enhed</th>');
    expect(asText(contract)).toContain("Nr.\tIndikator\tEnhed\tResultat\t\tMål");
  });
});
