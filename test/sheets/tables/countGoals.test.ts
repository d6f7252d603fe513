import { countGoals } from "../../../src/sheets/tables/goalKey";
import { bookTables, goalRow, table, type TestRow } from "../../support/tables";

test.each<{ what: string; rows: TestRow[]; count: number }>([
  { what: "one goal", rows: [goalRow()], count: 1 },
  {
    what: "a goal with two parts",
    rows: [goalRow({ Nr: "14", Delmål: "a" }), goalRow({ Nr: "14", Delmål: "b" })],
    count: 1,
  },
  {
    what: "parts with another goal between them",
    rows: [goalRow({ Nr: "14", Delmål: "a" }), goalRow(), goalRow({ Nr: "14", Delmål: "b" })],
    count: 2,
  },
  { what: "1.1 and 1.10", rows: [goalRow({ Nr: "1.1" }), goalRow({ Nr: "1.10" })], count: 2 },
  { what: "one number in two contracts", rows: [goalRow(), goalRow({ Kontrakt: "Nyropsgade 2010" })], count: 2 },
  {
    what: "one contract in two spellings",
    rows: [goalRow({ Nr: "14", Delmål: "a" }), goalRow({ Kontrakt: "SKELBÆKGADE  2009", Nr: "14", Delmål: "b" })],
    count: 1,
  },
  { what: "no goals", rows: [], count: 0 },
])("$what: $count", ({ rows, count }) => {
  expect(countGoals(bookTables(rows, []))).toBe(count);
});

test("without the table Mål there are none", () => {
  expect(countGoals([table("Målinger", [goalRow()])])).toBe(0);
});
