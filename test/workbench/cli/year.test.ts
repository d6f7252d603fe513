import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "../../../workbench/cli/run";
import { openXlsx } from "../../../workbench/files/xlsx";
import { saved, withAddIn } from "../../support/addInSession";

type Ran = { code: number; out: string; warned: string[]; err: string[] };
type Status = {
  contracts: { contract: string; closed: boolean; corrections?: unknown[]; goals: Record<string, unknown>[] }[];
};

async function rk(...args: string[]): Promise<Ran> {
  const [out, warned, err]: [string[], string[], string[]] = [[], [], []];
  const code = await run(args, {
    print: (text) => out.push(text),
    warn: (line) => warned.push(line),
    fail: (line) => err.push(line),
    colour: false,
  });
  return { code, out: out.join("\n"), warned, err };
}

const CONTRACT = "Nordhavn 2019";
const MONTHS = ["januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september"];
const content = {
  Kontrakter: [{ Kontrakt: CONTRACT, Center: "Jobcenter Nordhavn", År: 2019, Opfølgning: "kvartal" }],
  Mål: [
    {
      Kontrakt: CONTRACT,
      Nr: "2.1",
      Mål: "650 borgere i virksomhedspraktik",
      Målform: "Mindst",
      Måltal: 650,
      Enhed: "antal",
      Opgørelse: "Sum",
      Ansvarlig: "Lars",
    },
    {
      Kontrakt: CONTRACT,
      Nr: "2.2",
      Mål: "Rettidighed mindst 95 pct.",
      Målform: "Mindst",
      Måltal: 95,
      Enhed: "pct.",
      Opgørelse: "Gennemsnit",
      Ansvarlig: "Mette",
    },
  ],
  Målinger: [40, 45, 45, 42, 40, 44, 43, 42, 43].map((Værdi, at) => ({
    Kontrakt: CONTRACT,
    Nr: "2.1",
    Periode: `${MONTHS[at] ?? ""} 2019`,
    Værdi,
  })),
  Handlingsplaner: [
    { Kontrakt: CONTRACT, Nr: "2.1", Tiltag: "Flere virksomhedsbesøg", Frist: 43524, Tilstand: "I gang" },
  ],
};

