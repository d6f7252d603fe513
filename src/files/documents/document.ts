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
] as const;
export type DocumentProblem = (typeof documentProblems)[number];
/** The text of a document, or why there is none. */
export type DocumentText = { kind: "text"; text: string } | { kind: "unreadable"; problem: DocumentProblem };

/** Limits (*grænser*) that keep one file from stopping Excel. */
export const limits = { bytes: 20 * 1024 * 1024, pages: 500, unpackedBytes: 200 * 1024 * 1024 } as const;

export function unreadable(problem: DocumentProblem): DocumentText {
  return { kind: "unreadable", problem };
}

/** The text, or a problem when it is empty. */
export function textOrEmpty(text: string): DocumentText {
  return text.trim() === "" ? unreadable("empty") : { kind: "text", text };
}
