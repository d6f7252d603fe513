import { readContract } from "../../src/reading/contract/readContract";
import type { ReadGoal } from "../../src/reading/reading";
import { caseText, countedFields, tableOf } from "./expectedReadings";

const documents: Record<string, string> = {
  "Sygedagpenge 2008": "sygedagpenge-2008.txt",
  "Skelbækgade 2009": "skelbaekgade-2009.txt",
  "Nyropsgade 2010": "nyropsgade-2010-pdf.txt",
  "Udvalgssag 2010 (eksempler)": "udvalgssag-2010-42344.txt",
};
const aggregations = {
  sum: "Sum",
  mean: "Gennemsnit",
  latest: "Seneste",
  yearToDate: "År til dato",
  everyPeriod: "Hver periode",
  deviation: "Afvigelse",
};
const goalTypes = { result: "Resultatmål", effort: "Indsatsmål", development: "Udviklingsmål" };
const areas = { effort: "I", quality: "K", staff: "P", resources: "R" };

const read = Object.fromEntries(
  Object.entries(documents).map(([contract, file]) => [contract, readContract(caseText(file))]),
);
const rows = tableOf("maal.tsv");
const withoutQuoteStyle = (text: string): string => text.replace(/[”“]/g, '"');

/** A goal as the table writes it, in the table's columns. */
function asRow(contract: string, goal: ReadGoal): Record<string, string> {
  const counted = Object.fromEntries(Object.entries(countedFields).map(([field, { of }]) => [field, of(goal)]));
  return {
    kontrakt: contract,
    nr: goal.nr,
    delmål: goal.part,
    måltype: goal.goalType ? goalTypes[goal.goalType] : "",
    område: goal.area ? areas[goal.area] : "",
    fokusområde: goal.focus ?? "",
    ...counted,
    udgangspunkt_periode: goal.baselinePeriod ?? "",
    opgørelse: aggregations[goal.aggregation],
    frist: goal.deadline ?? "",
    mål: goal.text,
  };
}

describe("every goal of the five documents, every column", () => {
  const readRows = Object.entries(read).flatMap(([contract, { goals }]) => goals.map((goal) => asRow(contract, goal)));

  test("as many as the table has", () => expect(readRows).toHaveLength(rows.length));

  test.each(
    rows.map(
      (row, at) => [`${row["kontrakt"] ?? ""} ${row["nr"] ?? ""}${row["delmål"] ?? ""}`, row, readRows[at]] as const,
    ),
  )("%s", (_name, expected, found) => {
    expect(found).toEqual(expected);
  });
});

describe("what a contract says of itself", () => {
  test.each([
    [
      "Sygedagpenge 2008",
      {
        centre: "Sygedagpenge",
        year: 2008,
        title: "Kontrakt for Jobcenter København Sygedagpenge",
        signed: "2008-04-01",
        followUp: "quarter",
      },
    ],
    [
      "Skelbækgade 2009",
      {
        centre: "Skelbækgade",
        year: 2009,
        title: "Resultatkontrakt for Jobcenter København Skelbækgade",
        signed: "2009-02-06",
        followUp: "halfYear",
      },
    ],
    [
      "Nyropsgade 2010",
      {
        centre: "Nyropsgade",
        year: 2010,
        title: "Resultatkontrakt for Jobcenter København Nyropsgade",
        signed: "2010-03-08",
        followUp: "halfYear",
      },
    ],
    [
      "Udvalgssag 2010 (eksempler)",
      { centre: null, year: 2010, title: "Resultatkontrakter 2010 (2010-42344)", signed: null, followUp: "halfYear" },
    ],
  ])("%s", (contract, expected) => expect(read[contract]?.contract).toMatchObject(expected));
});

describe("focus areas", () => {
  test("a visionspunkt without a goal is there too", () => {
    expect(read["Nyropsgade 2010"]?.contract.focusAreas.map(({ name }) => name)).toEqual([
      "Øge adgangen til job og uddannelse for ledige",
      "Øge adgangen til job og uddannelse for sygemeldte",
      "Professionel service til tiden",
    ]);
  });

  test("planned efforts stand with their focus area", () => {
    const area = read["Skelbækgade 2009"]?.contract.focusAreas.find(
      ({ name }) => name === "Flere indvandrere på arbejdsmarkedet",
    );
    expect(area?.efforts).toEqual(["Jobklubber", "Fokus på Indvandrermødrer", "Hotspot"]);
  });

  test("the last list ends before the page's foot", () => {
    expect(read["Skelbækgade 2009"]?.contract.focusAreas.at(-1)?.efforts).toEqual([
      "Styring af projektøkonomi",
      "Værktøjer til aktivitetsstyring",
      "Aktiveringsstrategi",
    ]);
  });
});

describe("two renderings, one contract", () => {
  const word = readContract(caseText("nyropsgade-2010-word.txt"));
  const pdf = readContract(caseText("nyropsgade-2010-pdf.txt"));

  test("the goals are the same", () => {
    const plain = (goals: readonly ReadGoal[]) =>
      goals.map((goal) => ({
        ...goal,
        text: withoutQuoteStyle(goal.text),
        spans: {},
        doubts: goal.doubts.map(({ code, figures }) => ({ code, figures })),
      }));
    expect(plain(word.goals)).toEqual(plain(pdf.goals));
  });

  test("the head is the same", () => {
    const plain = ({ contract }: typeof word) => ({
      ...contract,
      spans: {},
      focusAreas: contract.focusAreas.map(({ name, efforts }) => ({ name, efforts })),
    });
    expect(plain(word)).toEqual(plain(pdf));
  });
});

test("a goal keeps its text however many lines it is broken over", () => {
  const lines = Array.from({ length: 60 }, (_line, at) => `ord ${"abcdefghij"[at % 10] ?? ""}`);
  const [goal] = readContract(`Resultatmål 1.1\n${lines.join("\n")}\nskal være mindst 80 pct.\n`).goals;
  expect(goal?.target).toBe(80);
});

describe("spans", () => {
  test.each([
    ["Skelbækgade 2009", "1.4", "change", "5,5 procent"],
    ["Skelbækgade 2009", "2.1", "target", "32 point"],
    ["Skelbækgade 2009", "3.1", "baseline", "20,4 dage pr. \nmedarbejder"],
    ["Nyropsgade 2010", "15", "baselinePeriod", "2009"],
    ["Sygedagpenge 2008", "4.5", "aggregation", "månedvis"],
    ["Nyropsgade 2010", "4", "form", "maksimalt"],
  ] as const)("%s %s: %s is read from “%s”", (contract, nr, field, words) => {
    const span = read[contract]?.goals.find((goal) => goal.nr === nr)?.spans[field];
    expect(caseText(documents[contract] ?? "").slice(span?.start, span?.end)).toBe(words);
  });
});

describe("doubts in the contracts", () => {
  test.each([
    ["Udvalgssag 2010 (eksempler)", "7", "figuresDisagree"],
    ["Nyropsgade 2010", "14", "severalGoals"],
    ["Skelbækgade 2009", "1.4", "baselineMissing"],
    ["Sygedagpenge 2008", "6.1", "unitUncertain"],
  ])("%s %s: %s", (contract, nr, code) =>
    expect(read[contract]?.goals.find((goal) => goal.nr === nr)?.doubts.map((doubt) => doubt.code)).toContain(code),
  );

  test("the figures that disagree are shown", () => {
    const goal = read["Udvalgssag 2010 (eksempler)"]?.goals.find(({ nr }) => nr === "7");
    expect(goal?.doubts.find(({ code }) => code === "figuresDisagree")?.figures).toEqual([44, 43.68]);
  });
});
