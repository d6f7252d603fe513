import { type TableCell, cellOf, gridOf } from "../../../src/domain/document/blocks";
import { placedDocument } from "../../../src/domain/document/placed";
import { headingsOf, tableHead } from "../../../src/reading/contract/measured/columns";
import { readContract } from "../../../src/reading/contract/readContract";

const plain = (line: string): TableCell[] => line.split("|").map((text) => cellOf(text));
const body = ["1.1|Sygefravær|dage|9,4|9|8,5", "1.2|Rettidighed|pct.|80|82|85"].map(plain);
const merged = gridOf([
  [cellOf("Nr.", 1, 2), cellOf("Indikator", 1, 2), cellOf("Enhed", 1, 2), cellOf("Resultat", 2), cellOf("Mål")],
  plain("2012|2013|2014"),
  ...body,
]);
const unmerged = gridOf([plain("Nr.|Indikator|Enhed|Resultat||Mål"), plain("|||2012|2013|2014"), ...body]);

describe("a row of bare years belongs to the heading above it", () => {
  test.each([
    ["merged cells, as Word and tags give them", merged, 0],
    ["merged cells, with only the first row marked as head", merged, 1],
    ["merged cells, with both rows marked as head", merged, 2],
    ["empty cells, as plain text gives them", unmerged, 0],
  ])("%s", (_name, rows, headRows) => {
    const { goals } = readContract(
      placedDocument(
        [
          { kind: "heading", level: 1, number: null, text: "Resultatkontrakt 2014", page: null },
          { kind: "table", headRows, rows, page: null },
        ],
        "word",
      ),
    );
    expect(goals.map(({ nr, form, target, unit, baseline }) => [nr, form, target, unit, baseline])).toEqual([
      ["1.1", "atMost", 8.5, "dage", 9],
      ["1.2", "atLeast", 85, "pct.", 82],
    ]);
  });

  test("an empty place beside a word takes it only over another year", () => {
    expect(headingsOf(unmerged, 0, 2)).toEqual([
      "Nr.",
      "Indikator",
      "Enhed",
      "Resultat 2012",
      "Resultat 2013",
      "Mål 2014",
    ]);
    expect(headingsOf(gridOf([plain("Mål||Krav"), plain("||2014"), plain("Klager||20")]), 0, 2)).toEqual([
      "Mål",
      "",
      "Krav 2014",
    ]);
  });

  test("a row with words beside its year is a goal's", () =>
    expect(tableHead(gridOf([plain("Mål|Krav"), plain("Sager|2014"), plain("Klager|20")]), 0)?.rows).toBe(1));
});
