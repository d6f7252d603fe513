import type { FigureBook } from "../../../src/app/figures/figureBook";
import { openedFile } from "../../../src/app/sources/openedFile";
import type { Mapping } from "../../../src/app/imports/importMapping";
import { readBySources } from "../../../src/app/sources/readBySources";
import { sourceLines } from "../../../src/app/sources/sourceLines";
import { usableSources } from "../../../src/app/sources/usableSources";
import type { Source } from "../../../src/domain/source";
import { periodName } from "../../../src/text/da/periodName";
import { memory } from "../../support/memory";
import { csv, office } from "../../support/officeFigures";

const book = office();

/** A row of Kilder for goal 2.1 of Engby, unless said otherwise. */
function source(more: Partial<Source> = {}): Source {
  return {
    contract: "Engby 2019",
    nr: "2.1",
    part: "",
    from: "tal.csv",
    filter: "Område = Engby",
    period: "Måned",
    value: "Personer",
    numerator: "",
    denominator: "",
    form: "period",
    factor: 1,
    ...more,
  };
}

async function read(lines: readonly string[], sources: readonly Source[], own = book, said: Partial<Mapping> = {}) {
  const { file, mapping } = await openedFile(memory(), await csv(...lines), own);
  const { usable, issues } = usableSources(sources.map((each, index) => ({ ...each, row: 5 + index })));
  const reading = await readBySources({ file, mapping: { ...mapping, ...said } }, usable, own);
  return {
    figures: reading.figures.map(
      ({ goal, period, content }) =>
        `${goal.contract} ${goal.nr} ${periodName(period)}: ${
          content.value === "" ? `${content.numerator}/${content.denominator}` : content.value
        }`,
    ),
    faults: reading.faults.map(({ row, problem }) => `${row}: ${problem}`),
    told: sourceLines(reading),
    open: reading.open,
    issues: issues.map(({ row, column, problem }) => [row, column, problem.code]),
  };
}

const JOBINDSATS = [
  "Område;Måned;Antal;Personer;Pct.",
  "Engby;2019M01;1.842;1.310;2,4",
  "Engby;2019M02;1.799;1.300;2,4",
  "Hele landet;2019M01;78.542;55.120;1,9",
];

test("a source reads its rows and columns; the others are counted and named once", async () => {
  expect(await read(JOBINDSATS, [source()])).toEqual({
    figures: ["Engby 2019 2.1 januar 2019: 1310", "Engby 2019 2.1 februar 2019: 1300"],
    faults: [],
    told: [
      "Én række hører ikke til et mål i tabellen Kilder og er udeladt: Hele landet.",
      "Kolonnerne Antal og Pct. bruges ikke.",
    ],
    open: [],
    issues: [],
  });
});

test("two centres and two goals each get their own, and nothing else", async () => {
  const { figures, told } = await read(
    ["Område;Måned;Personer;Fravær", "Engby;2019M01;1310;0,8", "Havby;2019M01;900;0,9"],
    [
      source(),
      source({ contract: "Havby 2019", filter: "Område = Havby" }),
      source({ nr: "3.1", value: "Fravær" }),
      source({ contract: "Havby 2019", nr: "3.1", filter: "Område = Havby", value: "Fravær" }),
    ],
  );
  expect(figures.toSorted()).toEqual([
    "Engby 2019 2.1 januar 2019: 1310",
    "Engby 2019 3.1 januar 2019: 0.8",
    "Havby 2019 2.1 januar 2019: 900",
    "Havby 2019 3.1 januar 2019: 0.9",
  ]);
  expect(told).toEqual([]);
});

