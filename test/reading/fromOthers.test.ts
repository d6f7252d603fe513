import { readContract } from "../../src/reading/contract/readContract";
import { readSentence } from "../../src/reading/sentence/readSentence";
import { inLine } from "./inLine";

const read = (text: string): string[] => readSentence(text, { contractYear: 2017 }).map((goal) => inLine(goal).trim());
const sure = (text: string): string[] => read(text).map((line) => line.replace(/ \?.*$/, ""));

describe("a unit's own full stop ends the sentence before a capital", () => {
  test.each([
    [
      "Gælden må højst være 2,5 mio. kr. Elforbruget skal højst være 400 kWh.",
      ["a Højst 2500000 kr. 2017", "b Højst 400 kWh 2017"],
    ],
    ["Andelen skal være mindst 80 pct. I 2016 var den 71 pct.", ["Mindst 80 pct. fra 71 2017"]],
    ["Andelen skal være mindst 80 pct. af de ansatte.", ["Mindst 80 pct. 2017"]],
  ])("%s", (text, expected) => expect(sure(text)).toEqual(expected));
});

describe("a list of measures with one verb", () => {
  test.each([
    [
      "Antallet af udlån skal være mindst 500 og antallet af besøg 320.",
      ["a Mindst 500 antal 2017", "b Mindst 320 antal 2017"],
    ],
    [
      "Svartiden er højst 8 minutter i byen; på landet højst 14 minutter.",
      ["a Højst 8 minutter 2017", "b Højst 14 minutter 2017"],
    ],
    [
      "Elforbruget sænkes med 3 pct., varmeforbruget med 4 pct. og vandforbruget med 2 pct.",
      ["a Højst kWh 2017", "b Højst kWh 2017", "c Højst m3 2017"],
    ],
  ])("%s", (text, expected) => expect(sure(text)).toEqual(expected));
});

describe("days and years", () => {
  test.each([
    ["Planen udarbejdes senest uge 40 2016.", "2016-10-09"],
    ["Planen udarbejdes senest uge 1 i 2018.", "2018-01-07"],
    ["Planen udarbejdes senest uge 53 2020.", "2021-01-03"],
    ["Planen udarbejdes inden jul 2018.", "2018-12-24"],
    ["Planen udarbejdes senest den 1. jul. 2018.", "2018-07-01"],
    ["Planen udarbejdes inden sommerferien 2017.", "2017-06-30"],
    ["I løbet af 2018 udarbejdes en plan.", "2018-12-31"],
    ["Planen udarbejdes inden 2. kvt. 2018.", "2018-06-30"],
  ])("%s", (text, deadline) =>
    expect(readSentence(text).map((goal) => [goal.form, goal.deadline])).toEqual([["milestone", deadline]]),
  );

  test("a week without a year is no figure to reach", () =>
    expect(read("Planen udarbejdes senest uge 40.").join()).not.toContain("40"));

  test("a sentence does not take the date of a later one", () =>
    expect(sure("Der skal skrives 24 artikler. Andelen skal være 85 pct. i 2018.")).toEqual([
      "a Mindst 24 antal 2017",
      "b Mindst 85 pct. 2018",
    ]));
});

describe("figures", () => {
  test.each([
    ["Udnyttelsen skal ligge på 93 pct. (+/- 2 pct.point).", ["Interval 91..95 pct. 2017"]],
    ["Lønsumsloftet på 118,6 mio. kr. må ikke overskrides i 2017.", ["Højst 118600000 kr. 2017"]],
    ["Det gennemsnitlige antal dage fra modtagelse til afgørelse må ikke være over 45.", ["Højst 45 dage 2017"]],
    ["Personaleomsætningen fastholdes på 7,5 pct.", ["Højst 7.5 pct. fra 7.5 2017"]],
    ["Udgiften må højst stige med 1,5 pct. i forhold til 2016 (–2,0 pct. året før).", ["Højst kr. 2017"]],
    ["Der skal ske en nedbringelse af ventetiden til bostøtte.", ["Højst dage 2017"]],
    ["Der ansættes en leder i januar 2017.", ["Milepæl 2017-01-31"]],
  ])("%s", (text, expected) => expect(sure(text)).toEqual(expected));

  test.each([
    ["De to stabe er lagt sammen senest den 1. juli.", ["Milepæl"]],
    ["Begge de tre centre samles senest den 1. juli.", ["Milepæl"]],
    ["De 12 centre skal være samlet.", ["Mindst"]],
  ])("how many there are is no target: %s", (text, forms) =>
    expect(read(text).map((line) => line.split(" ")[0])).toEqual(forms),
  );
});

test("a title whose table has its parts gives no row of its own", () => {
  const lines = [
    "Resultatplan 2017",
    "Mål 1: Bedre svar",
    "Styrelsen skal være tættere på borgerne.",
    "Indikator\tOpfyldt",
    "1.1 Andel breve besvaret\tMindst 90 pct.",
    "1.2 Andel opkald besvaret\tMindst 80 pct.",
  ];
  expect(readContract(lines.join("\n")).goals.map(inLine)).toEqual([
    "1.1 Mindst 90 pct. 2017",
    "1.2 Mindst 80 pct. 2017",
  ]);
});
