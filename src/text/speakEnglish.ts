import * as englishExplanation from "./explanation.en";
import * as englishGoals from "./goals.en";
import * as englishGoalSummary from "./goalSummary.en";
import * as englishIssues from "./issues.en";
import * as englishMeasurements from "./measurements.en";
import { englishNumbers } from "./numbers.en";
import * as englishPane from "./pane.en";
import * as englishContract from "./paneContract.en";
import * as englishStatus from "./paneStatus.en";
import * as englishPeriodName from "./periodName.en";
import * as englishReading from "./reading.en";
import * as englishRefusals from "./refusals.en";
import * as englishRibbon from "./ribbon.en";
import * as englishSettings from "./settings.en";
import * as englishLabels from "./status.en";
import * as englishTerms from "./terms.en";
import * as contract from "./spoken/contract";
import * as explanation from "./spoken/explanation";
import * as goals from "./spoken/goals";
import * as goalSummary from "./spoken/goalSummary";
import * as issues from "./spoken/issues";
import * as labels from "./spoken/labels";
import * as measurements from "./spoken/measurements";
import * as numbers from "./spoken/numbers";
import * as pane from "./spoken/pane";
import * as periodName from "./spoken/periodName";
import * as reading from "./spoken/reading";
import * as refusals from "./spoken/refusals";
import * as ribbon from "./spoken/ribbon";
import * as settings from "./spoken/settings";
import * as status from "./spoken/status";
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
