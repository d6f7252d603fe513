import * as danishExplanation from "./explanation.da";
import * as englishExplanation from "./explanation.en";
import * as danishGoalSummary from "./goalSummary.da";
import * as englishGoalSummary from "./goalSummary.en";
import * as danishIssues from "./issues.da";
import * as englishIssues from "./issues.en";
import { danishNumbers } from "./numbers.da";
import { englishNumbers } from "./numbers.en";
import * as danishPane from "./pane.da";
import * as englishPane from "./pane.en";
import * as danishContract from "./paneContract.da";
import * as englishContract from "./paneContract.en";
import * as danishStatus from "./paneStatus.da";
import * as englishStatus from "./paneStatus.en";
import * as danishReading from "./reading.da";
import * as englishReading from "./reading.en";
import * as danishRefusals from "./refusals.da";
import * as englishRefusals from "./refusals.en";
import * as danishRibbon from "./ribbon.da";
import * as englishRibbon from "./ribbon.en";
import * as danishLabels from "./status.da";
import * as englishLabels from "./status.en";
import * as danishTerms from "./terms.da";
import * as englishTerms from "./terms.en";
import { speakContract } from "./spoken/contract";
import { speakExplanation } from "./spoken/explanation";
import { speakGoalSummary } from "./spoken/goalSummary";
import { speakIssues } from "./spoken/issues";
import { speakLabels } from "./spoken/labels";
import { speakNumbers } from "./spoken/numbers";
import { speakPane } from "./spoken/pane";
import { speakReading } from "./spoken/reading";
import { speakRefusals } from "./spoken/refusals";
import { speakRibbon } from "./spoken/ribbon";
import { speakStatus } from "./spoken/status";
import { speakTerms } from "./spoken/terms";

/** One of the pane's vocabularies: takes its texts from either language. */
type Voice = { danish: () => void; english: () => void };

function voice<Texts>(speak: (texts: Texts) => void, danish: NoInfer<Texts>, english: NoInfer<Texts>): Voice {
  return { danish: () => speak(danish), english: () => speak(english) };
}

/** Every vocabulary in `spoken/`, with its texts in both languages. */
const voices: readonly Voice[] = [
  voice(speakContract, danishContract, englishContract),
  voice(speakExplanation, danishExplanation, englishExplanation),
  voice(speakGoalSummary, danishGoalSummary, englishGoalSummary),
  voice(speakIssues, danishIssues, englishIssues),
  voice(speakLabels, danishLabels, englishLabels),
  voice(speakNumbers, danishNumbers, englishNumbers),
  voice(speakPane, danishPane, englishPane),
  voice(speakReading, danishReading, englishReading),
  voice(speakRefusals, danishRefusals, englishRefusals),
  voice(speakRibbon, danishRibbon, englishRibbon),
  voice(speakStatus, danishStatus, englishStatus),
  voice(speakTerms, danishTerms, englishTerms),
];

/** Lets the pane speak English, until `speakDanish`. What is written in sheets and cells stays Danish. */
export function speakEnglish(): void {
  for (const { english } of voices) english();
}

export function speakDanish(): void {
  for (const { danish } of voices) danish();
}
