import { Workbook } from "@cj-tech-master/excelts";
import { fileNumber } from "../../../src/app/figures/fileNumber";
import { proposeMapping } from "../../../src/app/imports/proposeMapping";
import { readFigureBytes } from "../../../src/app/imports/readFigureFile";
import { csv, office, outcome } from "../../support/officeFigures";

const book = office();
const engby = office(["Engby"]);

/** The figures that every shape of goals 1.1 and 1.2 for January to March comes to. */
const ENGBY = [
  "Engby 2019 1.1 januar 2019: 88.5",
  "Engby 2019 1.1 februar 2019: 91.2",
  "Engby 2019 1.1 marts 2019: 90.4",
  "Engby 2019 1.2 januar 2019: 48",
  "Engby 2019 1.2 februar 2019: 52",
  "Engby 2019 1.2 marts 2019: 55",
].sort();

test.each<{ shape: string; lines: readonly string[] }>([
  {
    shape: "long",
    lines: [
      "Center;Mål nr.;Periode;Værdi",
      "Jobcenter Engby;1.1;januar 2019;88,5",
      "Jobcenter Engby;1.1;2019M02;91,2",
      "Engby;1.1;mar-19;90,4",
      "Engby;1.2;2019-01;48",
      "Engby;1.2;01-02-2019;52",
      "Engby;1.2;201903;55",
    ],
  },
  {
    shape: "wide, full periods across",
    lines: ["Nr;Mål;2019M01;feb 2019;mar-19", "1.1;Samtaler;88,5;91,2;90,4", "1.2;Forløb;48;52;55"],
  },
  {
    shape: "wide, months without a year",
    lines: ["Nr;Mål;Jan;Feb;Mar", "1.1;Samtaler;88,5;91,2;90,4", "1.2;Forløb;48;52;55"],
  },
  {
    shape: "wide, the year in the row above the months, printed once",
    lines: [";;2019;;", "Nr;Mål;Jan;Feb;Mar", "1.1;Samtaler;88,5;91,2;90,4", "1.2;Forløb;48;52;55"],
  },
  {
    shape: "goals across, periods down",
    lines: ["Måned;Mål 1.1;1.2 Virksomhedsforløb", "januar 2019;88,5;48", "februar 2019;91,2;52", "marts 2019;90,4;55"],
  },
  {
    shape: "goals across by their sentences",
    lines: ["Måned;Rettidige samtaler;Virksomhedsforløb", "Jan;88,5;48", "Feb;91,2;52", "Mar;90,4;55"],
  },
  {
    shape: "goals above months, two rows of headings",
    lines: [
      "Center;Mål 1.1;;;Mål 1.2;;",
      ";jan 2019;feb 2019;mar 2019;jan 2019;feb 2019;mar 2019",
      "Engby;88,5;91,2;90,4;48;52;55",
    ],
  },
  {
    shape: "months above goals, two rows of headings",
    lines: ["Center;jan 2019;;feb 2019;;mar 2019;", ";1.1;1.2;1.1;1.2;1.1;1.2", "Engby;88,5;48;91,2;52;90,4;55"],
  },
  {
    shape: "labels printed once, titles above and a note below",
    lines: [
      "Målopfølgning efter center og tid",
      "",
      "Center;Mål nr.;Periode;Værdi",
      "Jobcenter Engby;1.1;januar 2019;88,5",
      ";;februar 2019;91,2",
      ";;marts 2019;90,4",
      ";1.2;januar 2019;48",
      ";;februar 2019;52",
      ";;marts 2019;55",
      "",
      "Kilde: LIS. Tallene er foreløbige.",
    ],
  },
  {
    shape: "totals rows and columns",
    lines: [
      "Nr;Jan;Feb;Mar;I alt;1. kvt.;ÅTD 2019;2019",
      "1.1;88,5;91,2;90,4;90,0;90,0;90,0;90,0",
      "1.2;48;52;55;155;155;155;155",
      "I alt;136,5;143,2;145,4;245;245;245;245",
    ],
  },
  {
    shape: "several tables on a sheet, a goal each",
    lines: ["Nr;Jan;Feb;Mar", "1.1;88,5;91,2;90,4", "", "Nr;jan 2019;feb 2019;mar 2019", "1.2;48;52;55"],
  },
  {
    shape: "no headings at all",
    lines: [
      "Engby;1.1;januar 2019;88,5",
      "Engby;1.1;februar 2019;91,2",
      "Engby;1.1;marts 2019;90,4",
      "Engby;1.2;januar 2019;48",
      "Engby;1.2;februar 2019;52",
      "Engby;1.2;marts 2019;55",
    ],
  },
  {
    shape: "a line with the contract above its rows",
    lines: ["Jobcenter Engby", "Nr;Jan;Feb;Mar", "1.1;88,5;91,2;90,4", "1.2;48;52;55"],
  },
])("$shape: six figures, and nothing to answer", async ({ lines }) => {
  const { figures, faults, lacks, open } = outcome(await csv(...lines), engby);
  expect({ lacks, open, figures: figures.toSorted() }).toEqual({ lacks: [], open: [], figures: ENGBY });
  const totals = lines[0]?.includes("I alt") ? 4 : 0;
  expect(faults).toHaveLength(totals);
});

