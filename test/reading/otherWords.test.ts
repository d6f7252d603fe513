import { readContract } from "../../src/reading/contract/readContract";
import type { ReadGoal } from "../../src/reading/reading";

const forms = { atLeast: "Mindst", atMost: "Højst", between: "Interval", milestone: "Milepæl" } as const;

/** A goal in one line: number, form, target, unit, baseline with its period, deadline, weight, doubts. */
function inLine({
  nr,
  part,
  form,
  target,
  unit,
  baseline,
  baselinePeriod,
  deadline,
  weight,
  doubts,
}: ReadGoal): string {
  return [
    `${nr}${part} ${forms[form]}`,
    ...(target === null ? [] : [`${target} ${unit ?? ""}`.trim()]),
    ...(baseline === null ? [] : [`fra ${baseline}${baselinePeriod === null ? "" : ` (${baselinePeriod})`}`]),
    deadline ?? "uden frist",
    ...(weight === null ? [] : [`vægt ${weight}`]),
    ...(doubts.length === 0 ? [] : [`? ${doubts.map(({ code }) => code).join(" ")}`]),
  ].join(" ");
}
const read = (...lines: readonly string[]) => readContract(lines.map((line) => line.replace(/ \| /g, "\t")).join("\n"));
const goals = (...lines: readonly string[]): string[] => read(...lines).goals.map(inLine);
const plan = "Resultatplan 2016 for Klagenævnet";

describe("columns in other words", () => {
  test.each<[name: string, lines: string[], expected: string[]]>([
    [
      "Resultatkrav over words beside Opfyldt is what is measured",
      [
        plan,
        "",
        "Resultatkrav | Resultat 2015 | Opfyldt | Delvist opfyldt",
        "Ventetid, måneder | 9,8 | ≤ 8,5 | 8,6-9,2",
      ],
      ["1 Højst 8.5 måneder fra 9.8 (2015) 2016-12-31"],
    ],
    [
      "Resultatkrav over demands beside Opfyldt stays the target",
      [plan, "", "Mål | Resultatkrav | Opfyldt", "Rettidige svar | Mindst 90 pct. | 80 pct."],
      ["1 Mindst 90 pct. 2016-12-31"],
    ],
    [
      "Succeskriterium, Fuldt opfyldt and Point, and a scale in the label",
      [
        plan,
        "",
        "Indsatsområde | Succeskriterium | Fuldt opfyldt | Delvist opfyldt | Point",
        "Frafald | Frafald på grundforløbet | Højst 18 pct. | 19-21 pct. | 25",
        "Trivsel | Gennemsnit i trivselsmålingen (1-5) | Mindst 3,9 | 3,7-3,8 | 20",
        "Klima | Klimaplanen er vedtaget | Senest 1. juni 2016 | Senest 1. oktober 2016 | 10",
      ],
      ["1 Højst 18 pct. 2016-12-31 vægt 25", "2 Mindst 3.9 point 2016-12-31 vægt 20", "3 Milepæl 2016-06-01 vægt 10"],
    ],
    [
      "questions as headings, with the year in brackets",
      [
        "Aftale 2022 med Center for Sundhed",
        "",
        "Mål | Sådan måler vi | Her er vi (2021) | Hertil vil vi (2022)",
        "Mindre sygefravær | Sygefravær i centret | 6,9 pct. | 6,0 pct.",
      ],
      ["1 Højst 6 pct. fra 6.9 (2021) 2022-12-31"],
    ],
    [
      "years below the words of what they measure",
      [
        "Kontrakt om busdrift 2020-2021",
        "",
        "Linje | Rettidige afgange i pct. | ",
        " | 2020 | 2021",
        "Bybusser | 89,0 | 90,5",
      ],
      ["1a Mindst 89 pct. 2020-12-31", "1b Mindst 90.5 pct. 2021-12-31"],
    ],
    [
      "half-years: each its own part with its own last day, and one before the contract is the baseline",
      [
        "Driftsaftale 2017 med Hospitalsenhed Syd",
        "",
        "Indikator | Niveau | Måltal | ",
        " | 2. halvår 2016 | 1. halvår 2017 | 2. halvår 2017",
        "Andel patienter udredt inden 30 dage, pct. | 74 | 80 | 85",
      ],
      ["1a Mindst 80 pct. fra 74 (2. halvår 2016) 2017-06-30", "1b Mindst 85 pct. fra 74 (2. halvår 2016) 2017-12-31"],
    ],
    [
      "a quarter in one row of headings",
      [plan, "", "Indikator | Mål 3. kvartal 2016", "Andel rettidige svar, pct. | 80"],
      ["1 Mindst 80 pct. 2016-09-30"],
    ],
    [
      "demands with a number in parts, and their weights by number",
      [
        plan,
        "Resultatkrav 2.1.1: Sagsbehandlingstiden må højst udgøre 5,0 måneder.",
        "Resultatkrav 2.1.2: En ny portal lanceres i 3. kvartal 2016.",
        "Resultatkrav | Vægt",
        "2.1.1 | 60 pct.",
        "2.1.2 | 40 pct.",
      ],
      ["2.1.1 Højst 5 måneder 2016-12-31 vægt 60", "2.1.2 Milepæl 2016-09-30 vægt 40"],
    ],
    [
      "abbreviated half-years beside a year, and what stood before them",
      [
        "Driftsaftale 2018 med Psykiatrien",
        "",
        "Indikator | Status ultimo 2017 | 1. hå. 2018 | 2. hå. 2018",
        "Antal bæltefikseringer | 64 | 50 | 40",
      ],
      ["1a Højst 50 antal fra 64 (2017) 2018-06-30", "1b Højst 40 antal fra 64 (2017) 2018-12-31"],
    ],
    [
      "Milepæl beside Frist is a milestone",
      [plan, "", "Milepæl | Frist | Ansvarlig", "Nyt register er sat i drift | 1. september 2016 | Drift"],
      ["1 Milepæl 2016-09-01"],
    ],
    [
      "Aktivitet beside Frist is no goal",
      [plan, "", "Aktivitet | Frist | Ansvarlig", "Møde med brugerne | 1. september 2016 | Drift"],
      [],
    ],
  ])("%s", (_name, lines, expected) => expect(goals(...lines)).toEqual(expected));
});

