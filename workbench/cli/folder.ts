import { readdirSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { UnreadableWorkbook } from "../files/unreadableWorkbook";
import { UsageError } from "./usage";
import { openAddIn, type AddIn, type OpenedAddIn } from "./openAddIn";

type JoinJobs = Awaited<ReturnType<AddIn["joining"]>>;
type Read = Awaited<ReturnType<JoinJobs["read"]>>;
export type FileIssue = Read["issues"][number] & { file: string };

/** The workbooks of a folder as one, open with the add-in on it. */
export type OpenedFolder = OpenedAddIn & {
  folder: {
    /** One line for each file or contract that was left out, and for contracts of several years. */
    lines: readonly string[];
    issues: readonly FileIssue[];
    isPartial: boolean;
  };
};

export const isFolder = (path: string | null): path is string =>
  path !== null && (statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false);

/**
 * Opens every workbook of a folder, one after the other in the order of their names, and joins them to a new one. What
 * cannot be read is one line, and the rest goes on. No file is changed. @throws UsageError where nothing can be read
 */
export async function openFolder(path: string): Promise<OpenedFolder> {
  const names = readdirSync(path)
    .filter((name) => /\.xls[xm]$/i.test(name) && !name.startsWith("~$") && !name.startsWith("."))
    .sort((a, b) => a.localeCompare(b, "da"));
  if (names.length === 0) throw new UsageError(`Mappen ${path} har ingen projektmapper (.xlsx).`);
  const lines: string[] = [];
  const files: { name: string; read: Read }[] = [];
  for (const name of names) {
    const read = await readFile(join(path, name));
    if (typeof read === "string") lines.push(`${name} er udeladt: ${read}`);
    else files.push({ name, read });
  }
  const session = await openAddIn(null);
  const joined = (await session.addIn.joining()).join(files);
  if (joined.files.length === 0) {
    session.close();
    throw new UsageError(`Ingen projektmappe i ${path} kan læses. ${lines.join(" ")}`);
  }
  await session.addIn.createSheets(joined.content);
  const empty = session.opened.workbook.getWorksheet("Ark1");
  if (empty) session.opened.workbook.removeWorksheet(empty.id);
  session.opened.workbook.created = session.opened.workbook.modified = new Date(0);
  return {
    ...session,
    folder: {
      lines: [...lines, ...joined.lines],
      issues: files
        .filter(({ name }) => joined.files.includes(name))
        .flatMap(({ name, read }) => read.issues.map((issue) => ({ ...issue, file: name }))),
      isPartial: joined.isPartial || lines.length > 0,
    },
  };
}

/** What a workbook says, or the sentence of why it cannot be read. */
async function readFile(path: string): Promise<Read | string> {
  let session: OpenedAddIn | null = null;
  try {
    session = await openAddIn(path);
    return await (await session.addIn.joining()).read();
  } catch (fault) {
    if (fault instanceof UnreadableWorkbook) return fault.message;
    if (session === null) return `${basename(path)} kan ikke åbnes.`;
    return (await session.addIn.messageOf(fault)).replace(/\s+/g, " ");
  } finally {
    session?.close();
  }
}
