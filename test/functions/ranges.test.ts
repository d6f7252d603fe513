import { strFromU8, unzipSync } from "fflate";
import { formulaWorkbook, type FormulaWorkbook } from "../../scripts/functions/formulaWorkbook";
import { saveXlsx } from "../../workbench/files/xlsx";
import { danishError, toEnglishFormula } from "../../workbench/host/model/danish";

const opened: Promise<FormulaWorkbook> = formulaWorkbook();
afterAll(async () => (await opened).close());

/** A sheet of its own with values from A1 on. */
async function sheetWith(name: string, values: (string | number | boolean | null)[][]): Promise<FormulaWorkbook> {
  const workbook = await opened;
  workbook.opened.workbook.addWorksheet(name);
  workbook.put(name, 1, values);
  return workbook;
}

async function answer(formula: string): Promise<unknown[][]> {
  const [first] = await (await opened).answers([formula]);
  return first?.cells ?? [];
}

describe("ranges", () => {
  const goals = [
    ["Mindst", 100, 95],
    ["Højst", 100, 95],
    ["Mindst", 80, 80],
  ];

  test("1 × 1 gives one answer", async () => {
    await sheetWith("Enkelt", goals);
    expect(await answer("=MÅLOPFYLDELSE(Enkelt!A1:A1;Enkelt!B1:B1;Enkelt!C1:C1)")).toEqual([[0.95]]);
  });

  test("n × 1 gives a column of answers", async () => {
    await sheetWith("Kolonne", goals);
    expect(await answer("=MÅLSTATUS(Kolonne!A1:A3;Kolonne!B1:B3;Kolonne!C1:C3)")).toEqual([
      ["Ikke opfyldt"],
      ["Opfyldt"],
      ["Opfyldt"],
    ]);
  });

  test("1 × n gives a row of answers", async () => {
    await sheetWith("Række", [
      ["Mindst", "Højst", "Mindst"],
      [100, 100, 80],
      [95, 95, 80],
    ]);
    expect(await answer("=MÅLAFVIGELSE(Række!A1:C1;Række!A2:C2;Række!A3:C3)")).toEqual([[-5, 5, 0]]);
  });

  test("a single value goes with every cell of a range", async () => {
    await sheetWith("Blandet", [[95], [100], [105]]);
    expect(await answer('=MÅLOPFYLDELSE("Mindst";100;Blandet!A1:A3)')).toEqual([[0.95], [1], [1.05]]);
  });

  test("periods as a range give a course of the year", async () => {
    await sheetWith("Forløb", [["marts 2009"], ["juni 2009"], ["september 2009"], ["2009"]]);
    expect(await answer("=PERIODEMÅL(650;Forløb!A1:A4)")).toEqual([[162.5], [325], [487.5], [650]]);
  });
});

describe("errors among the cells of a range", () => {
  test("each is the error of its own answer, with its own message", async () => {
    await sheetWith("Fejl", [
      ["Mindst", 100, 95],
      ["Mindst", 100, "=1/0"],
      ["Mindst", 100, "=NA()"],
      ["Omtrent", 100, 95],
    ]);
    const [all] = await (await opened).answers(["=MÅLOPFYLDELSE(Fejl!A1:A4;Fejl!B1:B4;Fejl!C1:C4)"]);
    expect(all?.cells).toEqual([[0.95], [{ error: "#VALUE!" }], [{ error: "#N/A" }], [{ error: "#VALUE!" }]]);
    expect([0, 1, 2, 3].map((row) => all?.message(row))).toEqual([
      undefined,
      "»faktisk« er fejlen #DIVISION/0!. Ret den celle, som »faktisk« peger på.",
      "»faktisk« er fejlen #I/T. Ret den celle, som »faktisk« peger på.",
      '»målform« kender ikke "Omtrent". Skriv Mindst, Højst, Interval eller Milepæl.',
    ]);
  });
});