describe("a name is no goal, and what stands below it is", () => {
  test.each<[name: string, lines: string[], expected: string[]]>([
    [
      "a title with its year",
      ["Driftsaftale 2017 mellem Region Vestland og Hospitalsenhed Syd", "Udgiften må højst være 14 mio. kr. i 2017."],
      ["1 Højst 14000000 kr. 2017-12-31"],
    ],
    [
      "a focus with its points",
      [
        "Resultatlønskontrakt 2018 for rektor",
        "Indsatsområde 1: Frafald (25 point)",
        "Frafaldet må højst være 16 pct. i 2018.",
        "Ekstraramme 2: Digital dannelse (15 point)",
        "En plan er vedtaget i bestyrelsen senest den 1. marts 2018.",
      ],
      ["1 Højst 16 pct. 2018-12-31", "2 Milepæl 2018-03-01"],
    ],
    [
      "a goal's title with its weight",
      ["Resultatplan 2022", "Mål 1. Sikker drift (30 %)", "Målepunkt: Oppetiden er mindst 99,8 pct. i 2022."],
      ["1 Mindst 99.8 pct. 2022-12-31 vægt 30"],
    ],
    [
      "labels, a line each",
      [
        "Kontrakt 2021 for Center for Voksne",
        "Mål 1: Flere i job",
        "Indikator: Andel borgere i job",
        "Udgangspunkt: 24 pct. (2020)",
        "Måltal: 29 pct. ved udgangen af 2021",
        "Mål 2: Færre magtanvendelser",
        "Udgangspunkt: 186",
        "Måltal: 150",
      ],
      ["1 Mindst 29 pct. fra 24 (2020) 2021-12-31 ? measureUnclear", "2 Højst 150 antal fra 186 2021-12-31"],
    ],
    [
      "a name and a weight before the sentence",
      [
        "Resultatlønskontrakt 2019 for forstanderen",
        "B1 Sygefravær (20 %): Sygefraværet må højst være 4 pct. i 2019.",
        "B2 Ny campus (15 %): Byggeprogrammet skal være godkendt senest den 30. september 2019.",
      ],
      ["B1 Højst 4 pct. 2019-12-31 vægt 20", "B2 Milepæl 2019-09-30 vægt 15"],
    ],
    [
      "words that lead in points",
      [
        "Resultatplan 2013",
        "Direktoratet skal i 2013:",
        "- gennemføre mindst 2.400 kontroller,",
        "- opnå mindst 55 pct.",
      ],
      ["1 Mindst 2400 antal 2013-12-31 ? aggregationAssumed", "2 Mindst 55 pct. 2013-12-31"],
    ],
    [
      "a point with a day, also without skal; a paragraph with one is none",
      [
        "Resultatplan 2020",
        "Klager må højst være 40 i 2020.",
        "- Klimaplanen godkendes af byrådet inden 1. juli 2020.",
        "Den første rapport fremlægges den 15. april 2020.",
      ],
      ["1 Højst 40 antal 2020-12-31", "2 Milepæl 2020-07-01"],
    ],
    [
      "a numbered heading with its weight names a goal, whose sentences are its parts",
      [
        "Resultatlønskontrakt 2017 for forstanderen",
        "1. Fastholdelse (3/10)",
        "a) Mindst 70 pct. af eleverne skal gennemføre et forløb i 2017.",
        "b) Fraværet må højst være 15 pct.",
        "2. Værdigrundlag (2/10)",
        "Bestyrelsen forelægges et nyt værdigrundlag senest 1. april 2017.",
      ],
      [
        "1a Mindst 70 pct. 2017-12-31 vægt 0.3",
        "1b Højst 15 pct. 2017-12-31 vægt 0.3",
        "2 Milepæl 2017-04-01 vægt 0.2",
      ],
    ],
    [
      "a numbered chapter without a weight is nobody's number",
      ["Resultatplan 2017", "3. Økonomi", "Klager må højst være 30 i 2017.", "Fraværet må højst være 15 pct. i 2017."],
      ["1 Højst 30 antal 2017-12-31", "2 Højst 15 pct. 2017-12-31"],
    ],
    [
      "a contents list with *s.* before its pages",
      ["Resultatplan 2017", "Mål 1 Klager ........ s. 3", "Mål 1 Klager", "Klager må højst være 30 i 2017."],
      ["1 Højst 30 antal 2017-12-31"],
    ],
    [
      "a goal with an adjective and a dash",
      ["Udviklingskontrakt 2015", "Pligtigt mål 1 – Bedre kvalitet", "Der indgås 25 nye aftaler i 2015."],
      ["1 Mindst 25 antal 2015-12-31 ? directionUncertain aggregationAssumed"],
    ],
    [
      "a demand that has points is a goal",
      ["Resultatplan 2015", "Tilfredsheden skal være mindst 4 (20 point)"],
      ["1 Mindst 4 point 2015-12-31 ? measureUnclear"],
    ],
  ])("%s", (_name, lines, expected) => expect(goals(...lines)).toEqual(expected));

  test("a weight behind a sentence is its weight", () =>
    expect(goals(plan, "Klager må højst være 40 i 2016. (Vægt 10 %)")).toEqual([
      "1 Højst 40 antal 2016-12-31 vægt 10",
    ]));
});

