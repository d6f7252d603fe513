import { statusText as danishStatusText, chartText as danishChartText } from "../paneStatus.da";
import type { Worded } from "./worded";

export let statusText: Worded<typeof danishStatusText> = danishStatusText;
export let chartText: Worded<typeof danishChartText> = danishChartText;

/** Takes these texts in another language; whatever shows them must be rendered anew after it. */
export function speakStatus(texts: { statusText: typeof statusText; chartText: typeof chartText }): void {
  ({ statusText, chartText } = texts);
}
