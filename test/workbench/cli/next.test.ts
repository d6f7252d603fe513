import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { run } from "../../../workbench/cli/run";
import { openXlsx } from "../../../workbench/files/xlsx";
import { saved, withAddIn } from "../../support/addInSession";

type Ran = { code: number; out: string; warned: string[]; err: string[] };
type Row = Record<string, unknown>;

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
const MONTHS = ["januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september", "oktober", "november", "december"]; // prettier-ignore
const PRACTICE = { Kontrakt: CONTRACT, Nr: "2.1", Mål: "650 borgere i virksomhedspraktik", Målform: "Mindst", Måltal: 650, Enhed: "antal", Opgørelse: "Sum", Ansvarlig: "Lars", Sagsnr: "2019-0042" }; // prettier-ignore
const RETIRED = { Kontrakt: CONTRACT, Nr: "2.2", Mål: "Rettidighed", Målform: "Mindst", Måltal: 95, Enhed: "pct.", Opgørelse: "Gennemsnit", Udgået: 43647 }; // prettier-ignore
const content = {
  Kontrakter: [{ Kontrakt: CONTRACT, Center: "Jobcenter Nordhavn", År: 2019, Opfølgning: "kvartal" }],
  Mål: [PRACTICE, RETIRED],
  Målinger: MONTHS.map((month) => ({ Kontrakt: CONTRACT, Nr: "2.1", Periode: `${month} 2019`, Værdi: 56 })),
  Bemærkninger: [{ Kontrakt: CONTRACT, Nr: "2.1", Statusdato: 43555, Bemærkning: "Flere pladser er på vej" }],
  Handlingsplaner: [{ Kontrakt: CONTRACT, Nr: "2.1", Tiltag: "Flere virksomhedsbesøg" }],
  Ændringer: [{ Kontrakt: CONTRACT, Nr: "2.1", Art: "Justering", Felt: "Ansvarlig", Før: "Mette", Efter: "Lars", "Gælder fra": 43647 }], // prettier-ignore
  Strategikort: [{ Kontrakt: CONTRACT, Perspektiv: "Interne processer", Element: "Praktik", Mål: "2.1; 2.2" }],
  Kilder: [{ Kontrakt: CONTRACT, Nr: "2.1", Kilde: "LIS-2019-*.csv", Periode: "Måned", Værdi: "Praktik" }],
};

