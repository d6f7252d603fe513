import type { CaseBlock, CaseCell, CaseColumn } from "../caseReport";

/** A text cell. */
export const cell = (text: string): CaseCell => ({ text });

/** A cell with a number behind its text. */
export const numberCell = (text: string, value: number): CaseCell => ({ text, value });

export const paragraph = (text: string, role: "text" | "lead" | "note" = "text"): CaseBlock => ({
  kind: "paragraph",
  role,
  text,
});

export const heading = (level: 2 | 3, text: string): CaseBlock => ({ kind: "heading", level, text });

/** A list; nothing where it has no items. */
export const list = (items: readonly string[]): CaseBlock[] => (items.length === 0 ? [] : [{ kind: "list", items }]);

/** Columns from their headers and weights; figures stand to the right. The shares add up to 1. */
export function columnsOf(
  columns: readonly (readonly [header: string, weight: number, isFigure?: true])[],
): CaseColumn[] {
  const whole = columns.reduce((sum, [, weight]) => sum + weight, 0);
  return columns.map(([header, weight, isFigure]) => ({
    header,
    align: isFigure ? "right" : "left",
    share: weight / whole,
  }));
}

/** How long a heading may be: most goals are worded in so much, and then need not be told twice. */
const HEADING = 200;

/** A text that fits a heading: whole where it is short, else cut between words. */
export function shortened(text: string, most = HEADING): string {
  const line = text.replace(/\s+/g, " ").trim();
  if (line.length <= most) return line;
  const cut = line.lastIndexOf(" ", most);
  return `${line.slice(0, cut > 0 ? cut : most)}\u00a0…`;
}

/** Whether a heading says the whole text. */
export const fitsHeading = (text: string): boolean => text.replace(/\s+/g, " ").trim().length <= HEADING;