describe("empty cells", () => {
  test("a row where nothing is filled in answers nothing", async () => {
    await sheetWith("Tom", [
      ["Mindst", 100, 95],
      [null, null, null],
      ["Højst", 3, 2],
    ]);
    expect(await answer("=MÅLSTATUS(Tom!A1:A3;Tom!B1:B3;Tom!C1:C3)")).toEqual([["Ikke opfyldt"], [""], ["Opfyldt"]]);
  });

  test("an empty figure is no data where it reaches the formula as text", async () => {
    await sheetWith("Mangler", [["Mindst", 100, null]]);
    expect(await answer('=MÅLSTATUS(Mangler!A1;Mangler!B1;HVIS(Mangler!C1="";"";Mangler!C1))')).toEqual([
      ["Ingen data"],
    ]);
  });

  test("empty optional cells are as if left out", async () => {
    await sheetWith("Valgfri", [["Højst", 17.3, 18, null, null, null]]);
    expect(await answer("=MÅLOPFYLDELSE(Valgfri!A1;Valgfri!B1;Valgfri!C1;Valgfri!D1;Valgfri!E1;Valgfri!F1)")).toEqual(
      await answer('=MÅLOPFYLDELSE("Højst";17,3;18)'),
    );
  });

  test("months without a figure yet do not count in a forecast", async () => {
    await sheetWith("Måneder", [
      ["jan 2009", 60],
      ["feb 2009", 55],
      ["mar 2009", 56],
      ["apr 2009", null],
      ["maj 2009", null],
    ]);
    expect(await answer('=MÅLPROGNOSE(Måneder!A1:A5;Måneder!B1:B5;"Sum")')).toEqual([[684]]);
  });
});

test("a spill that is blocked shows as such, and comes when the way is free", async () => {
  const workbook = await sheetWith("Spærret", [
    [null, null],
    [null, "i vejen"],
  ]);
  workbook.put("Spærret", 1, [[toEnglishFormula('=MÅLTAL({10;20;30};5;"Absolut")')]], 2);
  await workbook.functions.settled();
  expect(danishError("#SPILL!")).toBe("#OVERLØB!");
  expect(workbook.answerAt("Spærret", 1, 2).cells).toEqual([[{ error: "#SPILL!" }]]);
  workbook.put("Spærret", 2, [[""]], 2);
  await workbook.functions.settled();
  expect(workbook.answerAt("Spærret", 1, 2).cells).toEqual([[15], [25], [35]]);
});

test("a formula stands in English in the file, whatever was typed", async () => {
  const workbook = await sheetWith("Filen", [[null]]);
  workbook.put("Filen", 1, [[toEnglishFormula('=MÅLOPFYLDELSE("Højst";17,3;18;20,4)')]]);
  await workbook.functions.settled();
  const files = unzipSync(await saveXlsx(workbook.opened));
  const sheets = Object.keys(files)
    .filter((name) => name.startsWith("xl/worksheets/sheet"))
    .map((name) => strFromU8(files[name] ?? new Uint8Array()));
  expect(sheets.filter((xml) => xml.includes('<f>_xldudf_MÅLOPFYLDELSE("Højst",17.3,18,20.4)</f>'))).toHaveLength(1);
});

test("10,000 calls are answered in one calculation, each as the domain would", async () => {
  const rows = 10_000;
  const workbook = await sheetWith(
    "Mange",
    Array.from({ length: rows }, (_, row) => [row + 1]),
  );
  const before = workbook.functions.calls;
  workbook.put(
    "Mange",
    1,
    Array.from({ length: rows }, (_, row) => [`=MÅLOPFYLDELSE("Mindst",10000,A${row + 1})`]),
    2,
  );
  await workbook.functions.settled();
  const sheet = workbook.opened.workbook.getWorksheet("Mange");
  const wrong = Array.from({ length: rows }, (_, row) => sheet?.getCell(row + 1, 2).result).filter(
    (degree, row) => degree !== 1 + (row + 1 - 10_000) / 10_000,
  );
  expect(wrong).toEqual([]);
  expect(workbook.functions.calls - before).toBe(rows);
}, 120_000);
