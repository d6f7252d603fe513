const NO_BREAK = "\u00a0";

/** What follows a number as its unit in sentences of any goal, in Danish and English. */
const UNITS = "%|pct\\.|(?:per cent|percentage|kr\\.|mio\\.|mia\\.|points?)(?![a-zæøå])";
const MONTHS = "[jfmasondJFMASOND][a-zA-Z]{2,8}";
const BEFORE_UNIT = new RegExp(`(\\d) (?=${UNITS})`, "g");
/** The day of a date: 17. juni 2009. */
const DAY = new RegExp(`(^|[^\\d.,])(\\d{1,2}\\.) (?=${MONTHS} \\d{4})`, "g");

/**
 * A sentence in which no line breaks between a number and its unit, or between the day and the month of a date. For
 * display only; what is stored or compared keeps its plain spaces.
 * @param unit A goal's own unit, as its first word follows its numbers.
 */
export function unbroken(text: string, unit = ""): string {
  if (!text.includes(" ")) return text;
  const common = text.replace(BEFORE_UNIT, `$1${NO_BREAK}`).replace(DAY, `$1$2${NO_BREAK}`);
  const own = unit.trim().split(" ")[0] ?? "";
  return own === "" ? common : glued(common, own);
}

/** Glues a word to the numbers before it, where it stands as a whole word. */
function glued(text: string, word: string): string {
  if (!text.includes(` ${word}`)) return text;
  return text
    .split(` ${word}`)
    .reduce((before, after) =>
      /\d$/.test(before) && !/^[\p{L}\d]/u.test(after)
        ? `${before}${NO_BREAK}${word}${after}`
        : `${before} ${word}${after}`,
    );
}
