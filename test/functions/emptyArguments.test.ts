import { formulaWorkbook } from "../../scripts/functions/formulaWorkbook";
import type * as Functions from "../../src/functions/functions";

/** The functions as they are called, for what no cell can hold but Excel may hand over. */
const opened = formulaWorkbook();
const functions: Promise<typeof Functions> = opened.then(() => import("../../src/functions/functions"));
afterAll(async () => (await opened).close());

/** A plain reading of an answer: values, and errors as `#VALUE!: why`. */
const plain = (answer: unknown[][]): unknown[][] =>
  answer.map((row) =>
    row.map((cell) => (cell instanceof CustomFunctions.Error ? `${cell.code}: ${cell.message ?? ""}` : cell)),
  );

const empties: { as: string; empty: unknown }[] = [
  { as: "0", empty: [[0]] },
  { as: "null", empty: [[null]] },
  { as: '""', empty: [[""]] },
  { as: "nothing", empty: null },
];

describe.each(empties)("empty cells as $as", ({ empty }) => {
  const none = empty as unknown[][];

  test("are as if the optional arguments were left out", async () => {
    const { degreeOfFulfilment, statusOfGoal, explanationOfGoal, expectedByPeriod, forecastOfYear } = await functions;
    expect(degreeOfFulfilment([["Højst"]], [[20]], [[19]], none, none, none)).toEqual([[1.05]]);
    expect(statusOfGoal([["Mindst"]], [[95]], [[94]], none, none, none)).toEqual([["Ikke opfyldt"]]);
    expect(explanationOfGoal([["Mindst"]], [[95]], [[94]], none, none, none)).toEqual([
      [
        "94 mod mindst 95; det er en målopfyldelse på 98,9 %, men måltallet er ikke nået, og efter fristen gælder ingen gul grænse.",
      ],
    ]);
    expect(expectedByPeriod([[650]], [["marts 2009"]], none, none, none)).toEqual([[162.5]]);
    expect(forecastOfYear([["januar 2009"], ["februar 2009"]], [[60], [40]], [["Sum"]], none)).toEqual([[600]]);
  });

  test("in every argument give an empty answer", async () => {
    const {
      degreeOfFulfilment,
      statusOfGoal,
      deviationFromTarget,
      explanationOfGoal,
      targetFromBaseline,
      expectedByPeriod,
    } = await functions;
    for (const answer of [
      degreeOfFulfilment,
      statusOfGoal,
      deviationFromTarget,
      explanationOfGoal,
      targetFromBaseline,
    ]) {
      expect(answer(none, none, none)).toEqual([[""]]);
    }
    expect(expectedByPeriod(none, none)).toEqual([[""]]);
  });

  test("in place of a choice that must be made are asked for", async () => {
    const { degreeOfFulfilment, targetFromBaseline, forecastOfYear } = await functions;
    expect(plain(degreeOfFulfilment(none, [[95]], [[94]]))).toEqual([
      ["#N/A: »målform« mangler. Skriv Mindst, Højst, Interval eller Milepæl."],
    ]);
    expect(plain(targetFromBaseline([[50]], [[5]], none))).toEqual([
      ["#N/A: »ændringstype« mangler: en ændring kan være Pct., Pct.point eller Absolut."],
    ]);
    expect(plain(forecastOfYear([["januar 2009"]], [[60]], none))).toEqual([
      ["#N/A: »opgørelse« mangler. Skriv Sum, Gennemsnit, Seneste eller År til dato."],
    ]);
  });

  test("in place of the target of a goal of at least something are asked for, never met", async () => {
    const { degreeOfFulfilment, statusOfGoal, deviationFromTarget, explanationOfGoal } = await functions;
    const answers = [degreeOfFulfilment, statusOfGoal, deviationFromTarget, explanationOfGoal].map(
      (one) => plain(one([["Mindst"]], none, [[90]]))[0]?.[0],
    );
    const asked =
      none?.[0]?.[0] === 0
        ? "#N/A: »måltal« er 0 eller tomt. Skriv måltallet; er det 0, så skriv nullet som tekst: '0."
        : "#N/A: »måltal« mangler.";
    expect(answers).toEqual([asked, asked, asked, asked]);
  });

  test("in place of the upper bound of an interval are asked for", async () => {
    const { degreeOfFulfilment } = await functions;
    expect(plain(degreeOfFulfilment([["Interval"]], [[85]], [[90]], null as unknown as unknown[][], none))).toEqual([
      ["#N/A: »måltal_øvre« mangler: et interval har både »måltal« og »måltal_øvre«."],
    ]);
  });

  test("in place of a baseline for a change in per cent are a missing baseline, never a zero", async () => {
    const { targetFromBaseline } = await functions;
    expect(plain(targetFromBaseline(none, [[-25]], [["Pct."]]))).toEqual([
      ["#N/A: »udgangspunkt« mangler, så måltallet ikke kan beregnes. Et ukendt udgangspunkt er ikke 0."],
    ]);
  });

  test("in place of a milestone's figure say that it is not done", async () => {
    const { statusOfGoal } = await functions;
    expect(statusOfGoal([["Milepæl"]], [[40_000]], none)).toEqual([["Ikke opfyldt"]]);
  });

  test("after the last figure do not count in a forecast", async () => {
    const { forecastOfYear } = await functions;
    const last = none?.[0]?.[0] ?? null;
    expect(
      forecastOfYear([["januar 2009"], ["februar 2009"], ["marts 2009"]], [[60], [40], [last]], [["Sum"]]),
    ).toEqual([[600]]);
  });
});

