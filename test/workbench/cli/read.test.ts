import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "../../../workbench/cli/run";

const CASES = join(__dirname, "../../cases/reading");

async function rk(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const out: string[] = [];
  const err: string[] = [];
  const code = await run(args, {
    print: (text) => out.push(text),
    warn: (line) => err.push(line),
    fail: (line) => err.push(line),
    colour: false,
  });
  return { code, out: out.join("\n"), err: err.join("\n") };
}

async function inFolder(work: (path: (name: string) => string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "rk-read-"));
  try {
    await work((name) => join(folder, name));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test.each([
  { document: "sygedagpenge-2008.txt", contract: "Sygedagpenge", year: 2008, rows: 15 },
  { document: "skelbaekgade-2009.txt", contract: "Skelbækgade", year: 2009, rows: 18 },
  { document: "nyropsgade-2010-pdf.txt", contract: "Nyropsgade", year: 2010, rows: 16 },
  { document: "nyropsgade-2010-word.txt", contract: "Nyropsgade", year: 2010, rows: 16 },
  { document: "udvalgssag-2010-42344.txt", contract: null, year: 2010, rows: 12 },
])(
  "$document is read into $rows rows, and the workbook that is made of it can be judged as it is",
  async ({ document, contract, year, rows }) => {
    await inFolder(async (path) => {
      const read = JSON.parse((await rk("read", join(CASES, document), "--json")).out) as {
        contract: { centre: string | null; year: number };
        goals: unknown[];
      };
      expect([read.contract.centre, read.contract.year, read.goals.length]).toEqual([contract, year, rows]);
      expect((await rk("new", path("ny.xlsx"), "--from", join(CASES, document))).code).toBe(0);
      const status = JSON.parse((await rk("status", path("ny.xlsx"), "--date", `${year}-03-31`, "--json")).out) as {
        contracts: { goals: { status: string; aggregation: string; form: string }[] }[];
      };
      const goals = status.contracts.flatMap((one) => one.goals);
      expect(goals).toHaveLength(rows);
      const waits = ({ form, aggregation }: (typeof goals)[number]): boolean =>
        form === "milestone" || aggregation === "deviation";
      expect(goals.filter(({ status: word }) => word !== "noData").every(waits)).toBe(true);
    });
  },
);

test("a goal as JSON has every field of the reading, and null where the text gives nothing", async () => {
  const { out } = await rk("read", join(CASES, "skelbaekgade-2009.txt"), "--json");
  const { goals } = JSON.parse(out) as { goals: Record<string, unknown>[] };
  expect(Object.keys(goals[0] ?? {}).sort()).toEqual([
    "aggregation",
    "area",
    "baseline",
    "baselinePeriod",
    "change",
    "changeKind",
    "deadline",
    "doubts",
    "focus",
    "form",
    "goalType",
    "nr",
    "pacing",
    "part",
    "partlyMetFrom",
    "responsible",
    "source",
    "spans",
    "target",
    "targetUpper",
    "text",
    "unit",
    "weight",
  ]);
  expect(goals.find(({ nr }) => nr === "3.1")).toMatchObject({
    part: null,
    form: "atMost",
    target: 17.3,
    baseline: 20.4,
    change: -3.1,
    changeKind: "absolute",
    area: "P",
    deadline: "2009-12-31",
  });
});

test("sentences: one a line in, one array a line out, also for a line without a goal", async () => {
  await inFolder(async (path) => {
    writeFileSync(
      path("s.txt"),
      "Mindst 95 pct. af sagerne skal behandles rettidigt.\r\n\r\nSygefraværet skal nedbringes fra 12,4 til 11 dage\n",
    );
    const { out } = await rk("read", "--sentences", path("s.txt"), "--json");
    const lines = out.split("\n").map((line) => JSON.parse(line) as { form: string; target: number }[]);
    expect(lines.map((goals) => goals.map(({ form, target }) => [form, target]))).toEqual([
      [["atLeast", 95]],
      [],
      [["atMost", 11]],
    ]);
  });
});

test("parts of one sentence are told apart by its own words, in the reading and in the workbook that is made of it", async () => {
  await inFolder(async (path) => {
    const sentence = "Ventetiden må højst være 4 uger for voksne og højst 2 uger for unge.";
    writeFileSync(path("k.txt"), `Resultatkontrakt 2009 for Jobcenter Vest\n\n1.1 ${sentence}\n`);
    const { out } = await rk("read", path("k.txt"));
    expect(out).toContain(`1.1a  4 uger for voksne: ${sentence}`);
    expect(out).toContain(`1.1b  Højst 2 uger for unge: ${sentence}`);
    expect((await rk("new", path("ny.xlsx"), "--from", path("k.txt"))).code).toBe(0);
    expect((await rk("status", path("ny.xlsx"), "--date", "31-03-2009")).out).toContain("4 uger for voksne: ");
  });
});

test("a goal's deadline stands in Danish", async () => {
  await inFolder(async (path) => {
    const sentences = [
      "1.1 Senest den 1. juni 2009 skal alle medarbejdere have gennemført kursus i samtaleteknik.",
      "1.2 Mindst 95 pct. af samtalerne skal holdes rettidigt.",
    ];
    writeFileSync(path("k.txt"), `Resultatkontrakt 2009 for Jobcenter Vest\n\n${sentences.join("\n")}\n`);
    const { out } = await rk("read", path("k.txt"));
    expect(out.split("\n").filter((line) => line.startsWith("     Målform"))).toEqual([
      "     Målform Mindst · Måltal 100 · Enhed pct. · Opgørelse Seneste · Frist 1. juni 2009",
      "     Målform Mindst · Måltal 95 · Enhed pct. · Opgørelse Gennemsnit · Frist 31. december 2009",
    ]);
  });
});

test("what the reader is not sure of stands in a column of its own", async () => {
  const { out } = await rk("read", join(CASES, "skelbaekgade-2009.txt"));
  expect(out).toContain("Skelbækgade 2009: 18 mål");
  expect(out).toContain("? Udgangspunktet står ikke i teksten.");
});

test("a document that cannot be read is answered in one Danish line", async () => {
  await inFolder(async (path) => {
    writeFileSync(path("tom.docx"), readFileSync(join(CASES, "skelbaekgade-2009.txt")).subarray(0, 40));
    const { code, out, err } = await rk("new", path("ny.xlsx"), "--from", path("tom.docx"));
    expect([code, out]).toEqual([2, ""]);
    expect(err.split("\n")).toHaveLength(1);
  });
});