async function inFolder(work: (path: (name: string) => string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "rk-"));
  try {
    const bytes = await withAddIn(async (session) => {
      await session.addIn.createSheets(content);
      return saved(session);
    });
    writeFileSync(join(folder, "ind.xlsx"), bytes);
    await work((name) => join(folder, name));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The rows of one of our sheets in a saved workbook, by header, without its empty cells. */
async function rowsIn(file: string, name: string): Promise<Row[]> {
  const { workbook } = await openXlsx(new Uint8Array(readFileSync(file)));
  const sheet = workbook.getWorksheet(name);
  if (!sheet) return [];
  const cells = (row: number): unknown[] =>
    Array.from({ length: sheet.columnCount }, (_, at) => sheet.getCell(row, at + 1).value);
  const headers = cells(4);
  return Array.from({ length: Math.max(0, sheet.rowCount - 4) }, (_, at) => cells(at + 5))
    .map((row) =>
      Object.fromEntries(row.flatMap((value, at) => (value === null || value === "" ? [] : [[headers[at], value]]))),
    )
    .filter((row) => Object.keys(row).length > 0);
}

const OPEN = { Kontrakt: "Nordhavn 2020", Nr: "2.1" };
const GOAL = { ...OPEN, Mål: "650 borgere i virksomhedspraktik", Målform: "Mindst", Enhed: "antal", Udgangspunkt: 672, "Udgangspunkt periode": "2019", Opgørelse: "Sum", Periodisering: "Lineær", Metode: "Niveau", Ansvarlig: "Lars" }; // prettier-ignore
const SOURCE = { ...OPEN, Kilde: "LIS-2019-*.csv", Periode: "Måned", Værdi: "Praktik" };

test("a new workbook holds next year's goals, and nothing that was said of last year", () =>
  inFolder(async (path) => {
    const { code, out, err } = await rk("next", path("ind.xlsx"), "--year", "2020", "--out", path("ny.xlsx"));
    expect([code, err]).toEqual([0, []]);
    expect(out).toBe(`Nordhavn 2020: 1 mål, 1 udgået udeladt, 3 at beslutte\nSkrevet: ${path("ny.xlsx")}`);
    const [goals, contracts, figures] = [
      await rowsIn(path("ny.xlsx"), "Mål"),
      await rowsIn(path("ny.xlsx"), "Kontrakter"),
      await rowsIn(path("ny.xlsx"), "Fjoråret"),
    ];
    expect(goals).toEqual([{ ...GOAL, Sagsnr: "2019-0042" }]);
    expect(contracts).toEqual([
      { Kontrakt: "Nordhavn 2020", Center: "Jobcenter Nordhavn", År: 2020, Opfølgning: "kvartal" },
    ]);
    expect(await rowsIn(path("ny.xlsx"), "Kilder")).toEqual([SOURCE]);
    expect(figures).toHaveLength(12);
    expect(figures[0]).toEqual({
      ...OPEN,
      "Kontrakt før": CONTRACT,
      "Nr før": "2.1",
      Periode: "januar 2019",
      Værdi: 56,
    });
    expect(await rowsIn(path("ny.xlsx"), "Strategikort")).toEqual([
      { Kontrakt: "Nordhavn 2020", Perspektiv: "Interne processer", Element: "Praktik", Mål: "2.1" },
    ]);
    for (const left of ["Målinger", "Bemærkninger", "Handlingsplaner", "Ændringer", "Historik"])
      expect(await rowsIn(path("ny.xlsx"), left)).toEqual([]);
  }));

test("what is to be decided stands in Beslutninger, with last year's target against its result", () =>
  inFolder(async (path) => {
    await rk("next", path("ind.xlsx"), "--year", "2020", "--out", path("ny.xlsx"));
    expect(await rowsIn(path("ny.xlsx"), "Beslutninger")).toEqual([
      { ...OPEN, Felt: "Mål", Spørgsmål: "Ordlyden er sidste års. Ret tal og årstal i den.", "Året før": "650 borgere i virksomhedspraktik", Resultat: 672 }, // prettier-ignore
      { ...OPEN, Felt: "Måltal", Spørgsmål: "Hvilket måltal skal nås?", "Året før": "650", Resultat: 672, Vurdering: "Målet er allerede nået: måltallet er 650, og det seneste resultat er 672." }, // prettier-ignore
      { ...OPEN, Felt: "Kilder: Kilde", Spørgsmål: "Kilden nævner sidste år. Ret filnavnet eller filteret, så det passer til de nye filer.", "Året før": "LIS-2019-*.csv", Resultat: 672 }, // prettier-ignore
    ]);
  }));

test("--same adds the contracts to the old workbook, where last year's rows stand", () =>
  inFolder(async (path) => {
    const { code } = await rk("next", path("ind.xlsx"), "--year", "2020", "--same", "--out", path("ny.xlsx"));
    expect(code).toBe(0);
    const [goals, links] = [await rowsIn(path("ny.xlsx"), "Mål"), await rowsIn(path("ny.xlsx"), "Fjoråret")];
    expect(goals.map(({ Kontrakt, Nr, Måltal }) => [Kontrakt, Nr, Måltal])).toEqual([
      [CONTRACT, "2.1", 650],
      [CONTRACT, "2.2", 95],
      ["Nordhavn 2020", "2.1", undefined],
    ]);
    expect(links).toEqual([{ ...OPEN, "Kontrakt før": CONTRACT, "Nr før": "2.1" }]);
    expect(await rowsIn(path("ny.xlsx"), "Handlingsplaner")).toHaveLength(1);
    const again = await rk("next", path("ny.xlsx"), "--year", "2020", "--same", "--out", path("igen.xlsx"));
    expect([again.code, again.err]).toEqual([
      2,
      [
        "Kontrakten Nordhavn 2020 findes allerede. Vælg et andet år, eller slet dens rækker, hvis den skal laves forfra.",
      ],
    ]);
    expect(existsSync(path("igen.xlsx"))).toBe(false);
  }));

test("the same twice is the same file", () =>
  inFolder(async (path) => {
    for (const name of ["a.xlsx", "b.xlsx"]) await rk("next", path("ind.xlsx"), "--year", "2020", "--out", path(name));
    const [a, b] = ["a.xlsx", "b.xlsx"].map((name) => unzipSync(new Uint8Array(readFileSync(path(name)))));
    expect(a).toEqual(b);
  }));

test.each([
  { args: ["next"], says: "Filnavn mangler. Skriv: rk next IND.xlsx --year 2011 --out UD.xlsx" },
  { args: ["next", "i.xlsx"], says: "--year mangler. Skriv: rk next IND.xlsx --year 2011 --out UD.xlsx" },
  {
    args: ["next", "i.xlsx", "--year", "2011"],
    says: "--out mangler. Skriv: rk next IND.xlsx --year 2011 --out UD.xlsx",
  },
  { args: ["next", "i.xlsx", "--year", "næste", "--out", "u"], says: "»næste« er ikke et år. Skriv fx --year 2011." },
  { args: ["next", "nej.xlsx", "--year", "2011", "--out", "u.xlsx"], says: "Filen nej.xlsx findes ikke." },
])("$says", async ({ args, says }) => {
  expect(await rk(...args)).toMatchObject({ code: 2, err: [says] });
});

test("a year with nothing before it is refused", () =>
  inFolder(async (path) => {
    const ran = await rk("next", path("ind.xlsx"), "--year", "2018", "--out", path("ny.xlsx"));
    expect(ran.err).toEqual([
      "Projektmappen har ingen kontrakt fra før 2018 at lave et nyt kontraktår af. Vælg et senere år.",
    ]);
  }));
