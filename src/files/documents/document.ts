import { type Block } from "../../domain/document/blocks";
import { type DocumentContent, type DocumentOrigin, placedDocument } from "../../domain/document/placed";

/** Why a document could not be read. */
export const documentProblems = [
  "tooLarge",
  "tooManyPages",
  "unpacksTooLarge",
  "passwordProtected",
  "broken",
  "scanned",
  "oldWord",
  "unknownKind",
  "empty",
  "tooComplex",
] as const;
export type DocumentProblem = (typeof documentProblems)[number];
/** A document as blocks with one text, or why there is none. */
export type DocumentText = ({ kind: "text" } & DocumentContent) | { kind: "unreadable"; problem: DocumentProblem };

/** Limits (*grænser*) that keep one file from stopping Excel. */
export const limits = {
  bytes: 20 * 1024 * 1024,
  pages: 500,
  letters: 3_000_000,
  /** The parts of a Word file that hold text and lists; 500 pages of text take some 20 MB. */
  wordBytes: 40 * 1024 * 1024,
  /** The elements of one such part: half a million are 500 dense pages. */
  wordElements: 2_000_000,
  /** One stream of a PDF (a page's drawing, a font); a page of dense text is far below a megabyte. */
  streamBytes: 40 * 1024 * 1024,
  /** How long one page of a PDF may take, in milliseconds; real pages take less than a tenth of it. */
  pageTime: 3000,
} as const;

/** Progress and cancellation of a long reading: `progress` is called per page, `signal` aborts it with its reason. */
export type ReadingWatch = { signal?: AbortSignal; progress?: (page: number, pages: number) => void };

export function unreadable(problem: DocumentProblem): DocumentText {
  return { kind: "unreadable", problem };
}

/** The document, or a problem when it is empty, or has more text than 500 pages have. */
export function contentOrEmpty(content: DocumentContent): DocumentText {
  if (content.text.length > limits.letters) return unreadable("tooManyPages");
  return content.text.trim() === "" ? unreadable("empty") : { kind: "text", ...content };
}

export function documentOf(blocks: readonly Block[], origin: DocumentOrigin): DocumentText {
  return contentOrEmpty(placedDocument(blocks, origin));
}
