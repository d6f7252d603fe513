import { placedDocument } from "../../src/domain/document/placed";
import { readContract } from "../../src/reading/contract/readContract";
import { readSentence } from "../../src/reading/sentence/readSentence";
import { inLine } from "./inLine";

const title = "Resultatkontrakt 2017 for Styrelsen for Skov";
const read = (...lines: string[]) =>
  readContract([title, "", ...lines.map((line) => line.replace(/ \| /g, "\t"))].join("\n"));
const goals = (...lines: string[]) => read(...lines).goals.map(inLine);
const demand = "Andelen af breve, der er besvaret inden for 10 dage, skal være mindst 80 pct.";

describe("what a heading's number looks like", () => {
  test.each([
    ["R1. Svartid", "R1"],
    ["R.1 Svartid", "R.1"],
    ["B.12. Svartid", "B.12"],
    ["4.b Svartid", "4.b"],
    ["§ 7. Svartid", "§ 7"],
    ["B. Svartid", "B"],
    ["2.3 Svartid", "2.3"],
    ["3. Svartid (vægt 20 %)", "3"],
  ])("a goal below »%s« is goal %s", (heading, nr) => {
    expect(read("1. Indledning", "2. Mål", heading, demand).goals.map((goal) => goal.nr)).toEqual([nr]);
  });

  test("goals A.1 and A.2 of chapter A have their own numbers and weights", () =>
    expect(
      goals("A. Basisrammen (5/20)", "A.1 Svartid (2/20)", demand, "A.2 Klager (3/20)", "Der må højst være 4 klager."),
    ).toEqual(["A.1 Mindst 80 pct. 2017 vægt 0.1", "A.2 Højst 4 antal 2017 vægt 0.15"]));

  test("a chapter's number is no goal's", () =>
    expect(read("3. Svartid", demand).goals.map((goal) => goal.nr)).toEqual(["1"]));
});

describe("a weight is said", () => {
  test.each([
    ["in the heading, with its word", ["2. Svartid (vægt 20 %)", demand], 20],
    ["in the heading, without its word", ["R2. Svartid (15 %)", demand], 15],
    ["behind a comma", ["2. Svartid, vægt: 25", demand], 25],
    ["on a line of its own", ["2.1 Svartid", "Vægt: 30 point", demand], 30],
    ["in a table downwards", ["2.1 Svartid", demand, "", "Mål | Vægt", "2.1 | 40", "2.2 | 60"], 40],
    ["in a table downwards, of R.1", ["R.1 Svartid", demand, "", "Mål | Vægt", "R.1 | 40", "R.2 | 60"], 40],
    ["in a table across", ["2.1 Svartid", demand, "", "Mål | 2.1 | 2.2", "Vægt | 35 | 65"], 35],
    ["nowhere", ["2.1 Svartid", demand], null],
    ["nowhere: twenty without its word is no weight", ["2. Svartid (20)", demand], null],
  ])("%s", (_name, lines, weight) => expect(read(...lines).goals.map((goal) => goal.weight)).toEqual([weight]));
});

describe("columns by what stands in them", () => {
  test.each<[name: string, rows: string[], expected: string[]]>([
    [
      "Resultatkrav over names, Målepunkt over demands",
      [
        "Nr. | Resultatkrav | Målepunkt | Vægt",
        "R1 | Svartid | Andelen af breve besvaret inden for 10 dage er mindst 80 pct. | 60",
        "R2 | Stiforløb | Der anlægges mindst 12 stier | 40",
      ],
      ["R1 Mindst 80 pct. 2017 vægt 60", "R2 Mindst 12 antal 2017 vægt 40"],
    ],
    [
      "Resultatkrav over demands stays what it is",
      ["Mål | Indikator | Resultatkrav", "Svartid | Breve besvaret inden for 10 dage | Mindst 80 pct."],
      ["1 Mindst 80 pct. 2017"],
    ],
    [
      "a broken word, and a year that is an estimate",
      ["Emne | Enhed | Udgangs- punkt 2016 (skøn) | Mål 2017", "Svartid på breve | dage | 14 | højst 10"],
      ["1 Højst 10 dage fra 14 2017"],
    ],
    [
      "the latest of two years before is the baseline",
      ["Emne | Enhed | 2015 | 2016 (skøn) | Mål 2017", "Svartid på breve | dage | 16 | 14 | højst 10"],
      ["1 Højst 10 dage fra 14 2017"],
    ],
    [
      "a minister's goal, a local one and where it starts",
      [
        "Ministermål | Lokalt resultatmål 2017 | Udgangspunkt",
        "Skovene skal være åbne for alle | 75 pct. af gæsterne er tilfredse med stierne | 71 pct. (maj 2016)",
      ],
      ["1 Mindst 75 pct. fra 71 2017"],
    ],
    [
      "a deed with its own Frist lacks nothing",
      ["Nr. | Mål | Resultatkrav | Frist", "1 | Skovkort | Kortet er offentliggjort | 2. kvt. 2017"],
      ["1 Milepæl 2017-06-30"],
    ],
  ])("%s", (_name, rows, expected) => expect(goals(...rows)).toEqual(expected));
});

