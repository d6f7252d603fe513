import { spawnSync } from "node:child_process";
import {
  existsSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strToU8, unzipSync, zipSync } from "fflate";
import type { CalendarDate } from "../../../src/domain/calendarDate";
import { run } from "../../../workbench/cli/run";
import { writeWhole } from "../../../workbench/cli/writeFile";
import { openXlsx } from "../../../workbench/files/xlsx";
import { skelbaekgade, saved, withAddIn } from "../../support/addInSession";
import { readWithOpenpyxl, writeWithOpenpyxl } from "../../support/openpyxl";
import { statusColours } from "../../../src/report/statusColours";
import { STARTING_NAMES } from "../../../src/sheets/tables/allTables";

type Ran = { code: number; out: string; warned: string[]; err: string[] };
type StatusJson = {
  statusDate: string;
  contracts: { contract: string; counts: Record<string, number>; goals: Record<string, unknown>[] }[];
  issues: Record<string, unknown>[];
};

async function rk(...args: string[]): Promise<Ran> {
  const out: string[] = [];
  const warned: string[] = [];
  const err: string[] = [];
  const code = await run(args, {
    print: (text) => out.push(text),
    warn: (line) => warned.push(line),
    fail: (line) => err.push(line),
    colour: false,
  });
  return { code, out: out.join("\n"), warned, err };
}