test("real dates as headings are their months", async () => {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet("Egne tal");
  sheet.addRow(["Nr.", "Mål"]);
  for (const [at, month] of [0, 1, 2].entries()) {
    const cell = sheet.getCell(1, 3 + at);
    cell.value = new Date(Date.UTC(2019, month, 1));
    cell.numFmt = "mmm-yy";
  }
  sheet.addRow(["1.1", "Samtaler", 88.5, 91.2, 90.4]);
  sheet.addRow(["1.2", "Forløb", 48, 52, 55]);
  const file = await readFigureBytes("bred.xlsx", new Uint8Array(await workbook.xlsx.writeBuffer()));
  const { figures, lacks } = outcome(file, engby);
  expect([lacks, figures.toSorted()]).toEqual([[], ENGBY]);
});

test("a label is not filled in where a number was forgotten", async () => {
  const lines = [
    "Center;Mål nr.;Periode;Værdi",
    "Engby;1.1;jan 2019;88",
    "Engby;1.2;jan 2019;48",
    "Engby;;feb 2019;52",
  ];
  const { figures, faults } = outcome(await csv(...lines), book);
  expect(figures).toEqual(["Engby 2019 1.1 januar 2019: 88", "Engby 2019 1.2 januar 2019: 48"]);
  expect(faults).toEqual(["4 Mål nr.: Målets nummer mangler. Skriv det i filen."]);
});

test("a pivot of two centres with blank headings, with a contract chosen for the whole file: the other's rows are named", async () => {
  const file = await csv(
    "Målopfølgning",
    "",
    " ; ;2019M01;2019M02;2019M03",
    "Jobcenter Engby;1.1;88,5;91,2;..",
    ";1.2;48;52;..",
    "Jobcenter Havby;1.1;92,0;93,1;90,2",
    ";1.2;40;..;44",
  );
  const all = outcome(file, book);
  expect([all.lacks, all.faults, all.figures.length, all.skipped.marked]).toEqual([[], [], 9, 3]);
  const chosen = outcome(file, book, { contract: "Engby 2019" });
  expect(chosen.figures).toEqual([
    "Engby 2019 1.1 januar 2019: 88.5",
    "Engby 2019 1.1 februar 2019: 91.2",
    "Engby 2019 1.2 januar 2019: 48",
    "Engby 2019 1.2 februar 2019: 52",
  ]);
  const problem =
    "Rækken gælder Jobcenter Havby, men Engby 2019 er valgt for hele filen. Vælg den anden kontrakt, hvis rækken skal med.";
  expect(chosen.faults).toEqual([`6 Kolonne A: ${problem}`, `7 Kolonne A: ${problem}`]);
});

