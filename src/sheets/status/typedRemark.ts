import { statusSheet } from "../../text/da/status";

/**
 * What people have typed in the cell of a remark. The greyed words that one is missing are no remark: alone they change
 * nothing, and in front of what somebody has typed behind them they are left out.
 * @param written The remark as it was last written.
 */
export function typedRemark(text: string, written: string): string {
  const { remarkMissing } = statusSheet;
  if (text.trim() === remarkMissing) return written;
  if (!text.trimStart().startsWith(remarkMissing)) return text;
  return text
    .trimStart()
    .slice(remarkMissing.length)
    .replace(/^[\s:.,;–-]+/, "");
}
