import { emptyRow, head, rowOf } from "../../bench/table";

const line = { what: "reading", against: "inflate", reach: 3 };
const result = { ratio: 3, lowest: 2.5, highest: 11.25, ours: 450.4, other: 150, rounds: 11 };
const cells = (row: string): number => row.split("|").length;

test("a row tells the ratio with its spread, both sides and the rounds", () =>
  expect(rowOf("read", line, result)).toBe(
    "| read | reading | inflate | 3 × | 3.00 (2.50–11.3) | 450 ms | 150 ms | 11 |",
  ));

test.each([
  [3, 3, "3.00 (2.50–11.3)"],
  [3.01, 3, "3.01 (2.50–11.3): not reached"],
  [3.01, null, "3.01 (2.50–11.3)"],
])("a ratio of %d with %p to reach says %s", (ratio, reach, says) =>
  expect(rowOf("read", { ...line, reach }, { ...result, ratio })).toContain(`| ${says} |`),
);

test("a line without figures keeps its place in the table, with its reason in one cell", () => {
  const row = emptyRow("read", line, "left out: no\nsoffice | here");
  expect(row).toBe("| read | reading | inflate | 3 × | left out: no soffice / here | – | – | – |");
  expect(new Set([...head, row, rowOf("read", { ...line, unit: "KB" }, result)].map(cells))).toEqual(new Set([10]));
});
