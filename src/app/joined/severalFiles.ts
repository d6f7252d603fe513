import type { CalendarDate } from "../../domain/calendarDate";
import type { ContractStatus } from "../../domain/evaluateBook";
import { readWholeWorkbook } from "../../files/tables/wholeWorkbook";
import type { Issue } from "../../sheets/cells/issue";
import { comparable } from "../../sheets/cells/sheetTable";
import { MissingTableError } from "../../sheets/tables/readBook";
import { importText } from "../../text/spoken/imports";
import { joinedText } from "../../text/spoken/joined";
import type { GivenFile } from "../exchange/returnedFile";
import { judgedWorkbook } from "../status/judgedWorkbook";
import { yearPart } from "../status/yearPart";
import { refusalMessage } from "../workbook/refusalMessage";
import type { WorkbookContents } from "../workbook/ports";
import { contentsOf, joinedContents } from "./joinedContents";
import { joinWorkbooks, type ToJoin } from "./joinWorkbooks";
import { tablesOfFile } from "./tablesOfFile";

/** Several workbooks as one answer, read only (*flere projektmapper*). */
export type SeveralFiles = {
  /** Each contract once, as it is judged at its own status date, with the file that it is in. */
  contracts: readonly { file: string; status: ContractStatus }[];
  /** A sentence for each file or contract that was left out, and for contracts of several years. */
  lines: readonly string[];
  issues: readonly { file: string; issues: readonly Issue[] }[];
  /** All of them as one workbook, for a report of all. */
  joined: WorkbookContents;
};

type Read = { name: string; read: ToJoin; statuses: readonly ContractStatus[] };

/**
 * Reads workbooks of an administration as files, in the order of their names, and judges their contracts. What cannot
 * be read is one sentence, and the rest goes on. Nothing is written.
 */
export async function readSeveralFiles(files: readonly GivenFile[], today: CalendarDate): Promise<SeveralFiles> {
  const lines: string[] = [];
  const read: Read[] = [];
  for (const file of [...files].sort((a, b) => a.name.localeCompare(b.name, "da"))) {
    const found = await readFile(file, today);
    if (typeof found === "string") lines.push(joinedText.unreadable(file.name, found));
    else read.push(found);
  }
  const joined = joinWorkbooks(read);
  const taken = read.filter(({ name }) => joined.files.includes(name));
  const seen = new Set<string>();
  return {
    contracts: taken.flatMap(({ name, statuses }) =>
      statuses
        .filter(({ contract }) => !seen.has(comparable(contract.name)) && seen.add(comparable(contract.name)))
        .map((status) => ({ file: name, status })),
    ),
    lines: [...lines, ...joined.lines],
    issues: taken
      .filter(({ read: { issues } }) => issues.length > 0)
      .map(({ name, read: { issues } }) => ({ file: name, issues })),
    joined: joinedContents(joined.content),
  };
}

/** A file judged, or the sentence of why it cannot be. */
async function readFile(file: GivenFile, today: CalendarDate): Promise<Read | string> {
  const workbook = await readWholeWorkbook(file.name, new Uint8Array(await file.arrayBuffer()));
  if (workbook === "unknownKind") return joinedText.notWorkbook;
  if (typeof workbook === "string") return importText.fileProblem[workbook];
  const contents = contentsOf(tablesOfFile(workbook), workbook.dates1904);
  try {
    const { book, remarks, issues, contracts } = judgedWorkbook(contents, { today: () => today }, yearPart);
    return { name: file.name, read: { contents, contracts: book.contracts, remarks, issues }, statuses: contracts };
  } catch (fault) {
    // A workbook without our tables is told; anything else is a fault of ours.
    if (fault instanceof MissingTableError) return refusalMessage(fault);
    throw fault;
  }
}
