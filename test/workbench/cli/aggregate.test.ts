import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { run } from "../../../workbench/cli/run";
import type { DuckDBConnection } from "@duckdb/node-api";
import { csvLayout } from "../../../src/app/aggregate/csvLayout";
import { connectDuckDb, openData } from "../../../workbench/cli/duckdb/openData";
import type { TableContent } from "../../../src/sheets/tables/tableContent";
import { saved, withAddIn } from "../../support/addInSession";

const GOAL = { Kontrakt: "Nordby 2019", Målform: "Mindst", Enhed: "antal", Opgørelse: "Sum" };
const SHARE = { ...GOAL, Enhed: "pct.", Opgørelse: "Gennemsnit", Måltal: 90 };
const SOURCE = { Kontrakt: "Nordby 2019", Kilde: "sager-*.csv", Filter: "Center = Nordby", Periode: "Afgjort" };
const content = (sources: readonly Record<string, string | number>[]): TableContent => ({
  Kontrakter: [{ Kontrakt: "Nordby 2019", Center: "Nordby", År: 2019 }],
  Mål: [
    { ...GOAL, Nr: "1", Mål: "Sager", Måltal: 100 },
    { ...SHARE, Nr: "2", Mål: "Rettidighed" },
    { ...GOAL, Nr: "3", Mål: "Sagsdage", Målform: "Højst", Enhed: "dage", Opgørelse: "Gennemsnit", Måltal: 30 },
    { ...GOAL, Nr: "4", Mål: "Bestand", Opgørelse: "Seneste", Måltal: 50 },
  ],
  Kilder: sources,
});

let folder = "";
const path = (name: string): string => join(folder, name);
beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), "rk-aggregate-"))));
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

async function book(name: string, tables: TableContent): Promise<string> {
  const bytes = await withAddIn(async (session) => {
    await session.addIn.createSheets(tables);
    return saved(session);
  });
  writeFileSync(path(name), bytes);
  return path(name);
}

/** Adds up a file, and gives the lines of the CSV that came of it, without its headings. */
async function aggregated(
  file: string,
  contents: string | Uint8Array,
  sources: readonly Record<string, string | number>[],
) {
  if (contents.length > 0) writeFileSync(path(file), contents);
  const bog = await book("bog.xlsx", content(sources));
  const ran = await rk("aggregate", path(file), "--sources", bog, "--out", path("tal.csv"), "--force");
  const figures = ran.code === 0 ? readFileSync(path("tal.csv"), "utf8").trim().split("\r\n").slice(1) : [];
  return { ...ran, figures };
}

const CASES = [
  "Sag;Center;Afgjort;Rettidig;Dage",
  "1;Nordby;2019-01-03;Ja;12,5",
  "2;Nordby;2019-01-20;Nej;40",
  "3; NORDBY ;2019-02-01;Ja;1.010,5",
  "4;Sydby;2019-01-09;Ja;7",
  "5;Nordby;2018-12-31;Ja;9",
].join("\r\n");

test("cases become figures with numerators and denominators, by goal and month", async () => {
  const { code, figures, told } = await aggregated("sager-1.csv", CASES, [
    { ...SOURCE, Nr: "1" },
    { ...SOURCE, Nr: "2", Tæller: "Rettidig", Nævner: "Rettidig" },
    { ...SOURCE, Nr: "3", Værdi: "Dage" },
  ]);
  expect([code, figures]).toEqual([
    0,
    [
      "Nordby 2019;1;;januar 2019;2;;",
      "Nordby 2019;1;;februar 2019;1;;",
      "Nordby 2019;2;;januar 2019;;1;2",
      "Nordby 2019;2;;februar 2019;;1;1",
      "Nordby 2019;3;;januar 2019;26,25;52,5;2",
      "Nordby 2019;3;;februar 2019;1010,5;;",
    ],
  ]);
  expect(told).toEqual(["Ét tal ligger uden for kontraktens periode og er udeladt."]);
});

