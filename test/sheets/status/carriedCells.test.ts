import { carriedCells } from "../../../src/sheets/status/carriedCells";
import { drawnLine, drawnRow } from "../../../src/sheets/status/drawnRow";
import { rowIdentities } from "../../../src/sheets/status/rowIdentities";
import { LINE_COLUMN, statusColumnIndex, statusColumns } from "../../../src/sheets/status/statusColumns";
import { readStatusRegion, rowKey, type CellsAround, type StatusRegion } from "../../../src/sheets/status/statusRegion";
import { textCell, type DrawnRow } from "../../../src/sheets/report/drawnSheet";

const WIDTH = statusColumns.length;
const goalRow = (nr: string, asOf: "2009-03-31" | "2009-06-30" = "2009-03-31"): DrawnRow =>
  drawnRow("goal", { nr: textCell(nr) }, rowKey({ goal: { contract: "Skelbækgade 2009", nr, part: "" }, asOf }));
const header = drawnRow("header", Object.fromEntries(statusColumns.map((each) => [each.id, textCell(each.header)])));
const heading = drawnLine("contract", "Skelbækgade 2009  ·  status pr. 31. marts 2009");
const valuesOf = ({ cells }: DrawnRow): (string | number)[] => cells.map(({ value }) => value);

/** A status as it stands, with what people have beside it by row. */
function region(
  rows: readonly DrawnRow[],
  beside: readonly string[] = [],
  around: Partial<CellsAround> = {},
): StatusRegion {
  const cells = rows.map((row, at) => [...valuesOf(row), beside[at] ?? ""]);
  return {
    firstRow: 1,
    values: rows.map(valuesOf),
    around: {
      firstColumn: 0,
      row: 0,
      column: 0,
      values: cells,
      formulas: cells,
      numberFormats: [],
      tables: [],
      hasFormats: false,
      hasComments: false,
      ...around,
    },
  };
}

const carry = (before: StatusRegion, after: readonly DrawnRow[]) =>
  carriedCells(before, readStatusRegion(before), after);
const BEFORE = [heading, header, goalRow("1.1"), goalRow("1.2"), goalRow("1.3")];

test.each<{ what: string; beside: string[]; after: DrawnRow[]; moves: unknown[] }>([
  { what: "nobody has anything beside the status", beside: [], after: [heading, header, goalRow("1.3")], moves: [] },
  { what: "no goal comes or goes", beside: ["", "", "a"], after: BEFORE, moves: [] },
  {
    what: "another status date is drawn",
    beside: ["", "", "a"],
    after: [heading, header, goalRow("1.1", "2009-06-30"), goalRow("1.2", "2009-06-30"), goalRow("1.3", "2009-06-30")],
    moves: [],
  },
  {
    what: "a goal comes first",
    beside: ["", "", "", "", "c"],
    after: [heading, header, goalRow("1.0"), goalRow("1.1"), goalRow("1.2"), goalRow("1.3")],
    moves: [{ from: 2, count: 3, to: 3 }],
  },
  {
    what: "a goal goes that nobody has written beside",
    beside: ["", "", "", "", "c"],
    after: [heading, header, goalRow("1.2"), goalRow("1.3")],
    moves: [
      { from: 2, count: 1, to: null },
      { from: 3, count: 2, to: 2 },
    ],
  },
  {
    what: "a goal goes that somebody has written beside",
    beside: ["", "", "a"],
    after: [heading, header, goalRow("1.2"), goalRow("1.3")],
    moves: [
      { from: 2, count: 1, to: 5 },
      { from: 3, count: 2, to: 2 },
    ],
  },
])("$what: the rows move so that everything stays beside its goal", ({ beside, after, moves }) => {
  expect(carry(region(BEFORE, beside), after)).toMatchObject({ kind: "carried", moves });
});

test.each([
  { what: "formats beside the status", around: { hasFormats: true }, kept: 0 },
  { what: "comments on the sheet", around: { hasComments: true }, kept: 1 },
])("$what move rows too, and comments keep the rows of goals that are gone", ({ around, kept }) => {
  const carried = carry(region(BEFORE, [], around), BEFORE.slice(0, 4));
  const rows = carried.kind === "carried" ? carried.rows : [];
  expect(rows.filter(({ key }) => key.startsWith("#kept "))).toHaveLength(kept);
  expect(carried).toMatchObject({ moves: [{ from: 4, count: 1, to: kept === 0 ? null : 5 }] });
});

