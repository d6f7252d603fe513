import { proposeSheet } from "../../../src/app/goalSheets/proposeSheet";
import { readGoalSheet } from "../../../src/app/goalSheets/readGoalSheet";
import { contractAsListed } from "../../../src/app/goalSheets/sheetContracts";
import { sheetFigures } from "../../../src/app/goalSheets/sheetFigures";
import { shareLineOf } from "../../../src/app/goalSheets/sheetUses";
import { readFigureBytes } from "../../../src/app/imports/readFigureFile";
import { periodName } from "../../../src/text/da/periodName";
import { keptWorkbook, seeded, type KeptSheet, type SheetCell } from "../../support/goalSheets";

async function read(sheet: KeptSheet) {
  const file = await readFigureBytes("egen.xlsx", await keptWorkbook([sheet]));
  const mapping = proposeSheet(file);
  if (mapping === null) throw new Error("no headings");
  const { goals, contracts, notes } = readGoalSheet(file, mapping, { contracts: [], measurements: [] });
  const listed = contracts.map((contract) => contractAsListed(contract, []));
  const { figures, faults } = sheetFigures(file, mapping, goals, { contracts: listed, measurements: [] });
  return {
    goals: goals.map(({ goal }) => [goal.nr + goal.part, goal.form, goal.target, goal.unit, goal.aggregation]),
    figures: figures.map(({ goal, period, content: { value, numerator, denominator } }) =>
      [goal.nr + goal.part, periodName(period), value, `${numerator}/${denominator}`].join(" "),
    ),
    faults: faults.map(({ row, column, problem }) => `${row} ${column}: ${problem}`),
    notes: notes.map(({ row, kind }) => `${row} ${kind}`),
  };
}

const SEEDS = Array.from({ length: 6 }, (_each, at) => at + 1);
const MONTHS = ["januar", "februar", "marts", "april"];

/** Shares of four months: numerators and denominators. */
function shares(below: (bound: number) => number): { over: number; under: number }[] {
  return MONTHS.map(() => {
    const under = 50 + below(400);
    return { over: Math.min(under, Math.round(under * 0.85) + below(20)), under };
  });
}

test.each(SEEDS)(
  "a goal in per cent with its numerator and denominator in the two rows below, seed %s",
  async (seed) => {
    const below = seeded(seed);
    const [one, two] = [shares(below), shares(below)];
    const counts = MONTHS.map(() => below(60));
    const percent = ({ over, under }: { over: number; under: number }): SheetCell => ({ v: over / under, fmt: "0.0%" });
    const found = await read({
      name: "Center Nordby 2019",
      rows: [
        ["Nr", "Mål", "Enhed", "Måltal", "Jan", "Feb", "Mar", "Apr", "ÅTD"],
        ["1.1", "Samtaler afholdes rettidigt", "pct.", "≥ 90 %", ...one.map(percent)],
        [null, "Tæller: rettidige samtaler", "antal", null, ...one.map(({ over }) => over)],
        [null, "Nævner: alle samtaler", "antal", null, ...one.map(({ under }) => under)],
        ["1.2", "Antal virksomhedsforløb", "antal", "mindst 600", ...counts],
        ["1.3", "Afgørelser inden for fristen", "pct.", "≥ 85 %"],
        [null, "– heraf rettidige (tæller)", null, null, ...two.map(({ over }) => over)],
        [null, "– i alt afgjort (nævner)", null, null, ...two.map(({ under }) => under)],
      ],
    });
    expect(found.goals.map((goal) => goal.slice(0, 4))).toEqual([
      ["1.1", "atLeast", 90, "pct."],
      ["1.2", "atLeast", 600, "antal"],
      ["1.3", "atLeast", 85, "pct."],
    ]);
    const value = ({ over, under }: { over: number; under: number }): number =>
      Number((Number((over / under).toPrecision(15)) * 100).toPrecision(15));
    expect(found.figures.toSorted()).toEqual(
      MONTHS.flatMap((month, at) => [
        `1.1 ${month} 2019 ${value(one[at] ?? { over: 0, under: 1 })} ${one[at]?.over}/${one[at]?.under}`,
        `1.2 ${month} 2019 ${counts[at]} /`,
        `1.3 ${month} 2019  ${two[at]?.over}/${two[at]?.under}`,
      ]).toSorted(),
    );
    expect([found.faults, found.notes]).toEqual([[], []]);
  },
);