test("months without a year in a workbook of two years are one question", async () => {
  const two = office(["Engby"], [2018, 2019]);
  const file = await csv("Center;Nr;Jan;Feb", "Engby;1.1;88,5;91,2", "Engby;1.2;48;52");
  expect(outcome(file, two)).toMatchObject({ open: ["year"], figures: [], faults: [] });
  expect(outcome(file, two, { year: "2018" }).figures).toContain("Engby 2018 1.1 januar 2018: 88.5");
  expect(outcome(file, two, { contract: "Engby 2019" }).figures).toContain("Engby 2019 1.1 januar 2019: 88.5");
});

test("a job-statistics extract: one column pointed out is one goal, other areas are named, and the file tells the decimal sign", async () => {
  const file = await csv(
    "Område;Periode Sygedagpenge;Antal personer;Antal fuldtidspersoner;Fuldtidspersoner i pct.",
    "Engby;2019M01;1.842;1.310;2,4",
    "Engby;2019M02;1.799;1.300;2,4",
    "Hele landet;2019M01;78.542;55.120;1,9",
  );
  expect(outcome(file, book).lacks).toEqual(["nr"]);
  expect(outcome(file, book, { goalColumns: { 3: "2.1" } })).toMatchObject({
    lacks: [],
    open: [],
    figures: ["Engby 2019 2.1 januar 2019: 1310", "Engby 2019 2.1 februar 2019: 1300"],
    faults: [
      "4 Område: »Hele landet« er hverken en kontrakt eller et center i tabellen Kontrakter. Ret navnet i filen, eller vælg kontrakten for hele filen.",
    ],
  });
});

test.each<{ value: string; read: string | null; says?: string }>([
  { value: "0,45-", read: "-0.45" },
  { value: "'-0,30", read: "-0.3" },
  { value: "(0,25)", read: "-0.25" },
  { value: "-0,10", read: "-0.1" },
  { value: "–0,15", read: "-0.15" },
  { value: "−0,15", read: "-0.15" },
  { value: "- 0,15", read: "-0.15" },
  { value: "+0,15", read: "0.15" },
  { value: "÷0,15", read: "-0.15" },
  { value: "minus 0,15", read: "-0.15" },
  { value: "minus -0,15", read: null, says: "ikke et tal" },
  { value: "(0,15) mio. kr.", read: "-0.15" },
  { value: "-150.000 kr.", read: null, says: "er i kr., men målet opgøres i mio. kr." },
  { value: "kr. -150.000", read: null, says: "er i kr., men målet opgøres i mio. kr." },
  { value: "1.048-", read: "-1048" },
  { value: "1'240", read: "1240" },
  { value: "0,20 CR", read: null, says: "siger ikke, om tallet er over eller under 0" },
  { value: "(-0,25)", read: null, says: "ikke et tal" },
  { value: "0,5*", read: "0.5", says: "uden mærket *" },
  { value: "0,5 1)", read: "0.5", says: "uden mærket 1)" },
  { value: "0,5²", read: "0.5", says: "uden mærket ²" },
  { value: "0,5¹,²", read: "0.5", says: "uden mærket ¹,²" },
  { value: "0,5 (f)", read: "0.5", says: "uden mærket (f)" },
  { value: "0,5 (3)", read: null, says: "ikke et tal" },
  { value: "98:15", read: null, says: "98:15 er timer og minutter, men målet opgøres i mio. kr." },
  { value: "u.o.", read: null },
  { value: "uoplyst", read: null },
  { value: "ikke opgjort", read: null },
  { value: "<5", read: null, says: "for lavt til at blive oplyst" },
  { value: "..", read: null },
  { value: "n/a", read: null },
  { value: "-", read: null },
])("»$value« is $read", async ({ value, read, says }) => {
  const file = await csv("Nr;Periode;Værdi", `4.1;jan 2019;${value}`, "3.1;jan 2019;0,9");
  const { figures, faults, notes } = outcome(file, engby);
  expect(figures.filter((each) => each.includes(" 4.1 "))).toEqual(
    read === null ? [] : [`Engby 2019 4.1 januar 2019: ${read}`],
  );
  expect([...faults, ...notes].map((each) => says !== undefined && each.includes(says))).toEqual(
    says === undefined ? [] : [true],
  );
});