/** A folder of its own for one test, gone afterwards. */
async function inFolder(work: (path: (name: string) => string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "rk-"));
  try {
    await work((name) => join(folder, name));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function workbookFile(path: string): Promise<void> {
  const bytes = await withAddIn(async (session) => {
    await session.addIn.createSheets(skelbaekgade);
    return saved(session);
  });
  writeFileSync(path, bytes);
}

const json = (ran: Ran): StatusJson => JSON.parse(ran.out) as StatusJson;

test("status gives the answers as JSON: codes, unrounded numbers, null where there is none", async () => {
  await inFolder(async (path) => {
    await workbookFile(path("ind.xlsx"));
    const ran = await rk("status", path("ind.xlsx"), "--date", "2009-03-31", "--json");
    expect([ran.code, ran.err]).toEqual([0, []]);
    const { statusDate, contracts, issues } = json(ran);
    expect([statusDate, issues]).toEqual(["2009-03-31", []]);
    expect(contracts[0]?.counts).toEqual({ met: 1, partlyMet: 1, notMet: 0, noData: 0, pending: 0 });
    expect(contracts[0]?.goals[0]).toEqual({
      nr: "1.2",
      part: null,
      form: "atLeast",
      target: 650,
      targetUpper: null,
      expected: 162.5,
      expectedUpper: null,
      actual: 171,
      deviation: 8.5,
      degree: 1 + 8.5 / 162.5,
      method: "level",
      aggregation: "sum",
      pacing: "linear",
      status: "met",
      outlook: "expectedMet",
      forecast: 684,
      forecastLow: null,
      forecastHigh: null,
      trend: "better",
      trendPeriods: 1,
      explanation: "171 mod 162,5 forventet ved udgangen af marts (650 × 3/12): 105,2 %, og det forventede er nået.",
    });
  });
});

test("status as a table: a goal that is missed never shows as 100 %, an interval has both bounds, a milestone its day", async () => {
  const contract = { Kontrakt: "Skelbækgade 2009" };
  const goals = [
    { ...contract, Nr: "1", Mål: "Rettidighed", Målform: "Mindst", Måltal: 95, Enhed: "pct.", Opgørelse: "Seneste" },
    {
      ...contract,
      Nr: "2",
      Mål: "Budget",
      Målform: "Interval",
      Måltal: 85,
      "Måltal øvre": 100,
      Enhed: "pct.",
      Opgørelse: "Seneste",
    },
    { ...contract, Nr: "3", Mål: "Strategi", Målform: "Milepæl" },
    { ...contract, Nr: "4", Mål: "Handlingsplan", Målform: "Milepæl" },
  ];
  const figures = [
    ["1", 94.96],
    ["2", 101.2],
    ["3", "17-02-2009"],
    ["4", "Nej"],
  ].map(([Nr = "", Værdi = ""]) => ({ ...contract, Nr: String(Nr), Periode: "marts 2009", Værdi }));
  const bytes = await withAddIn(async (session) => {
    await session.addIn.createSheets({ Kontrakter: [{ ...contract, År: 2009 }], Mål: goals, Målinger: figures });
    return saved(session);
  });
  await inFolder(async (path) => {
    writeFileSync(path("ind.xlsx"), bytes);
    const { out } = await rk("status", path("ind.xlsx"), "--date", "2009-03-31");
    expect(
      out
        .split("\n")
        .slice(2)
        .map((line) => line.trim().split(/ {2,}/).slice(0, 6)),
    ).toEqual([
      ["Nr", "Mål", "Forventet", "Faktisk", "Målopfyldelse", "Status"],
      ["1", "Rettidighed", "95", "94,96", "99,96 % (niveau) ▲ I risiko"],
      ["2", "Budget", "85–100", "101,2", "98,8 % (niveau) ▲ I risiko"],
      ["3", "Strategi", "17. februar 2009", "100 % ✔ På sporet"],
      ["4", "Handlingsplan", "… Afventer"],
    ]);
  });
});

test.each(["31-03-2009", "31.3.2009", "2009-03-31"])("--date %s is 31 March 2009", async (date) => {
  await inFolder(async (path) => {
    await workbookFile(path("ind.xlsx"));
    expect(json(await rk("status", path("ind.xlsx"), "--date", date, "--json")).statusDate).toBe("2009-03-31");
  });
});

test("a date that no contract holds is said, and each contract keeps its own", async () => {
  await inFolder(async (path) => {
    await workbookFile(path("ind.xlsx"));
    const ran = await rk("status", path("ind.xlsx"), "--date", "30-06-2012", "--json");
    expect(ran.warned).toEqual([
      "Ingen kontrakt dækker 30. juni 2012; hver kontrakt er opgjort på sin egen statusdato.",
    ]);
    expect(ran.out).toContain('"statusDate": "2009-03-31"');
  });
});

test.each([
  { what: "the sample", args: ["--sample"], year: "2008" },
  { what: "an empty workbook", args: [], year: "1970" },
])("$what is the same file on every run, and says so by its date of $year", async ({ args, year }) => {
  await inFolder(async (path) => {
    for (const name of ["a.xlsx", "b.xlsx"]) await rk("new", path(name), ...args);
    const [a, b] = ["a.xlsx", "b.xlsx"].map((name) => readFileSync(path(name)));
    expect(a?.equals(b ?? Buffer.of())).toBe(true);
    const { workbook } = await openXlsx(new Uint8Array(a ?? []));
    expect([workbook.created.toISOString(), workbook.modified.toISOString()]).toEqual(
      Array(2).fill(`${year}-01-01T00:00:00.000Z`),
    );
  });
});

describe("a file that exists", () => {
  const mine = "min egen fil";

  test.each([
    { command: "new", args: (path: (name: string) => string) => ["new", path("ud.xlsx")] },
    { command: "new --sample", args: (path: (name: string) => string) => ["new", path("ud.xlsx"), "--sample"] },
    {
      command: "status --out",
      args: (path: (name: string) => string) => ["status", path("ind.xlsx"), "--out", path("ud.xlsx")],
    },
  ])("$command refuses it in one line, and overwrites it with --force", async ({ args }) => {
    await inFolder(async (path) => {
      await workbookFile(path("ind.xlsx"));
      writeFileSync(path("ud.xlsx"), mine);
      const refused = await rk(...args(path));
      expect([refused.code, refused.out, refused.err]).toEqual([
        2,
        "",
        [`Filen ${path("ud.xlsx")} findes allerede. Vælg et andet navn, eller skriv --force for at overskrive den.`],
      ]);
      expect(readFileSync(path("ud.xlsx"), "utf8")).toBe(mine);
      expect((await rk(...args(path), "--force")).code).toBe(0);
      expect(readFileSync(path("ud.xlsx")).subarray(0, 2).toString()).toBe("PK");
      expect(readdirSync(path(".")).sort()).toEqual(["ind.xlsx", "ud.xlsx"]);
    });
  });

  test("stays as it was where the new one cannot be written, and nothing is left beside it", async () => {
    await inFolder(async (path) => {
      writeFileSync(path("ud.xlsx"), mine);
      const tooLong = {
        get byteLength(): number {
          throw Object.assign(new Error("ENOSPC"), { code: "ENOSPC", syscall: "write" });
        },
      } as unknown as Uint8Array;
      expect(() => {
        writeWhole(path("ud.xlsx"), tooLong, true);
      }).toThrow();
      expect([readFileSync(path("ud.xlsx"), "utf8"), readdirSync(path("."))]).toEqual([mine, ["ud.xlsx"]]);
    });
  });

  test("may have a name as long as the system allows, and a longer one is refused by that name", async () => {
    await inFolder((path) => {
      const longest = `${"x".repeat(250)}.xlsx`;
      writeWhole(path(longest), strToU8("ny"), false);
      expect(readdirSync(path("."))).toEqual([longest]);
      expect(() => {
        writeWhole(path(`x${longest}`), strToU8("ny"), false);
      }).toThrow(expect.objectContaining({ code: "ENAMETOOLONG", path: path(`x${longest}`) }));
      expect(readdirSync(path("."))).toEqual([longest]);
      return Promise.resolve();
    });
  });

  test("keeps its rights, and a link to it stays a link", async () => {
    await inFolder((path) => {
      writeFileSync(path("egen.xlsx"), mine, { mode: 0o600 });
      symlinkSync(path("egen.xlsx"), path("ud.xlsx"));
      writeWhole(path("ud.xlsx"), strToU8("ny"), true);
      expect(lstatSync(path("ud.xlsx")).isSymbolicLink()).toBe(true);
      expect([readFileSync(path("egen.xlsx"), "utf8"), statSync(path("egen.xlsx")).mode & 0o777]).toEqual([
        "ny",
        0o600,
      ]);
      return Promise.resolve();
    });
  });
});

test("a reader that closes the pipe ends the command without a word", async () => {
  const sample = join(__dirname, "../../../samples/resultatkontrakter.xlsx");
  const script = join(__dirname, "../../../workbench/cli/rk.ts");
  const shell = `set -o pipefail; "${process.execPath}" --import tsx "${script}" status "${sample}" --json | head -1`;
  const ran = spawnSync("bash", ["-c", shell], { cwd: join(__dirname, "../../.."), encoding: "utf8" });
  expect([ran.status, ran.stdout, ran.stderr]).toEqual([0, "{\n", ""]);
});

test("without a date it is the last day of the latest period with a figure", async () => {
  await inFolder(async (path) => {
    await workbookFile(path("ind.xlsx"));
    expect(json(await rk("status", path("ind.xlsx"), "--json")).statusDate).toBe("2009-03-31");
  });
});

test.each<{ what: string; stated: string; chosen: CalendarDate | null; date: string }>([
  { what: "the contract's own Statusdato", stated: "31-01-2009", chosen: null, date: "2009-01-31" },
  { what: "the date chosen in the pane", stated: "31-01-2009", chosen: "2009-02-28", date: "2009-02-28" },
])("without a date $what is honoured", async ({ stated, chosen, date }) => {
  await inFolder(async (path) => {
    const bytes = await withAddIn(async (session) => {
      const [contract] = skelbaekgade.Kontrakter ?? [];
      await session.addIn.createSheets({ ...skelbaekgade, Kontrakter: [{ ...contract, Statusdato: stated }] });
      await session.addIn.statusDate.choose(chosen);
      return saved(session);
    });
    writeFileSync(path("ind.xlsx"), bytes);
    const { contracts } = json(await rk("status", path("ind.xlsx"), "--json"));
    expect(contracts).toMatchObject([{ statusDate: date }]);
  });
});

test("--out writes the workbook with its Status sheet, as another program reads it; the input stays as it was", async () => {
  await inFolder(async (path) => {
    await workbookFile(path("ind.xlsx"));
    const before = readFileSync(path("ind.xlsx"));
    await rk("status", path("ind.xlsx"), "--out", path("ud.xlsx"));
    expect(readFileSync(path("ind.xlsx")).equals(before)).toBe(true);
    const { sheets } = readWithOpenpyxl(readFileSync(path("ud.xlsx")));
    expect(Object.keys(sheets).sort()).toEqual([
      "Ark1",
      "Bemærkninger",
      "Indstillinger",
      "Kontrakter",
      "Mål",
      "Målinger",
      "Profiler",
      "Status",
    ]);
    const status = sheets["Status"];
    expect(status?.cells["L7"]).toMatchObject({ value: "✔ På sporet", fill: `FF${statusColours.met.fill.slice(1)}` });
    expect(status?.cells["L9"]).toMatchObject({
      value: "▲ I risiko",
      fill: `FF${statusColours.partlyMet.fill.slice(1)}`,
    });
    expect(status?.hiddenColumns.length).toBeGreaterThan(0);
    expect(status?.freeze).toBe("G4");
    expect(status?.print).toMatchObject({ orientation: "landscape", paper: 9, fitToPage: false, titleRows: "$3:$3" });
  });
});

test.each([
  { what: "a file that is not there", file: null, says: "findes ikke" },
  { what: "an empty file", file: new Uint8Array(0), says: "tom" },
  { what: "a text file", file: new TextEncoder().encode("Kontrakt;Nr;Måltal\n"), says: ".xlsx" },
  {
    what: "an encrypted or old file",
    file: new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array<number>(600).fill(0)]),
    says: "",
  },
])("$what: one Danish line, exit code 2, nothing written", async ({ file, says }) => {
  await inFolder(async (path) => {
    if (file) writeFileSync(path("ind.xlsx"), file);
    const ran = await rk("status", path("ind.xlsx"), "--out", path("ud.xlsx"), "--json");
    expect([ran.code, ran.out, ran.err.length]).toEqual([2, "", 1]);
    expect(ran.err[0]).toContain(says);
    expect(ran.err[0]).not.toContain("\n");
    expect(existsSync(path("ud.xlsx"))).toBe(false);
  });
});

