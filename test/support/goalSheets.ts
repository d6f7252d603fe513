import { newWorkbook, saveXlsx } from "../../workbench/files/xlsx";

/** A cell of a sheet that somebody keeps: a value, or one with a number format or a colour set by hand. */
export type SheetCell = string | number | boolean | { v: string | number | boolean; fmt?: string; fill?: string };

/** A sheet as somebody keeps it: rows of cells from A1 on (null leaves one empty), and ranges that are merged. */
export type KeptSheet = { name: string; rows: readonly (readonly (SheetCell | null)[])[]; merges?: readonly string[] };

/** The .xlsx of sheets that somebody keeps. */
export async function keptWorkbook(sheets: readonly KeptSheet[]): Promise<Uint8Array> {
  const opened = newWorkbook();
  for (const { name, rows, merges = [] } of sheets) {
    const sheet = opened.workbook.getWorksheet(name) ?? opened.workbook.addWorksheet(name);
    for (const [at, cells] of rows.entries())
      for (const [column, cell] of cells.entries()) {
        if (cell === null || cell === "") continue;
        const target = sheet.getCell(at + 1, column + 1);
        const own = typeof cell === "object" ? cell : { v: cell };
        target.value = own.v;
        if (own.fmt !== undefined) target.numFmt = own.fmt;
        if (own.fill !== undefined)
          target.fill = { type: "pattern", pattern: "solid", fgColor: { argb: `FF${own.fill}` } };
      }
    for (const range of merges) sheet.mergeCells(range);
  }
  const [first] = opened.workbook.worksheets;
  if (first !== undefined && !sheets.some(({ name }) => name === first.name))
    opened.workbook.removeWorksheet(first.name);
  return saveXlsx(opened);
}

/** Whole numbers that a seed repeats, from 0 up to, not including, a bound. */
export function seeded(seed: number): (bound: number) => number {
  let state = seed >>> 0;
  return (bound) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 4294967296) * bound);
  };
}

const MONTHS = ["januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september", "oktober"].concat([
  "november",
  "december",
]);
const [GREEN, YELLOW, RED] = ["92D050", "FFFF00", "FF0000"];

/** A goal that a sheet says: contract, number with its part, form, target, upper target, unit, Opgørelse. */
export type SaidGoal = readonly [string, string, string, number | null, number | null, string, string];
/** A figure that a sheet says: contract, number with its part, period, value, and the remark beside it. */
export type SaidFigure = readonly [string, string, string, string | number, string];
/** A sheet with all that it says. */
export type SaidSheet = { sheets: readonly KeptSheet[]; goals: readonly SaidGoal[]; figures: readonly SaidFigure[] };

const names = (count: number): string[] => MONTHS.slice(0, count);
const blank = (count: number): null[] => Array.from({ length: count }, () => null);
const tenth = (value: number): number => Math.round(value * 10) / 10;
const danish = (value: number): string => String(value).replace(".", ",");
const serial = (month: number): SheetCell => ({
  v: Math.round((Date.UTC(2019, month - 1, 1) - Date.UTC(1899, 11, 30)) / 86_400_000),
  fmt: "mmm-yy",
});

/**
 * The first habit: a title above, months without a year, focus areas as merged lines, limits in the target's cell,
 * percentages by format, quarters beside their months, a result so far, colours, remarks, totals and a footnote.
 */