test.each<{ dates: readonly string[]; read: readonly string[]; open?: readonly string[] }>([
  { dates: ["31/01/2019", "03/02/2019"], read: ["januar 2019: 1", "februar 2019: 2"] },
  { dates: ["01/31/2019", "02/03/2019"], read: ["januar 2019: 1", "februar 2019: 2"] },
  { dates: ["05/05/2019", "02/03/2019"], read: ["maj 2019: 1"], open: ["dateOrder"] },
  { dates: ["31/01/2019", "02/28/2019"], read: [], open: ["dateOrder"] },
  { dates: ["01-02-2019", "01-03-2019"], read: ["februar 2019: 1", "marts 2019: 2"] },
  { dates: ["01.02.2019", "01.03.2019"], read: ["februar 2019: 1", "marts 2019: 2"] },
])("the dates $dates are told from the column as a whole", async ({ dates, read, open = [] }) => {
  const file = await csv("Nr;Dato;Værdi", ...dates.map((date, at) => `1.2;${date};${at + 1}`));
  const result = outcome(file, engby);
  expect([result.open, result.figures]).toEqual([open, read.map((each) => `Engby 2019 1.2 ${each}`)]);
});

test("two figures for one goal and period in a row are named by their columns", async () => {
  const file = await csv("Periode;Mål 1.1;1.1 nye tal;1.2", "jan 2019;88;89;48");
  const { figures, faults } = outcome(file, engby);
  expect(figures).toEqual(["Engby 2019 1.2 januar 2019: 48"]);
  const problem =
    "Kolonnerne Mål 1.1 og 1.1 nye tal giver begge et tal for mål 1.1, januar 2019. Ret overskrifterne i filen; ingen af dem bruges.";
  expect(faults).toEqual([`2 Mål 1.1: ${problem}`, `2 1.1 nye tal: ${problem}`]);
});

test.each([
  { what: "of before 2007", line: "1.1;jan 2019;88;Jens Hansen 070761-4285" },
  { what: "of after 2007", line: "1.1;jan 2019;88;010107-9999" },
  { what: "without a hyphen", line: "1.1;jan 2019;88;0707614285" },
])("personal numbers $what stop the import", async ({ line }) => {
  await expect(csv("Nr;Periode;Værdi;Note", line)).rejects.toThrow("Filen indeholder CPR-numre.");
});

test.each(["1.1;jan 2019;1203451234,5;x", "1.1;2019-01;88;123456-78", "1.1;jan 2019;3112991231.5;x"])(
  "»%s« holds no personal number",
  async (line) => {
    expect((await csv("Nr;Periode;Værdi;Note", line)).rows).toHaveLength(2);
  },
);

test("a total is not written beside parts that could not be read", async () => {
  const file = await csv("Nr;Jan;Feb;1. halvår 2019", "1.2;mange;<5;297", "3.1;0,9;1,1;2");
  const { figures, faults } = outcome(file, engby);
  expect(figures).toEqual(["Engby 2019 3.1 januar 2019: 0.9", "Engby 2019 3.1 februar 2019: 1.1"]);
  expect(faults).toHaveLength(3);
});

test("a total with its year waits with months whose year is open", async () => {
  const two = office(["Engby"], [2018, 2019]);
  const file = await csv("Center;Nr;Jan;Feb;1. halvår 2019", "Engby;1.2;48;52;297");
  expect(outcome(file, two)).toMatchObject({ open: ["year"], figures: [], faults: [] });
});

test("values that look like numbers of goals are no row of headings", async () => {
  const long = await csv("Mål nr.;Periode;Værdi", "Mål 3.1;jan 2019;1.1", "Mål 3.1;feb 2019;2.1");
  expect(outcome(long, engby).figures).toEqual(["Engby 2019 3.1 januar 2019: 1.1", "Engby 2019 3.1 februar 2019: 2.1"]);
  const wide = await csv("Mål nr.;Jan;Feb;Mar", "Mål 3.1;1.1;1.2;2.1", "Mål 4.1;1.1;1.1;1.2");
  expect(outcome(wide, engby).figures).toHaveLength(6);
});