test("what --out cannot carry over is told in a sentence, and without --out nothing is lost", async () => {
  await inFolder(async (path) => {
    await workbookFile(path("plain.xlsx"));
    const parts = unzipSync(readFileSync(path("plain.xlsx")));
    writeFileSync(path("ind.xlsx"), zipSync({ ...parts, "_xmlsignatures/sig1.xml": strToU8("<Signature/>") }));
    expect((await rk("status", path("ind.xlsx"))).warned).toEqual([]);
    const ran = await rk("status", path("ind.xlsx"), "--out", path("ud.xlsx"));
    expect([ran.code, ran.warned]).toEqual([0, [`Ikke med i ${path("ud.xlsx")}: digital signatur.`]]);
  });
});

test("a truncated file is refused", async () => {
  await inFolder(async (path) => {
    await workbookFile(path("hel.xlsx"));
    const whole = readFileSync(path("hel.xlsx"));
    writeFileSync(path("ind.xlsx"), whole.subarray(0, Math.floor(whole.length * 0.6)));
    const ran = await rk("status", path("ind.xlsx"), "--out", path("ud.xlsx"));
    expect([ran.code, ran.err.length, existsSync(path("ud.xlsx"))]).toEqual([2, 1, false]);
  });
});

test("a workbook without our tables is refused by the name of the first that is missing", async () => {
  await inFolder(async (path) => {
    const bytes = await withAddIn((session) => saved(session));
    writeFileSync(path("ind.xlsx"), bytes);
    const ran = await rk("status", path("ind.xlsx"), "--out", path("ud.xlsx"));
    expect([ran.code, existsSync(path("ud.xlsx"))]).toEqual([2, false]);
    expect(ran.err[0]).toContain("Tabellen Mål findes ikke i projektmappen.");
  });
});

