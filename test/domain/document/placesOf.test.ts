import { placedDocument } from "../../../src/domain/document/placed";
import { placesOf } from "../../../src/domain/document/placesOf";
import { plainDocument } from "../../../src/domain/document/plainBlocks";
import { cellOf, type Block } from "../../../src/domain/document/blocks";

const table = (rows: string[][], more: Partial<Extract<Block, { kind: "table" }>> = {}): Block => ({
  kind: "table",
  headRows: 0,
  rows: rows.map((row) => row.map((text) => cellOf(text))),
  page: null,
  ...more,
});
const nowhere = { page: null, sheet: null, table: null, row: null, line: null, under: "" };
const placeIn = (blocks: readonly Block[], words: string, origin: "word" | "pdfTags" | "sheet" = "word") => {
  const document = placedDocument(blocks, origin);
  return placesOf(document)(document.text.indexOf(words)).place;
};

test("a paragraph stands under its heading, on its page", () => {
  const blocks: Block[] = [
    { kind: "heading", level: 1, number: "3", text: "Økonomi", page: 2 },
    { kind: "paragraph", text: "Budgettet skal holdes.", page: 3 },
  ];
  expect(placeIn(blocks, "Budgettet", "pdfTags")).toEqual({ ...nowhere, page: 3, under: "3 Økonomi" });
});

test("a row has the number of its table and its own, and its own page where the table goes on", () => {
  const blocks = [
    table([["Navn", "Tlf."]]),
    table(
      [
        ["Nr", "Krav"],
        ["1", "90"],
        ["2", "95"],
      ],
      { page: 4, pages: [4, 4, 5] },
    ),
  ];
  expect(placeIn(blocks, "90", "pdfTags")).toEqual({ ...nowhere, page: 4, table: 2, row: 2 });
  expect(placeIn(blocks, "95", "pdfTags")).toEqual({ ...nowhere, page: 5, table: 2, row: 3 });
});

test("on a sheet the row is the one that people see", () =>
  expect(
    placeIn(
      [
        table(
          [
            ["Nr", "Krav"],
            ["1", "90"],
          ],
          { sheet: { name: "Mål", rows: [4, 7] } },
        ),
      ],
      "90",
      "sheet",
    ),
  ).toEqual({ ...nowhere, sheet: "Mål", row: 7 }));

test("plain text has lines", () => {
  const document = plainDocument("Plan\r\n\r\nKlager ned på 40.");
  expect(placesOf(document)(document.text.indexOf("Klager")).place).toEqual({ ...nowhere, line: 3 });
});