test.each([
  { heading: "Kvartal", read: "1. kvartal 2019" },
  { heading: "Halvår", read: "1. halvår 2019" },
  { heading: "Måned", read: "januar 2019" },
  { heading: "Uge", read: "uge 1 2019" },
  { heading: "Periode", read: null },
])("1 beside a year under $heading is $read", async ({ heading, read }) => {
  const { figures, faults } = outcome(await csv(`Nr;År;${heading};Værdi`, "1.2;2019;1;155"), engby);
  expect(figures).toEqual(read === null ? [] : [`Engby 2019 1.2 ${read}: 155`]);
  expect(faults).toHaveLength(read === null ? 1 : 0);
});

test("numerator and denominator below a goal are one figure of it", async () => {
  const lines = ["Måned;Mål 1.1;;Mål 1.2", ";Tæller;Nævner;Værdi", "Jan;177;200;48", "Feb;180;200;52"];
  expect(outcome(await csv(...lines), engby)).toMatchObject({
    lacks: [],
    faults: [],
    figures: [
      "Engby 2019 1.1 januar 2019: 177/200",
      "Engby 2019 1.2 januar 2019: 48",
      "Engby 2019 1.1 februar 2019: 180/200",
      "Engby 2019 1.2 februar 2019: 52",
    ],
  });
});

test("numerator and denominator beside a goal's number are one figure of it", async () => {
  const lines = ["Måned;1.1 Tæller;Mål 1.1 (nævner);Tæller 2.1;4.1", "Jan;177;200;12;-0,5"];
  expect(outcome(await csv(...lines), engby)).toMatchObject({
    lacks: [],
    figures: ["Engby 2019 1.1 januar 2019: 177/200", "Engby 2019 4.1 januar 2019: -0.5"],
    faults: ["2 Tæller 2.1: Nævneren mangler ved tælleren. Skriv den i filen."],
  });
});

test("of the columns below a month only the result is read", async () => {
  const lines = [
    ";jan 2019;;;feb 2019;;",
    "Nr;Mål;Resultat;Afvigelse;Mål;Resultat;Afvigelse",
    "1.1;90;88,5;-1,5;90;91,2;1,2",
  ];
  expect(outcome(await csv(...lines), engby)).toMatchObject({
    lacks: [],
    faults: [],
    figures: ["Engby 2019 1.1 januar 2019: 88.5", "Engby 2019 1.1 februar 2019: 91.2"],
  });
});

test.each<{ heading: string; more?: string; read: boolean }>([
  { heading: "Realiseret", read: true },
  { heading: "Sum af Resultat", read: true },
  { heading: "Resultat (antal)", read: true },
  { heading: "Forløb", read: true },
  { heading: "Forløb", more: "Måltal", read: true },
  { heading: "Måltal", read: false },
  { heading: "Budget 2019", read: false },
  { heading: "Forventet antal", read: false },
  { heading: "Sagsnr", more: "Forløb", read: true },
  { heading: "Sagsnr", read: false },
  { heading: "Forløb", more: "Borgere", read: false },
])("of the columns $heading and $more the figures' is told: $read", async ({ heading, more = "Note", read }) => {
  const file = await csv(
    `Nr;Måned;${heading};${more};Bemærkning`,
    `1.2;jan 2019;48;${more === "Note" ? "" : 7};rettet`,
  );
  expect(outcome(file, engby)).toMatchObject({ lacks: read ? [] : ["value"] });
});

test("figures with a unit and a sign of their own are figures all the same", async () => {
  const file = await csv("Nr;Måned;Beløb", "4.1;jan 2019;12,5 -", "4.1;feb 2019;(2,5 mio.kr.)", "4.1;mar 2019;1,5 DR");
  expect(outcome(file, engby).lacks).toEqual([]);
});

