import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "../../../workbench/cli/run";
import { openXlsx } from "../../../workbench/files/xlsx";
import type { TableContent } from "../../../src/sheets/tables/tableContent";
import { saved, withAddIn } from "../../support/addInSession";
import { textWorkbook } from "../../support/textWorkbook";
import { packageBytes } from "../../support/xlsxPackage";

const goal = (contract: string, nr: string, more: Record<string, string | number>) => ({
  Kontrakt: contract,
  Nr: nr,
  Målform: "Mindst",
  Måltal: 90,
  Enhed: "pct.",
  Opgørelse: "Gennemsnit",
  ...more,
});

const content: TableContent = {
  Kontrakter: [
    { Kontrakt: "Engby 2019", Center: "Jobcenter Engby", År: 2019, Opfølgning: "måned" },
    { Kontrakt: "Havby 2019", Center: "Jobcenter Havby", År: 2019, Opfølgning: "måned" },
  ],
  Mål: ["Engby 2019", "Havby 2019"].flatMap((name) => [
    goal(name, "1.1", { Mål: "Rettidige samtaler" }),
    goal(name, "1.2", { Mål: "Virksomhedsforløb", Måltal: 600, Enhed: "antal", Opgørelse: "Sum" }),
  ]),
};

let folder = "";
const path = (name: string): string => join(folder, name);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "rk-import-"));
  const bytes = await withAddIn(async (session) => {
    await session.addIn.createSheets(content);
    return saved(session);
  });
  writeFileSync(path("ind.xlsx"), bytes);
});
afterAll(() => rmSync(folder, { recursive: true }));

async function rk(...args: string[]) {
  const [out, told, failed]: [string[], string[], string[]] = [[], [], []];
  const code = await run(args, {
    print: (text) => out.push(text),
    warn: (line) => told.push(line),
    fail: (line) => failed.push(line),
    colour: false,
  });
  return { code, out, told, failed };
}

/** Imports files of these contents into the workbook, and gives the rows of Målinger afterwards. */
async function imported(files: Readonly<Record<string, string | Uint8Array>>, ...more: string[]) {
  for (const [name, contents] of Object.entries(files)) writeFileSync(path(name), contents);
  const ran = await rk(
    "import",
    path("ind.xlsx"),
    ...Object.keys(files).map(path),
    "--out",
    path("ud.xlsx"),
    "--force",
    ...more,
  );
  return { ...ran, rows: existsSync(path("ud.xlsx")) ? await figuresIn("ud.xlsx") : [] };
}

async function figuresIn(name: string): Promise<string[]> {
  const { workbook } = await openXlsx(new Uint8Array(readFileSync(path(name))));
  const sheet = workbook.getWorksheet("Målinger");
  const text = (row: number, column: number): string => String(sheet?.getCell(row, column).value ?? "");
  const rows = Array.from({ length: sheet?.rowCount ?? 0 }, (_, at) => at + 1);
  return rows
    .filter((row) => /20\d\d$/.test(text(row, 4)))
    .map((row) => [1, 2, 4, 5].map((column) => text(row, column)).join(" "));
}

test("what can be taken goes in, and what is left out is told on standard error", async () => {
  const { code, told, failed, rows } = await imported({
    "tal.csv": "Center;Nr;Periode;Værdi\nEngby;1.1;jan 2019;88,5\nEngby;9.9;jan 2019;5\nHavby;1.2;jan 2019;40\n",
  });
  expect([code, failed]).toEqual([0, []]);
  expect(rows).toEqual(["Engby 2019 1.1 januar 2019 88.5", "Havby 2019 1.2 januar 2019 40"]);
  expect(told).toEqual([
    "tal.csv: Række 3, Nr: Mål 9.9 findes ikke i Engby 2019. Ret nummeret i filen, eller opret målet i tabellen Mål.",
  ]);
});

