import { readContract } from "../../src/reading/contract/readContract";
import { inLine } from "./inLine";

const read = (...lines: string[]) => readContract(lines.join("\n"));
const goals = (...lines: string[]) => read(...lines).goals.map(inLine);
const title = "Mål- og resultatplan 2019 for Styrelsen for Vand";
const table = (...rows: string[]) => goals(title, "", ...rows.map((row) => row.replace(/ \| /g, "\t")));

describe("a table's columns by what their headings say", () => {
  test.each<[name: string, rows: string[], expected: string[]]>([
    [
      "sentences in Resultatkrav, whatever is in Mål and Indikator",
      [
        "Nr. | Mål | Indikator | Resultatkrav | Vægt",
        "1.1 | Rettidighed | Andel klager afgjort inden for 60 dage | Mindst 85 pct. | 40 %",
        "1.2 | Drift | Afvigelse mellem regnskab og bevilling | Mellem -1 og 3 pct. | 20 %",
        "1.3 | Nyt system | Systemet er taget i brug | Senest 1. marts 2019 | 40 %",
      ],
      ["1.1 Mindst 85 pct. 2019 vægt 40", "1.2 Interval -1..3 pct. 2019 vægt 20", "1.3 Milepæl 2019-03-01 vægt 40"],
    ],
    [
      "the same columns in another order",
      ["Vægt | Resultatkrav | Indikator | Nr.", "40 % | Mindst 85 pct. | Andel klager afgjort inden for 60 dage | 1.1"],
      ["1.1 Mindst 85 pct. 2019 vægt 40"],
    ],
    [
      "bare figures: the year before is the baseline, and a weight is never a target",
      [
        "Indikator | Resultat 2017 | Resultat 2018 | Måltal 2019 | Vægt",
        "Andel rettidige svar, pct. | 70 | 74 | 80 | 30",
        "Sygefraværsdage pr. medarbejder | 11 | 10,5 | 9,5 | 70",
      ],
      ["1 Mindst 80 pct. fra 74 2019 vægt 30", "2 Højst 9.5 dage pr. medarbejder fra 10.5 2019 vægt 70"],
    ],
    [
      "a bare year before the contract's is the baseline, and one after it is not read",
      ["Antal klager | 2018 | 2019 | 2020", "Klager over gebyr | 46 | 40 | 35"],
      ["1 Højst 40 antal fra 46 2019"],
    ],
    [
      "no word tells the direction: the row's own figures do, in doubt",
      ["Emne | Udgangspunkt | Måltal", "Åbne poster | 120 | 80"],
      ["1 Højst 80 antal fra 120 2019 ? directionUncertain aggregationAssumed unitUncertain"],
    ],
    [
      "thresholds: what is met is the target",
      [
        "Indikator | Opfyldt | Delvist opfyldt | Ikke opfyldt",
        "Andel rettidige svar | ≥ 90 pct. | 80-89 pct. | < 80 pct.",
      ],
      ["1 Mindst 90 pct. 2019"],
    ],
    [
      "a goal over several rows is one number with parts",
      [
        "Nr. | Mål | Indikator | Resultatkrav",
        "1 | Kortere ventetid | Gennemsnitlig svartid på telefonen | Højst 4 minutter",
        " |  | Andel opkald besvaret | Mindst 92 pct.",
        "2 | Færre klager | Antal klager | Højst 30",
      ],
      ["1a Højst 4 minutter 2019", "1b Mindst 92 pct. 2019", "2 Højst 30 antal 2019"],
    ],
    [
      "a row of one cell is the heading of those below",
      [
        "Indikator | Resultatkrav",
        "2. Service | ",
        "Andel rettidige svar | Mindst 90 pct.",
        "Gennemsnitlig svartid på telefonen | Højst 4 minutter",
      ],
      ["2a Mindst 90 pct. 2019", "2b Højst 4 minutter 2019"],
    ],
    [
      "Enhed, Frist, Ansvarlig and Kilde",
      [
        "Mål | Måltal | Enhed | Frist | Ansvarlig | Datakilde",
        "Elforbrug | 120.000 | kWh | 1. juli 2019 | Drift | Måler",
      ],
      ["1 Højst 120000 kWh 2019-07-01"],
    ],
    [
      "Målepunkt over words is what is measured, over figures a target",
      ["Målepunkt | Krav", "Andel rettidige svar | Mindst 90 pct."],
      ["1 Mindst 90 pct. 2019"],
    ],
    ["a table of weights alone is no goal", ["Mål | Vægt", "1.1 | 60 pct.", "1.2 | 40 pct."], []],
    ["a table of other figures is no goal", ["Konto | Regnskab 2018", "Løn | 1.200", "Drift | 800"], []],
  ])("%s", (_name, rows, expected) => expect(table(...rows)).toEqual(expected));

  test("Gul grænse is the share of the target that is partly met", () => {
    const degrees = read(
      title,
      "Indikator\tOpfyldt\tDelvist opfyldt",
      "Andel rettidige svar\t≥ 90 pct.\t80-89 pct.",
      "Gennemsnitlig svartid\t≤ 60 dage\t61-75 dage",
    ).goals.map(({ partlyMetFrom }) => partlyMetFrom);
    expect(degrees).toEqual([80 / 90, 0.75]);
  });

  test("a contract of several years has a goal for each", () =>
    expect(
      goals(
        "Kontrakt om drift 2017-2019",
        "",
        "Kundetilfredshed, point\t2017\t2018\t2019",
        "Nord\tmindst 7,1\tmindst 7,3\tmindst 7,5",
      ),
    ).toEqual(["1a Mindst 7.1 point 2017", "1b Mindst 7.3 point 2018", "1c Mindst 7.5 point 2019"]));

  test("the words of a row are its cells", () => {
    const [goal] = read(title, "Mål\tIndikator\tKrav", "Færre klager\tAntal klager\tHøjst 30").goals;
    expect(goal?.text).toBe("Færre klager: Antal klager: Højst 30");
  });
});

