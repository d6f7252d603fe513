import * as englishAnswer from "./en/answer";
import * as englishContract from "./en/contract";
import * as englishContractReview from "./en/contractReview";
import * as englishDates from "./en/dates";
import * as englishExchange from "./en/exchange";
import * as englishFieldHelp from "./en/fieldHelp";
import * as englishFollowUp from "./en/followUp";
import * as englishGoals from "./en/goals";
import * as englishGoalSheets from "./en/goalSheets";
import * as englishGoalSummary from "./en/goalSummary";
import * as englishImports from "./en/imports";
import * as englishIssues from "./en/issues";
import * as englishJoined from "./en/joined";
import * as englishMaps from "./en/maps";
import * as englishMeasurements from "./en/measurements";
import * as englishNextYearScreen from "./en/nextYearScreen";
import { englishNumbers } from "./en/numbers";
import * as englishPane from "./en/pane";
import * as englishPeriodName from "./en/periodName";
import * as englishReading from "./en/reading";
import * as englishRefusals from "./en/refusals";
import * as englishReportsPage from "./en/reportsPage";
import * as englishRibbon from "./en/ribbon";
import * as englishSettings from "./en/settings";
import * as englishSources from "./en/sources";
import * as englishStatus from "./en/status";
import * as englishStatusScreen from "./en/statusScreen";
import * as englishTerms from "./en/terms";
import * as englishWordTemplate from "./en/wordTemplate";
import * as englishYear from "./en/year";
import * as answer from "./spoken/answer";
import * as contract from "./spoken/contract";
import * as contractReview from "./spoken/contractReview";
import * as dates from "./spoken/dates";
import * as exchange from "./spoken/exchange";
import * as fieldHelp from "./spoken/fieldHelp";
import * as followUp from "./spoken/followUp";
import * as goals from "./spoken/goals";
import * as goalSheets from "./spoken/goalSheets";
import * as goalSummary from "./spoken/goalSummary";
import * as imports from "./spoken/imports";
import * as issues from "./spoken/issues";
import * as joined from "./spoken/joined";
import * as maps from "./spoken/maps";
import * as measurements from "./spoken/measurements";
import * as nextYearScreen from "./spoken/nextYearScreen";
import * as numbers from "./spoken/numbers";
import * as pane from "./spoken/pane";
import * as periodName from "./spoken/periodName";
import * as reading from "./spoken/reading";
import * as refusals from "./spoken/refusals";
import * as reportsPage from "./spoken/reportsPage";
import * as ribbon from "./spoken/ribbon";
import * as settings from "./spoken/settings";
import * as sources from "./spoken/sources";
import * as status from "./spoken/status";
import * as statusScreen from "./spoken/statusScreen";
import * as terms from "./spoken/terms";
import * as wordTemplate from "./spoken/wordTemplate";
import * as year from "./spoken/year";

type Voice = (language: "da" | "en") => void;

/** Does not compile unless English has every text that the vocabulary exports. */
function voice<Module extends { spoken: { speak: (texts: Texts | null) => void } }, Texts extends object>(
  { spoken }: Module,
  english: NoInfer<Omit<Module, "spoken">> & Texts,
): Voice {
  return (language) => spoken.speak(language === "en" ? english : null);
}

const voices: readonly Voice[] = [
  voice(answer, englishAnswer),
  voice(contract, englishContract),
  voice(contractReview, englishContractReview),
  voice(dates, englishDates),
  voice(exchange, englishExchange),
  voice(fieldHelp, englishFieldHelp),
  voice(followUp, englishFollowUp),
  voice(goals, englishGoals),
  voice(nextYearScreen, englishNextYearScreen),
  voice(goalSummary, englishGoalSummary),
  voice(goalSheets, englishGoalSheets),
  voice(imports, englishImports),
  voice(issues, englishIssues),
  voice(joined, englishJoined),
  voice(maps, englishMaps),
  voice(measurements, englishMeasurements),
  voice(numbers, englishNumbers),
  voice(pane, englishPane),
  voice(periodName, englishPeriodName),
  voice(reading, englishReading),
  voice(refusals, englishRefusals),
  voice(reportsPage, englishReportsPage),
  voice(ribbon, englishRibbon),
  voice(settings, englishSettings),
  voice(sources, englishSources),
  voice(status, englishStatus),
  voice(statusScreen, englishStatusScreen),
  voice(terms, englishTerms),
  voice(wordTemplate, englishWordTemplate),
  voice(year, englishYear),
];

/** Switches the pane to English. Sheets and cells stay Danish. */
export function speakEnglish(): void {
  for (const speak of voices) speak("en");
}

/** Switches the pane back to Danish. */
export function speakDanish(): void {
  for (const speak of voices) speak("da");
}