test("a contract for the whole file answers the question that is asked without one", async () => {
  const file = { "tal.csv": "Periode;Mål 1.1;Mål 1.2\njan 2019;88,5;48\n" };
  const asked = await imported(file);
  expect([asked.code, asked.rows, asked.told]).toEqual([
    1,
    [],
    ["tal.csv: Hvilken kontrakt gælder tallene? Filen siger det ikke. Vælg mellem Engby 2019 og Havby 2019."],
  ]);
  const answered = await imported(file, "--contract", "Havby");
  expect([answered.code, answered.told, answered.rows]).toEqual([
    0,
    [],
    ["Havby 2019 1.1 januar 2019 88.5", "Havby 2019 1.2 januar 2019 48"],
  ]);
});

test("a figure that no answer could change goes in, also where the file leaves a question open", async () => {
  const { code, told, rows } = await imported({
    "tal.csv": "Center;Nr;Periode;Værdi\nEngby;1.1;jan 2019;88\nEngby;1.2;jan 2019;1.048\n",
  });
  expect([code, rows, told]).toEqual([
    0,
    ["Engby 2019 1.1 januar 2019 88"],
    ["tal.csv: Er 1.048 i filen 1048 eller 1,048? Tallene kan læses på to måder."],
  ]);
});

test("the sheet with figures is found behind a cover, another can be named, and one that is not there is told", async () => {
  const file = {
    "to.xlsx": textWorkbook({
      Forside: [["Udtræk"], ["Kontakt", "LIS"]],
      Januar: [
        ["Center", "Nr", "Periode", "Værdi"],
        ["Engby", "1.1", "jan 2019", "88,5"],
      ],
      Februar: [
        ["Center", "Nr", "Periode", "Værdi"],
        ["Engby", "1.1", "feb 2019", "91,2"],
      ],
    }),
  };
  expect((await imported(file)).rows).toEqual(["Engby 2019 1.1 januar 2019 88.5"]);
  expect((await imported(file, "--sheet", "Februar")).rows).toEqual(["Engby 2019 1.1 februar 2019 91.2"]);
  expect(await imported(file, "--sheet", "Marts")).toMatchObject({
    code: 2,
    failed: ["Filen har intet ark »Marts«. Den har Januar, Forside og Februar."],
  });
});

test("hidden rows of a filtered sheet are read like the others, and their number is told once", async () => {
  const row = (cells: readonly string[], attributes = ""): string =>
    `<row${attributes}>${cells.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join("")}</row>`;
  const rows = [
    row(["Center", "Nr", "Periode", "Værdi"]),
    row(["Engby", "1.1", "jan 2019", "88,5"], ' hidden="1"'),
    row(["Engby", "1.1", "feb 2019", "91,2"]),
    row(["Engby", "1.2", "jan 2019", "48"], ' hidden="1"'),
  ];
  const bytes = packageBytes({ sheets: [{ name: "Januar", xml: `<sheetData>${rows.join("")}</sheetData>` }] });
  const { code, told, rows: written } = await imported({ "filtreret.xlsx": bytes });
  expect([code, told, written]).toEqual([
    0,
    ["filtreret.xlsx: 2 skjulte rækker er læst med."],
    ["Engby 2019 1.1 januar 2019 88.5", "Engby 2019 1.1 februar 2019 91.2", "Engby 2019 1.2 januar 2019 48"],
  ]);
});

test("a metadata file beside the figures names their columns", async () => {
  const { rows, code } = await imported({
    "meta.csv":
      "Kolonnenummer;TekniskNavn;EgetNavn\n1;Tekst1;Center\n2;Tekst2;Mål nr.\n3;Dato1;Periode\n4;Numerisk1;Værdi\n",
    "tal.csv": "Tekst1;Tekst2;Dato1;Numerisk1\nEngby;1.2;2019-01-31;48\n",
  });
  expect([code, rows]).toEqual([0, ["Engby 2019 1.2 januar 2019 48"]]);
});

test("the same file once more changes nothing and is no fault; a file that cannot be read saves nothing", async () => {
  const file = { "tal.csv": "Center;Nr;Periode;Værdi\nEngby;1.1;jan 2019;88,5\n" };
  await imported(file);
  const again = await rk("import", path("ud.xlsx"), path("tal.csv"), "--out", path("ud2.xlsx"));
  expect([again.code, again.told, again.out]).toEqual([
    0,
    [],
    [`0 målinger skrevet, 1 stod der allerede. Skrevet: ${path("ud2.xlsx")}`],
  ]);
  rmSync(path("ud.xlsx"));
  const broken = await imported({ "gammel.xls": Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 1]) });
  expect(broken).toMatchObject({ code: 2, rows: [] });
  expect(broken.failed[0]).toContain("gammel.xls: Filen er i det gamle format .xls.");
});

