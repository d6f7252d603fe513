import {
  statusLabel as danishStatusLabel,
  legendLabel as danishLegendLabel,
  trendLabel as danishTrendLabel,
  outlookLabel as danishOutlookLabel,
  countLabel as danishCountLabel,
} from "../da/status";

export let statusLabel = danishStatusLabel;
export let legendLabel = danishLegendLabel;
export let trendLabel = danishTrendLabel;
export let outlookLabel = danishOutlookLabel;
export let countLabel = danishCountLabel;

/** Takes these texts in another language; whatever shows them must be rendered anew after it. */
export function speakLabels(texts: {
  statusLabel: typeof statusLabel;
  legendLabel: typeof legendLabel;
  trendLabel: typeof trendLabel;
  outlookLabel: typeof outlookLabel;
  countLabel: typeof countLabel;
}): void {
  ({ statusLabel, legendLabel, trendLabel, outlookLabel, countLabel } = texts);
}
