import type { DocumentProblem, ReadingWatch } from "../../files/documents/document";
import { readDocument } from "../../files/documents/readDocument";
import { keepDocument } from "./lastDocument";
import { documentProblemTexts } from "../../text/spoken/reading";

export type { ReadingWatch };

/** A document that cannot be read; the message is the sentence of why, and what to do, in the language of the pane. */
export class UnreadableDocument extends Error {
  override readonly name = "UnreadableDocument";
  constructor(readonly problem: DocumentProblem) {
    super(documentProblemTexts[problem]);
  }
}

/** The text of a file that a user chose. @throws UnreadableDocument, or the reason that the reading is stopped for */
export async function readDocumentText(file: File, watch: ReadingWatch = {}): Promise<string> {
  const document = await readDocument(file.name, new Uint8Array(await file.arrayBuffer()), watch);
  if (document.kind === "unreadable") throw new UnreadableDocument(document.problem);
  keepDocument(document);
  return document.text;
}
