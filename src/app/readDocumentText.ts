import { readDocument } from "../reading/documents/readDocument";
import { documentProblemTexts } from "../text/reading.da";

/** A document that cannot be read; the message is the Danish sentence of why, and what to do. */
export class UnreadableDocument extends Error {
  override readonly name = "UnreadableDocument";
}

/** The text of a file that a user chose. @throws UnreadableDocument */
export async function readDocumentText(file: File): Promise<string> {
  const document = await readDocument(file.name, new Uint8Array(await file.arrayBuffer()));
  if (document.kind === "unreadable") throw new UnreadableDocument(documentProblemTexts[document.problem]);
  return document.text;
}