export function sheetByFocus(seed: number): SaidSheet {
  const below = seeded(seed);
  const count = 3 + below(6);
  const contract = "Center Nordby 2019";
  const months = names(count);
  const prompt = months.map(() => tenth(88 + below(100) / 10));
  const starts = months.map(() => 40 + below(30));
  const absence = months.map(() => tenth(0.5 + below(10) / 10));
  const budget = months.map(() => tenth(86 + below(130) / 10));
  const quarter = (values: readonly number[], of: (part: readonly number[]) => number, at: number): number | null =>
    values.length < at * 3 + 3 ? null : tenth(of(values.slice(at * 3, at * 3 + 3)));
  const sum = (part: readonly number[]): number => part.reduce((total, value) => total + value, 0);
  const mean = (part: readonly number[]): number => sum(part) / part.length;
  const twelve = (cells: readonly (SheetCell | null)[], values: readonly number[], of: typeof sum, share = false) =>
    [0, 1, 2, 3].flatMap((at): (SheetCell | null)[] => {
      const total = quarter(values, of, at);
      const own = share && total !== null ? { v: Number((total / 100).toPrecision(15)), fmt: "0.0%" } : total;
      return [0, 1, 2].map((index) => cells[at * 3 + index] ?? null).concat([own]);
    });
  const percent = (value: number): SheetCell => ({
    v: Number((value / 100).toPrecision(15)),
    fmt: "0.0%",
    fill: value >= 95 ? GREEN : value >= 90 ? YELLOW : RED,
  });
  const rows: (SheetCell | null)[][] = [
    ["Resultatkontrakt 2019 for Center Nordby"],
    [],
    [
      "Nr.",
      "Mål",
      "Enhed",
      "Resultat 2018",
      "Måltal 2019",
      ...[0, 1, 2, 3].flatMap((at) => [
        ...MONTHS.slice(at * 3, at * 3 + 3).map((name) => name.slice(0, 3)),
        `${at + 1}. kvt.`,
      ]),
      "Resultat ÅTD",
      "Status",
      "Bemærkning",
    ],
    ["Beskæftigelse"],
    [
      1.1,
      "Samtaler afholdes rettidigt",
      "%",
      { v: 0.915, fmt: "0.0%" },
      "≥ 95 %",
      ...twelve(prompt.map(percent), prompt, mean, true),
      { v: mean(prompt) / 100, fmt: "0.0%", fill: GREEN },
      { v: "●", fill: GREEN },
      "Ny praksis fra februar",
    ],
    [
      1.2,
      "Ledige i virksomhedspraktik",
      "antal",
      null,
      "mindst 650",
      ...twelve(starts, starts, sum),
      sum(starts),
      { v: "●", fill: YELLOW },
      null,
    ],
    [],
    ["Personale og økonomi"],
    [
      2.1,
      "Sygefravær",
      "dage pr. medarbejder",
      11.2,
      "max 10",
      ...twelve(absence, absence, sum),
      tenth(sum(absence)),
      "Grøn",
      null,
    ],
    [2.2, "Forbrug af budgettet", "pct.", null, "85-100", ...twelve(budget, budget, mean), mean(budget), "Gul", null],
    [
      2.3,
      "Der er vedtaget en kompetencestrategi",
      null,
      null,
      "Ja",
      ...twelve(
        months.map((_name, at) => (at === count - 1 ? "Ja" : "Nej")),
        [],
        sum,
      ),
      null,
      "Grøn",
      null,
    ],
    ["I alt", null, null, null, null, ...blank(16), 4711],
    ["Sygefravær er opgjort uden langtidssyge."],
  ];
  const goal = (
    nr: string,
    form: string,
    low: number | null,
    high: number | null,
    unit: string,
    way: string,
  ): SaidGoal => [contract, nr, form, low, high, unit, way];
  const figure = (nr: string, values: readonly (number | string)[], remark = ""): SaidFigure[] =>
    values.map((value, at) => [contract, nr, `${MONTHS[at]} 2019`, value, at === values.length - 1 ? remark : ""]);
  return {
    sheets: [{ name: "Opfølgning", rows, merges: ["A1:H1", "A4:X4", "A8:X8"] }],
    goals: [
      goal("1.1", "atLeast", 95, null, "pct.", "mean"),
      goal("1.2", "atLeast", 650, null, "antal", "sum"),
      goal("2.1", "atMost", 10, null, "dage pr. medarbejder", "sum"),
      goal("2.2", "between", 85, 100, "pct.", "mean"),
      goal("2.3", "milestone", null, null, "", "latest"),
    ],
    figures: [
      ...figure("1.1", prompt, "Ny praksis fra februar"),
      ...figure("1.2", starts),
      ...figure("2.1", absence),
      ...figure("2.2", budget),
      ...figure(
        "2.3",
        months.map((_name, at) => (at === count - 1 ? "Ja" : "Nej")),
      ),
    ],
  };
}

