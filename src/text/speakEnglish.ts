import * as englishExplanation from "./en/explanation";
import * as englishGoals from "./en/goals";
import * as englishGoalSummary from "./en/goalSummary";
import * as englishIssues from "./en/issues";
import * as englishMeasurements from "./en/measurements";
import { englishNumbers } from "./en/numbers";
import * as englishPane from "./en/pane";
import * as englishContract from "./en/contract";
import * as englishStatus from "./en/statusScreen";
import * as englishPeriodName from "./en/periodName";
import * as englishReading from "./en/reading";
import * as englishRefusals from "./en/refusals";
import * as englishRibbon from "./en/ribbon";
import * as englishSettings from "./en/settings";
import * as englishLabels from "./en/status";
import * as englishTerms from "./en/terms";
import * as contract from "./spoken/contract";
import * as explanation from "./spoken/explanation";
import * as goals from "./spoken/goals";
import * as goalSummary from "./spoken/goalSummary";
import * as issues from "./spoken/issues";
import * as labels from "./spoken/status";
import * as measurements from "./spoken/measurements";
import * as numbers from "./spoken/numbers";
import * as pane from "./spoken/pane";
import * as periodName from "./spoken/periodName";
import * as reading from "./spoken/reading";
import * as refusals from "./spoken/refusals";
import * as ribbon from "./spoken/ribbon";
import * as settings from "./spoken/settings";
import * as status from "./spoken/statusScreen";
import * as terms from "./spoken/terms";

/** One of the pane's vocabularies: takes its texts from either language. */
type Voice = { danish: () => void; english: () => void };

function voice<Texts>(speak: (texts: Texts) => void, danish: NoInfer<Texts>, english: NoInfer<Texts>): Voice {
  return { danish: () => speak(danish), english: () => speak(english) };
}

/**
 * Every vocabulary in `spoken/` with its texts in both languages: each is Danish until English is spoken here first.
 */
const voices: readonly Voice[] = [
  voice(contract.speakContract, { ...contract }, englishContract),
  voice(explanation.speakExplanation, { ...explanation }, englishExplanation),
  voice(goals.speakGoals, { ...goals }, englishGoals),
  voice(goalSummary.speakGoalSummary, { ...goalSummary }, englishGoalSummary),
  voice(issues.speakIssues, { ...issues }, englishIssues),
  voice(labels.speakLabels, { ...labels }, englishLabels),
  voice(measurements.speakMeasurements, { ...measurements }, englishMeasurements),
  voice(numbers.speakNumbers, { ...numbers }, englishNumbers),
  voice(pane.speakPane, { ...pane }, englishPane),
  voice(periodName.speakPeriodName, { ...periodName }, englishPeriodName),
  voice(reading.speakReading, { ...reading }, englishReading),
  voice(refusals.speakRefusals, { ...refusals }, englishRefusals),
  voice(ribbon.speakRibbon, { ...ribbon }, englishRibbon),
  voice(settings.speakSettings, { ...settings }, englishSettings),
  voice(status.speakStatus, { ...status }, englishStatus),
  voice(terms.speakTerms, { ...terms }, englishTerms),
];

/** Lets the pane speak English, until `speakDanish`. What is written in sheets and cells stays Danish. */
export function speakEnglish(): void {
  for (const { english } of voices) english();
}

export function speakDanish(): void {
  for (const { danish } of voices) danish();
}