test.each<{ shape: string; lines: string[]; of: Partial<Source>; figures: string[] }>([
  {
    shape: "a row for each measure",
    lines: ["Område;Indikator;Måned;Tal", "Engby;Sygedagpenge;jan 2019;1310", "Engby;Ledige;jan 2019;7"],
    of: { filter: "Område = engby; Indikator = SYGEDAGPENGE", value: "Tal" },
    figures: ["Engby 2019 2.1 januar 2019: 1310"],
  },
  {
    shape: "periods across",
    lines: ["Indikator;jan 2019;feb 2019", "Sygedagpenge;1310;1300", "Ledige;7;8"],
    of: { filter: "Indikator = Sygedagpenge", period: "", value: "" },
    figures: ["Engby 2019 2.1 januar 2019: 1310", "Engby 2019 2.1 februar 2019: 1300"],
  },
  {
    shape: "months across without a year",
    lines: ["Indikator;Jan;Feb", "Sygedagpenge;1310;1300"],
    of: { filter: "Indikator = Sygedagpenge", period: "", value: "" },
    figures: ["Engby 2019 2.1 januar 2019: 1310", "Engby 2019 2.1 februar 2019: 1300"],
  },
  {
    shape: "measures above months",
    lines: ["Område;Personer;;Ledige;", ";jan 2019;feb 2019;jan 2019;feb 2019", "Engby;1310;1300;7;8"],
    of: { period: "", value: "Personer" },
    figures: ["Engby 2019 2.1 januar 2019: 1310", "Engby 2019 2.1 februar 2019: 1300"],
  },
  {
    shape: "year and month in two columns",
    lines: ["Område;År;Måned;Personer", "Engby;2019;1;1310", "Engby;2019;2;1300"],
    of: { period: "År; Måned" },
    figures: ["Engby 2019 2.1 januar 2019: 1310", "Engby 2019 2.1 februar 2019: 1300"],
  },
  {
    shape: "labels printed once",
    lines: ["Område;Køn;Måned;Personer", "Engby;Mænd;jan 2019;700", ";;feb 2019;690", ";Kvinder;jan 2019;610"],
    of: { filter: "Område = Engby; Køn = Mænd" },
    figures: ["Engby 2019 2.1 januar 2019: 700", "Engby 2019 2.1 februar 2019: 690"],
  },
  {
    shape: "a filter that asks for the total",
    lines: ["Område;Køn;Måned;Personer", "Engby;Mænd;jan 2019;700", "Engby;I alt;jan 2019;1310"],
    of: { filter: "Område = Engby; Køn = I alt" },
    figures: ["Engby 2019 2.1 januar 2019: 1310"],
  },
  {
    shape: "a factor",
    lines: ["Område;Måned;Personer", "Engby;jan 2019;1,31"],
    of: { factor: 1000 },
    figures: ["Engby 2019 2.1 januar 2019: 1310"],
  },
  {
    shape: "a share as a fraction",
    lines: ["Område;Måned;Andel", "Engby;jan 2019;0,885"],
    of: { nr: "1.1", value: "Andel", factor: 100 },
    figures: ["Engby 2019 1.1 januar 2019: 88.5"],
  },
  {
    shape: "numerator and denominator",
    lines: ["Område;Måned;Rettidige;Alle", "Engby;jan 2019;88;100"],
    of: { nr: "1.1", value: "", numerator: "Rettidige", denominator: "Alle" },
    figures: ["Engby 2019 1.1 januar 2019: 88/100"],
  },
  {
    shape: "running totals of a goal that adds up",
    lines: ["Område;Måned;Forløb", "Engby;jan 2019;48", "Engby;feb 2019;100", "Engby;mar 2019;155"],
    of: { nr: "1.2", value: "Forløb", form: "yearToDate" },
    figures: ["Engby 2019 1.2 januar 2019: 48", "Engby 2019 1.2 februar 2019: 52", "Engby 2019 1.2 marts 2019: 55"],
  },
  {
    shape: "running totals written as runs of months",
    lines: ["Område;Måned;Forløb", "Engby;jan 2019;48", "Engby;jan-feb 2019;100", "Engby;jan-mar 2019;155"],
    of: { nr: "1.2", value: "Forløb", form: "yearToDate" },
    figures: ["Engby 2019 1.2 januar 2019: 48", "Engby 2019 1.2 februar 2019: 52", "Engby 2019 1.2 marts 2019: 55"],
  },
  {
    shape: "twelve months of a goal that takes the latest",
    lines: ["Område;Måned;Personer", "Engby;jan 2019;1310", "Engby;feb 2019;1300"],
    of: { form: "rolling" },
    figures: ["Engby 2019 2.1 januar 2019: 1310", "Engby 2019 2.1 februar 2019: 1300"],
  },
  {
    shape: "other years than the contract's",
    lines: ["Område;Måned;Personer", "Engby;dec 2018;1400", "Engby;jan 2019;1310", "Engby;jan 2020;1"],
    of: {},
    figures: ["Engby 2019 2.1 januar 2019: 1310"],
  },
])("$shape", async ({ lines, of, figures }) => {
  const reading = await read(lines, [source(of)]);
  expect(reading.figures).toEqual(figures);
  expect([reading.open, reading.issues]).toEqual([[], []]);
});

test("figures of other years are told with how many they are", async () => {
  const { told } = await read(
    ["Område;Måned;Personer", "Engby;dec 2018;1400", "Engby;jan 2019;1310", "Engby;jan 2020;1"],
    [source()],
  );
  expect(told).toEqual(["2 tal ligger uden for kontraktens periode og er udeladt."]);
});

