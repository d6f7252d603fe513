/** One cell of the Status sheet: a value, never a formula, and an en-US number format. */
export type StatusCell = { value: string | number; numberFormat: string };

export function textCell(value: string): StatusCell {
  return { value, numberFormat: "General" };
}
