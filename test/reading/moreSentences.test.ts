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
    "n.038",
    "n.081",
  ],
  "sentences-stranger.tsv": ["s.054", "s.056", "s.059", "s.069", "s.076", "s.088", "s.129", "s.135", "s.149"],
  "sentences-further.tsv": [
    "further.1081",
    "further.2001",
    "further.2017",
    "further.2096",
    "further.4234",
    "further.4235",
    "further.4242",
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
 * 6 of 114 and n 112, 6, 1 of 119; *stranger*, 158, 22, 4 of 184 goals in 150 sentences. General causes have been
 * mended since; sentences after public texts have been reworded.
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

describe("what no goal was read from is named in its doubt", () => {
  const named = (text: string): (string | undefined)[] => [
    ...new Set(readSentence(text, { contractYear: 2017 }).flatMap(({ doubts }) => doubts.map(({ words }) => words))),
  ];
  test.each([
    ["Liggetiden skal falde til 3 dage, uden at antallet af genindlæggelser stiger.", "stiger"],
    ["Klager skal højst være 40, og tilfredsheden blandt borgerne øges.", "øges"],
    ["Sagsbehandlingstiden må højst være 30 dage, mens restancerne nedbringes.", "nedbringes"],
    ["I 2017 skal der være holdt MUS med alle medarbejdere og samtaler med alle ledere.", "alle"],
  ])("%s", (text, words) => expect(named(text)).toContain(words));
  test.each([
    ["Liggetiden skal falde til højst 3 dage."],
    ["Mindst 60 pct. af de borgere, der øger deres arbejdstid, skal være tilfredse i 2017."],
    ["For at øge trivslen skal fraværet i 2017 højst være 8 dage pr. medarbejder."],
    ["Klager skal nedbringes til 40, og svartiden skal nedbringes til 8 dage."],
    ["I 2017 skal der være holdt MUS med alle medarbejdere."],
  ])("nothing is left of: %s", (text) => expect(named(text).filter((words) => words !== undefined)).toEqual([]));
});

describe("kinds of sentences", () => {
  const read = (text: string) =>
    readSentence(text, { contractYear: 2017 }).map(({ form, target, targetUpper, baseline, change }) => [
      form,
      target,
      targetUpper,
      baseline,
      change,
    ]);
  test.each<[text: string, goals: unknown[]]>([
    // A limit that is never to be passed is a goal of its own.
    [
      "Ventetiden må i gennemsnit være 3 minutter og aldrig mere end 10 minutter.",
      [
        ["atMost", 3, null, null, null],
        ["atMost", 10, null, null, null],
      ],
    ],
    // Both signs make a span; a move has *fra*.
    ["Forbruget skal ligge inden for -1 til +3 pct. af rammen.", [["between", -1, 3, null, null]]],
    ["Overskudsgraden skal forbedres fra -5 til -2 pct.", [["atLeast", -2, null, -5, 3]]],
    // Two changes share one verb where each has its own measure.
    [
      "Korttidsfraværet nedbringes med 0,5 dage og langtidsfraværet med 1,5 dage.",
      [
        ["atMost", null, null, null, -0.5],
        ["atMost", null, null, null, -1.5],
      ],
    ],
    // Two deeds, each with what it counts.
    [
      "Kommunen etablerer 25 nye boliger og nedlægger 10 plejeboliger i 2017.",
      [
        ["atLeast", 25, null, null, null],
        ["atLeast", 10, null, null, null],
      ],
    ],
    [
      "80 pct. svarer på målingen i 2017, og den samlede score er ikke lavere end 4,0.",
      [
        ["atLeast", 80, null, null, null],
        ["atLeast", 4, null, null, null],
      ],
    ],
    // *Samtidig* joins after a comma, not within a verb.
    [
      "Andelen reduceres fra 5 til 4 pct., samtidig med at andelen, der trives, stiger fra 88 til 90 pct.",
      [
        ["atMost", 4, null, 5, -1],
        ["atLeast", 90, null, 88, 2],
      ],
    ],
    ["Antallet af klager skal samtidig falde til 40.", [["atMost", 40, null, null, null]]],
    // A rung of a ladder is a name; a level with a figure is compared with.
    ["Andelen af kvinder på niveau 1 og 2 skal være mindst 40 pct.", [["atLeast", 40, null, null, null]]],
    ["Antallet af klager fastholdes på niveauet 32.", [["atMost", 32, null, 32, 0]]],
    // A baseline over against the target.
    ["Forbruget nedsættes til 95 kWh pr. m2 over for 110 kWh pr. m2 i 2012.", [["atMost", 95, null, 110, -15]]],
    // A place among others is no share.
    ["Tilfredsheden skal placere hospitalet i den bedste tredjedel.", [["milestone", null, null, null, null]]],
    ["En tredjedel af sagerne skal være afgjort.", [["atLeast", 33.33, null, null, null]]],
    ["Der skal være 3:12-samtaler med mindst 90 pct. af lederne.", [["atLeast", 90, null, null, null]]],
    // Explanations are no goals; a demand in the same words is.
    ["Ved rettidighed forstås, at afgørelsen er sendt inden 8 uger.", []],
    ["Resultatet måles ved en undersøgelse blandt 1.200 borgere.", []],
    ["Aftalen følges op to gange årligt.", []],
    ["Tilfredsheden måles til mindst 80 pct.", [["atLeast", 80, null, null, null]]],
    ["Målet måles ved, at der i 2017 er 8 % flere elever end i 2016.", [["atLeast", null, null, null, 8]]],
  ])("%s", (text, goals) => expect(read(text)).toEqual(goals));

  test.each([
    ["første kvartal 2017", "2017-03-31"],
    ["andet halvår 2017", "2017-12-31"],
    ["2. kvartal 2017", "2017-06-30"],
  ])("%s ends on %s", (time, day) =>
    expect(readSentence(`Der foreligger en strategi inden udgangen af ${time}.`)[0]?.deadline).toBe(day),
  );

  test.each([
    ["Antallet af ældre forventes at stige med 35 pct. frem mod 2025.", true],
    ["Antallet af klager skal stige med 35 pct. frem mod 2025.", false],
  ])("a forecast is doubted: %s", (text, doubted) =>
    expect(readSentence(text).some(({ doubts }) => doubts.some(({ code }) => code === "measureUnclear"))).toBe(doubted),
  );
});
