import { basename } from "node:path";
import { newWorkbook, saveXlsx } from "../files/xlsx";
import { checkExists, UsageError } from "./usage";
import { connectDuckDb, openData } from "./duckdb/openData";
import type { AddIn } from "./openAddIn";
import { withAddIn, type Output } from "./session";
import { checkFree, writeWhole } from "./writeFile";

/** Cases in a file or a database added up to figures, by the table Kilder of a workbook. */
export type AggregateCommand = { name: "aggregate"; data: string; sources: string; out: string; force: boolean };

type Values = { sources?: string | undefined; out?: string | undefined; force?: boolean | undefined };

const USAGE = "Skriv: rk aggregate SAGER.csv|.parquet|postgres:… --sources BOG.xlsx --out TAL.xlsx|.csv";

/** Reads the command line of `rk aggregate`. @throws UsageError */
export function aggregateCommandOf(data: string | undefined, { sources, out, force }: Values): AggregateCommand {
  if (data === undefined) throw new UsageError(`Data mangler. ${USAGE}`);
  if (sources === undefined) throw new UsageError(`--sources mangler. ${USAGE}`);
  if (out === undefined) throw new UsageError(`--out mangler. ${USAGE}`);
  if (!/\.(xlsx|csv)$/i.test(out)) throw new UsageError(`${out} skal ende på .xlsx eller .csv.`);
  return { name: "aggregate", data, sources, out, force: force ?? false };
}

type Outcome = Awaited<ReturnType<Awaited<ReturnType<AddIn["aggregation"]>>["aggregate"]>>;
type Figure = Outcome["figures"][number];

/** Adds up cases and writes the figures, in the columns of Målinger. What was left out is told on standard error. */
export async function aggregate({ data, sources, out, force }: AggregateCommand, output: Output): Promise<number> {
  checkExists(sources);
  checkFree(out, force);
  const outcomes: Outcome[] = [];
  await withAddIn(sources, async ({ addIn }) => {
    const jobs = await addIn.aggregation();
    const { connection, close } = await connectDuckDb();
    try {
      const { names, load } = await openData(connection, data, jobs.layout);
      const named = await jobs.named(names);
      if (named.length === 0) throw new UsageError(noSource(data, names));
      for (const name of named) outcomes.push(await jobs.aggregate(name, await load(name, jobs.columns)));
    } finally {
      close();
    }
  });
  const figures = outcomes.flatMap((each) => each.figures);
  for (const line of outcomes.flatMap(({ lines }) => lines)) output.warn(line);
  if (figures.length === 0) throw new UsageError("Ingen tal: intet mål fik et tal af rækkerne. Intet er skrevet.");
  writeWhole(out, /\.csv$/i.test(out) ? csvOf(figures) : await workbookOf(figures), force);
  const rows = outcomes.reduce((sum, own) => sum + own.rows, 0);
  output.print(`${rows.toLocaleString("da-DK")} rækker blev til ${figures.length} målinger. Skrevet: ${out}`);
  return 0;
}

function noSource(data: string, names: readonly string[]): string {
  const isFile = names.length === 1 && basename(data) === names[0];
  return isFile
    ? `Ingen række i tabellen Kilder gælder ${names[0] ?? ""}. Skriv filens navn i kolonnen Kilde, fx sager-*.csv.`
    : "Ingen række i tabellen Kilder nævner en tabel i databasen. Skriv tabellens navn i kolonnen Kilde.";
}

const HEADERS = ["Kontrakt", "Nr", "Delmål", "Periode", "Værdi", "Tæller", "Nævner"] as const;

const cellsOf = ({ contract, nr, part, period, value, numerator, denominator }: Figure): (string | number)[] => [
  contract,
  nr,
  part,
  period,
  value ?? "",
  numerator ?? "",
  denominator ?? "",
];

/** The figures as Danish Excel saves a CSV file: semicolons, and commas for decimals. */
function csvOf(figures: readonly Figure[]): Uint8Array {
  const text = (cell: string | number): string =>
    typeof cell === "number"
      ? String(cell).replace(".", ",")
      : /[";\r\n]/.test(cell)
        ? `"${cell.replaceAll('"', '""')}"`
        : cell;
  const lines = [HEADERS, ...figures.map(cellsOf)].map((row) => row.map(text).join(";"));
  return new TextEncoder().encode(`\uFEFF${lines.join("\r\n")}\r\n`);
}

async function workbookOf(figures: readonly Figure[]): Promise<Uint8Array> {
  const opened = newWorkbook();
  // The file says the same on every run: no clock goes into it.
  opened.workbook.created = opened.workbook.modified = new Date(0);
  const sheet = opened.workbook.getWorksheet("Ark1");
  for (const [row, cells] of [HEADERS, ...figures.map(cellsOf)].entries())
    for (const [column, value] of cells.entries())
      if (sheet && value !== "") sheet.getCell(row + 1, column + 1).value = value;
  return saveXlsx(opened);
}
