import { sheetBlocks, type SheetText } from "../../../src/domain/document/sheetBlocks";
import { placedDocument } from "../../../src/domain/document/placed";
import { readDocument } from "../../../src/files/documents/readDocument";
import { readContract } from "../../../src/reading/contract/readContract";
import { packageBytes } from "../../support/xlsxPackage";

const sheet = (rows: Record<number, string[]>, rest: Partial<SheetText> = {}): SheetText => ({
  sheet: "Ark1",
  rows: Object.entries(rows).map(([row, texts]) => ({ row: Number(row), texts })),
  ...rest,
});
const shapes = (...sheets: SheetText[]) =>
  sheetBlocks(sheets).map((block) =>
    block.kind === "table" ? block.rows.map((row) => row.map((cell) => cell?.text ?? null)) : block.text,
  );

describe("rows of a sheet are the blocks of a document", () => {
  test("a row with one cell above or below a table is a paragraph, and each block knows its rows", () => {
    const blocks = sheetBlocks([
      sheet({ 1: ["Mål 2019"], 3: ["", "Nr", "Mål"], 4: ["", "1", "Svartid"], 5: ["", "Kilde: LIS"] }),
    ]);
    expect(blocks).toMatchObject([
      { kind: "paragraph", text: "Mål 2019", sheet: { name: "Ark1", rows: [1] } },
      { kind: "table", sheet: { name: "Ark1", rows: [3, 4] } },
      { kind: "paragraph", text: "Kilde: LIS", sheet: { name: "Ark1", rows: [5] } },
    ]);
  });

  test("a sheet that somebody has named begins with its name", () =>
    expect(shapes(sheet({ 1: ["Svartid højst 10 dage"] }, { sheet: "Økonomi" }))).toEqual([
      "Økonomi",
      "Svartid højst 10 dage",
    ]));

  test("an empty row between goals is room, one before a new heading ends the table", () =>
    expect(
      shapes(sheet({ 1: ["Nr", "Krav"], 2: ["1", "90"], 4: ["2", "95"], 6: ["Navn", "Enhed"], 7: ["LIS", "RES"] })),
    ).toEqual([
      [
        ["Nr", "Krav"],
        ["1", "90"],
        ["2", "95"],
      ],
      [
        ["Navn", "Enhed"],
        ["LIS", "RES"],
      ],
    ]));

  test("merged cells cover their places, and end at the table's edge", () => {
    const merges = [
      { row: 1, column: 1, rows: 1, columns: 2 },
      { row: 2, column: 0, rows: 90_000, columns: 1 },
    ];
    const [block] = sheetBlocks([
      sheet({ 1: ["Mål", "Krav", ""], 2: ["Svartid", "10", "12"], 3: ["", "20", "22"] }, { merges }),
    ]);
    expect(block?.kind === "table" && block.rows).toEqual([
      [{ text: "Mål", columns: 1, rows: 1 }, { text: "Krav", columns: 2, rows: 1 }, null],
      [
        { text: "Svartid", columns: 1, rows: 2 },
        { text: "10", columns: 1, rows: 1 },
        { text: "12", columns: 1, rows: 1 },
      ],
      [null, { text: "20", columns: 1, rows: 1 }, { text: "22", columns: 1, rows: 1 }],
    ]);
  });

  test("the text keeps a row on its line", () =>
    expect(placedDocument(sheetBlocks([sheet({ 1: ["Nr", "Mål"], 2: ["1", "Svartid\n10 dage"] })]), "sheet").text).toBe(
      "Nr\tMål\n1\tSvartid 10 dage\n",
    ));
});

const cell = (at: string, content: string): string => `<c r="${at}" t="inlineStr"><is><t>${content}</t></is></c>`;
const row = (at: number, ...cells: string[]): string => `<row r="${at}">${cells.join("")}</row>`;

test("a workbook gives its goals, with figures as Excel shows them", async () => {
  const xml = [
    "<sheetData>",
    row(1, cell("A1", "Resultatplan 2019 for Tilskud")),
    row(3, cell("A3", "Nr."), cell("B3", "Indikator"), cell("C3", "Resultatkrav"), cell("D3", "Frist")),
    row(4, cell("A4", "1.1"), cell("B4", "Sygefravær, dage pr. medarbejder"), '<c r="C4"><v>8.5</v></c>'),
    row(
      5,
      cell("A5", "1.2"),
      cell("B5", "Mindst så mange rettidige svar"),
      '<c r="C5" s="1"><v>0.9</v></c><c r="D5" s="2"><v>43738</v></c>',
    ),
    '</sheetData><mergeCells count="1"><mergeCell ref="A1:D1"/></mergeCells>',
  ].join("");
  const styles = `<fonts count="1"><font><sz val="11"/></font></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellXfs count="3"><xf/><xf numFmtId="9"/><xf numFmtId="14"/></cellXfs>`;
  const read = await readDocument("plan.xlsx", packageBytes({ sheets: [{ name: "Mål", xml }], styles }));
  expect(read).toMatchObject({ kind: "text", origin: "sheet" });
  const goals = read.kind === "text" ? readContract(read).goals : [];
  expect(goals.map(({ nr, form, target, unit, deadline }) => ({ nr, form, target, unit, deadline }))).toEqual([
    { nr: "1.1", form: "atMost", target: 8.5, unit: "dage pr. medarbejder", deadline: "2019-12-31" },
    { nr: "1.2", form: "atLeast", target: 90, unit: "pct.", deadline: "2019-09-30" },
  ]);
});