test("a formula in Værdi is never written over, also where it shows nothing yet", async () => {
  const { workbook } = await openXlsx(new Uint8Array(readFileSync(path("ind.xlsx"))));
  const sheet = workbook.getWorksheet("Målinger");
  const first =
    1 +
    Array.from({ length: sheet?.rowCount ?? 0 }, (_, at) => at + 1).findIndex(
      (row) => sheet?.getCell(row, 1).value === "Kontrakt",
    );
  const formula = `IF(G${first + 1}="","",F${first + 1}/G${first + 1}*100)`;
  if (sheet) sheet.getCell(first + 1, 5).value = { formula, result: "" };
  writeFileSync(path("formel.xlsx"), await workbook.xlsx.writeBuffer());
  writeFileSync(path("tal.csv"), "Center;Nr;Periode;Værdi\nEngby;1.1;jan 2019;88,5\n");
  expect((await rk("import", path("formel.xlsx"), path("tal.csv"), "--out", path("ud3.xlsx"))).code).toBe(0);
  const { workbook: after } = await openXlsx(new Uint8Array(readFileSync(path("ud3.xlsx"))));
  expect(after.getWorksheet("Målinger")?.getCell(first + 1, 5).formula).toBe(formula);
  expect(await figuresIn("ud3.xlsx")).toEqual(["Engby 2019 1.1 januar 2019 88.5"]);
});

test("an existing file is only written over with --force, and a command line that lacks something says so", async () => {
  writeFileSync(path("tal.csv"), "Center;Nr;Periode;Værdi\nEngby;1.1;jan 2019;88,5\n");
  writeFileSync(path("står.xlsx"), "andet");
  const refused = await rk("import", path("ind.xlsx"), path("tal.csv"), "--out", path("står.xlsx"));
  expect([refused.code, readFileSync(path("står.xlsx"), "utf8")]).toEqual([2, "andet"]);
  const lacking = await rk("import", path("ind.xlsx"), path("tal.csv"));
  expect(lacking.failed).toEqual(["--out mangler. Skriv: rk import IND.xlsx TAL.csv --out UD.xlsx"]);
});

const JOBINDSATS =
  "Område;Periode Sygedagpenge;Antal personer;Antal fuldtidspersoner;Fuldtidspersoner i pct. af arbejdsstyrken 16-66 år\n" +
  "Engby;2019M01;1.842;1.310;2,4\nEngby;2019M02;1.799;1.300;2,4\nEngby;2019M03;1.765;1.290;2,3\n" +
  "Hele landet;2019M01;78.542;55.120;1,9\n";

/** Puts rows into the table Kilder of the workbook that the files are imported into. */
async function withSources(rows: readonly (readonly (string | number)[])[], job: () => Promise<void>): Promise<void> {
  const before = readFileSync(path("ind.xlsx"));
  const [columns, own] = [["Kontrakt", "Nr", "Kilde", "Filter", "Periode", "Værdi"], content];
  const bytes = await withAddIn(async (session) => {
    const sources = rows.map((row) => Object.fromEntries(columns.map((column, at) => [column, row[at] ?? ""])));
    await session.addIn.createSheets({ ...own, Kilder: sources });
    return saved(session);
  });
  writeFileSync(path("ind.xlsx"), bytes);
  await job().finally(() => writeFileSync(path("ind.xlsx"), before));
}

