import { wordDocument } from "../reading/documents/madeDocuments";

/** A goal as a contract's table has it: Nr., Mål, Type, Ansvarlig. */
type Row = readonly [nr: string, goal: string, type: string, responsible: string];

const HEADINGS = ["Nr.", "Mål", "Type", "Ansvarlig"];

/** Four focus areas with the goals of each: 22 in all, one of them with two parts. */
const AREAS: readonly { title: string; rows: readonly Row[] }[] = [
  {
    title: "Fokusområde 1: Beskæftigelsesindsatsen",
    rows: [
      ["1.1", "Mindst 36 pct. af de ledige skal i 2010 være i virksomhedsrettet tilbud.", "Resultatmål", "Lene Holm"],
      ["1.2", "Der skal i 2010 gennemføres i alt mindst 650 virksomhedspraktikker.", "Indsatsmål", "Lene Holm"],
      ["1.3", "Mindst 95 pct. af jobsamtalerne skal holdes rettidigt i 2010.", "Resultatmål", "Lene Holm"],
      ["1.4", "Antallet af langtidsledige skal i 2010 reduceres med 5 pct.", "Resultatmål", "Lene Holm"],
      [
        "1.5",
        "I 2010 skal hhv. mindst 36 pct. af dagpengemodtagerne og mindst 40 pct. af kontanthjælpsmodtagerne være i aktivt tilbud.",
        "Resultatmål",
        "Lene Holm",
      ],
      ["1.6", "Centret skal månedligt holde mindst 40 samtaler med virksomheder i 2010.", "Indsatsmål", "Bo Lund"],
      ["1.7", "Ingen ledig må i 2010 vente mere end 4 uger på sin første samtale.", "Resultatmål", "Bo Lund"],
    ],
  },
  {
    title: "Fokusområde 2: Kvalitet i sagsbehandlingen",
    rows: [
      ["2.1", "Mindst 90 pct. af sagerne skal afgøres inden for fire uger i 2010.", "Resultatmål", "Maja Friis"],
      ["2.2", "Højst 8 pct. af afgørelserne må omgøres af ankenævnet i 2010.", "Resultatmål", "Maja Friis"],
      [
        "2.3",
        "Den gennemsnitlige sagsbehandlingstid må højst være 21 dage i 2010, jf. 24 dage i 2009.",
        "Resultatmål",
        "Maja Friis",
      ],
      ["2.4", "Mindst 85 pct. af borgerne skal være tilfredse med samtalen i 2010.", "Resultatmål", "Maja Friis"],
      [
        "2.5",
        "Senest den 1. september 2010 skal alle medarbejdere have gennemført kurset i borgerkontakt.",
        "Udviklingsmål",
        "Maja Friis",
      ],
      ["2.6", "Sagsbehandlingstiden skal være kortere end i 2009.", "Resultatmål", "Maja Friis"],
    ],
  },
  {
    title: "Fokusområde 3: Personale",
    rows: [
      ["3.1", "Sygefraværet nedbringes fra 20,4 til 17,3 dage pr. medarbejder i 2010.", "Resultatmål", "Ida Krog"],
      ["3.2", "Der udarbejdes en kompetencestrategi senest den 30. juni 2010.", "Udviklingsmål", "Ida Krog"],
      ["3.3", "Mindst 80 pct. af medarbejderne skal i 2010 have holdt udviklingssamtale.", "Indsatsmål", "Ida Krog"],
      ["3.4", "Personaleomsætningen må højst udgøre 12 pct. i 2010.", "Resultatmål", "Ida Krog"],
    ],
  },
  {
    title: "Fokusområde 4: Ressourcer",
    rows: [
      ["4.1", "Centret må i 2010 højst bruge 100 pct. af administrationsbudgettet.", "Resultatmål", "Per Toft"],
      ["4.2", "Elforbruget skal i 2010 reduceres med 5 pct. fra 412.854 kWh i 2009.", "Resultatmål", "Per Toft"],
      ["4.3", "Udgifterne til vikarer må højst udgøre 1,2 mio. kr. i 2010.", "Resultatmål", "Per Toft"],
      ["4.4", "Mindst 60 pct. af indkøbene skal i 2010 ske på rammeaftaler.", "Indsatsmål", "Per Toft"],
      ["4.5", "Centrets lager af it-udstyr skal i 2010 være mindre.", "Udviklingsmål", "Per Toft"],
    ],
  },
];

/** A Word contract of 22 goals in four tables, as a centre writes it. */
export function wordContract(): Uint8Array {
  return wordDocument([
    "Resultatkontrakt 2010 for Jobcenter Nyropsgade",
    "Kontrakten følges op hvert kvartal.",
    ...AREAS.flatMap(({ title, rows }) => [title, [HEADINGS, ...rows]]),
  ]);
}

/** The same goals as lines of text, broken at the width of a page, with an empty line between. */
export function wordGoalLines(): string[] {
  return AREAS.flatMap(({ title, rows }) => [
    title,
    "",
    ...rows.flatMap(([nr, goal, type]) => [`${type} ${nr}`, "", ...broken(goal), ""]),
  ]);
}

function broken(text: string): string[] {
  return text.split(" ").reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    return last === undefined || last.length + word.length > 80
      ? [...lines, word]
      : [...lines.slice(0, -1), `${last} ${word}`];
  }, []);
}
