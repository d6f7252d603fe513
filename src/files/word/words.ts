/** Text that XML can hold: without control characters, and with the report's own braces set aside. */
export function plain(text: string): string {
  return text
    .replace(/\p{Cc}|\p{Co}|[\uFFFE\uFFFF]/gu, (sign) => (sign === "\n" || sign === "\r" || sign === "\t" ? sign : ""))
    .replace(/\p{Cs}/gu, "\uFFFD")
    .replaceAll("{{", BRACES);
}

/** Stands for the braces that a report's text holds, so that they are no placeholder; they come back at the end. */
export const BRACES = "\uE001";

/** Begins and ends the number of a table, in its first cell: how a table is found again to be described. */
export const TABLE_MARK = ["\uE002", "\uE003"] as const;