test.each<{ value: string | number; format: string; unit: string; read: number | null }>([
  { value: 112.5 / 24, format: "[h]:mm", unit: "timer", read: 112.5 },
  { value: 7.4 / 24, format: "hh:mm", unit: "timer pr. medarbejder", read: 7.4 },
  { value: "98:15", format: "General", unit: "timer", read: 98.25 },
  { value: "-1:30", format: "General", unit: "timer", read: -1.5 },
  { value: 112.5 / 24, format: "[h]:mm", unit: "dage", read: null },
  { value: "98:15", format: "General", unit: "", read: null },
  { value: 112.5, format: "0.0", unit: "timer", read: 112.5 },
])("$value under $format of a goal in $unit is $read", ({ value, format, unit, read }) => {
  const found = fileNumber({ value, numberFormat: format }, "comma", unit);
  expect(found.kind === "number" ? found.value : null).toBe(read);
});

test.each<{ text: string; unit: string; read: number | null }>([
  { text: "kr. -450", unit: "kr.", read: -450 },
  { text: "-kr. 450", unit: "kr.", read: -450 },
  { text: "DKK 450-", unit: "kr.", read: -450 },
  { text: "1.250,5 kr.", unit: "", read: 1250.5 },
  { text: "450 kr.", unit: "1.000 kr.", read: null },
  { text: "450 kr.", unit: "antal", read: null },
  { text: "450 1.000 kr.", unit: "1.000 kr.", read: 450 },
])("»$text« of a goal in »$unit« is $read", ({ text, unit, read }) => {
  const found = fileNumber({ value: text, numberFormat: "General" }, "comma", unit);
  expect(found.kind === "number" ? found.value : null).toBe(read);
});

test.each([
  { title: "Jobcenter Engby – nøgletal 2019", named: "Engby 2019" },
  { title: "Nøgletal for Engby", named: "Engby 2019" },
  { title: "Nøgletal", named: null },
  { title: "Engby og Skovby", named: null },
  { title: "Jobcenter Vesterby, sammenlignet med landet og Engby", named: null },
])("the title »$title« names the contract: $named", async ({ title, named }) => {
  const file = await csv(title, "Måned;Mål 1.1;Mål 1.2", "januar 2019;88,5;48", "februar 2019;91,2;52");
  expect(proposeMapping(file, office(["Engby", "Skovby"])).contract).toBe(named);
});

test("a column in which one of several measures is a goal's sentence is the goals'", async () => {
  const file = await csv(
    "Center;Målepunkt;Enhed;jan 2019;feb 2019",
    "Engby;Antal personer;antal;1842;1799",
    "Engby;Antal borgere;antal;90;91",
    "Engby;Virksomhedsforløb;antal;48;52",
  );
  const { figures, faults } = outcome(file, engby);
  expect(figures).toEqual(["Engby 2019 1.2 januar 2019: 48", "Engby 2019 1.2 februar 2019: 52"]);
  expect(faults.filter((each) => each.includes("Antal"))).toHaveLength(2);
});

test("values that look like years are no row of headings", async () => {
  const file = await csv("Mål nr.;Jan;Feb;Mar", "Mål 1.1;94;77;65,1", "Mål 1.2;2083;2095;2071");
  expect(outcome(file, engby).figures).toHaveLength(6);
});

test("a running total per month is taken for a goal that is counted so, and its months are not", async () => {
  const running = office(["Engby"], [2019], { "1.2": "År til dato" });
  const file = await csv("Nr;jan 2019;feb 2019;mar 2019;jan-feb 2019;jan-mar 2019;2019", "1.2;48;52;55;100;155;155");
  expect(outcome(file, running)).toMatchObject({
    figures: [
      "Engby 2019 1.2 januar 2019: 48",
      "Engby 2019 1.2 januar-februar 2019: 100",
      "Engby 2019 1.2 1. kvartal 2019: 155",
    ],
  });
});