test.each<[string, string, Record<string, string | number>, string]>([
  [
    "a heading that is not there",
    CASES,
    { Nr: "3", Værdi: "Døgn" },
    "Mål 3 i Nordby 2019 får ingen tal denne gang: overskriften »Døgn« findes ikke.",
  ],
  [
    "a filter that fits nothing",
    CASES,
    { Nr: "1", Filter: "Center = Vestby" },
    "Mål 1 i Nordby 2019 får ingen tal denne gang: ingen række passer til Filter i tabellen Kilder.",
  ],
  [
    "a latest figure of several rows",
    CASES,
    { Nr: "4", Værdi: "Dage" },
    "Nordby 2019, mål 4, januar 2019: flere rækker kan ikke blive ét tal med målets opgørelse. Udfyld Tæller og Nævner i Kilder, eller vælg opgørelsen Sum.",
  ],
  [
    "a text among the numbers",
    CASES.replace("40", "ukendt"),
    { Nr: "3", Værdi: "Dage" },
    "Nordby 2019, mål 3, januar 2019: »ukendt« er ikke et tal, så periodens tal er udeladt.",
  ],
  [
    "a period of no form",
    CASES.replace("2019-01-20", "snart"),
    { Nr: "1" },
    "Perioden »snart« kan ikke læses entydigt, så én række er udeladt.",
  ],
  [
    "numbers in two writings",
    CASES.replace("12,5", "12.5"),
    { Nr: "3", Værdi: "Dage" },
    "Mål 3 i Nordby 2019 får ingen tal denne gang: Kolonnen »Dage«: det kan ikke ses, om tallene skrives med komma eller punktum. Skriv dem ens med decimaler.",
  ],
  [
    "personal numbers in a column that is read",
    "Sag;Center;Afgjort;Cpr\n1;Nordby;2019-01-03;010203-1231\n2;Nordby;2019-01-04;020304-1232",
    { Nr: "1", Filter: "Cpr = 010203-1231" },
    "Mål 1 i Nordby 2019 får ingen tal denne gang: Kolonnen »Cpr« indeholder CPR-numre og læses ikke. Fjern den fra tabellen Kilder, eller fjern numrene fra den.",
  ],
])("%s is told, and the rest goes on", async (_, cases, source, line) => {
  const { told, figures } = await aggregated("sager-2.csv", cases, [
    { ...SOURCE, Nr: "2", Tæller: "Afgjort", Nævner: "Afgjort", Kilde: "andet.csv" },
    { ...SOURCE, ...source },
  ]); // prettier-ignore
  expect(told).toContain(line);
  expect(figures.join("\n")).not.toMatch(/\d{6}-\d{4}/);
});

test("personal numbers in a column that Kilder does not name are never read", async () => {
  const cases = "Cpr;Center;Afgjort\n010203-1231;Nordby;2019-01-03\n020304-1232;Nordby;2019-01-04";
  const { code, figures } = await aggregated("sager-3.csv", cases, [{ ...SOURCE, Nr: "1" }]);
  expect([code, figures]).toEqual([0, ["Nordby 2019;1;;januar 2019;2;;"]]);
});

test("a file in Windows-1252, with commas in quotation marks", async () => {
  const text = 'Center,Afgjort,"Antal, i alt"\r\n"Ø – Nord",2019-03-01,"1.234,5"\r\n"Ø – Nord",2019-03-02,"0,5"\r\n';
  const bytes = Uint8Array.from([...text], (sign) => (sign === "–" ? 0x96 : sign.charCodeAt(0)));
  const { told, failed, figures } = await aggregated("sager-4.csv", bytes, [
    { ...SOURCE, Nr: "1", Filter: "Center = Ø – Nord", Værdi: "Antal, i alt" },
  ]);
  expect([told, failed, figures]).toEqual([[], [], ["Nordby 2019;1;;marts 2019;1235;;"]]);
});