test.each([
  ["pay", "Rammen udgør 120.000 kr., fordelt med 60 point på basisrammen.", "terms"],
  ["pay by points", "Et point svarer til 1.000 kr. Den samlede udbetaling kan højst være 100.000 kr.", "terms"],
  ["how long it holds", "Målene gælder for 2016 og opgøres 2 gange om året.", "definition"],
  ["what follows if not", "Opfylder centret ikke kravene, nedsættes betalingen med 100.000 kr.", "terms"],
  ["what follows if", "Opfyldes mindre end 60 pct. af kravene, drøftes planen med departementet.", "terms"],
])("%s is told, and is no goal", (_name, sentence, kind) => {
  const { goals: found, passed } = read(plan, "Klager må højst være 40 i 2016.", sentence);
  expect([found.map(inLine), passed.map((each) => [each.kind, each.text])]).toEqual([
    ["1 Højst 40 antal 2016-12-31"],
    [[kind, sentence]],
  ]);
});

test("what is paid out in time is a goal", () =>
  expect(goals(plan, "Mindst 95 pct. af ydelserne udbetales til tiden i 2016.")).toEqual([
    "1 Mindst 95 pct. 2016-12-31",
  ]));

test.each<{ what: string; text: string; reads: readonly string[] }>([
  {
    what: "a numbered demand without a full stop is no heading",
    text: "1.1 Sygefraværet må højst være 8 dage",
    reads: ["1.1 Højst 8 dage 2016-12-31"],
  },
  {
    what: "one that ends in an ellipsis is none either",
    text: "1.1 Udgifterne må højst udgøre 1,2 mio. kr. i 2016…",
    reads: ["1.1 Højst 1200000 kr. 2016-12-31"],
  },
  { what: "a heading with an age is one", text: "1.1 Unge under 25 år", reads: [] },
  { what: "a heading with a year is one", text: "1.1 Mål, der skal nås i 2016", reads: [] },
  {
    what: "an interval whose upper end has a sign",
    text: "1.1 Afvigelsen skal ligge mellem -1,5 og +0,5 pct. i 2016.",
    reads: ["1.1 Interval -1.5 pct. 2016-12-31"],
  },
  {
    what: "money in euro",
    text: "1.1 Udgifterne må højst udgøre 1,2 mio. € i 2016.",
    reads: ["1.1 Højst 1200000 euro 2016-12-31"],
  },
  {
    what: "what a word means",
    text: "1.1 En afgang er rettidig, når den afgår højst 2 minutter efter køreplanen.",
    reads: [],
  },
])("$what", ({ text, reads }) => {
  expect(goals(plan, text)).toEqual(reads);
});

