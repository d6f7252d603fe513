import type { DocumentContent } from "../../domain/document/placed";

let last: DocumentContent | null = null;

/** Keeps the blocks of the document that was read last: the pane shows and keeps its text only. */
export function keepDocument(document: DocumentContent): void {
  last = document;
}

/** The blocks of a text, if it is that of the document read last and nobody has edited it; else the text itself. */
export function documentOfText(text: string): DocumentContent | string {
  return last !== null && last.text === text ? last : text;
}