async function inFolder(work: (path: (name: string) => string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "rk-"));
  try {
    writeFileSync(
      join(folder, "ind.xlsx"),
      await withAddIn(async (session) => {
        await session.addIn.createSheets(content);
        return saved(session);
      }),
    );
    await work((name) => join(folder, name));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const statusAt = async (file: string, date: string): Promise<Status["contracts"][number] | undefined> =>
  (JSON.parse((await rk("status", file, "--date", date, "--json")).out) as Status).contracts[0];
const amend = (path: (name: string) => string, out: string, ...more: string[]): Promise<Ran> =>
  rk("amend", path("ind.xlsx"), "--contract", CONTRACT, "--nr", "2.1", "--field", "Måltal", "--to", "500", "--from", "2019-07-01", "--reason", "Færre ledige", "--by", "Direktionen", "--kind", "genforhandling", "--out", path(out), ...more); // prettier-ignore

test("owed: remarks, figures and plans as JSON", () =>
  inFolder(async (path) => {
    const ran = await rk("owed", path("ind.xlsx"), "--date", "2019-03-31", "--json");
    expect([ran.code, ran.err]).toEqual([0, []]);
    expect(JSON.parse(ran.out)).toEqual({
      date: "2019-03-31",
      remarks: [{ contract: CONTRACT, nr: "2.1", part: null }],
      figures: [{ contract: CONTRACT, nr: "2.2", part: null, period: "1. kvartal 2019" }],
      plans: [{ contract: CONTRACT, nr: "2.1", part: null, deadline: "2019-02-28" }],
    });
    const ofMette = await rk("owed", path("ind.xlsx"), "--date", "2019-03-31", "--who", "mette", "--json");
    expect(JSON.parse(ofMette.out)).toMatchObject({ remarks: [], plans: [], figures: [{ nr: "2.2" }] });
    const told = await rk("owed", path("ind.xlsx"), "--date", "31-03-2019");
    expect(told.out.split("\n")).toEqual([
      "Bemærkninger: 1 af 1 mangler",
      "  Nordhavn 2019, mål 2.1: ✖ Bagud",
      "Tal: 1 mangler",
      "  Nordhavn 2019, mål 2.2: 1. kvartal 2019",
      "Handlingsplaner over frist: 1",
      "  Nordhavn 2019, mål 2.1: Flere virksomhedsbesøg (frist 28. februar 2019)",
    ]);
  }));

test("amend: 650 until 1 July, 500 after, by the file that was written", () =>
  inFolder(async (path) => {
    const ran = await amend(path, "ud.xlsx");
    expect(ran).toEqual({
      code: 0,
      out: `Ændret: mål 2.1 i ${CONTRACT}, Måltal gælder fra 1. juli 2019\nSkrevet: ${path("ud.xlsx")}`,
      warned: [],
      err: [],
    });
    expect(await statusAt(path("ud.xlsx"), "2019-03-31")).toMatchObject({
      goals: [{ nr: "2.1", actual: 130, expected: 162.5, degree: 0.8, status: "notMet" }, { nr: "2.2" }],
    });
    expect(await statusAt(path("ud.xlsx"), "2019-09-30")).toMatchObject({
      goals: [{ nr: "2.1", actual: 384, expected: 375, degree: 1.024, status: "met" }, { nr: "2.2" }],
    });
  }));

test("close, a late edit, reopen: a closed contract is as it was, and each edit is named", () =>
  inFolder(async (path) => {
    const common = ["--contract", CONTRACT, "--date", "2019-03-31", "--by", "Anna"];
    const closed = await rk("close", path("ind.xlsx"), ...common, "--out", path("lukket.xlsx"));
    expect(closed.out.split("\n")).toEqual([
      "Lukket: Nordhavn 2019 pr. 31. marts 2019, 2 rækker i Historik. Mangler: 1 bemærkning og 1 tal.",
      `Skrevet: ${path("lukket.xlsx")}`,
    ]);
    expect(await statusAt(path("lukket.xlsx"), "2019-03-31")).toMatchObject({ closed: true, corrections: [] });
    expect(await statusAt(path("lukket.xlsx"), "2019-06-30")).toMatchObject({ closed: false });

    const opened = await openXlsx(new Uint8Array(readFileSync(path("lukket.xlsx"))));
    const figures = opened.workbook.getWorksheet("Målinger");
    if (figures) figures.getCell("E6").value = 50;
    const { saveXlsx } = await import("../../../workbench/files/xlsx");
    writeFileSync(path("rettet.xlsx"), await saveXlsx(opened));
    expect(await statusAt(path("rettet.xlsx"), "2019-03-31")).toMatchObject({
      closed: true,
      goals: [{ nr: "2.1", actual: 130 }, { nr: "2.2" }],
      corrections: [{ nr: "2.1", part: null, field: "Faktisk", was: 130, now: 135 }],
    });

    const reopened = await rk("reopen", path("rettet.xlsx"), ...common, "--reason", "Fejl i LIS", "--out", path("åben.xlsx")); // prettier-ignore
    expect([reopened.code, reopened.err]).toEqual([0, []]);
    expect(await statusAt(path("åben.xlsx"), "2019-03-31")).toMatchObject({
      closed: false,
      goals: [{ nr: "2.1", actual: 135 }, { nr: "2.2" }],
    });
    const again = await rk("close", path("lukket.xlsx"), ...common, "--out", path("igen.xlsx"));
    expect([again.code, again.err]).toEqual([
      2,
      [
        "Status for Nordhavn 2019 pr. 31. marts 2019 er allerede lukket. Intet er skrevet. Genåbn den først, hvis den skal lukkes igen.",
      ],
    ]);
    expect(existsSync(path("igen.xlsx"))).toBe(false);
  }));

test("a file that exists is overwritten only with --force", () =>
  inFolder(async (path) => {
    writeFileSync(path("ud.xlsx"), "mit");
    const ran = await amend(path, "ud.xlsx");
    expect([ran.code, readFileSync(path("ud.xlsx"), "utf8")]).toEqual([2, "mit"]);
    expect(ran.err[0]).toContain("findes allerede");
    expect((await amend(path, "ud.xlsx", "--force")).code).toBe(0);
  }));

test.each([
  { args: ["close", "ind.xlsx"], says: "--contract, --date, --by, --out mangler. Se rk --help." },
  {
    args: ["reopen", "ind.xlsx", "--contract", "K", "--date", "2019-03-31", "--by", "A", "--out", "u.xlsx"],
    says: "--reason mangler. Se rk --help.",
  },
  { args: ["owed"], says: "Filnavn mangler. Skriv: rk owed IND.xlsx" },
  { args: ["owed", "nej.xlsx"], says: "Filen nej.xlsx findes ikke." },
  {
    args: "amend i.xlsx --contract K --nr 1 --kind rettelse --field Måltal --to 5 --from 2019-07-01 --reason x --by y --out u.xlsx".split(" "), // prettier-ignore
    says: "»rettelse« kendes ikke. Skriv --kind genforhandling eller --kind justering.",
  },
])("$says", async ({ args, says }) => {
  expect(await rk(...args)).toMatchObject({ code: 2, err: [says] });
});

test("what cannot be read is told, and no file is written", () =>
  inFolder(async (path) => {
    const ran = await amend(path, "ud.xlsx", "--to", "ca. 500");
    expect(ran.err).toEqual([
      "--to: »ca. 500« er ikke et tal, der kan læses entydigt. Skriv tallet med dansk komma, fx 1.250,5.",
    ]);
    expect(existsSync(path("ud.xlsx"))).toBe(false);
  }));