test("consumers are not consumption", () => {
  const { goals: read } = readContract(
    [
      plan,
      "Mål 1.1 Sagsbehandlingstid",
      "Tabel 1. Gennemsnitlig sagsbehandlingstid, uger",
      "Sagstype\tResultatkrav 2016",
      "Husleje\t≤ 20",
      "Forbruger\t≤ 26",
    ].join("\n"),
  );
  expect(read.map(({ nr, part, aggregation }) => [nr, part, aggregation])).toEqual([
    ["1.1", "a", "mean"],
    ["1.1", "b", "mean"],
  ]);
});

test("a weight on a line of its own holds for each row of the goal's table, and for no other goal", () => {
  const read = goals(
    plan,
    "Mål 1: Klager",
    "Der må højst være 40 klager i 2016.",
    "Mål 2: Sagsbehandlingstid",
    "Vægtning: 40 point",
    "Indikator | Opfyldt | Ikke opfyldt",
    "Andel ansøgninger afgjort inden for 30 dage | ≥ 90 pct. | < 80 pct.",
    "Gennemsnitlig sagsbehandlingstid i klagesager | ≤ 60 dage | > 75 dage",
  );
  expect(read).toEqual([
    "1 Højst 40 antal 2016-12-31",
    "2a Mindst 90 pct. 2016-12-31 vægt 40",
    "2b Højst 60 dage 2016-12-31 vægt 40",
  ]);
});
