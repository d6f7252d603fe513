import { textCell, type DrawnCell } from "../report/drawnSheet";

/** A number as it stands in a text, with what stands around it: "mindst 2.325,5 pct." */
const WRITTEN =
  /^(?<before>[^\d]*?)(?<sign>-?)(?<number>\d{1,3}(?:\.\d{3})*|\d+)(?:,(?<decimals>\d+))?(?<after>[^\d]*)$/;

/**
 * A cell of a report as a number in the format that shows its text. Where no format can, the text stands: what people
 * read is never another than in the other media.
 */
export function numberCell(text: string, value: number): DrawnCell {
  const found = WRITTEN.exec(text)?.groups;
  if (found === undefined) return textCell(text);
  const { before = "", number = "", decimals = "", after = "", sign = "" } = found;
  if (before.endsWith("–") || after.includes("(")) return textCell(text);
  const isPercent = after.trim() === "%";
  const digits = `${number.length > 3 || number.includes(".") ? "#,##0" : "0"}${decimals === "" ? "" : `.${"0".repeat(decimals.length)}`}`;
  const shown = (own: string): string => `${quoted(before)}${own}${digits}${isPercent ? " %" : quoted(after)}`;
  const numberFormat = sign === "-" && before !== "" ? `${shown("")};${shown("-")}` : shown("");
  return { value, numberFormat };
}

/** Text inside a number format; quotes in it would end it, so they are left out. */
const quoted = (text: string): string => (text === "" ? "" : `"${text.replaceAll('"', "")}"`);
