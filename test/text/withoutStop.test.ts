import { contractText as danishContract } from "../../src/text/da/contract";
import { goalsText as danishGoals, trialText as danishTrial } from "../../src/text/da/goals";
import { measurementText as danishMeasurements } from "../../src/text/da/measurements";
import { paneText as danishPane } from "../../src/text/da/pane";
import { refusals as danishRefusals } from "../../src/text/da/refusals";
import { contractText as englishContract } from "../../src/text/en/contract";
import { goalsText as englishGoals, trialText as englishTrial } from "../../src/text/en/goals";
import { measurementText as englishMeasurements } from "../../src/text/en/measurements";
import { paneText as englishPane } from "../../src/text/en/pane";
import { refusals as englishRefusals } from "../../src/text/en/refusals";
import { withoutStop } from "../../src/text/withoutStop";

test.each([
  [
    "There was an internal error while processing the request.",
    "There was an internal error while processing the request",
  ],
  ["Jobcenter Kbh.", "Jobcenter Kbh"],
  ["95 pct. ", "95 pct"],
  ["1.250,5", "1.250,5"],
  ["", ""],
])("»%s« goes on in a sentence as »%s«", (words, inSentence) => {
  expect(withoutStop(words)).toBe(inSentence);
});

const FAULT = "GeneralException: There was an internal error while processing the request.";
const CENTRE = "Jobcenter Kbh.";

test.each([
  [danishRefusals.hostFault(FAULT), englishRefusals.hostFault(FAULT)],
  [danishPane.broken(FAULT), englishPane.broken(FAULT)],
  [danishGoals.added("1.2", CENTRE), englishGoals.added("1.2", CENTRE)],
  [danishContract.written(1, 1, CENTRE, []), englishContract.written(1, 1, CENTRE, [])],
  [danishMeasurements.fault.goalUnknown("9.9", CENTRE), englishMeasurements.fault.goalUnknown("9.9", CENTRE)],
  [danishMeasurements.fault.notInPercent("95", "kr."), englishMeasurements.fault.notInPercent("95", "kr.")],
  [danishTrial.figureAt("2009-06-30", "95 pct."), englishTrial.figureAt("2009-06-30", "95 pct.")],
  [danishTrial.path("1.2", "95 pct.", ""), englishTrial.path("1.2", "95 pct.", "")],
])("»%s« and »%s« hold words that end with a full stop, and have one", (danish, english) => {
  expect(`${danish} ${english}`).toMatch(/\./);
  expect(`${danish} ${english}`).not.toMatch(/\.\.|\.\)\./);
});