test("a workbook that another program made is read and judged; its own columns and sheets come out as they went in", async () => {
  const made = writeWithOpenpyxl(
    [
      "from openpyxl.worksheet.table import Table",
      "sheet = book.active; sheet.title = 'Opfølgning'",
      "goals = [['Kontrakt','Nr','Målform','Måltal','Enhed','Opgørelse','Egen kolonne'],['Nyropsgade 2010','5','Mindst',650,'antal','Sum','husk'],['Nyropsgade 2010','6','Mindst',0.92,'pct.','Gennemsnit','']]",
      "[sheet.append(row) for row in goals]; sheet['D3'].number_format = '0%'",
      "sheet.add_table(Table(displayName='Mål', ref='A1:G3'))",
      "other = book.create_sheet('Tal'); rows = [['Periode','Værdi','Nr','Kontrakt'],['1. kvartal 2010',171,'5','Nyropsgade 2010'],['1. kvartal 2010','94,7 %','6','Nyropsgade 2010']]",
      "[other.append(row) for row in rows]; other.add_table(Table(displayName='Målinger', ref='A1:D3'))",
    ].join("\n"),
  );
  await inFolder(async (path) => {
    writeFileSync(path("ind.xlsx"), made);
    const { contracts, issues } = json(
      await rk("status", path("ind.xlsx"), "--date", "2010-03-31", "--out", path("ud.xlsx"), "--json"),
    );
    expect(contracts[0]?.goals.map(({ nr, status, actual, target }) => [nr, status, actual, target])).toEqual([
      ["5", "met", 171, 650],
      ["6", "met", 94.7, 92],
    ]);
    expect(issues.map(({ table, row }) => [table, row])).toEqual([["Kontrakter", null]]);
    const { sheets } = readWithOpenpyxl(readFileSync(path("ud.xlsx")));
    expect(sheets["Opfølgning"]?.cells["G2"]?.value).toBe("husk");
    expect(sheets["Opfølgning"]?.tables["Mål"]?.ref).toBe("A1:G3");
  });
});

