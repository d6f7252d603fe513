import { checkExists, UsageError } from "./usage";
import { withAddIn, type Output } from "./session";
import { checkFree, writeWhole } from "./writeFile";

/** *Nyt kontraktår* on the command line: a new workbook, or (`same`) new contracts in a copy of the old one. */
export type NextCommand = { name: "next"; file: string; year: number; out: string; same: boolean; force: boolean };

type Values = {
  year?: string | undefined;
  out?: string | undefined;
  same?: boolean | undefined;
  force?: boolean | undefined;
};

const USAGE = "Skriv: rk next IND.xlsx --year 2011 --out UD.xlsx";

/** Reads the command line of `rk next`. @throws UsageError */
export function nextCommandOf(file: string | undefined, { year, out, same, force }: Values): NextCommand {
  if (file === undefined) throw new UsageError(`Filnavn mangler. ${USAGE}`);
  if (year === undefined) throw new UsageError(`--year mangler. ${USAGE}`);
  if (out === undefined) throw new UsageError(`--out mangler. ${USAGE}`);
  if (!/^(19|20|21)\d\d$/.test(year)) throw new UsageError(`»${year}« er ikke et år. Skriv fx --year 2011.`);
  return { name: "next", file, year: Number(year), out, same: same ?? false, force: force ?? false };
}

/** Makes the contracts of the year, and tells what is to be decided about them. */
export async function makeNext({ file, year, out, same, force }: NextCommand, output: Output): Promise<void> {
  checkExists(file);
  checkFree(out, force);
  const lines: string[] = [];
  let content = {};
  await withAddIn(file, async ({ addIn, save, opened }) => {
    const jobs = await addIn.nextYear();
    const plan = await jobs.plan(year);
    for (const { contract, goals, dropped } of plan.contracts) {
      const left =
        dropped.length === 0 ? "" : `, ${dropped.length} ${dropped.length === 1 ? "udgået" : "udgåede"} udeladt`;
      const own = plan.decisions.filter((decision) => decision.contract === contract.name).length;
      lines.push(`${contract.name}: ${goals.length} mål${left}, ${own} at beslutte`);
    }
    if (!same) content = await jobs.content(plan);
    else {
      await jobs.add(plan);
      writeWhole(out, await save(), force);
      for (const part of opened.notCarried) output.warn(`Ikke med i ${out}: ${part}.`);
    }
  });
  if (!same)
    await withAddIn(null, async ({ addIn, opened, save }) => {
      await addIn.createSheets(content);
      const empty = opened.workbook.getWorksheet("Ark1");
      if (empty) opened.workbook.removeWorksheet(empty.id);
      // The file says the same on every run: no clock goes into it.
      opened.workbook.created = opened.workbook.modified = new Date(Date.UTC(year, 0, 1));
      writeWhole(out, await save(), force);
    });
  for (const line of lines) output.print(line);
  output.print(`Skrevet: ${out}`);
}
