import { checkExists, UsageError } from "./usage";
import { withAddIn, type Output } from "./session";
import { checkFree, writeWhole } from "./writeFile";

/** *Kontraktens mål som Word* on the command line. */
export type ContractCommand = { name: "contract"; file: string; contract: string; out: string; force: boolean };

type Values = { contract?: string | undefined; out?: string | undefined; force?: boolean | undefined };

const USAGE = 'Skriv: rk contract IND.xlsx --contract "Skelbækgade 2009" --out KONTRAKT.docx';

/** Reads the command line of `rk contract`. @throws UsageError */
export function contractCommandOf(file: string | undefined, { contract, out, force }: Values): ContractCommand {
  if (file === undefined) throw new UsageError(`Filnavn mangler. ${USAGE}`);
  if (contract === undefined) throw new UsageError(`--contract mangler. ${USAGE}`);
  if (out === undefined) throw new UsageError(`--out mangler. ${USAGE}`);
  if (!/\.docx$/i.test(out)) throw new UsageError(`${out} skal ende på .docx.`);
  return { name: "contract", file, contract, out, force: force ?? false };
}

/** Writes the goals of a contract as a contract document, which `rk read` and the pane read again. */
export async function writeContract({ file, contract, out, force }: ContractCommand, output: Output): Promise<void> {
  checkExists(file);
  checkFree(out, force);
  await withAddIn(file, async ({ addIn }) => {
    writeWhole(out, await (await addIn.nextYear()).document(contract), force);
    output.print(`Skrevet: ${out}`);
  });
}