test.each([
  { args: ["status"], says: "Filnavn mangler" },
  { args: ["status", "a.xlsx", "--date", "31-02-2009"], says: "»31-02-2009« er ikke en dato" },
  { args: ["status", "a.xlsx", "--date", "03-31-2009"], says: "»03-31-2009« er ikke en dato" },
  { args: ["status", "a.xlsx", "--date", "2009-02-30"], says: "»2009-02-30« er ikke en dato" },
  { args: ["status", "a.xlsx", "--fart"], says: "Kommandolinjen kan ikke læses" },
  { args: ["opdater"], says: "Kommandoen »opdater« kendes ikke" },
])("the command line $args is answered in Danish, with exit code 2", async ({ args, says }) => {
  const ran = await rk(...args);
  expect(ran.code).toBe(2);
  expect(ran.err[0]).toContain(says);
});

test("new makes the tables; another program finds them", async () => {
  await inFolder(async (path) => {
    expect((await rk("new", path("ny.xlsx"))).code).toBe(0);
    const { sheets } = readWithOpenpyxl(readFileSync(path("ny.xlsx")));
    const tables = Object.values(sheets).flatMap(({ tables: all }) => Object.keys(all));
    expect(tables).toEqual(STARTING_NAMES);
    const lists = (sheet: string) => sheets[sheet]?.validations.filter(({ formula }) => formula?.includes("INDIRECT"));
    expect(lists("Målinger")?.map(({ cells, type }) => [cells, type])).toEqual([
      ["A5:A2004", "list"],
      ["B5:B2004", "list"],
    ]);
    expect(lists("Mål")?.map(({ cells, error }) => [cells, error])).toEqual([
      ["A5:A2004", "Kontrakt står ikke i tabellen Kontrakter."],
    ]);
  });
});

describe("the sample", () => {
  test("holds every goal of the four contracts; its dates give every status, trend and aggregation", async () => {
    await inFolder(async (path) => {
      await rk("new", path("eksempel.xlsx"), "--sample");
      const report = await withAddIn(
        ({ addIn }) => addIn.refreshStatus(),
        new Uint8Array(readFileSync(path("eksempel.xlsx"))),
      );
      const parts = report.contracts.flatMap(({ goals }) => goals.flatMap((goal) => goal.parts));
      expect(parts).toHaveLength(61);
      const seen = (of: (part: (typeof parts)[number]) => string | null | undefined): string[] =>
        [...new Set(parts.map(of))].filter((value): value is string => typeof value === "string").sort();
      expect(seen(({ status }) => status)).toEqual(["met", "noData", "notMet", "partlyMet", "pending"]);
      expect(seen(({ trend }) => trend?.direction)).toEqual(["better", "unchanged", "worse"]);
      expect(seen(({ aggregation }) => aggregation)).toEqual(["deviation", "everyPeriod", "latest", "mean", "sum"]);
      expect(seen(({ pacing }) => pacing)).toEqual(["constant", "linear", "profile", "yearEnd"]);
      expect(seen(({ outlook }) => outlook)).toEqual(["expectedMet", "expectedNotMet", "uncertain"]);
      expect(report.issues.map(({ table, row, column }) => [table, row, column])).toEqual([
        ["Mål", 13, "Udgangspunkt"],
        ["Mål", 60, "Måltal"],
      ]);
    });
  });

  test("says on every figure that it is made up", async () => {
    const { workbook } = await openXlsx(
      new Uint8Array(readFileSync(join(__dirname, "../../../samples/resultatkontrakter.xlsx"))),
    );
    const sheet = workbook.getWorksheet("Målinger");
    const notes = new Set<unknown>();
    sheet?.eachRow((row, number) => number > 4 && notes.add(row.getCell(9).value));
    expect([...notes]).toEqual(["Opdigtet tal"]);
  });

  test("as it ships it is the one that the command makes", async () => {
    await inFolder(async (path) => {
      await rk("new", path("eksempel.xlsx"), "--sample");
      const [made, shipped] = [path("eksempel.xlsx"), join(__dirname, "../../../samples/resultatkontrakter.xlsx")].map(
        (file) => readWithOpenpyxl(readFileSync(file)),
      );
      expect(made).toEqual(shipped);
    });
  });
});