describe("headings with a sentence below", () => {
  test.each<[name: string, lines: string[], expected: string[]]>([
    [
      "a title with its sentence, an empty line between or not",
      [
        "Mål 2.2 Verserende sager",
        "",
        "Antallet af verserende sager må ultimo 2019 ikke overstige 14.000. Ultimo 2018 var der 16.240.",
      ],
      ["2.2 Højst 14000 antal fra 16240 2019"],
    ],
    [
      "a numbered heading with its weight in brackets",
      ["1. Basis (7/12)", "1.1 Fravær (2/12)", "Elevernes fravær må højst udgøre 8,5 pct. i 2019."],
      ["1.1 Højst 8.5 pct. 2019 vægt 0.167"],
    ],
    [
      "Vægtning is a weight, milestones below are parts",
      [
        "Mål 4: Sygefravær",
        "Vægtning: 20 point",
        "Sygefraværet må ikke overstige 8,0 dage pr. årsværk i 2019 mod 9,1 dage i 2018.",
        "Milepæle:",
        "Handlingsplan godkendt af direktionen senest 31. marts 2019.",
      ],
      ["4a Højst 8 dage pr. årsværk fra 9.1 2019 vægt 20", "4b Milepæl 2019-03-31 vægt 20"],
    ],
    [
      "Resultatkrav, and the share that is partly met",
      [
        "Mål 1.1 Tilfredshed",
        "Resultatkrav: Mindst 75 pct. af borgerne er tilfredse. Målet er delvist opfyldt ved 70 pct.",
      ],
      ["1.1 Mindst 75 pct. 2019"],
    ],
    [
      "a table below a title has the title's number, and a table of weights weighs it",
      [
        "Mål 2.1 Sagernes alder",
        "Tabel 1. Gennemsnitlig alder for afsluttede sager, dage",
        "Sagsområde\tResultat 2018\tResultatkrav 2019",
        "Samvær\t96\t≤ 84",
        "Skilsmisse\t41\t≤ 41",
        "Vægtning af resultatmål",
        "Mål\tVægt",
        "2.1\t40 pct.",
      ],
      ["2.1a Højst 84 dage fra 96 2019 vægt 40", "2.1b Højst 41 dage fra 41 2019 vægt 40"],
    ],
    [
      "entries of a contents list are no goals",
      ["Indholdsfortegnelse", "Mål 1 Klager ........ 3", "Mål 1 Klager", "Klager må højst være 40 i 2019."],
      ["1 Højst 40 antal 2019"],
    ],
  ])("%s", (_name, lines, expected) => expect(goals(title, ...lines)).toEqual(expected));
});

describe("what gave no goal is told", () => {
  test.each<[kind: string, lines: string[]]>([
    ["definition", ["Rettidighed opgøres som andelen af sager, der er afgjort inden for højst 30 dage."]],
    ["fine", ["Falder rettidigheden under 80 pct., betaler leverandøren en bod på 2 mio. kr."]],
    ["example", ["Eksempel: Mindst 80 pct. af sagerne afgøres inden for 30 dage."]],
    ["contents", ["Indholdsfortegnelse", "Mål 1 Klager ........ 3"]],
    ["weights", ["Mål\tVægt", "1.1\t60 pct."]],
    ["laterYear", ["Antal klager\t2019\t2020", "Gebyr\thøjst 40\thøjst 35"]],
    [
      "figures",
      [
        "Mål 1 Klager",
        "Klager må højst være 40 i 2019.",
        "3. Løn",
        "Resultatlønnen skal udgøre højst 10 pct. af lønnen.",
      ],
    ],
  ])("%s", (kind, lines) => expect(read(title, "", ...lines).passed.map((passage) => passage.kind)).toContain(kind));

  test("with its words and its place", () => {
    const text = `${title}\nIndikator\tMåltal\nAntal klager\t40\nAntal breve i 2018\t\n`;
    const [passage] = readContract(text).passed;
    expect(passage?.text).toBe("Antal breve i 2018");
    expect(text.slice(passage?.span.start, passage?.span.end)).toBe("Antal breve i 2018");
  });

  test("none of it is a goal", () =>
    expect(
      goals(
        title,
        "Rettidighed opgøres som andelen af sager, der er afgjort inden for højst 30 dage.",
        "Bod: mindst 2 mio. kr. skal betales.",
      ),
    ).toEqual([]));
});