test.each<{ why: string; lines: string[]; of: Partial<Source>; told: string }>([
  {
    why: "a heading that is gone",
    lines: ["Område;Måned;Antal personer", "Engby;jan 2019;1310"],
    of: {},
    told: "Mål 2.1 i Engby 2019 får ingen tal denne gang: overskriften »Personer« findes ikke.",
  },
  {
    why: "a heading that is there twice",
    lines: ["Område;Måned;Personer;Personer", "Engby;jan 2019;1310;3"],
    of: {},
    told: "Mål 2.1 i Engby 2019 får ingen tal denne gang: overskriften »Personer« står der to gange.",
  },
  {
    why: "no row of its own",
    lines: ["Område;Måned;Personer", "Havby;jan 2019;1310"],
    of: {},
    told: "Mål 2.1 i Engby 2019 får ingen tal denne gang: ingen række passer til Filter i tabellen Kilder.",
  },
  {
    why: "no figure yet",
    lines: ["Område;Måned;Personer", "Engby;jan 2019;.."],
    of: {},
    told: "Mål 2.1 i Engby 2019 får ingen tal denne gang: der er ingen tal, som kan bruges.",
  },
  {
    why: "no period",
    lines: ["Område;Personer", "Engby;1310"],
    of: { period: "" },
    told: "Mål 2.1 i Engby 2019 får ingen tal denne gang: det kan ikke ses, hvilken periode tallene gælder. Udfyld Periode i tabellen Kilder.",
  },
  {
    why: "no column of figures",
    lines: ["Område;Måned;Ledige;Syge", "Engby;jan 2019;1310;7"],
    of: { value: "" },
    told: "Mål 2.1 i Engby 2019 får ingen tal denne gang: det kan ikke ses, hvilken kolonne tallene står i. Udfyld Værdi i tabellen Kilder.",
  },
])("a goal whose source gives nothing is named: $why", async ({ lines, of, told }) => {
  const reading = await read(lines, [source(of)]);
  expect(reading.figures).toEqual([]);
  expect(reading.told).toContain(told);
});

test("two sources with different figures for one goal and period are told, and neither is written", async () => {
  const { figures, faults } = await read(
    ["Område;Måned;Personer;Ledige", "Engby;jan 2019;1310;7"],
    [source(), source({ value: "Ledige" })],
  );
  expect(figures).toEqual([]);
  expect(faults).toHaveLength(2);
});

test("a row of Kilder that cannot be used is an issue in its row and column", async () => {
  const { issues } = await read(JOBINDSATS, [
    source({ filter: "Nordby" }),
    source({ period: "År; Måned; Dag" }),
    source({ numerator: "Tæller" }),
    source({ factor: 0 }),
    source({ value: "", numerator: "a", denominator: "b", factor: 2 }),
  ]);
  expect(issues).toEqual([
    [5, "Filter", "filterUnreadable"],
    [6, "Periode", "periodColumns"],
    [7, "Nævner", "shareHalf"],
    [8, "Faktor", "factorZero"],
    [9, "Faktor", "factorOnShare"],
  ]);
});

test("the whole column tells how numbers are written, not the source's rows alone", async () => {
  const lines = ["Område;Måned;Personer", "Engby;jan 2019;1.310", "Havby;jan 2019;900,5"];
  expect((await read(lines, [source()])).figures).toEqual(["Engby 2019 2.1 januar 2019: 1310"]);
});

test("what stays open is asked, and the answer holds for every source", async () => {
  const lines = ["Område;Måned;Personer", "Engby;jan 2019;1.310"];
  const asked = await read(lines, [source()]);
  expect([asked.open, asked.figures]).toEqual([["decimal"], []]);
  const answered = await read(lines, [source()], book, { decimal: "comma" });
  expect([answered.open, answered.figures]).toEqual([[], ["Engby 2019 2.1 januar 2019: 1310"]]);
});

test("a total alone is the growth since the workbook's figures", async () => {
  const own: FigureBook = {
    ...book,
    measurements: [
      {
        contract: "Engby 2019",
        nr: "1.2",
        part: "",
        period: { kind: "month", start: "2019-01-01", end: "2019-01-31" },
        figure: { kind: "number", value: 48 },
        numerator: null,
        denominator: null,
        provisional: false,
      },
    ],
  };
  const { figures, told } = await read(
    ["Område;Måned;Forløb", "Engby;feb 2019;100"],
    [source({ nr: "1.2", value: "Forløb", form: "yearToDate" })],
    own,
  );
  expect(figures).toEqual(["Engby 2019 1.2 februar 2019: 52"]);
  expect(told).toEqual(["Mål 1.2: tallene er år til dato, og hver periodes tilvækst skrives."]);
});

test("a file of another centre gives nothing, also where the source has no filter", async () => {
  const { figures, faults } = await read(
    ["Jobcenter Havby", "Måned;Personer", "jan 2019;1310"],
    [source({ filter: "" })],
  );
  expect(figures).toEqual([]);
  expect(faults).toEqual([
    "3: Rækken gælder Jobcenter Havby, men Engby 2019 er valgt for hele filen. Vælg den anden kontrakt, hvis rækken skal med.",
  ]);
});
