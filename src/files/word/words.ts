/** Text that XML can hold: without control characters, and with the report's own braces set aside. */
export function plain(text: string): string {
  return text
    .replace(/\p{Cc}|\p{Co}|[\uFFFE\uFFFF]/gu, (sign) => (sign === "\n" || sign === "\r" || sign === "\t" ? sign : ""))
    .replace(/\p{Cs}/gu, "\uFFFD")
    .replaceAll("{{", BRACES);
}

/** Stands for the braces that a report's text holds, so that they are no placeholder; they come back at the end. */
export const BRACES = "\uE001";

/** Begins and ends the number of what is written after: of a table, in its first cell, or of a map, in its run. */
export const MARK = ["\uE002", "\uE003"] as const;

/** The text that marks a place by its number. */
export const marked = (number: number): string => `${MARK[0]}${number}${MARK[1]}`;
