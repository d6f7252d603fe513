import { createWriteStream, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { aggregateCases } from "../../src/app/aggregate/aggregateCases";
import { namedColumns } from "../../src/app/aggregate/caseColumns";
import { csvLayout } from "../../src/app/aggregate/csvLayout";
import { figureBook } from "../../src/app/figures/figureBook";
import { sourcesFor } from "../../src/app/sources/sourcesFor";
import { inMemoryWorkbook } from "../../test/support/inMemoryWorkbook";
import { bookTables, contractRow, goalRow, table } from "../../test/support/tables";
import { connectDuckDb, openData } from "../../workbench/cli/duckdb/openData";
import { bothSides, type Line } from "../line";

const CASES = 1_000_000;
const CENTRES = Array.from({ length: 10 }, (_each, at) => `Center ${at + 1}`);
const FILE = "sager.csv";
/** The ratio to DuckDB's own grouping of the same file to reach: cases are read once as texts, and asked often. */
const REACH = 5;

const KILDER = ["Kontrakt", "Nr", "Delmål", "Kilde", "Filter", "Periode", "Værdi", "Tæller", "Nævner"];

/** Cases over a year, made by their number alone. */
function* cases(): Generator<string> {
  yield "Sag;Center;Afgjort;Rettidig;Dage\r\n";
  for (let at = 0; at < CASES; at += 1) {
    const day = new Date(Date.UTC(2009, 0, 1 + ((at * 7919) % 365))).toISOString().slice(0, 10);
    yield `${at};${CENTRES[at % 10] ?? ""};${day};${at % 9 === 0 ? "Nej" : "Ja"};${(at * 31) % 120},5\r\n`;
  }
}

/** Ten contracts with three goals each: how many cases, the share in time, and the days that a case takes. */
function tables() {
  const contracts = CENTRES.map((centre) => contractRow({ Kontrakt: `${centre} 2009`, Center: centre }));
  const goals = contracts.flatMap(({ Kontrakt = "" }) => [
    goalRow({ Kontrakt, Nr: "1", Enhed: "antal", Opgørelse: "Sum" }),
    goalRow({ Kontrakt, Nr: "2", Enhed: "pct.", Opgørelse: "Gennemsnit" }),
    goalRow({ Kontrakt, Nr: "3", Enhed: "dage", Opgørelse: "Gennemsnit" }),
  ]);
  const sources = CENTRES.flatMap((centre) => {
    const own = {
      Kontrakt: `${centre} 2009`,
      Delmål: "",
      Kilde: FILE,
      Filter: `Center = ${centre}`,
      Periode: "Afgjort",
    };
    const empty = { Værdi: "", Tæller: "", Nævner: "" };
    return [
      { ...own, ...empty, Nr: "1" },
      { ...own, ...empty, Nr: "2", Tæller: "Rettidig", Nævner: "Rettidig" },
      { ...own, ...empty, Nr: "3", Værdi: "Dage" },
    ];
  });
  return [...bookTables(goals, [], contracts), table("Kilder", sources, KILDER)];
}

const GROUPED = (file: string): string => `
  SELECT Center, date_trunc('month', Afgjort), count(*), count(*) FILTER (Rettidig = 'Ja'), sum(Dage)
  FROM read_csv('${file}', delim = ';', decimal_separator = ',', header = true) GROUP BY ALL ORDER BY ALL`;

/** `rk aggregate` of a million cases to the figures of thirty goals over a year, without the start of a process. */
export const aggregate: Line = {
  what: "`rk aggregate`: a million cases to 30 goals by month",
  against: "DuckDB's own `GROUP BY` over the same file",
  reach: REACH,
  rounds: 7,
  prepare: async () => {
    const folder = mkdtempSync(join(tmpdir(), "bench-"));
    const file = join(folder, FILE);
    await pipeline(Readable.from(cases()), createWriteStream(file));
    const book = figureBook(await inMemoryWorkbook(tables()).read());
    const { usable } = sourcesFor(book, FILE);
    const ours = async (): Promise<void> => {
      const { connection, close } = await connectDuckDb();
      const { load } = await openData(connection, file, csvLayout);
      const loaded = await load(FILE, async (_name, headings) => namedColumns(usable, headings));
      const { figures } = await aggregateCases(loaded, usable, book);
      close();
      if (figures.length !== 30 * 12) throw new Error(`${figures.length} figures`);
    };
    const bare = async (): Promise<void> => {
      const { connection, close } = await connectDuckDb();
      const groups = (await connection.runAndReadAll(GROUPED(file))).getRows();
      close();
      if (groups.length !== 10 * 12) throw new Error(`${groups.length} groups`);
    };
    return { round: (at) => bothSides(at, ours, bare), close: () => rmSync(folder, { recursive: true }) };
  },
};
