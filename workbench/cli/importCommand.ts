import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { oneLine, withAddIn, type Output } from "./session";
import { checkExists, UsageError } from "./usage";
import { checkFree, writeWhole } from "./writeFile";

/** *Importér målinger* on the command line. */
export type ImportCommand = {
  name: "import";
  file: string;
  figures: readonly string[];
  contract: string | null;
  sheet: string | null;
  out: string;
  force: boolean;
};

type Values = {
  contract?: string | undefined;
  sheet?: string | undefined;
  out?: string | undefined;
  force?: boolean | undefined;
};

/** Reads the command line of `rk import`. @throws UsageError */
export function importCommandOf(file: string | undefined, figures: readonly string[], values: Values): ImportCommand {
  const usage = "Skriv: rk import IND.xlsx TAL.csv --out UD.xlsx";
  if (file === undefined || figures.length === 0) throw new UsageError(`Filnavn mangler. ${usage}`);
  if (values.out === undefined) throw new UsageError(`--out mangler. ${usage}`);
  return {
    name: "import",
    file,
    figures,
    contract: values.contract ?? null,
    sheet: values.sheet ?? null,
    out: values.out,
    force: values.force ?? false,
  };
}

/** Imports files of figures. A file that cannot be read stops the command before anything is saved. */
export async function importFigures(command: ImportCommand, output: Output): Promise<number> {
  const { file, figures, contract, sheet, out, force } = command;
  for (const path of [file, ...figures]) checkExists(path);
  checkFree(out, force);
  let code = 0;
  await withAddIn(file, async ({ addIn, opened, save }) => {
    const files = figures.map((path) => new File([new Uint8Array(readFileSync(path))], basename(path)));
    const done = await addIn.importFiles(files, { contract, sheet });
    const unreadable = done.find((each) => each.unreadable !== null);
    if (unreadable) throw new UsageError(`${unreadable.name}: ${unreadable.unreadable}`);
    for (const { name, lines } of done) for (const line of lines) output.warn(oneLine(`${name}: ${line}`));
    writeWhole(out, await save(), force);
    for (const part of opened.notCarried) output.warn(`Ikke med i ${out}: ${part}.`);
    const [written, same] = [total(done.map((each) => each.written)), total(done.map((each) => each.same))];
    output.print(`${written} målinger skrevet, ${same} stod der allerede. Skrevet: ${out}`);
    code = written + same > 0 || done.every(({ lines }) => lines.length === 0) ? 0 : 1;
  });
  return code;
}

const total = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);
