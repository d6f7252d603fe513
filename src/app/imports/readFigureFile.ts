import { tableOfText } from "../../files/tables/delimited";
import type { FileCell, FileRow, FileTable } from "../../files/tables/fileTable";
import { readTable } from "../../files/tables/readTable";
import { measurementText } from "../../text/spoken/measurements";

export type { FileCell, FileRow };
/** The rows of a file, or of a block that was pasted, with its name. */
export type FigureFile = Omit<Extract<FileTable, { kind: "table" }>, "kind"> & { name: string };

/** A file that cannot be read; the message is the sentence of why, and what to do. */
export class UnreadableFile extends Error {
  // The pane tells these messages as they are.
  override readonly name = "UnreadableDocument";
}

/** The rows of a file that a user chose. @throws UnreadableFile */
export async function readFigureFile(file: File): Promise<FigureFile> {
  return readable(await readTable(file.name, new Uint8Array(await file.arrayBuffer())), file.name);
}

/** The rows of a block that was pasted. @throws UnreadableFile */
export function readPastedBlock(text: string): FigureFile {
  return readable(tableOfText(text), measurementText.pasted);
}

function readable(table: FileTable, name: string): FigureFile {
  if (table.kind === "unreadable") throw new UnreadableFile(measurementText.fileProblem[table.problem]);
  return { ...table, name };
}
