import type { TableProblem } from "../../files/tables/fileTable";
import { readWholeWorkbook, type WholeWorkbook } from "../../files/tables/wholeWorkbook";
import { errorIn, textOf } from "../../sheets/cells/readCell";
import { rowsOf } from "../../sheets/cells/sheetTable";
import { sentText } from "../../text/da/sentBook";
import { checkIn, readSent, SENT_HEADERS, SENT_VERSION, type Sent, type SentRow } from "./sentTable";
import { besideLabel, tableWith } from "./returnedTables";

/** A file that a centre returned, as it was chosen. */
export type ChosenFile = { name: string; bytes: Uint8Array };

/** A file as somebody chooses it, in a browser or on a command line. */
export type GivenFile = Pick<File, "name" | "arrayBuffer">;

/** The bytes of files that somebody chose. */
export function chosenFiles(files: readonly GivenFile[]): Promise<ChosenFile[]> {
  return Promise.all(files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })));
}

/** Why a returned file as a whole cannot be read as one of ours. */
export type FileFault = TableProblem | "notOurs" | "tampered" | "newerVersion";

/** A returned workbook of ours: what was sent in it, who filled it in, and its returned sheets. */
export type ReturnedFile = Sent & { kind: "returned"; name: string; sentBy: string; workbook: WholeWorkbook };

/** A file that is none of ours, or not as it was sent, with the reason. */
export type FaultyFile = { kind: "faulty"; name: string; fault: FileFault };

/**
 * Reads a workbook that a centre returned, whichever program it was saved by. The stamp is read from the sheet
 * Udsendt, as some programs leave out a file's own properties; where these are there they must say the same.
 */
export async function readReturnedFile({ name, bytes }: ChosenFile): Promise<ReturnedFile | FaultyFile> {
  const faulty = (fault: FileFault): FaultyFile => ({ kind: "faulty", name, fault });
  const workbook = await readWholeWorkbook(name, bytes);
  if (typeof workbook === "string") return faulty(workbook);
  const found = tableWith(workbook, SENT_HEADERS);
  if (found === null) return faulty("notOurs");
  const rows = rowsOf({ name: "Udsendt", columns: SENT_HEADERS.map((header) => ({ header })) }, found.table).map(
    ({ cell }) => SENT_HEADERS.map((header) => textOf(cell(header))) as unknown as SentRow,
  );
  const stamped = workbook.properties.get("Kontrol");
  if (stamped !== undefined && stamped !== checkIn(rows)) return faulty("tampered");
  const sent = readSent(rows);
  if (sent === null) return faulty("tampered");
  if (sent.stamp.version !== SENT_VERSION) return faulty("newerVersion");
  const written = besideLabel(workbook, sentText.sentBy);
  const sentBy = written === "" || errorIn({ value: written }) !== null ? workbook.lastSavedBy : written;
  return { kind: "returned", name, workbook, ...sent, sentBy };
}
