import { proposeGoals } from "../../src/app/contracts/proposeGoals";

const contractOf = (...sentences: string[]): string =>
  [
    "Resultatkontrakt 2009 for Jobcenter Skelbækgade",
    ...sentences.flatMap((each, index) => [`Resultatmål 1.${index + 1}`, each]),
  ].join("\n");

/** What stands before the contract's own sentence in each row. */
const leads = (sentence: string): string[] =>
  proposeGoals(contractOf(sentence)).goals.map(({ goal }) => {
    expect(goal.text.endsWith(sentence)).toBe(true);
    return goal.text.slice(0, goal.text.length - sentence.length);
  });

test.each([
  {
    sentence:
      "I 2009 skal hhv. mindst 36 pct. af dagpengemodtagerne og mindst 40 pct. af kontanthjælpsmodtagerne være i aktivt tilbud.",
    own: ["Mindst 36 pct. af dagpengemodtagerne: ", "Mindst 40 pct. af kontanthjælpsmodtagerne: "],
  },
  {
    sentence: "Gennemsnitlig ventetid må højst være 4 uger for voksne og højst 2 uger for unge under 30 år.",
    own: ["4 uger for voksne: ", "Højst 2 uger for unge under 30 år: "],
  },
  {
    sentence:
      "Andelen af rettidige jobsamtaler for dagpengemodtagere og kontanthjælpsmodtagere skal være mindst hhv. 90 pct. og 85 pct.",
    own: ["Dagpengemodtagere (90 pct.): ", "Kontanthjælpsmodtagere (85 pct.): "],
  },
  {
    sentence:
      "Centrets forudsigelse af forbruget på driftsbudgettet i forbindelse med hhv. august- og novemberprognosen må maksimalt afvige hhv. 3 pct. og 1 pct. fra det endelige årsresultat.",
    own: ["Augustprognosen (3 pct.): ", "Novemberprognosen (1 pct.): "],
  },
  {
    sentence:
      "Centrets sygefravær skal fastholdes i forhold til 2008, og centrets korttidssygefravær skal fastholdes i forhold til 2008.",
    own: ["Centrets sygefravær: ", "Centrets korttidssygefravær: "],
  },
  {
    sentence: "For hhv. drifts- og anlægsbudgettet må merforbruget i 2009 højst være hhv. 3 pct. og 1 pct.",
    own: ["Driftsbudgettet (3 pct.): ", "Anlægsbudgettet (1 pct.): "],
  },
  {
    sentence: "For hhv. trivsels- og faglighedsmålingen skal scoren i 2009 være mindst hhv. 70 point og 60 point.",
    own: ["Trivsels- (70 point): ", "Faglighedsmålingen (60 point): "],
  },
  { sentence: "Mindst 36 pct. af dagpengemodtagerne skal være i aktivt tilbud i 2009.", own: [""] },
])("the rows of one sentence are told apart by its own words: $own", ({ sentence, own }) => {
  expect(leads(sentence)).toEqual(own);
});

test("the words before the sentence are not marked as read, and what was read is", () => {
  const [first] = proposeGoals(
    contractOf("Ventetiden må højst være 4 uger for voksne og højst 2 uger for unge i 2009."),
  ).goals;
  expect(first?.sources[0]?.pieces.slice(0, 2).map(({ text, read }) => [text, read])).toEqual([
    ["4 uger for voksne: ", false],
    ["Ventetiden må ", false],
  ]);
  expect(first?.sources[0]?.pieces.map(({ text }) => text).join("")).toBe(first?.goal.text);
});
