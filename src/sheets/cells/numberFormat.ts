/** A number format without what it only shows: texts in quotes, escaped characters, colours and conditions. */
function codesOf(numberFormat: string): string {
  return numberFormat.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, "");
}

/** Whether a cell shows its number ×100 with a per-cent sign. */
export function isPercentFormat(numberFormat: string): boolean {
  return numberFormat !== "General" && shownBy(numberFormat).percent;
}

/** Whether a cell shows its number as a date. */
export function isDateFormat(numberFormat: string): boolean {
  return numberFormat !== "General" && shownBy(numberFormat).date;
}

type Shown = { percent: boolean; date: boolean };

/** What formats show: a workbook has few, and every cell asks. */
const known = new Map<string, Shown>();
const MOST_KNOWN = 1000;

function shownBy(numberFormat: string): Shown {
  const before = known.get(numberFormat);
  if (before !== undefined) return before;
  const codes = codesOf(numberFormat);
  // Excel is to answer in English; where it does not, General is Standard in Danish and German.
  const date = /[dy]|mm/i.test(codes.replace(/general|standard/gi, ""));
  const shown: Shown = { percent: codes.includes("%"), date };
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(numberFormat, shown);
  return shown;
}
