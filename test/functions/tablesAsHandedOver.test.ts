import { formulaWorkbook } from "../../scripts/functions/formulaWorkbook";
import type * as Functions from "../../src/functions/functions";
import { statusHeaders } from "../../src/text/da/functions";

/** Tables as Excel hands them to a formula: no formats, so dates are plain numbers, and 0 where a cell is empty. */
const opened = formulaWorkbook();
const functions: Promise<typeof Functions> = opened.then(() => import("../../src/functions/functions"));
afterAll(async () => (await opened).close());

const goalHeaders = [
  "Kontrakt",
  "Nr",
  "Delmål",
  "Målform",
  "Måltal",
  "Måltal øvre",
  "Udgangspunkt",
  "Ændring",
  "Ændringstype",
  "Opgørelse",
  "Periodisering",
  "Frist",
  "Metode",
  "Gul grænse",
  "Vægt",
];
type GoalCells = Partial<Record<(typeof goalHeaders)[number], string | number>>;

/** The answer on one goal with one measurement at the end of 2009, by the headers of the status. */
async function status(
  goal: GoalCells,
  period: string | number,
  value: string | number,
  asOf: string | number = "31-12-2009",
): Promise<Record<string, unknown>> {
  const row = goalHeaders.map((header) => ({ Kontrakt: "Skelbækgade 2009", Nr: "1", ...goal })[header] ?? 0);
  const measurements = [
    ["Kontrakt", "Nr", "Delmål", "Periode", "Værdi", "Tæller", "Nævner"],
    ["Skelbækgade 2009", "1", 0, period, value, 0, 0],
  ];
  const rows = await (await functions).statusOfContracts([goalHeaders, row], measurements, [[asOf]]);
  expect(rows.slice(2).filter(([first]) => first !== "Bemærk")).toEqual([]);
  return Object.fromEntries(statusHeaders.map((header, index) => [header, rows[1]?.[index]]));
}

const serial = { march15: 39_887, june30: 39_994, december31: 40_178 };

describe("zeros that stand for empty cells", () => {
  test("are no baseline, no change, no bound, no deadline, no threshold and no share", async () => {
    expect(await status({ Målform: "Mindst", Måltal: 95, Opgørelse: "Gennemsnit" }, "2009", 94)).toMatchObject({
      Måltal: 95,
      "Måltal øvre": "",
      Faktisk: 94,
      Metode: "Niveau",
      Status: "Ikke opfyldt",
    });
  });

  test("are no change beside a baseline and another target", async () => {
    expect(
      await status({ Målform: "Højst", Måltal: 17, Udgangspunkt: 20, Opgørelse: "Sum" }, "2009", 18),
    ).toMatchObject({ Metode: "Ændring", Målopfyldelse: 2 / 3 });
  });

  test("are no target beside a change", async () => {
    expect(
      await status(
        { Målform: "Højst", Udgangspunkt: 20, Ændring: -3, Ændringstype: "Absolut", Opgørelse: "Sum" },
        "2009",
        17,
      ),
    ).toMatchObject({ Måltal: 17, Målopfyldelse: 1 });
  });

  test("are no target beside a change of 0 that is stated by its kind", async () => {
    expect(
      await status({ Målform: "Højst", Udgangspunkt: 32, Ændringstype: "Pct.", Opgørelse: "Sum" }, "2009", 32),
    ).toMatchObject({ Måltal: 32, Metode: "Niveau", Målopfyldelse: 1 });
  });
});

describe("dates as plain numbers", () => {
  test("are periods, as their month", async () => {
    expect(
      await status({ Målform: "Mindst", Måltal: 650, Opgørelse: "Sum" }, serial.march15, 171, 39_903),
    ).toMatchObject({ "Forventet nu": 162.5, Faktisk: 171 });
  });

  test("are years where they are too small to be days", async () => {
    expect(await status({ Målform: "Mindst", Måltal: 650, Opgørelse: "Sum" }, 2009, 650)).toMatchObject({
      Faktisk: 650,
      Status: "Opfyldt",
    });
  });

  test("are a milestone's day and its deadline", async () => {
    expect(await status({ Målform: "Milepæl", Frist: serial.june30 }, "december 2009", serial.march15)).toMatchObject({
      Status: "Opfyldt",
      Forklaring: "Milepælen blev gennemført 15. marts 2009; fristen er 30. juni 2009.",
    });
  });

  test("are the status date", async () => {
    expect(
      await status({ Målform: "Mindst", Måltal: 650, Opgørelse: "Sum" }, "marts 2009", 171, serial.december31),
    ).toMatchObject({ "Forventet nu": 650 });
  });
});

test("an interval of a single figure is an interval", async () => {
  const { degreeOfFulfilment } = await functions;
  const none = null as unknown as unknown[][];
  expect(degreeOfFulfilment([["Interval"]], [[85]], [[85]], none, [[85]])).toEqual([[1]]);
});

test("an interval that ends at 0 is an interval", async () => {
  const { deviationFromTarget } = await functions;
  expect(deviationFromTarget([["Interval"]], [[-5]], [[1]], [[0]])).toEqual([[-1]]);
});