test.each(SEEDS)("a column of lines with Mål, Tæller, Nævner and Afvigelse under each other, seed %s", async (seed) => {
  const below = seeded(seed + 100);
  const [one, two] = [shares(below), shares(below)];
  const date = (month: number): SheetCell => ({
    v: Math.round((Date.UTC(2019, month, 1) - Date.UTC(1899, 11, 30)) / 86_400_000),
    fmt: "mmm-yy",
  });
  const lines = (nr: string, text: string, target: string, own: typeof one): (SheetCell | null)[][] => [
    [nr, text, "Måltal", target],
    [nr, text, "Tæller", null, ...own.map(({ over }) => String(over))],
    [nr, text, "Nævner", null, ...own.map(({ under }) => String(under))],
    [nr, text, "Afvigelse", null, ...own.map(() => "1,5")],
  ];
  const found = await read({
    name: "Opfølgning",
    merges: ["A1:H1"],
    rows: [
      ["Center Sønderby – opfølgning 2019"],
      [],
      ["Mål nr.", "Resultatmål", "Linje", "Krav 2019", ...MONTHS.map((_month, at) => date(at))],
      ...lines("2.1", "Andel rettidige udbetalinger", "mindst 95 pct.", one),
      ...lines("2.2", "Andel sager uden fejl", "mindst 90 pct.", two),
    ],
  });
  expect(found.goals.map((goal) => goal.slice(0, 4))).toEqual([
    ["2.1", "atLeast", 95, "pct."],
    ["2.2", "atLeast", 90, "pct."],
  ]);
  expect(found.figures.toSorted()).toEqual(
    MONTHS.flatMap((month, at) => [
      `2.1 ${month} 2019  ${one[at]?.over}/${one[at]?.under}`,
      `2.2 ${month} 2019  ${two[at]?.over}/${two[at]?.under}`,
    ]).toSorted(),
  );
  expect(found.faults).toEqual([]);
});

test("a numerator without its denominator, and a share that its value contradicts, are named and not read", async () => {
  const found = await read({
    name: "Center Nordby 2019",
    rows: [
      ["Nr", "Mål", "Måltal", "Jan", "Feb"],
      ["1.1", "Samtaler afholdes rettidigt", "≥ 90 %", 88.5, 91],
      [null, "Tæller", null, 177, 91],
      [null, "Nævner", null, 200, 200],
      ["1.2", "Afgørelser inden for fristen", "≥ 85 %"],
      [null, "Tæller", null, 80, 90],
    ],
  });
  expect(found.figures).toEqual(["1.1 januar 2019 88.5 177/200"]);
  expect(found.faults).toEqual([
    "2 Feb: Værdien 91 passer ikke med tæller og nævner, som giver 45,5. Ret den ene.",
    "6 Jan: Nævneren mangler ved tælleren. Skriv den i filen.",
    "6 Feb: Nævneren mangler ved tælleren. Skriv den i filen.",
  ]);
});

test.each([
  ["Tæller", "numerator"],
  ["tæller (rettidige)", "numerator"],
  ["Nævner: alle samtaler", "denominator"],
  ["– heraf rettidige (tæller)", "numerator"],
  ["Rettidige samtaler, tæller", "numerator"],
  ["Forløb, der tæller med i målet", null],
  ["Tæller antal forløb", null],
  ["Tællerafgift", null],
  ["Samtaler", null],
])("»%s« is %s", (text, share) => {
  expect(shareLineOf(text)).toBe(share);
});
