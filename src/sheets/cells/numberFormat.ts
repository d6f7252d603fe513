/** A number format without what it only shows: texts in quotes, escaped characters, colours and conditions. */
function codesOf(numberFormat: string): string {
  return numberFormat.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, "");
}

/** Whether a cell shows its number ×100 with a per-cent sign. */
export function isPercentFormat(numberFormat: string): boolean {
  return codesOf(numberFormat).includes("%");
}

/** Whether a cell shows its number as a date. */
export function isDateFormat(numberFormat: string): boolean {
  if (numberFormat === "General") return false;
  // Excel is to answer in English; where it does not, General is Standard in Danish and German.
  return /[dy]|mm/i.test(codesOf(numberFormat).replace(/general|standard/gi, ""));
}