test("Parquet with dates, yes and no, and numbers gives the same as the CSV", async () => {
  const { connection, close } = await connectDuckDb();
  writeFileSync(path("parquet.csv"), CASES.replace("1.010,5", "1010,5"));
  await connection.run(
    `COPY (SELECT Center, CAST(Afgjort AS DATE) AS Afgjort, Rettidig = 'Ja' AS Rettidig, CAST(replace(Dage, ',', '.') AS DOUBLE) AS Dage FROM read_csv('${path("parquet.csv")}', all_varchar = true)) TO '${path("sager-5.parquet")}'`,
  );
  close();
  const sources = [
    { ...SOURCE, Nr: "2", Tæller: "Rettidig", Nævner: "Rettidig" },
    { ...SOURCE, Nr: "3", Værdi: "Dage" },
  ];
  const ofCsv = await aggregated("sager-5.csv", CASES, sources);
  const ofParquet = await aggregated(
    "sager-5.parquet",
    "",
    sources.map((own) => ({ ...own, Kilde: "sager-*.parquet" })),
  );
  expect(ofParquet.figures).toEqual(ofCsv.figures);
  expect(ofParquet.figures).toHaveLength(4);
});

test("a table of a database that DuckDB attaches is read by its name", async () => {
  const { connection, close } = await connectDuckDb();
  await connection.run(`ATTACH '${path("lager.duckdb")}' AS ny`);
  await connection.run(
    "CREATE TABLE ny.sager AS SELECT 'Nordby' AS Center, DATE '2019-01-03' AS Afgjort FROM range(3)",
  );
  close();
  const { figures } = await aggregated("lager.duckdb", "", [{ ...SOURCE, Nr: "1", Kilde: "sager" }]);
  expect(figures).toEqual(["Nordby 2019;1;;januar 2019;3;;"]);
});

/** The address of an empty PostgreSQL database to try, as DuckDB takes it; its extension must be installed. */
const POSTGRES = process.env["RK_POSTGRES"];
const withPostgres = POSTGRES === undefined ? test.skip : test;

withPostgres(`a table of PostgreSQL is read by its name (RK_POSTGRES: ${POSTGRES ?? "not given, so skipped"})`, async () => {
  const { connection, close } = await connectDuckDb();
  await connection.run("INSTALL postgres; LOAD postgres");
  await connection.run(`ATTACH '${(POSTGRES ?? "").replace(/^postgres:/, "")}' AS ny (TYPE postgres)`);
  await connection.run("CREATE OR REPLACE TABLE ny.public.sager AS SELECT 'Nordby' AS \"Center\", DATE '2019-01-03' AS \"Afgjort\" FROM range(3)");
  close();
  const bog = await book("bog.xlsx", content([{ ...SOURCE, Nr: "1", Kilde: "sager" }]));
  const ran = await rk("aggregate", POSTGRES ?? "", "--sources", bog, "--out", path("pg.csv"), "--force");
  expect(ran.failed).toEqual([]);
  expect(readFileSync(path("pg.csv"), "utf8")).toContain("Nordby 2019;1;;januar 2019;3;;");
}); // prettier-ignore

test.each(["postgres:host=db password=hemmelig", "mysql:host=db password=hemmelig", "sqlite:sager.db"])(
  "a DuckDB that lacks the extension of %s, or cannot open it, says so in one line without the address",
  async (data) => {
    const [type = ""] = data.split(":");
    const refusing = (start: string) =>
      ({
        run: async (sql: string) => {
          if (sql.startsWith(start)) throw new Error(`IO Error: Failed to download\n${data}`);
        },
      }) as unknown as DuckDBConnection;
    await expect(openData(refusing("INSTALL"), data, csvLayout)).rejects.toThrow(
      `DuckDBs udvidelse til ${type} kan ikke hentes fra extensions.duckdb.org. Hent tabellen som CSV eller Parquet, eller installer udvidelsen.`,
    );
    await expect(openData(refusing("ATTACH"), data, csvLayout)).rejects.toThrow(
      `Databasen (${type}) kan ikke åbnes. Se efter adresse, bruger og adgangskode.`,
    );
  },
);

test("a filter's value is a value, whatever it holds", async () => {
  const cases = `Center;Afgjort\n"x' OR '1'='1";2019-01-03\nNordby;2019-01-04\n`;
  const { figures } = await aggregated("sager-6.csv", cases, [
    { ...SOURCE, Nr: "1", Filter: `Center = "x' OR '1'='1"` },
  ]);
  expect(figures).toEqual(["Nordby 2019;1;;januar 2019;1;;"]);
});

