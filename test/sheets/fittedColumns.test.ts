import { printedOn, printScale } from "../../src/sheets/report/printScale";
import { drawnStatus } from "../../src/sheets/status/drawnStatus";
import { statusColumns, type StatusColumnId } from "../../src/sheets/status/statusColumns";
import { evaluateBook } from "../../src/domain/evaluateBook";
import type { Goal } from "../../src/domain/goal";
import { contract, goal, months, rowsOf } from "../support/builders";

/** The columns of a new Status sheet with one goal that has this figure so far. */
function columnsOf(name: string, overrides: Partial<Goal>, value: number) {
  const own = goal({ contract: name, unit: "kr.", aggregation: "latest", ...overrides });
  const book = {
    contracts: [contract({ name })],
    goals: [own],
    measurements: rowsOf(own, months(2009, [value])),
    profiles: [],
  };
  const statuses = evaluateBook(book, { asOf: "2009-01-31", today: "2009-01-31" });
  return drawnStatus(statuses, { remarks: new Map(), issues: [], asOf: "2009-01-31" }).columns;
}

const widthIn = (columns: readonly { id: string; width: number }[], id: StatusColumnId): number =>
  columns.find((column) => column.id === id)?.width ?? 0;

test.each<{ what: string; name?: string; of?: Partial<Goal>; value?: number; column: StatusColumnId; width: number }>([
  { what: "a target of 19 characters", of: { target: 12_345_678.9 }, column: "target", width: 19.5 },
  { what: "a figure of 11 characters", of: { target: 1 }, value: 123_456_789, column: "actual", width: 11.5 },
  { what: "a figure of 9 characters", of: { target: 1 }, value: 1_234_567, column: "actual", width: 9.5 },
  { what: "a figure of 10 characters", of: { target: 1 }, value: 12_345_678, column: "actual", width: 10.5 },
  { what: "a name of 12 letters", name: "Sygedagpenge 2009", column: "contract", width: 12.5 },
  { what: "a name of 10 letters", name: "Nyropsgade 2009", column: "contract", width: 11 },
  { what: "a unit with a word of 11 letters", of: { unit: "dage pr. medarbejder" }, column: "unit", width: 11.5 },
  { what: "a unit with a word of 9 letters", of: { unit: "kr. pr. deltagere" }, column: "unit", width: 10 },
])("$what makes its column $width wide", ({ name = "Vest 2009", of = {}, value = 90, column, width }) => {
  expect(widthIn(columnsOf(name, of, value), column)).toBe(width);
});

test.each(["A4", "A3"] as const)("the page on %s is as wide as ever, and printed at the same scale", (paper) => {
  const columns = columnsOf("Beskæftigelsescenter 2009", { target: 12_345_678.9 }, 1_234_567_890.25);
  const total = (of: typeof columns): number => printedOn(of, paper).reduce((sum, { width }) => sum + width, 0);
  expect(total(columns)).toBeCloseTo(total(statusColumns), 9);
  const scale = printScale(
    printedOn(columns, paper).map(({ width }) => width),
    paper,
  );
  expect(scale).toBe(80);
  expect([widthIn(columns, "goal"), widthIn(columns, "explanation")]).toEqual([20, 20]);
});
