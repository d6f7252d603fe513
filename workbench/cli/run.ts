import { existsSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { UnreadableWorkbook } from "../files/unreadableWorkbook";
import { sampleRows } from "../sample/sampleRows";
import { playYear, yearRows, YEAR_TABLES } from "../sample/sampleYear";
import { aggregate } from "./aggregateCommand";
import {
  readArguments,
  USAGE,
  UsageError,
  type ImportCommand,
  type NewCommand,
  type ReadCommand,
  type StatusCommand,
} from "./arguments";
import { compare } from "./compareCommand";
import { writeContract } from "./contractCommand";
import { isFolder, openFolder, type FileIssue, type OpenedFolder } from "./folder";
import { makeNext } from "./nextCommand";
import { exchange } from "./exchange";
import { openDocument, readDocument, readSentences } from "./read";
import { makeReport, type ReportCommand } from "./reportCommand";
import { openAddIn, type OpenedAddIn } from "./openAddIn";
import { statusJson } from "./statusJson";
import { terminalTable } from "./terminalTable";
import { checkFree, writeWhole } from "./writeFile";
import { changeYear, tellOwed } from "./year";

/**
 * Where a command writes: `print` to standard output; `warn` to standard error, for what does not stop it; `fail` to
 * standard error, one Danish line when it cannot do its job.
 */
export type Output = {
  print: (text: string) => void;
  warn: (line: string) => void;
  fail: (line: string) => void;
  colour: boolean;
};

/**
 * Runs one command line. Returns the exit code: 0; 2 with one Danish line, and nothing has been written then; or 1 from
 * `import` where every figure awaits an answer or was left out, and from a folder where something was left out.
 */
export async function run(args: readonly string[], output: Output): Promise<number> {
  try {
    if (args.length === 0 || args.includes("--help")) {
      output.print(USAGE);
      return 0;
    }
    const command = readArguments(args);
    if (command.name === "import") return await importFigures(command, output);
    if (command.name === "aggregate") return await aggregate(command, output, withAddIn);
    if ((command.name === "status" || command.name === "report") && isFolder(command.file))
      return await overFolder(command, output);
    if (command.name === "status") await status(command, output);
    else if (command.name === "owed") await tellOwed(command, output, withAddIn);
    else if (command.name === "compare") await compare(command, output, withAddIn);
    else if (command.name === "report") await makeReport(command, output, withAddIn);
    else if (command.name === "contract") await writeContract(command, output, withAddIn);
    else if (command.name === "next") await makeNext(command, output, withAddIn);
    else if (command.name === "close" || command.name === "reopen" || command.name === "amend")
      await changeYear(command, output, withAddIn);
    else if (command.name === "send" || command.name === "collect" || command.name === "takeBack")
      await exchange(command, output, withAddIn);
    else if (command.name === "new") await makeNew(command, output);
    else await read(command, output);
    return 0;
  } catch (fault) {
    output.fail(oneLine(messageOf(fault)));
    return 2;
  }
}

/**
 * A status or a report over all workbooks of a folder. Returns 0, or 1 where a file or a contract was left out, which
 * is told in one line.
 */
async function overFolder(command: StatusCommand | ReportCommand, output: Output): Promise<number> {
  let isPartial = false;
  const withFolder: typeof withAddIn = (path, work) =>
    working(async () => {
      const session: OpenedFolder = await openFolder(path ?? "");
      for (const line of session.folder.lines) output.warn(oneLine(line));
      isPartial = session.folder.isPartial;
      return session;
    }, work);
  await (command.name === "status" ? status(command, output, withFolder) : makeReport(command, output, withFolder));
  return isPartial ? 1 : 0;
}

async function status(
  { file, date, out, json, force }: StatusCommand,
  output: Output,
  open: typeof withAddIn = withAddIn,
): Promise<void> {
  if (!existsSync(file)) throw new UsageError(`Filen ${file} findes ikke.`);
  if (out !== null) checkFree(out, force);
  await open(file, async (session) => {
    const { addIn, opened, save } = session;
    const asOf = (date as `${string}-${string}-${string}` | null) ?? (await addIn.statusDate.recall());
    const report = await addIn.refreshStatus(asOf === null ? {} : { asOf });
    if (out !== null) {
      writeWhole(out, await save(), force);
      for (const part of opened.notCarried) output.warn(`Ikke med i ${out}: ${part}.`);
    }
    const texts = await addIn.texts();
    if (date !== null && !report.contracts.some(({ contract }) => holds(contract.period, date)))
      output.warn(
        `Ingen kontrakt dækker ${texts.formatDate(date as `${string}-${string}-${string}`)}; hver kontrakt er opgjort på sin egen statusdato.`,
      );
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

/** Imports files of figures. A file that cannot be read stops the command before anything is saved. */
async function importFigures(command: ImportCommand, output: Output): Promise<number> {
  const { file, figures, contract, sheet, out, force } = command;
  for (const path of [file, ...figures]) if (!existsSync(path)) throw new UsageError(`Filen ${path} findes ikke.`);
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

const holds = ({ from, to }: { from: string; to: string }, day: string): boolean => day >= from && day <= to;

async function read({ file, sentences, json }: ReadCommand, output: Output): Promise<void> {
  if (!existsSync(file)) throw new UsageError(`Filen ${file} findes ikke.`);
  await withAddIn(null, async ({ addIn }) => {
    output.print(sentences ? await readSentences(addIn, file) : await readDocument(addIn, file, json));
  });
}

async function makeNew({ out, sample, from, force }: NewCommand, output: Output): Promise<void> {
  checkFree(out, force);
  if (from !== null && !existsSync(from)) throw new UsageError(`Filen ${from} findes ikke.`);
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

/** Opens, works and always lets go again; a refusal of the add-in becomes its own Danish sentence. */
function withAddIn(path: string | null, work: (session: OpenedAddIn) => Promise<void>): Promise<void> {
  return working(() => openAddIn(path), work);
}

async function working(open: () => Promise<OpenedAddIn>, work: (session: OpenedAddIn) => Promise<void>): Promise<void> {
  const session = await open();
  try {
    await work(session).catch(async (fault: unknown) => {
      if (fault instanceof UsageError || isFileFault(fault)) throw fault;
      throw new UsageError(await session.addIn.messageOf(fault));
    });
  } finally {
    session.close();
  }
}

function isFileFault(fault: unknown): fault is NodeJS.ErrnoException {
  return fault instanceof Error && "code" in fault && "syscall" in fault;
}

function messageOf(fault: unknown): string {
  if (fault instanceof UsageError || fault instanceof UnreadableWorkbook) return fault.message;
  if (isFileFault(fault)) return `Filen ${fault.path ?? ""} kan ikke læses eller skrives (${fault.code}).`;
  return `Uventet fejl: ${fault instanceof Error ? fault.message : String(fault)}`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