test("what stands in a table of people's own is not beside a goal", () => {
  const tables = [{ from: WIDTH, to: WIDTH + 2 }];
  expect(carry(region(BEFORE, ["", "", "a"], { tables }), BEFORE.slice(1))).toMatchObject({ moves: [] });
});

test("a kept row goes when nothing stands in it any more", () => {
  const first = carry(region(BEFORE, ["", "", "a"]), BEFORE.slice(3));
  const rows = first.kind === "carried" ? first.rows : [];
  expect(rows.slice(-2).map(({ cells }) => cells[statusColumnIndex(LINE_COLUMN)]?.value)).toEqual([
    "Egne celler ud for rækker, der ikke længere er med",
    "Mål 1.1  ·  Skelbækgade 2009",
  ]);
  const kept = [header, ...rows];
  expect(
    carry(
      region(
        kept,
        kept.map((_, at) => (at === kept.length - 1 ? "a" : "")),
      ),
      BEFORE.slice(3),
    ),
  ).toMatchObject({ rows });
  expect(carry(region(kept), BEFORE.slice(3))).toMatchObject({ rows: BEFORE.slice(3) });
});

describe("a cell of ours that people have typed in", () => {
  const typed = (row: number, id: string, value: string | number): StatusRegion => {
    const own = region(BEFORE);
    const at = statusColumns.findIndex((column) => column.id === id);
    const values = own.values.map((cells, index) =>
      cells.map((cell, place) => (index === row && place === at ? value : cell)),
    );
    return { ...own, values };
  };

  test.each([
    { row: 2, id: "nr", value: "1.10", cells: ["E3"] },
    { row: 2, id: "actual", value: 180, cells: [/^[A-Z]+3$/] },
    { row: 1, id: "status", value: "Vurdering", cells: [/^[A-Z]+2$/] },
    { row: 0, id: "contract", value: "Vores kontrakt", cells: ["D1"] },
  ])("row $row, $id is named", ({ row, id, value, cells }) => {
    const carried = carry(typed(row, id, value), BEFORE);
    expect(carried).toEqual({ kind: "typedOver", cells: cells.map((cell) => expect.stringMatching(cell) as string) });
  });

  test.each([
    { what: "the remark of a goal", row: 2, id: "remark", value: "Ferie" },
    { what: "an emptied cell", row: 2, id: "nr", value: "" },
    {
      what: "a cell that says the same with other spaces",
      row: 0,
      id: "contract",
      value: "Skelbækgade 2009 · status pr. 31. marts 2009 ",
    },
  ])("$what is not", ({ row, id, value }) => {
    expect(carry(typed(row, id, value), BEFORE)).toMatchObject({ kind: "carried", rows: BEFORE });
  });

  test.each([
    { id: "remark", value: "Til udvalget", numberFormat: "@" },
    { id: "trend", value: 12, numberFormat: "General" },
  ])("in the empty $id of a heading it stays", ({ id, value, numberFormat }) => {
    const carried = carry(typed(0, id, value), BEFORE);
    const cell =
      carried.kind === "carried" && carried.rows[0]?.cells[statusColumns.findIndex((each) => each.id === id)];
    expect(cell).toEqual({ value, numberFormat });
  });
});

test("rows are told apart by contract, text and number, and a goal by its key at any date", () => {
  const contract = "Nyropsgade 2010  ·  status pr. 31. marts 2010";
  expect(
    rowIdentities([
      { key: "#contract", text: contract },
      { key: "#counts", text: "3 på sporet" },
      { key: "#counts", text: "Udgået: 1.4" },
      { key: "#focusArea", text: "Arbejdskraft" },
      { key: '["Nyropsgade 2010","1.1","","2010-03-31"]', text: "1.1" },
      { key: "#blank", text: "" },
      { key: "", text: "vores egen" },
      { key: '#kept ["Nyropsgade 2010","1.2","a","2010-03-31"]', text: "Mål 1.2a" },
    ]),
  ).toEqual([
    "contract nyropsgade 2010",
    "counts nyropsgade 2010",
    "counts nyropsgade 2010 2",
    "focusArea nyropsgade 2010 arbejdskraft",
    '["nyropsgade 2010","1.1",""]',
    "blank nyropsgade 2010",
    "",
    '["nyropsgade 2010","1.2","a"]',
  ]);
});
