import { zipSync } from "fflate";
import { book, mapped } from "../support/figureFiles";
import { readImport, readImportPaced } from "../../src/app/imports/readImport";
import { readFigureBytes } from "../../src/app/imports/readFigureFile";
import { atOnce } from "../../src/domain/steps";
import { breather, inTasks, paced } from "../../src/files/breather";
import { tableOfText } from "../../src/files/tables/delimited";
import { readTable } from "../../src/files/tables/readTable";
import { proposeGoals, proposeGoalsPaced } from "../../src/app/contracts/proposeGoals";

/** Counts the tasks that get in while a job runs, by a task that asks for the next one again and again. */
async function tasksDuring<T>(job: () => Promise<T>): Promise<{ result: T; tasks: number }> {
  let [tasks, isRunning] = [0, true];
  const again = (): void => {
    tasks += 1;
    if (isRunning) setImmediate(again);
  };
  setImmediate(again);
  const result = await job();
  isRunning = false;
  return { result, tasks };
}

/** A clock that says that each look at it took so many milliseconds. */
const slow = (step: number): void => {
  let now = 0;
  jest.spyOn(performance, "now").mockImplementation(() => (now += step));
};
afterEach(() => jest.restoreAllMocks());

test.each([
  { ms: 49, yields: 0 },
  { ms: 50, yields: 1 },
])("work of $ms ms since the last pause yields $yields times", ({ ms, yields }) => {
  let now = 1000;
  const breathe = breather(() => now);
  now += ms;
  expect(breathe() instanceof Promise ? 1 : 0).toBe(yields);
});

test("after a pause the time counts anew", async () => {
  let now = 0;
  const breathe = breather(() => now);
  now = 50;
  const first = breathe();
  expect(first).toBeInstanceOf(Promise);
  await first;
  now = 99;
  expect(breathe()).toBeUndefined();
  now = 100;
  expect(breathe()).toBeInstanceOf(Promise);
});

function* counted(steps: number): Generator<void, string> {
  for (let step = 0; step < steps; step += 1) yield;
  return "færdig";
}

test("work in steps gives the same in one go and in paces, and other tasks get in at each slow step", async () => {
  slow(60);
  const { result, tasks } = await tasksDuring(() => paced(counted(20)));
  expect([result, atOnce(counted(20))]).toEqual(["færdig", "færdig"]);
  // Node may hand over two messages before it looks at the other tasks.
  expect(tasks).toBeGreaterThanOrEqual(10);
});

test("quick work is done in one task", async () => {
  slow(0);
  const { tasks } = await tasksDuring(() => paced(counted(20)));
  expect(tasks).toBe(0);
});

test("steps that are tasks of their own let others in however quick they are", async () => {
  slow(0);
  const { result, tasks } = await tasksDuring(() => inTasks(counted(20)));
  expect(result).toBe("færdig");
  expect(tasks).toBeGreaterThanOrEqual(10);
});

const ROWS = 4000;
const cell = (at: string, value: string): string => `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`;
const figureSheet = [
  `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>`,
  `<row r="1">${cell("A1", "Kontrakt")}${cell("B1", "Nr")}${cell("C1", "Periode")}${cell("D1", "Værdi")}</row>`,
  ...Array.from(
    { length: ROWS },
    (_, at) =>
      `<row r="${at + 2}">${cell(`A${at + 2}`, "Skelbækgade 2009")}${cell(`B${at + 2}`, "1.3")}${cell(`C${at + 2}`, "marts 2009")}<c r="D${at + 2}"><v>${at}</v></c></row>`,
  ),
  "</sheetData></worksheet>",
].join("");

const text = (xml: string): Uint8Array => new TextEncoder().encode(xml);
const largeWorkbook = (): Uint8Array =>
  zipSync({
    "xl/workbook.xml": text(
      `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="LIS" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
    "xl/_rels/workbook.xml.rels": text(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>`,
    ),
    "xl/worksheets/sheet1.xml": text(figureSheet),
  });

test("a large workbook is read with a pause for each 64 KB of a sheet, and every row is there", async () => {
  const bytes = largeWorkbook();
  slow(60);
  const { result, tasks } = await tasksDuring(() => readTable("lis.xlsx", bytes));
  expect(result.kind === "table" && result.sheets[0]?.rows.length).toBe(ROWS + 1);
  expect(result.kind === "table" && result.sheets[0]?.rows.at(-1)?.cells.map(({ value }) => value)).toEqual([
    "Skelbækgade 2009",
    "1.3",
    "marts 2009",
    ROWS - 1,
  ]);
  expect(tasks).toBeGreaterThanOrEqual(Math.floor(figureSheet.length / (128 * 1024)));
});