test("a file that Kilder names asks nothing: each goal's figures go in, and what belongs to no goal is named", async () => {
  const columns = ["Periode Sygedagpenge", "Antal fuldtidspersoner"];
  await withSources([["Engby 2019", "1.2", "jobindsats*.csv", "Område = Engby", ...columns]], async () => {
    const { code, told, rows } = await imported({ "jobindsats-marts.csv": JOBINDSATS });
    expect([code, rows]).toEqual([
      0,
      ["Engby 2019 1.2 januar 2019 1310", "Engby 2019 1.2 februar 2019 1300", "Engby 2019 1.2 marts 2019 1290"],
    ]);
    expect(told).toEqual([
      "jobindsats-marts.csv: Én række hører ikke til et mål i tabellen Kilder og er udeladt: Hele landet.",
      "jobindsats-marts.csv: Kolonnerne Antal personer og Fuldtidspersoner i pct. af arbejdsstyrken 16-66 år bruges ikke.",
    ]);
    const other = await imported({ "andet.csv": "Center;Nr;Periode;Værdi\nEngby;1.1;jan 2019;88,5\n" });
    expect(other.rows).toEqual(["Engby 2019 1.1 januar 2019 88.5"]);
    const elsewhere = await imported({ "jobindsats.csv": JOBINDSATS }, "--contract", "Havby");
    expect([elsewhere.code, elsewhere.rows]).toEqual([1, []]);
  });
});

test("two files with different figures for one goal and period are told, and the first stands", async () => {
  const source = ["Engby 2019", "1.2", "*.csv", "", "Måned", "Forløb"];
  await withSources([source], async () => {
    const { rows, told } = await imported({
      "a.csv": "Måned;Forløb\njan 2019;48\n",
      "b.csv": "Måned;Forløb\njan 2019;49\nfeb 2019;52\n",
    });
    expect(rows).toEqual(["Engby 2019 1.2 januar 2019 48", "Engby 2019 1.2 februar 2019 52"]);
    expect(told).toEqual([
      "b.csv: Engby 2019, mål 1.2, januar 2019: a.csv har et andet tal, som står. Ret tabellen Kilder, hvis det er det forkerte.",
    ]);
  });
});

test("without Kilder two files with different figures are told too, and an empty one and an unusual column are named", async () => {
  const { rows, told } = await imported({
    "a.csv": "Center;Nr;Periode;Værdi\nEngby;1.2;jan 2019;48\n",
    "b.csv": "Center;Nr;Periode;Forløb\nEngby;1.2;jan 2019;49\n",
    "c.csv": "Center;Nr;Periode;Værdi\n",
  });
  expect(rows).toEqual(["Engby 2019 1.2 januar 2019 48"]);
  expect(told).toEqual([
    "b.csv: Kolonnen Forløb er læst som målenes tal.",
    "b.csv: Engby 2019, mål 1.2, januar 2019: a.csv har et andet tal, som står. Ret den af filerne, der er forkert.",
    "c.csv: Der er ingen tal i filen.",
  ]);
});

test("a figure that is changed is told with what stood there", async () => {
  await imported({ "tal.csv": "Center;Nr;Periode;Værdi\nEngby;1.2;jan 2019;48\nHavby;1.2;jan 2019;40\n" });
  writeFileSync(path("tal.csv"), "Center;Nr;Periode;Værdi\nEngby;1.2;jan 2019;49\nHavby;1.2;jan 2019;40\n");
  const { told } = await rk("import", path("ud.xlsx"), path("tal.csv"), "--out", path("ud2.xlsx"), "--force");
  expect(told).toEqual(["tal.csv: Engby 2019, mål 1.2, januar 2019: 48 → 49"]);
});

test("a row of Kilder that cannot be used, and a goal that gets nothing, are told", async () => {
  const rows = [
    ["Engby 2019", "1.1", "tal.csv", "Engby", "Måned", "Samtaler"],
    ["Engby 2019", "1.2", "tal.csv", "", "Måned", "Forløb"],
  ];
  await withSources(rows, async () => {
    const { code, told } = await imported({ "tal.csv": "Måned;Samtaler\njan 2019;48\n" });
    expect(code).toBe(1);
    expect(told).toEqual([
      "tal.csv: Kilder, række 5, Filter: Filteret »Engby« kan ikke læses. Skriv Kolonne = værdi, flere med semikolon, fx Område = Nordby; Køn = I alt. En værdi med semikolon eller lighedstegn sættes i anførselstegn.",
      "tal.csv: Mål 1.2 i Engby 2019 får ingen tal denne gang: overskriften »Forløb« findes ikke.",
      "tal.csv: Én række hører ikke til et mål i tabellen Kilder og er udeladt.",
    ]);
  });
});
