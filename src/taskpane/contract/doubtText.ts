import type { Doubt } from "../../app/contracts/proposeGoals";
import { formatNumber } from "../../text/spoken/numbers";
import { doubtTexts } from "../../text/spoken/reading";

/** What is in doubt, and what to do about it. */
export function doubtText({ code, figures }: Doubt): string {
  const { doubt, remedy } = doubtTexts[code];
  return `${doubt(figures.map((figure) => formatNumber(figure, 4)))} ${remedy}`;
}