test("a target of 0 is one for at most 0, and for at least 0 where it is written as text", async () => {
  const { statusOfGoal } = await functions;
  expect([statusOfGoal([["Højst"]], [[0]], [[1]]), statusOfGoal([["Højst"]], [[0]], [[0]])]).toEqual([
    [["Ikke opfyldt"]],
    [["Opfyldt"]],
  ]);
  expect([statusOfGoal([["Mindst"]], [["0"]], [[-1]]), statusOfGoal([["Mindst"]], [["0"]], [[0]])]).toEqual([
    [["Ikke opfyldt"]],
    [["Opfyldt"]],
  ]);
});

describe("a figure", () => {
  test.each([{ empty: null }, { empty: "" }, { empty: " " }])("of %j is no data", async ({ empty }) => {
    const { degreeOfFulfilment, statusOfGoal, deviationFromTarget, explanationOfGoal } = await functions;
    expect(
      [degreeOfFulfilment, statusOfGoal, deviationFromTarget, explanationOfGoal].map(
        (one) => one([["Mindst"]], [[95]], [[empty]])[0]?.[0],
      ),
    ).toEqual(["", "Ingen data", "", "Ingen data: »faktisk« er tom."]);
  });

  test("of 0 is a figure: nothing came of it, or all did", async () => {
    const { degreeOfFulfilment, statusOfGoal } = await functions;
    expect(degreeOfFulfilment([["Mindst"], ["Højst"]], [[95], [0]], [[0], [0]])).toEqual([[0], [1]]);
    expect(statusOfGoal([["Mindst"], ["Højst"]], [[95], [0]], [[0], [0]])).toEqual([["Ikke opfyldt"], ["Opfyldt"]]);
  });

  test("of 0 as text at the end of a forecast's values counts", async () => {
    const { forecastOfYear } = await functions;
    expect(forecastOfYear([["januar 2009"], ["februar 2009"]], [[60], ["0"]], [["Sum"]])).toEqual([[360]]);
  });
});

describe("numbers at the end of what a cell can hold", () => {
  test.each([
    {
      argument: "måltal",
      call: (f: typeof Functions) => f.degreeOfFulfilment([["Mindst"]], [[1e308]], [[1]]),
      says: "#VALUE!: »måltal« er et større tal, end en celle i Excel kan holde.",
    },
    {
      argument: "faktisk",
      call: (f: typeof Functions) => f.deviationFromTarget([["Mindst"]], [[1]], [[-1e308]]),
      says: "#VALUE!: »faktisk« er et større tal, end en celle i Excel kan holde.",
    },
    {
      argument: "the answer",
      call: (f: typeof Functions) => f.degreeOfFulfilment([["Mindst"]], [[1e-300]], [[9e307]]),
      says: "#VALUE!: Resultatet er et større tal, end en celle i Excel kan holde.",
    },
    {
      argument: "the target",
      call: (f: typeof Functions) => f.targetFromBaseline([[9e307]], [[900]], [["Pct."]]),
      says: "#VALUE!: Resultatet er et større tal, end en celle i Excel kan holde.",
    },
  ])("$argument is refused beyond it", async ({ call, says }) => {
    expect(plain(call(await functions))).toEqual([[says]]);
  });
});

test.each<{ what: string; argument: unknown }>([
  { what: "a value that is no range", argument: "Mindst" },
  { what: "an empty range", argument: [] },
  { what: "a range of empty rows", argument: [[]] },
  { what: "a data type with a plain value under it", argument: [[{ type: "String", basicValue: "Mindst" }]] },
  { what: "an object of an unknown kind", argument: [[{ some: { thing: 1 } }]] },
  { what: "a jagged range", argument: [["Mindst", "Højst"], ["Mindst"]] },
])("nothing throws out of a function given $what", async ({ argument }) => {
  const { degreeOfFulfilment, statusOfContracts, matrixOfGoals, forecastOfYear, targetFromBaseline, expectedByPeriod } =
    await functions;
  const given = argument as unknown[][];
  for (const call of [
    () => degreeOfFulfilment(given, given, given, given, given, given),
    () => targetFromBaseline(given, given, given),
    () => expectedByPeriod(given, given, given, given, given),
    () => forecastOfYear(given, given, given, given),
    () => statusOfContracts(given, given, given, given),
    () => matrixOfGoals(given, given),
  ]) {
    expect((await call()).every((row) => row.length > 0)).toBe(true);
  }
});