describe("a section that states no goals", () => {
  test.each([
    "1. Indledning",
    "Baggrund",
    "4. Opfølgning",
    "§ 5. Bonus og bod",
    "Mission og vision",
    "6. Afrapportering og tilsyn",
  ])("»%s«", (heading) =>
    expect(goals("2.1 Svartid", demand, heading, "Styrelsen skal plante 40.000 træer.")).toEqual([
      "2.1 Mindst 80 pct. 2017",
    ]),
  );

  test.each(["3. Skovrejsning", "Bedre opfølgning på henvendelser", "Formål og skovrejsning"])(
    "»%s« may state some",
    (heading) => expect(goals("2.1 Svartid", demand, heading, "Styrelsen skal plante 40.000 træer.")).toHaveLength(2),
  );

  test("what it demands is told", () =>
    expect(read("2.1 Svartid", demand, "4. Opfølgning", "Styrelsen skal plante 40.000 træer.").passed).toMatchObject([
      { kind: "figures", text: "Styrelsen skal plante 40.000 træer." },
    ]));
});

describe("a label says what its line is", () => {
  test.each([
    ["Mål: Vi holder 60 ture i skoven.", ["2.1 Mindst 60 antal 2017 ? directionUncertain aggregationAssumed"]],
    ["Mål: Vi vil gerne have flere frivillige.", ["2.1 Milepæl 2017 ? noNumber"]],
    ["Opgørelse: 60 ture er 100 pct.", []],
    ["Udmøntning: Ved mindst 60 ture udbetales 100 pct.", []],
  ])("%s", (line, expected) =>
    expect(goals("2.1 Ture", line).map((each) => each.replace(" measureUnclear", ""))).toEqual(expected),
  );
});

test("below Indhold a page number behind a space is enough, in every format", () => {
  const lines = ["Indhold", "1. Indledning 2", "Mål 1: Sygefravær 3", "Mål 2: Klager 4", "Mål 1: Sygefravær"];
  const blocks = lines.map((text) => ({ kind: "paragraph", text, page: null }) as const);
  expect(placedDocument(blocks, "word").blocks.map(({ kind }) => kind)).toEqual([
    "paragraph",
    "contents",
    "contents",
    "contents",
    "paragraph",
  ]);
});

describe("no goal by its nature", () => {
  test.each([
    "Hvis andelen er under 70 pct., udarbejder styrelsen en redegørelse.",
    "Er andelen under 70 pct., skal styrelsen sende en redegørelse inden 10 dage.",
    "Når spildet overstiger 10 pct., betales en afgift.",
    "Målet anses for delvist opfyldt, hvis andelen ligger mellem 70 og 79 pct.",
    "Et mindreforbrug på op til 3 pct. kan overføres til 2018.",
    "Overførselsadgangen er plus 4 pct. og minus 2 pct.",
    "Mål 2 vægter 30 pct. af den samlede opfyldelse.",
    "Summen af vægtene udgør 100 pct.",
    "Status afgives til departementet senest den 1. september.",
    "Fremskrivningen viser, at antallet af gæster stiger med 12 pct. frem mod 2025.",
    "Den samlede bevilling udgør 212,4 mio. kr. i 2017.",
    "Budgettet for 2017 er på 27.350 t.kr.",
    "Rettidighed opgøres som andelen af breve, der er besvaret inden for højst 10 dage.",
    "Styrelsen blev oprettet i 2011. Den havde 148 årsværk i 2016.",
  ])("%s", (text) => expect(readSentence(text)).toEqual([]));

  test.each([
    "Når en borger skriver, skal brevet være besvaret inden for 10 dage.",
    "Budgettet for 2017 er på 27 mio. kr. og må ikke overskrides.",
    "Fremgangen måles ved, at mindst 80 pct. af gæsterne er tilfredse.",
    "Det forudsættes, at mindst 15 af skovens 18 stier åbnes.",
  ])("but: %s", (text) => expect(readSentence(text)).toHaveLength(1));

  test("beside a demand it is left out, and the demand is read", () =>
    expect(
      readSentence("Svartiden må højst være 10 dage. Overskrides målet, betaler styrelsen en bod på 5.000 kr.", {
        contractYear: 2017,
      }).map(inLine),
    ).toEqual([" Højst 10 dage 2017"]));

  test("what is told beside a demand is where it starts", () =>
    expect(
      readSentence("Svartiden skal højst være 10 dage. I 2016 var den 14 dage.", { contractYear: 2017 }).map(inLine),
    ).toEqual([" Højst 10 dage fra 14 2017"]));
});

describe("a title names the centre and the year", () => {
  test.each([
    ["Resultatkontrakt 2019 for Jobcenter Lærkevej", "Jobcenter Lærkevej", 2019],
    ["Resultatlønskontrakt 2017 for rektor ved Lindegymnasiet", "Lindegymnasiet", 2017],
    ["Resultatkontrakt for Biblioteket Ny Skovvej 2012", "Biblioteket Ny Skovvej", 2012],
    ["Rammeaftale 2017-2020 for Museet for Søfart", "Museet for Søfart", 2017],
    ["Virksomhedsplan 2020", null, 2020],
    ["Kontrakt for 2019", null, 2019],
    ["Kontrakt for drift af skoler i 2014", null, 2014],
  ])("%s", (line, centre, year) => {
    const { contract } = readContract(`${line}\n\nDe 16 mål i 2016 er fra 2016.\n`);
    expect([contract.centre, contract.year]).toEqual([centre, year]);
  });
});
