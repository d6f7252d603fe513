import type { Doubt } from "../../app/contracts/proposeGoals";
import { formatNumber } from "../../text/spoken/numbers";
import { flagTexts } from "../../text/spoken/reading";

/** What is in doubt, and what to do about it. */
export function doubtText({ code, figures }: Doubt): string {
  const { doubt, remedy } = flagTexts[code];
  return `${doubt(figures.map((figure) => formatNumber(figure, 4)))} ${remedy}`;
}
