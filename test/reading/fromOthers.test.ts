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

const title = "Resultatplan 2017 for Styrelsen for Skov";
const goals = (...lines: string[]) =>
  readContract([title, "", ...lines.map((line) => line.replace(/ \| /g, "\t"))].join("\n")).goals.map(inLine);

describe("what others call their goals", () => {
  test.each<[name: string, lines: string[], expected: string[]]>([
    [
      "Mål 2.A, Målepunkt B1, Effektmål 3",
      [
        "Mål 2.A – Svartid",
        "Svartiden må højst være 10 dage.",
        "Målepunkt B1. Ture (20 %)",
        "Der skal holdes mindst 60 ture.",
        "Effektmål 3 – Frivillige",
        "Der skal være mindst 40 frivillige.",
      ],
      [
        "2.A Højst 10 dage 2017",
        "B1 Mindst 60 antal 2017 vægt 20 ? aggregationAssumed",
        "3 Mindst 40 antal 2017 ? aggregationAssumed",
      ],
    ],
    [
      "points with a number of their own, and per cents behind them that add up to the whole",
      [
        "Mål 1. Natur",
        "• 1.1 Der rejses mindst 350 ha skov i 2017 (40 %).",
        "• 1.2 Mindst 85 pct. af gæsterne er tilfredse (35 %).",
        "• 1.3 Svartiden må højst være 10 dage i 2017 (25 %).",
      ],
      [
        "1.1 Mindst 350 hektar 2017 vægt 40 ? aggregationAssumed",
        "1.2 Mindst 85 pct. 2017 vægt 35",
        "1.3 Højst 10 dage 2017 vægt 25",
      ],
    ],
    [
      "numbers below Resultatmål, milestones among them",
      [
        "Resultatmål",
        "1. Svartid",
        "Svartiden må højst være 10 dage.",
        "2. Hus",
        "Huset tages i brug senest i februar 2017.",
      ],
      ["1 Højst 10 dage 2017", "2 Milepæl 2017-02-28"],
    ],
    [
      "goals without a number below Personalemål, beside those with one",
      ["Mål 1 Svartid", "Svartiden må højst være 10 dage.", "Personalemål", "Sygefraværet må højst være 8 dage."],
      ["1 Højst 10 dage 2017", "2 Højst 8 dage 2017"],
    ],
    [
      "letters",
      ["Parterne er enige om:", "a) Der holdes mindst 60 ture.", "b) Svartiden må højst være 10 dage."],
      ["a Mindst 60 antal 2017 ? aggregationAssumed", "b Højst 10 dage 2017"],
    ],
  ])("%s", (_name, lines, expected) => expect(goals(...lines)).toEqual(expected));
});

describe("tables in other shapes", () => {
  test.each<[name: string, rows: string[], expected: string[]]>([
    [
      "years downwards",
      ["År | Nord | Syd", "2017 | mindst 94 pct. | mindst 95 pct.", "2018 | mindst 96 pct. | mindst 97 pct."],
      ["1 Mindst 94 pct. 2017", "2 Mindst 95 pct. 2017"],
    ],
    [
      "the labels of each goal downwards",
      [
        "Mål 1 | Svartid",
        "Resultatkrav | Svartiden er højst 10 dage. Mindst 80 pct. af brevene besvares inden for 5 dage.",
        "Vægt | 60 pct.",
        "Mål 2 | Hus",
        "Resultatkrav | Kontrakten er underskrevet senest 1. november 2017.",
        "Vægt | 40 pct.",
      ],
      [
        "1a Højst 10 dage 2017 vægt 60 ? measureUnclear severalGoals",
        "1b Mindst 80 pct. 2017 vægt 60 ? severalGoals",
        "2 Milepæl 2017-11-01 vægt 40",
      ],
    ],
    [
      "degrees of fulfilment",
      ["Mål | 0 pct. | 50 pct. | 100 pct. | Point", "1. Sygefravær, dage | Over 7,0 | 6,1-7,0 | Højst 6,0 | 10"],
      ["1 Højst 6 dage 2017 vægt 10"],
    ],
    [
      "a number without a heading, and years without a target",
      [" | Effektmål | 2016 | 2017", "E1 | Klager, antal | 9 | højst 7", "E2 | Breve, antal | 14 | -"],
      ["E1 Højst 7 antal fra 9 2017"],
    ],
    [
      "Status, Hvornår and Operationalisering",
      ["Mål | Status | Operationalisering | Hvornår", "Svartid på breve | 14 dage | højst 10 dage | 1. maj 2017"],
      ["1 Højst 10 dage fra 14 2017-05-01"],
    ],
    [
      "a level that is kept is no deed, whatever its Frist",
      ["Mål | Krav | Frist", "Trivsel | Andelen med høj trivsel fastholdes | 1. maj 2017"],
      ["1 Milepæl 2017-05-01 ? noNumber"],
    ],
    [
      "an empty cell below a goal goes on with it",
      ["Mål | Krav", "2.1 Tilsyn | Mindst 300 tilsyn", " | Højst 10 klager"],
      ["2.1a Mindst 300 antal 2017", "2.1b Højst 10 antal 2017"],
    ],
  ])("%s", (_name, rows, expected) =>
    expect(
      goals(...rows).map((line) =>
        line.replace(/ (?:aggregationAssumed|unitUncertain|directionUncertain)/g, "").replace(/ \?$/, ""),
      ),
    ).toEqual(expected),
  );
});

test("labels in one paragraph are a line each", () =>
  expect(
    goals("Effektmål 1 – Bedring", "Indikator: Andel borgere i bedring Baseline 2016: 14 % Måltal 2017: 18 %"),
  ).toEqual(["1 Mindst 18 pct. fra 14 2017"]));

test("a span over zero has the millions at both ends", () =>
  expect(sure("Dækningen skal ligge mellem -5 og 5 mio. kr.")).toEqual(["Interval -5000000..5000000 kr. 2017"]));

test("a second sentence with a demand of its own is not lost in silence", () =>
  expect(
    read(
      "Andelen med en aftale øges til 75 pct. Pårørendes samlede tilfredshed skal mindst være på landsgennemsnittet.",
    ),
  ).toEqual(["Mindst 75 pct. 2017 ? measureUnclear"]));

test("the day says more than the season", () =>
  expect(read("En app er tilgængelig inden sommeren 2017, dog senest den 21. juni.")).toEqual(["Milepæl 2017-06-21"]));

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
