import { HostError, invalidArgument } from "./hostError";

/**
 * What Excel has no room for. Cells, formulas, widths, heights, fonts: support.microsoft.com, *Excel specifications and
 * limits*. Validations: learn.microsoft.com, *DataValidation object*. Settings: office-js #3957, #621.
 */
export const LIMITS = {
  cellText: 32_767,
  formula: 8_192,
  numberFormat: 255,
  validationText: 255,
  validationTitle: 32,
  /** Characters of the normal font. */
  columnWidth: 255,
  /** Points. */
  rowHeight: 409.5,
  fontSize: 409,
  /** Characters of the JSON of one setting. */
  setting: 1_000_000,
} as const;

/** Refuses a text that is longer than its place. */
export function requireLength(text: string, limit: number, what: string): string {
  if (text.length > limit) throw invalidArgument(`${what} takes at most ${limit} characters.`);
  return text;
}

/** Refuses a size outside its bounds. */
export function requireSize(size: number, least: number, most: number, what: string): number {
  if (!(size >= least && size <= most)) throw invalidArgument(`${what} goes from ${least} to ${most}.`);
  return size;
}

/** Refuses a name that a formula would read as a cell: `A1`, `R1C1`, and in Danish `R1K1`, where K is *kolonne*. */
export function isReference(name: string): boolean {
  return /^([A-Za-z]{1,3}\d{1,7}|[rRcCkK]|[Rr]\d*[CcKk]\d*)$/.test(name);
}

/** Refuses a number format that can't be read: open quotes or brackets, or more than four sections. */
export function requireReadableFormat(format: string): string {
  requireLength(format, LIMITS.numberFormat, "A number format");
  const bare = format.replace(/"[^"]*"|\\[\s\S]|_[\s\S]|\*[\s\S]|\[[^\]]*\]/g, "");
  if (/["[\]]/.test(bare) || bare.split(";").length > 4)
    throw invalidArgument(`The number format ${format} can't be read.`);
  return format;
}

/** The fault of an insert that would push filled cells over the sheet's edge. */
export function offSheet(): HostError {
  return new HostError(
    "NonBlankCellOffSheet",
    "Microsoft Excel can't insert new cells because it would push non-empty cells off the end of the worksheet.",
  );
}
