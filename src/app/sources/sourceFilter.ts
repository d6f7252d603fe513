/** One condition of a filter: a column by its heading, and what its cell holds. */
export type Condition = { column: string; value: string };

/**
 * The conditions of a *Filter* (`Område = Nordby; Køn = "I alt; begge"`). A name or a value with a semicolon, an
 * equals sign or a quotation mark stands in quotation marks, in which a doubled one is one. @returns null where it
 * cannot be read.
 */
export function readFilter(text: string): Condition[] | null {
  const parts = split(text, ";");
  if (parts === null) return null;
  const conditions = parts
    .filter((part) => part.trim() !== "")
    .map((part): Condition | null => {
      const sides = split(part, "=");
      const [column, value] = (sides ?? []).map(unquoted);
      return sides?.length === 2 && column !== undefined && value !== undefined && column !== ""
        ? { column, value }
        : null;
    });
  return conditions.every((each) => each !== null) ? conditions : null;
}

/** The filter that says these conditions. */
export function filterOf(conditions: readonly Condition[]): string {
  return conditions.map(({ column, value }) => `${quoted(column)} = ${quoted(value)}`).join("; ");
}

/** The names in a cell that may hold several (`År; Måned`); null where it cannot be read. */
export function readNames(text: string): string[] | null {
  return (
    split(text, ";")
      ?.map(unquoted)
      .filter((name) => name !== "") ?? null
  );
}

/** The cell that says these names. */
export const namesOf = (names: readonly string[]): string => names.map(quoted).join("; ");

/** A text at the signs that stand outside quotation marks; null where a mark is left open. */
function split(text: string, sign: string): string[] | null {
  const parts: string[] = [];
  let [from, isQuoted] = [0, false];
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '"') isQuoted = !isQuoted;
    else if (!isQuoted && text[at] === sign) {
      parts.push(text.slice(from, at));
      from = at + 1;
    }
  }
  return isQuoted ? null : [...parts, text.slice(from)];
}

function unquoted(text: string): string {
  const bare = text.trim();
  return /^".*"$/s.test(bare) && bare.length > 1 ? bare.slice(1, -1).replaceAll('""', '"') : bare;
}

function quoted(text: string): string {
  return text === "" || /[;="]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