const QUOTED = `"Skelbækgade 2009";"1.3";"marts\n2009";"1;5"`;
const csvOf = (rows: number): string =>
  [
    "Kontrakt;Nr;Periode;Værdi",
    ...Array.from({ length: rows }, (_, at) => (at % 7 === 0 ? QUOTED : `Skelbækgade 2009;1.3;uge ${at} 2009;${at},5`)),
    "",
    "",
  ].join("\n");

test("a long text with columns is read with a pause for each 64 KB, quoted lines over their edges too", async () => {
  const lines = csvOf(12_000);
  slow(60);
  const { result, tasks } = await tasksDuring(() => readTable("lis.csv", text(lines)));
  expect(result).toEqual(tableOfText(lines));
  expect(result.kind === "table" && result.sheets[0]?.rows.length).toBe(12_001);
  expect(tasks).toBeGreaterThanOrEqual(Math.floor(lines.length / (128 * 1024)));
});

test("a quick text with columns is read in one go, and one of 200,001 rows is too long", async () => {
  slow(0);
  const { result, tasks } = await tasksDuring(() => readTable("lis.csv", text(csvOf(12_000))));
  expect([result.kind, tasks]).toEqual(["table", 0]);
  expect(await readTable("lis.csv", text(csvOf(199_999)))).toMatchObject({ kind: "table" });
  expect(await readTable("lis.csv", text(csvOf(200_000)))).toEqual({ kind: "unreadable", problem: "tooManyRows" });
});

const areas = Array.from({ length: 40 }, (_, at) => `Engby ${at}`);
const jsonStat = JSON.stringify({
  id: ["OMR"],
  size: [40],
  dimension: { OMR: { label: "område", category: { index: areas } } },
  value: areas.map((_, at) => at),
});
const objects = JSON.stringify(areas.map((name, at) => ({ område: name, Værdi: at })));
const px = `CHARSET="ANSI";\nSTUB="område";\nVALUES("område")=${areas.map((name) => `"${name}"`).join(",")};\nDATA=${areas.map((_, at) => at).join(" ")};`;

test.each([
  { name: "statistik.json", content: jsonStat },
  { name: "liste.json", content: objects },
  { name: "statistik.px", content: px },
])("$name is read with pauses between its rows", async ({ name, content }) => {
  slow(60);
  const { result, tasks } = await tasksDuring(() => readTable(name, text(content)));
  expect(result.kind === "table" && result.sheets[0]?.rows.map(({ cells }) => cells.map(({ value }) => value))).toEqual(
    [["område", "Værdi"], ...areas.map((area, at) => [area, at])],
  );
  expect(tasks).toBeGreaterThanOrEqual(20);
});

test("rows are looked through for personal numbers with pauses, and one in the last is found", async () => {
  const rows = csvOf(40);
  slow(60);
  const { tasks } = await tasksDuring(() => readFigureBytes("lis.csv", text(rows)));
  expect(tasks).toBeGreaterThanOrEqual(20);
  await expect(readFigureBytes("lis.csv", text(`${rows.trimEnd()}\n010203-1234;1.3;uge 1 2009;5`))).rejects.toThrow();
});

test("a long contract is read with a pause for each line and goal, and comes to the same", async () => {
  const contract = Array.from(
    { length: 40 },
    (_, at) => `1.${at + 1} Mindst ${at + 50} pct. af sagerne skal afgøres rettidigt i 2010.`,
  ).join("\n");
  const expected = proposeGoals(contract);
  slow(60);
  const { result, tasks } = await tasksDuring(() => proposeGoalsPaced(contract));
  expect(result).toEqual(expected);
  expect(result.goals).toHaveLength(40);
  // Lines for blocks, lines for a list twice, goals, and lines that were left.
  expect(tasks).toBeGreaterThanOrEqual(100);
});

test("a long file is imported with pauses between its rows, and comes to the same", async () => {
  const own = book();
  const lines = [
    "Kontrakt;Nr;Periode;Værdi",
    ...Array.from({ length: 40 }, (_, at) => `Skelbækgade 2009;1.3;uge ${at + 1} 2009;${at}`),
  ];
  const file = await readFigureBytes("lis.csv", text(lines.join("\n")));
  const mapping = mapped(file, own);
  slow(60);
  const { result, tasks } = await tasksDuring(() => readImportPaced(file, mapping, own));
  expect(result).toEqual(readImport(file, mapping, own));
  expect(tasks).toBeGreaterThanOrEqual(20);
});
