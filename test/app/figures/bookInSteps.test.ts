import { bookInSteps, figureBook } from "../../../src/app/figures/figureBook";
import { bookTables, goalRow, measurementRow } from "../../support/tables";

test.each([0, 1, 3])("a workbook of %i figures is read in a step for its tables and one for each figure", (count) => {
  const months = ["januar", "februar", "marts"].slice(0, count);
  const rows = months.map((month, at) => measurementRow(`${month} 2009`, at));
  const contents = { tables: bookTables([goalRow()], rows), dates1904: false, formulas: new Map() };
  const steps = bookInSteps(contents);
  let taken = 0;
  let step = steps.next();
  for (; step.done !== true; step = steps.next()) taken += 1;
  expect([taken, step.value]).toEqual([1 + count, figureBook(contents)]);
  expect(step.value.existing.size).toBe(count);
});
