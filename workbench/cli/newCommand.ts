import { sampleRows } from "../sample/sampleRows";
import { playYear, yearRows, YEAR_TABLES } from "../sample/sampleYear";
import type { OpenedAddIn } from "./openAddIn";
import { openDocument } from "./read";
import { withAddIn, type Output } from "./session";
import { checkExists, UsageError } from "./usage";
import { checkFree, writeWhole } from "./writeFile";

/** A new workbook on the command line: empty, with the sample's contracts, or with those of a document. */
export type NewCommand = { name: "new"; out: string; sample: boolean; from: string | null; force: boolean };

type Values = { sample?: boolean | undefined; from?: string | undefined; force?: boolean | undefined };

/** Reads the command line of `rk new`. @throws UsageError */
export function newCommandOf(file: string | undefined, values: Values): NewCommand {
  if (file === undefined) throw new UsageError("Filnavn mangler. Skriv: rk new UD.xlsx");
  if (values.sample && values.from !== undefined) throw new UsageError("Vælg enten --sample eller --from.");
  const [sample, force] = [values.sample ?? false, values.force ?? false];
  return { name: "new", out: file, sample, from: values.from ?? null, force };
}

/** Makes the workbook; its bytes are the same on every run. */
export async function makeNew({ out, sample, from, force }: NewCommand, output: Output): Promise<void> {
  checkFree(out, force);
  if (from !== null) checkExists(from);
  await withAddIn(null, async (session) => {
    const { addIn, opened, save } = session;
    const content = sample
      ? { ...sampleRows(), ...yearRows() }
      : from === null
        ? {}
        : (await openDocument(addIn, from)).content;
    const made = await addIn.createSheets(content);
    if (sample) await playYear(session);
    const tables = sample ? [...made, ...YEAR_TABLES] : made;
    const empty = opened.workbook.getWorksheet("Ark1");
    if (empty) opened.workbook.removeWorksheet(empty.id);
    opened.workbook.created = opened.workbook.modified = madeAt(content);
    writeWhole(out, await save(), force);
    output.print(`Skrevet: ${out} (${tables.join(", ")})`);
  });
}

/**
 * The time that a new file says it was made at: the first day of its earliest contract's year, so that it is the same
 * on every run; 1970 without one.
 */
function madeAt({ Kontrakter = [] }: NonNullable<Parameters<OpenedAddIn["addIn"]["createSheets"]>[0]>): Date {
  const years = Kontrakter.map((row) => Number(row["År"])).filter((year) => year > 0);
  return new Date(years.length === 0 ? 0 : Date.UTC(Math.min(...years), 0, 1));
}
