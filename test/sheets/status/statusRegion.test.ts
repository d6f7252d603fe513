import { OWN_COLUMNS, readStatusRegion } from "../../../src/sheets/status/statusRegion";
import { statusColumnIndex, statusColumns } from "../../../src/sheets/status/statusColumns";

const headerRow = ["#header", ...statusColumns.slice(1).map(({ header }) => header)];
const cells = (own: Record<string, string>): string[] => statusColumns.map(({ id }) => own[id] ?? "");
const goalCells = cells({ key: '["Skelbækgade 2009","3.1","","2009-03-31"]', base: "før", nr: "3.1", remark: "nu" });

test("a goal's row says which goal and date it is about, what was written and what stands there", () => {
  const { rows, columns, foreignRows } = readStatusRegion({ firstRow: 1, values: [headerRow, goalCells] });
  expect(rows).toEqual([
    { contract: "Skelbækgade 2009", nr: "3.1", part: "", asOf: "2009-03-31", written: "før", typed: "nu" },
  ]);
  expect(columns).toEqual(OWN_COLUMNS);
  expect(foreignRows).toEqual([]);
});

test("a column that people put between ours moves ours, and is not ours", () => {
  const at = statusColumnIndex("status");
  const insert = (row: readonly string[], text: string): string[] => [...row.slice(0, at), text, ...row.slice(at)];
  const { columns, rows } = readStatusRegion({
    firstRow: 1,
    values: [insert(headerRow, "Vores egen"), insert(goalCells, "husk")],
  });
  expect(columns).toEqual(OWN_COLUMNS.map((column) => (column < at ? column : column + 1)));
  expect(rows[0]?.typed).toBe("nu");
});

test("a row that holds something and has no key is not ours, and is named by its number in the sheet", () => {
  const { foreignRows } = readStatusRegion({
    firstRow: 1,
    values: [headerRow, goalCells, cells({ goal: "Vores egen note" }), cells({})],
  });
  expect(foreignRows).toEqual([3]);
});

test.each([
  '["Skelbækgade 2009","3.1","","i går"]',
  '["Skelbækgade 2009","3.1"]',
  "[1,2,3,4]",
  '["a","b","c","2009-03-31"',
  "3.1",
  '["a" "b","c","","2009-03-31"]',
])("a key that somebody has spoilt (%s) is about no goal", (key) => {
  expect(readStatusRegion({ firstRow: 1, values: [headerRow, cells({ key, nr: "3.1" })] }).rows).toEqual([]);
});

test("quotes, backslashes and emoji in a contract's name survive in the key", () => {
  const key = JSON.stringify(['Center "Æ\\Ø" 😀', "1.10", "a", "2010-06-30"]);
  expect(readStatusRegion({ firstRow: 1, values: [headerRow, cells({ key })] }).rows[0]).toMatchObject({
    contract: 'Center "Æ\\Ø" 😀',
    nr: "1.10",
    part: "a",
  });
});

describe("a column that people have deleted", () => {
  const without = (row: readonly string[], ids: readonly string[]): string[] =>
    row.filter((_, at) => !ids.includes(statusColumns[at]?.id ?? ""));
  const region = (ids: readonly string[]) => ({
    firstRow: 1,
    values: [without(headerRow, ids), without(goalCells, ids)],
  });

  test.each([[["trend"]], [["area"]], [["trend", "outlook"]]])(
    "%s is not drawn again, and the others are found",
    (ids) => {
      const { columns, rows, isSpoilt } = readStatusRegion(region(ids));
      expect(ids.map((id) => columns[statusColumns.findIndex((column) => column.id === id)])).toEqual(
        ids.map(() => -1),
      );
      expect([rows[0]?.typed, isSpoilt]).toEqual(["nu", false]);
    },
  );

  test("Bemærkning takes no remark away with it", () => {
    expect(readStatusRegion(region(["remark"])).rows[0]).toMatchObject({ written: "før", typed: "før" });
  });

  test.each([[["key"]], [["base"]]])("%s, which is hidden, leaves a status that cannot be read", (ids) => {
    expect(readStatusRegion(region(ids))).toMatchObject({ isSpoilt: true, rows: [] });
  });
});

test("a status that a fault left without cells is not spoilt, and has no rows", () => {
  const empty = [headerRow.map(() => ""), headerRow.map(() => "")];
  expect(readStatusRegion({ firstRow: 1, values: empty })).toMatchObject({
    isSpoilt: false,
    rows: [],
    foreignRows: [],
  });
});

test("a column that people have renamed is still ours", () => {
  const at = statusColumnIndex("trend");
  const renamed = headerRow.map((header, index) => (index === at ? "Retning" : header));
  expect(readStatusRegion({ firstRow: 1, values: [renamed, goalCells] }).columns).toEqual(OWN_COLUMNS);
});

test("a column that people have renamed, beside one that they have put in, cannot be told from it", () => {
  const at = statusColumnIndex("trend");
  const changed = headerRow.flatMap((header, index) => (index === at ? ["Retning", "Vores egen"] : [header]));
  expect(readStatusRegion({ firstRow: 1, values: [changed] }).isSpoilt).toBe(true);
});
