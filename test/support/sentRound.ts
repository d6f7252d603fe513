import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { lettersOf } from "../../src/files/writing/xmlText";
import { run } from "../../workbench/cli/run";
import { saved, withAddIn } from "./addInSession";
import { contractOf, exchangeContent } from "./exchangeContent";
import { readWithOpenpyxl } from "./openpyxl";

export type Ran = { code: number; out: string; warned: string[]; err: string[] };

/** Runs a command line of `rk` and gives what it wrote. */
export async function rk(...args: string[]): Promise<Ran> {
  const [out, warned, err]: [string[], string[], string[]] = [[], [], []];
  const code = await run(args, {
    print: (text) => out.push(text),
    warn: (line) => warned.push(line),
    fail: (line) => err.push(line),
    colour: false,
  });
  return { code, out: out.join("\n"), warned, err };
}

export type Path = (name: string) => string;

/** A folder with the workbook of ten centres and what `send` made of it at the end of March. */
export async function sent(work: (path: Path, fileOf: (centre: string) => string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "rk-"));
  const path = (name: string): string => join(folder, name);
  try {
    const bytes = await withAddIn(async (session) => {
      await session.addIn.createSheets(exchangeContent);
      return saved(session);
    });
    writeFileSync(path("ind.xlsx"), bytes);
    const ran = await rk("send", path("ind.xlsx"), "--date", "31-03-2010", "--out", path("ud"));
    expect([ran.code, ran.err]).toEqual([0, []]);
    await work(path, (centre) => path(`ud/Jobcenter ${centre} 2010-03-31.xlsx`));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The rows of a table in a saved workbook, by header, as openpyxl reads them. */
export function tableIn(file: string, name: string): Record<string, unknown>[] {
  const sheet = readWithOpenpyxl(readFileSync(file)).sheets[name];
  const table = sheet?.tables[name];
  if (!sheet || !table) return [];
  const [first = "A5", last = "A5"] = table.ref.split(":");
  const numbers = [first, last].map((address) => Number(/\d+$/.exec(address)?.[0]));
  const rows: Record<string, unknown>[] = [];
  for (let row = (numbers[0] ?? 4) + 1; row <= (numbers[1] ?? 4); row += 1) {
    const cells = table.columns.map((header, at) => [header, sheet.cells[`${lettersOf(at)}${row}`]?.value ?? ""]);
    if (cells.some(([, value]) => value !== "")) rows.push(Object.fromEntries(cells) as Record<string, unknown>);
  }
  return rows;
}

/** The figure of a goal and period in a saved workbook. */
export const figure = (file: string, centre: string, nr: string, period: string): unknown =>
  tableIn(file, "Målinger").find(
    (row) => row["Kontrakt"] === contractOf(centre) && row["Nr"] === nr && row["Periode"] === period,
  )?.["Værdi"];
