import fc from "fast-check";
import { formulaWorkbook } from "../../scripts/functions/formulaWorkbook";
import type * as Functions from "../../src/functions/functions";
import { schemaOf } from "../../src/sheets/tables/allTables";
import { functionFaults } from "../../src/text/da/functions";

const opened = formulaWorkbook();
const functions: Promise<typeof Functions> = opened.then(() => import("../../src/functions/functions"));
afterAll(async () => (await opened).close());

/** What a cell may hand over, the words and figures that mean something among them. */
const cell = fc.oneof(
  fc.constantFrom(
    "Mindst",
    "Højst",
    "Interval",
    "Milepæl",
    "Sum",
    "Seneste",
    "Pct.",
    "Ændring",
    "Ja",
    "marts 2009",
    "2009",
    "95 %",
    "1.250,5",
    "31-12-2009",
    "#N/A",
    "",
    null,
    0,
    1,
    95,
    -5,
    40_000,
  ),
  fc.double({ noNaN: false }),
  fc.string(),
  fc.boolean(),
  fc.constantFrom({ code: "#DIV/0!" }, { type: "Double", basicValue: 1e308 }, {}),
);
const range: fc.Arbitrary<unknown[][]> = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 3 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
  );
const argument = fc.oneof(
  range,
  cell.map((value) => [[value]] as unknown[][]),
  fc.constant(null as unknown as unknown[][]),
);
const calls = fc.tuple(argument, argument, argument, argument, argument, argument);

/** A text, a figure that a cell can hold, or an error that says why in a way that was foreseen. */
function holds(value: unknown): boolean {
  if (value instanceof CustomFunctions.Error)
    return (value.message ?? "").length > 5 && value.message !== functionFaults.unexpected();
  return typeof value === "string" || (typeof value === "number" && Math.abs(value) < 1e308);
}

const isAnswer = (rows: unknown[][]): boolean =>
  rows.length > 0 && rows.every((row) => row.length > 0 && row.length === rows[0]?.length && row.every(holds));

test("whatever is handed over, an answer is a rectangle of texts, figures that a cell can hold, and errors that say why", async () => {
  const {
    degreeOfFulfilment,
    statusOfGoal,
    deviationFromTarget,
    targetFromBaseline,
    expectedByPeriod,
    forecastOfYear,
    statusOfContracts,
    matrixOfGoals,
    explanationOfGoal,
  } = await functions;
  await fc.assert(
    fc.asyncProperty(calls, async ([a, b, c, d, e, f]) => {
      const answers = await Promise.all([
        degreeOfFulfilment(a, b, c, d, e, f),
        statusOfGoal(a, b, c, d, e, f),
        deviationFromTarget(a, b, c, d),
        targetFromBaseline(a, b, c),
        expectedByPeriod(a, b, c, d, e),
        forecastOfYear(a, b, c, d),
        statusOfContracts(a, b, c, d),
        matrixOfGoals(a, b),
        explanationOfGoal(a, b, c, d, e, f),
      ]);
      return answers.every(isAnswer);
    }),
    { numRuns: 1000 },
  );
});

const body = (columns: number): fc.Arbitrary<unknown[][]> =>
  fc.array(
    fc.array(fc.oneof({ weight: 2, arbitrary: fc.constantFrom("A 2009", "1", "a") }, { weight: 5, arbitrary: cell }), {
      minLength: columns,
      maxLength: columns,
    }),
    { maxLength: 6 },
  );

test("whatever stands in the tables, the status and the matrix are such answers too", async () => {
  const { statusOfContracts, matrixOfGoals } = await functions;
  const goalHeaders = schemaOf("Mål").columns.map(({ header }) => header);
  const measurementHeaders = schemaOf("Målinger").columns.map(({ header }) => header);
  await fc.assert(
    fc.asyncProperty(body(goalHeaders.length), body(measurementHeaders.length), async (goals, measurements) => {
      const mål = [goalHeaders, ...goals];
      return (
        isAnswer(await statusOfContracts(mål, [measurementHeaders, ...measurements], [[40_000]])) &&
        isAnswer(await matrixOfGoals(mål))
      );
    }),
    { numRuns: 1000 },
  );
});
