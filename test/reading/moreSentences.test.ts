import { keySentences, scored, verdictOf } from "../../scripts/readingScore";
import { readSentence } from "../../src/reading/sentence/readSentence";
import { caseText } from "./expectedReadings";

/** What is still read otherwise than expected, and shows its doubt. */
const stillWrong: Record<string, readonly string[]> = {
  "sentences.tsv": ["unseen.09"],
  "sentences-looked-at.tsv": ["open.077", "open.088"],
  "sentences-sealed.tsv": [],
  "sentences-a.tsv": [],
  "sentences-b.tsv": ["b.007"],
  "sentences-c.tsv": ["c.015", "c.086"],
  "sentences-blind.tsv": [
    "f.040",
    "g.052",
    "g.062",
    "g.090",
    "h.032",
    "h.039",
    "h.040",
    "h.057",
    "i.037",
    "i.072",
    "i.075",
    "i.082",
    "j.046",
    "j.091",
    "j.097",
    "k.018",
    "k.044",
    "k.054",
    "k.081",
    "l.005",
    "l.030",
    "l.035",
    "l.039",
    "l.043",
    "l.082",
    "l.084",
    "m.024",
    "m.026",
    "m.028",
    "m.039",
    "m.099",
    "n.013",
    "n.032",
    "n.037",
    "n.038",
    "n.046",
    "n.081",
  ],
  "sentences-further.tsv": [
    "further.1081",
    "further.2001",
    "further.2017",
    "further.2038",
    "further.2096",
    "further.4069",
    "further.4234",
    "further.4235",
    "further.4241",
    "further.4242",
    "further.4243",
    "further.4259",
    "further.4319",
    "further.4327",
    "further.4328",
    "further.4334",
    "further.4346",
    "further.4348",
    "further.4356",
    "further.4358",
    "further.4360",
    "further.4402",
    "further.4415",
    "further.4504",
    "further.4516",
  ],
};

/** What is still read otherwise than expected without a doubt about what was read. */
const stillSilent: Record<string, readonly string[]> = { "sentences-blind.tsv": ["i.012", "j.026", "j.096", "n.077"] };

/**
 * Sentences with their readings, written before the reader was run on them. As first read, goals right, wrong and
 * doubted, wrong and silent: *looked-at* 108, 6, 6 of 120 sentences; *sealed* 55, 2, 3 of 60; *a*, *b* and *c*, written
 * by another, 80, 19, 6 of 105, 91, 14, 3 of 108 and 110, 9, 6 of 125; *further*, in eight lots, 119, 11, 6 of 136, 91,
 * 11, 5 of 107, 56, 0, 1 of 57, 98, 6, 2 of 106, 50, 9, 3 of 62, 46, 11, 6 of 63, 27, 7, 2 of 36 and 14, 1, 4 of 19;
 * *blind*, in lots named by letters and each by another author, d 103, 9, 2 of 114, f 102, 6, 3 of 111, g 100, 13, 7 of
 * 120, h 111, 8, 2 of 121, i 100, 14, 3 of 117, j 108, 7, 6 of 121, k 109, 15, 2 of 126, l 108, 8, 0 of 116, m 102, 6,
 * 6 of 114 and n 112, 6, 1 of 119. General causes have been mended since; sentences after public texts have been
 * reworded.
 */
describe.each(Object.entries(stillWrong))("%s", (name, wrong) => {
  const goals = keySentences(caseText(name)).flatMap(scored);
  const withVerdict = (verdict: string): string[] => [
    ...new Set(goals.filter((goal) => verdictOf(goal) === verdict).map(({ sentence }) => sentence.id)),
  ];

  test("only those listed are wrong, and doubted", () => expect(withVerdict("doubted")).toEqual(wrong));
  test("none but those listed is wrong and silent", () =>
    expect(withVerdict("silent")).toEqual(stillSilent[name] ?? []));
});

/** A reader that doubts everything helps nobody: how many of the right goals carry a doubt about what was read. */
test.each([
  ["maal.tsv", 0.2],
  ["sentences.tsv", 0.25],
  ["sentences-looked-at.tsv", 0.2],
  ["sentences-sealed.tsv", 0.25],
])("at most so many of the right goals of %s are doubted: %d", (name, most) => {
  const right = keySentences(caseText(name))
    .flatMap(scored)
    .filter((goal) => verdictOf(goal) === "right");
  const doubted = right.filter((goal) => verdictOf({ ...goal, wrong: ["målform"] }) === "doubted");
  expect(doubted.length / right.length).toBeLessThanOrEqual(most);
});

describe("no word of a sentence is left in silence", () => {
  const read = (text: string) =>
    readSentence(text, { contractYear: 2017 }).map(({ form, target, deadline, doubts }) => [
      form,
      target,
      deadline,
      doubts.map(({ code }) => code).join(" "),
    ]);

  test.each<[text: string, goals: unknown[]]>([
    ["Gennemsnittet skal i 2017 mindst svare til landsgennemsnittet.", [["atLeast", null, "2017-12-31", "noNumber"]]],
    ["Strategien skal foreligge senest den 1. december 2017.", [["milestone", null, "2017-12-01", ""]]],
    ["Resultatet må højst være minus 3 mio. kr. i 2017.", [["atMost", -3_000_000, "2017-12-31", "aggregationAssumed"]]],
    [
      "Styrelsen havde ved udgangen af 2016 gennemgået ca. 40 pct. af reglerne. Resten gennemgås i 2017, så alle er gennemgået ved udgangen af 2017.",
      [["milestone", null, "2017-12-31", "measureUnclear"]],
    ],
  ])("%s", (text, goals) => expect(read(text)).toEqual(goals));
});
