import { styleRows } from "../../src/excel/status/drawnLook";
import { PLAIN_ROW, textCell, type DrawnColumn, type DrawnRow } from "../../src/sheets/report/drawnSheet";

type Styled = { rows: number; from: number; columns: number; wrap: boolean; edges: string[] };

/** A sheet that notes what is set on each of its ranges. */
function notingSheet(): { sheet: Excel.Worksheet; styled: Styled[] } {
  const styled: Styled[] = [];
  const getRangeByIndexes = (_row: number, from: number, rows: number, count: number) => {
    const noted: Styled = { rows, from, columns: count, wrap: false, edges: [] };
    const getItem = (edge: string): object => (noted.edges.push(edge), {});
    styled.push(noted);
    const range = {
      untrack: () => range,
      format: {
        fill: { clear: () => undefined },
        font: { set: () => undefined },
        borders: { getItem },
        set: ({ wrapText }: { wrapText: boolean }) => (noted.wrap = wrapText),
        set wrapText(wrap: boolean) {
          noted.wrap = wrap;
        },
      },
    };
    return range;
  };
  return { sheet: { getRangeByIndexes } as unknown as Excel.Worksheet, styled };
}

const columns: readonly DrawnColumn[] = [
  { id: "key", header: "Nøgle", width: 8, hidden: true },
  { id: "goal", header: "Mål", width: 30, hidden: false },
];
const goal = { ...PLAIN_ROW, wrap: true, lines: true };
const row = (style: DrawnRow["style"]): DrawnRow => ({
  key: "a",
  style,
  cells: columns.map(({ header }) => textCell(header)),
  startsPage: false,
});

test("hidden columns never wrap, since their texts would set the height of the row", () => {
  const { sheet, styled } = notingSheet();
  styleRows(sheet, 0, (index) => index, columns, [row(goal)]);
  expect(styled.map(({ from, columns: count, wrap }) => [from, count, wrap])).toEqual([
    [0, 2, true],
    [0, 1, false],
  ]);
});

test.each([
  { rows: 1, edges: ["EdgeBottom"] },
  { rows: 2, edges: ["EdgeBottom", "InsideHorizontal"] },
])("$rows rows of one style get the borders $edges", ({ rows, edges }) => {
  const { sheet, styled } = notingSheet();
  styleRows(
    sheet,
    0,
    (index) => index,
    columns,
    Array.from({ length: rows }, () => row(goal)),
  );
  expect(styled.map((each) => each.edges)).toEqual([edges, []]);
});
