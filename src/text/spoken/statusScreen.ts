import {
  statusText as danishStatusText,
  chartText as danishChartText,
  figureText as danishFigureText,
  actualText as danishActualText,
  targetText as danishTargetText,
  expectedText as danishExpectedText,
  degreeText as danishDegreeText,
  degreeAlone as danishDegreeAlone,
  deviationText as danishDeviationText,
} from "../da/statusScreen";
import type { Worded } from "./worded";

export let statusText: Worded<typeof danishStatusText> = danishStatusText;
export let chartText: Worded<typeof danishChartText> = danishChartText;
export let figureText = danishFigureText;
export let actualText = danishActualText;
export let targetText = danishTargetText;
export let expectedText = danishExpectedText;
export let degreeText = danishDegreeText;
export let degreeAlone = danishDegreeAlone;
export let deviationText = danishDeviationText;

/** Takes these texts in another language; whatever shows them must be rendered anew after it. */
export function speakStatus(texts: {
  statusText: typeof statusText;
  chartText: typeof chartText;
  figureText: typeof figureText;
  actualText: typeof actualText;
  targetText: typeof targetText;
  expectedText: typeof expectedText;
  degreeText: typeof degreeText;
  degreeAlone: typeof degreeAlone;
  deviationText: typeof deviationText;
}): void {
  ({ statusText, chartText, figureText, actualText, targetText, expectedText, degreeText, degreeAlone, deviationText } =
    texts);
}