/**
 * The second habit: several centres on one sheet, named once in merged cells; two rows of headings, of which the upper
 * is merged (*Mål* over number and words, the year over the months, which are real dates); units and forms in columns.
 */
export function sheetByCentre(seed: number): SaidSheet {
  const below = seeded(seed);
  const count = 2 + below(8);
  const centres = ["Jobcenter Engby", "Jobcenter Havby", "Jobcenter Skovby"].slice(0, 2 + below(2));
  const rows: (SheetCell | null)[][] = [
    ["Center", "Mål", null, "Målform", "Måltal", "Enhed", "Opgørelse", "Resultater", ...blank(11), "Ansvarlig"],
    [null, "Nr", "Tekst", null, null, null, null, ...MONTHS.map((_name, at) => serial(at + 1)), null],
  ];
  const [goals, figures]: [SaidGoal[], SaidFigure[]] = [[], []];
  const merges = ["A1:A2", "B1:C1", "H1:S1"];
  for (const centre of centres) {
    const contract = `${centre} 2019`;
    const lines = [
      ["1", "Klager over afgørelser", "Højst", 20 + below(10), "antal", "Sum", () => below(5), "atMost", "sum"],
      [
        "2",
        "Tilfredse borgere",
        "Mindst",
        80,
        "pct.",
        "Seneste",
        () => tenth(70 + below(200) / 10),
        "atLeast",
        "latest",
      ],
      ["10", "Sager over fristen", "Højst", 1250, "antal", "Seneste", () => 1000 + below(500), "atMost", "latest"],
    ] as const;
    for (const [at, [nr, text, form, target, unit, way, next, code, aggregation]] of lines.entries()) {
      const values = Array.from({ length: count }, next);
      rows.push([
        at === 0 ? centre : null,
        nr === "10" ? 10 : nr,
        text,
        form,
        target,
        unit,
        way,
        ...values,
        ...blank(12 - count),
        "Anne",
      ]);
      goals.push([contract, nr, code, target, null, unit, aggregation]);
      figures.push(...values.map((value, month): SaidFigure => [contract, nr, `${MONTHS[month]} 2019`, value, ""]));
    }
    merges.push(`A${rows.length - 2}:A${rows.length}`);
  }
  return { sheets: [{ name: "Målopfølgning", rows, merges }], goals, figures };
}

/**
 * The third habit: a sheet for each centre, no numbers, the target in the goal's own sentence, figures as text with a
 * comma, *Resultat ÅTD* first, whole names of months with capitals, blank columns and rows between.
 */
export function sheetOfSentences(seed: number): SaidSheet {
  const below = seeded(seed);
  const count = 3 + below(8);
  const [goals, figures]: [SaidGoal[], SaidFigure[]] = [[], []];
  const sheets = ["Engby", "Havby"].map((centre): KeptSheet => {
    const contract = `${centre} 2019`;
    const prompt = Array.from({ length: count }, () => tenth(88 + below(100) / 10));
    const answered = Array.from({ length: count }, () => 1100 + below(400));
    const text = (value: number): string => danish(value).replace(/^(\d)(\d{3})$/, "$1.$2");
    const mean = prompt.reduce((total, value) => total + value, 0) / count;
    const sum = answered.reduce((total, value) => total + value, 0);
    for (const [nr, target, unit, way, values] of [
      ["1", 95, "pct.", "mean", prompt],
      ["2", 15000, "antal", "sum", answered],
    ] as const) {
      goals.push([contract, nr, "atLeast", target, null, unit, way]);
      figures.push(...values.map((value, at): SaidFigure => [contract, nr, `${MONTHS[at]} 2019`, value, ""]));
    }
    const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
    return {
      name: centre,
      rows: [
        [`${centre} 2019`],
        [],
        [null, "Målsætning", "Resultat ÅTD", null, ...MONTHS.map(capital), "Kommentar"],
        [],
        [
          null,
          "Mindst 95 pct. af samtalerne holdes rettidigt.",
          `${danish(tenth(mean))} %`,
          null,
          ...prompt.map((value) => `${danish(value)} %`),
        ],
        [],
        [null, "Mindst 15.000 henvendelser skal besvares.", text(sum), null, ...answered.map(text)],
      ],
    };
  });
  return { sheets, goals, figures };
}