test("one row for each goal and period gives what an import gives, over random tables", async () => {
  const cell = fc.record({
    center: fc.constantFrom("Nordby", " nordby", "Sydby"),
    value: fc.oneof(fc.integer({ min: 0, max: 5000 }).map(String), fc.integer({ min: 1, max: 99_999 }).map((n) => `${String(n)},5`)), // prettier-ignore
    top: fc.integer({ min: 0, max: 50 }),
    bottom: fc.integer({ min: 51, max: 90 }),
  });
  const table = fc.tuple(
    fc.array(cell, { minLength: 1, maxLength: 14 }),
    fc.constantFrom("", "1.000", "0,5"),
    fc.boolean(),
  );
  await fc.assert(
    fc.asyncProperty(table, async ([rows, Faktor, isCumulative]) => {
      const seen = new Set<string>();
      const lines = rows.flatMap(({ center, value, top, bottom }, at) => {
        const month = `2019M${String((at % 12) + 1).padStart(2, "0")}`;
        const key = `${center.trim().toLowerCase()} ${month}`;
        if (seen.has(key)) return [];
        seen.add(key);
        return [`${center};${month};${value};${String(top)};${String(bottom)}`];
      });
      const text = ["Center;Måned;Antal;Rettidige;I alt", ...lines].join("\r\n");
      writeFileSync(path("sager-7.csv"), text);
      const base = { ...SOURCE, Periode: "Måned" };
      const bog = await book(
        "bog.xlsx",
        content([
          { ...base, Nr: "1", Værdi: "Antal", Faktor, Form: isCumulative ? "År til dato" : "" },
          { ...base, Nr: "2", Tæller: "Rettidige", Nævner: "I alt" },
          { ...base, Nr: "4", Værdi: "Antal" },
        ]),
      );
      const ran = await rk("aggregate", path("sager-7.csv"), "--sources", bog, "--out", path("tal.csv"), "--force");
      await rk("import", bog, path("sager-7.csv"), "--out", path("hentet.xlsx"), "--force");
      if (ran.code === 0) await rk("import", bog, path("tal.csv"), "--out", path("lagt.xlsx"), "--force");
      expect(ran.code === 0 ? await figuresIn("lagt.xlsx") : []).toEqual(await figuresIn("hentet.xlsx"));
    }),
    { numRuns: 6, seed: 7 },
  );
}, 300_000);

async function figuresIn(name: string): Promise<string[]> {
  const { openXlsx } = await import("../../../workbench/files/xlsx");
  const { workbook } = await openXlsx(new Uint8Array(readFileSync(path(name))));
  const sheet = workbook.getWorksheet("Målinger");
  const text = (row: number, column: number): string => String(sheet?.getCell(row, column).value ?? "");
  return Array.from({ length: sheet?.rowCount ?? 0 }, (_, at) => at + 1)
    .filter((row) => /20\d\d$/.test(text(row, 4)))
    .map((row) => [1, 2, 4, 5, 6, 7].map((column) => text(row, column)).join(" "))
    .toSorted();
}

test.each([
  { args: ["aggregate"], says: "Data mangler. Skriv: rk aggregate SAGER.csv|.parquet|postgres:… --sources BOG.xlsx --out TAL.xlsx|.csv" },
  { args: "aggregate s.csv --sources b.xlsx --out t.pdf".split(" "), says: "t.pdf skal ende på .xlsx eller .csv." },
  { args: "aggregate s.csv --sources nej.xlsx --out t.csv".split(" "), says: "Filen nej.xlsx findes ikke." },
])("$says", async ({ args, says }) => {
  expect(await rk(...args)).toMatchObject({ code: 2, failed: [says] });
}); // prettier-ignore

test("a file that no row of Kilder names is refused, and nothing is written", async () => {
  rmSync(path("tal.csv"), { force: true });
  const ran = await aggregated("andet.csv", CASES, [{ ...SOURCE, Nr: "1" }]);
  expect([ran.code, ran.failed]).toEqual([2, ["Ingen række i tabellen Kilder gælder andet.csv. Skriv filens navn i kolonnen Kilde, fx sager-*.csv."]]); // prettier-ignore
  expect(existsSync(path("tal.csv"))).toBe(false);
});
