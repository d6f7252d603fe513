import type { FileIssue, OpenedFolder } from "./folder";
import { withAddIn, type Output, type WithAddIn } from "./session";
import { statusJson } from "./statusJson";
import { terminalTable } from "./terminalTable";
import { checkExists, dateOf, UsageError, type Day } from "./usage";
import { checkFree, writeWhole } from "./writeFile";

/** *Opdater status* on the command line. */
export type StatusCommand = {
  name: "status";
  file: string;
  date: Day | null;
  out: string | null;
  json: boolean;
  force: boolean;
};

type Values = {
  date?: string | undefined;
  out?: string | undefined;
  json?: boolean | undefined;
  force?: boolean | undefined;
};

/** Reads the command line of `rk status`. @throws UsageError */
export function statusCommandOf(file: string | undefined, { date, out, json, force }: Values): StatusCommand {
  if (file === undefined) throw new UsageError("Filnavn mangler. Skriv: rk status IND.xlsx");
  return { name: "status", file, date: dateOf(date), out: out ?? null, json: json ?? false, force: force ?? false };
}

/** Judges every goal, prints the status, and writes the coloured workbook where `--out` says. */
export async function tellStatus(
  { file, date, out, json, force }: StatusCommand,
  output: Output,
  open: WithAddIn = withAddIn,
): Promise<void> {
  checkExists(file);
  if (out !== null) checkFree(out, force);
  await open(file, async (session) => {
    const { addIn, opened, save } = session;
    const asOf = date ?? (await addIn.statusDate.recall());
    const report = await addIn.refreshStatus(asOf === null ? {} : { asOf });
    if (out !== null) {
      writeWhole(out, await save(), force);
      for (const part of opened.notCarried) output.warn(`Ikke med i ${out}: ${part}.`);
    }
    const texts = await addIn.texts();
    if (date !== null && !report.contracts.some(({ contract }) => holds(contract.period, date)))
      output.warn(`Ingen kontrakt dækker ${texts.formatDate(date)}; hver kontrakt er opgjort på sin egen statusdato.`);
    const issues: readonly (FileIssue | (typeof report.issues)[number])[] =
      "folder" in session ? (session as OpenedFolder).folder.issues : report.issues;
    if (json) {
      output.print(JSON.stringify(statusJson({ ...report, issues }, texts), null, 2));
      return;
    }
    output.print(terminalTable(report, texts, output.colour));
    for (const { table, row, column, problem, also = [], ...where } of issues) {
      const others = also.length === 0 ? "" : ` og ${also.length} ${also.length === 1 ? "anden" : "andre"}`;
      output.print(
        `  ! ${["file" in where ? where.file : "", table, row === null ? "" : `række ${row}${others}`, column ?? ""].filter((part) => part !== "").join(", ")}: ${texts.problem(problem)}`,
      );
    }
    if (out !== null) output.print(`Skrevet: ${out}`);
  });
}

const holds = ({ from, to }: { from: string; to: string }, day: string): boolean => day >= from && day <= to;
