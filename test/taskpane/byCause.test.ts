import { problems } from "../../src/sheets/cells/issue";
import { byCause } from "../../src/taskpane/start/byCause";

test("issues go by cause in the order that causes first come; within a cause by row, with the whole table first", () => {
  const issue = (row: number | null, problem: ReturnType<(typeof problems)[keyof typeof problems]>) => ({
    table: "Målinger",
    row,
    column: null,
    problem,
  });
  const listed = byCause([
    issue(9, problems.missingPeriod()),
    issue(12, problems.notANumber("mange")),
    issue(4, problems.missingPeriod()),
    issue(10, problems.notANumber("få")),
    issue(null, problems.missingPeriod()),
  ]);
  expect(listed.map(({ row, problem }) => [problem.code, row])).toEqual([
    ["missingPeriod", null],
    ["missingPeriod", 4],
    ["missingPeriod", 9],
    ["notANumber", 10],
    ["notANumber", 12],
  ]);
});
