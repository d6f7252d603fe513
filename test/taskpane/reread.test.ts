import { proposeGoals, type Labels } from "../../src/app/contracts/proposeGoals";
import { draftsOf, type Draft } from "../../src/taskpane/contract/draft";
import { reread } from "../../src/taskpane/contract/reread";
import { joinedText, splitLines, suggestedSplit } from "../../src/taskpane/contract/reshape";

const text = [
  "Plan for Vest 2019",
  "",
  "Nr\tIndikator\tKrav\tSkøn",
  "1\tKlager, antal\t40\t50",
  "2\tSvartid, dage\t30\t33",
].join("\n");
const start = text.indexOf("Nr\t");
const labelled = (...roles: Labels[string]["roles"]): Labels => ({ [start]: { roles, headRows: 1 } });
const drafts = (labels: Labels = {}): Draft[] => draftsOf(proposeGoals(text, labels).goals);
const again = (before: readonly Draft[], labels: Labels) => {
  const { drafts: now, kept, left } = reread(before, proposeGoals(text, labels).goals);
  return { goals: now.map(({ goal, left: gone }) => [goal.nr, goal.target, gone ?? false]), kept, left };
};
const corrected = (all: readonly Draft[], nr: string, target: number): Draft[] =>
  all.map((draft) => (draft.goal.nr === nr ? { ...draft, goal: { ...draft.goal, target }, accepted: true } : draft));

describe("drafts held against a reading with other labels", () => {
  const bySecond = labelled("nr", "indicator", "other", "requirement");

  test("take its figures", () =>
    expect(again(drafts(), bySecond)).toEqual({
      goals: [
        ["1", 50, false],
        ["2", 33, false],
      ],
      kept: [],
      left: [],
    }));
  test("keep what was corrected, and say which", () =>
    expect(again(corrected(drafts(), "2", 29), bySecond)).toEqual({
      goals: [
        ["1", 50, false],
        ["2", 29, false],
      ],
      kept: ["2"],
      left: [],
    }));
  test("stay on the list where they were corrected and the reading has them no longer", () => {
    const cut = text.replace("2\tSvartid, dage\t30\t33", "2\tSvartid, dage\t\t");
    const { goals } = proposeGoals(cut);
    const { drafts: now, left } = reread(corrected(drafts(), "2", 29), goals);
    expect(now.map(({ goal, left: gone, accepted }) => [goal.nr, goal.target, gone, accepted])).toEqual([
      ["2", 29, true, false],
      ["1", 40, undefined, true],
    ]);
    expect(left).toEqual(["2"]);
  });
  test("go where nobody corrected them", () =>
    expect(again(drafts(), labelled("other", "nr", "other", "other")).left).toEqual([]));
  test("stay accepted only as the same goal", () => {
    const before = drafts().map((draft) => ({ ...draft, accepted: true }));
    const doubtful = proposeGoals(text, bySecond).goals.map((goal) => ({
      ...goal,
      doubts: [{ code: "directionUncertain" as const, figures: [], span: null }],
    }));
    expect(reread(before, doubtful).drafts.map(({ accepted }) => accepted)).toEqual([false, false]);
    expect(reread(before, proposeGoals(text).goals).drafts.map(({ accepted }) => accepted)).toEqual([true, true]);
  });
});

test.each([
  ["Klager skal ned på 40, og svartiden på 4 uger.", "Klager skal ned på 40\nog svartiden på 4 uger."],
  ["Mindst 90 pct. svares til tiden. Højst 2 pct. klager.", "Mindst 90 pct. svares til tiden\nHøjst 2 pct. klager."],
  ["Klager og svartid skal ned med 10 pct.", "Klager og svartid skal ned med 10 pct."],
])("»%s« is offered as »%s«", (words, offered) => expect(suggestedSplit(words)).toBe(offered));

test("a part does not begin with the word that joined it, and empty lines are none", () =>
  expect(splitLines("Klager ned på 40\n\n og svartiden på 4 uger.\n")).toEqual([
    "Klager ned på 40",
    "svartiden på 4 uger.",
  ]));

test.each([
  ["Fraværet skal ned", "til 8 dage.", "Fraværet skal ned til 8 dage."],
  ["Fraværet skal ned til 8 dage.", "til 8 dage.", "Fraværet skal ned til 8 dage."],
  ["ned", "Fraværet skal ned", "Fraværet skal ned"],
])("»%s« and »%s« are joined once", (first, second, both) => expect(joinedText(first, second)).toBe(both));
