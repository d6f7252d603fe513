import { comparable } from "../../sheets/cells/sheetTable";
import { isFilePattern } from "../../sheets/tables/sourceNames";
import { monthNames } from "../../text/da/terms";

/**
 * Whether a *Kilde* is this file or table, without regard to case. A star, or a word in braces (`LIS-{måned}.csv`),
 * stands for whatever changes; a folder before the name makes no difference.
 */
export function isFrom(from: string, name: string): boolean {
  if (!isFilePattern(from)) return comparable(from) === comparable(name);
  const pieces = (from.split(/[\\/]/).at(-1) ?? "").split(/\*+|\{[^}]*\}/).map(comparable);
  return fitsPieces(pieces, comparable(name));
}

/** Whether a name is these pieces in their order, with anything between them. */
function fitsPieces([first = "", ...others]: readonly string[], name: string): boolean {
  const last = others.at(-1);
  if (last === undefined) return name === first;
  if (!name.startsWith(first) || !name.endsWith(last) || name.length < first.length + last.length) return false;
  const end = name.length - last.length;
  let at = first.length;
  for (const piece of others.slice(0, -1)) {
    const found = name.indexOf(piece, at);
    if (found === -1 || found + piece.length > end) return false;
    at = found + piece.length;
  }
  return true;
}

const MONTHS = monthNames.map((name) => `${name}|${name.slice(0, 3)}`).join("|");
/** A word of a file's name that a next one has otherwise: a year, a date, a month, a period of a statistics bank. */
const CHANGING = new RegExp(
  `^(?:(?:19|20)\\d\\d(?:(?:0[1-9]|1[0-2])(?:[0-3]\\d)?)?|[0-3]\\d(?:0[1-9]|1[0-2])(?:19|20)\\d\\d|(?:19|20)\\d\\d[mku]\\d{1,2}|[kq][1-4]|uge\\d{1,2}|(?:${MONTHS})(?:\\d\\d|\\d{4})?)$`,
);
/** Words that change only beside one that does: the number of a month or a day, and what it counts. */
const BESIDE = /^(?:\d{1,2}|m\d{1,2}|kvartal|kvt|halvår|uge|måned)$/;

/**
 * The pattern that fits a file's name and those of its next months, with a star for the part that changes. A name of
 * nothing else stays as it is: a star alone would be any file.
 */
export function patternOf(name: string): string {
  const [, base = name, ending = ""] = /^(.*?)(\.[^.]*)?$/s.exec(name) ?? [];
  // A browser numbers the second download of a name.
  const pieces = base.replace(/\s*\(\d+\)$/, "").split(/([^\p{L}\d]+)/u);
  const words = pieces.map(comparable);
  const mayChange = words.map((word, at) => at % 2 === 0 && (CHANGING.test(word) || BESIDE.test(word)));
  const runOf = (at: number): number[] => {
    let [from, to] = [at, at];
    while (mayChange[from - 2] === true) from -= 2;
    while (mayChange[to + 2] === true) to += 2;
    return words.map((_word, index) => index).slice(from, to + 1);
  };
  const changes = words.map(
    (_word, at) => mayChange[at] === true && runOf(at).some((index) => CHANGING.test(words[index] ?? "")),
  );
  const isStar = (at: number): boolean =>
    changes[at] === true || (at % 2 === 1 && changes[at - 1] === true && changes[at + 1] === true);
  const pattern = pieces.map((piece, at) => (isStar(at) ? (isStar(at - 1) ? "" : "*") : piece)).join("");
  return /\p{L}/u.test(pattern) ? pattern + ending : base + ending;
}
