import { contractJson, contractNameOf } from "../../src/reading/asJson";
import { readContract } from "../../src/reading/contract/readContract";
import { proposedGoal } from "../../src/reading/proposedGoal";
import { caseText } from "./expectedReadings";

describe("what a contract is called", () => {
  test.each([
    [
      { centre: "Skelbækgade", year: 2009, title: "Resultatkontrakt for Jobcenter København Skelbækgade" },
      "Skelbækgade 2009",
    ],
    [{ centre: null, year: 2010, title: "Resultatkontrakter 2010 (2010-42344)" }, "Udvalgssag 2010 (eksempler)"],
    [{ centre: null, year: 2015, title: "Målplan 2015" }, "Målplan 2015"],
    [
      {
        centre: null,
        year: 2010,
        title: "Resultatkontrakt 2010 mellem Socialforvaltningen og Center for Sociale Tilbud",
      },
      "Center for Sociale Tilbud 2010",
    ],
    [
      { centre: null, year: 2012, title: "Resultatkontrakt for Biblioteket Rentemestervej 2012" },
      "Biblioteket Rentemestervej 2012",
    ],
    [
      {
        centre: null,
        year: 2009,
        title:
          "Resultatkontrakt for den samlede beskæftigelsesindsats over for sygedagpengemodtagere i kommunens centre",
      },
      "den samlede beskæftigelsesindsats 2009",
    ],
    [{ centre: null, year: 2015, title: null }, "Kontrakt 2015"],
    [{ centre: null, year: null, title: null }, "Kontrakt"],
  ])("%j → %s", (head, name) => expect(contractNameOf(head)).toBe(name));
});

describe("the reading as JSON", () => {
  const json = contractJson(readContract(caseText("nyropsgade-2010-word.txt")));

  test("of the contract", () =>
    expect(json.contract).toEqual({
      centre: "Nyropsgade",
      year: 2010,
      title: "Resultatkontrakt for Jobcenter København Nyropsgade",
      signed: "2010-03-08",
      followUp: "halfYear",
    }));

  test("of a goal: area as a letter, doubts as codes, nothing left out", () => {
    expect(json.goals.find(({ nr }) => nr === "15")).toEqual({
      nr: "15",
      part: null,
      goalType: "result",
      area: "R",
      focus: "Professionel service til tiden",
      text: "Centret skal reducere elforbruget med 3 pct. ift. det samlede forbrug i 2009 på 211.207 kWh",
      form: "atMost",
      target: 204870.79,
      targetUpper: null,
      unit: "kWh",
      baseline: 211207,
      baselinePeriod: "2009",
      change: -3,
      changeKind: "relative",
      aggregation: "sum",
      pacing: null,
      deadline: "2010-12-31",
      weight: null,
      partlyMetFrom: null,
      source: null,
      responsible: null,
      doubts: [],
      spans: expect.objectContaining({ change: expect.anything(), baseline: expect.anything() }) as unknown,
    });
  });
});

test("a proposed row leaves open what the contract does not state", () => {
  const [goal] = readContract(caseText("skelbaekgade-2009.txt")).goals;
  expect(goal && proposedGoal("Skelbækgade 2009", goal)).toMatchObject({
    contract: "Skelbækgade 2009",
    nr: "1.1",
    form: "atLeast",
    target: 36,
    unit: "pct.",
    baseline: null,
    baselinePeriod: "",
    weight: null,
    source: "",
    responsible: "",
    retired: null,
  });
});

describe("a plain list, one goal a line", () => {
  const text =
    "Målplan for Hjemmeplejen 2012\n\n1. Sygefraværet skal ned på højst 12 dage pr. medarbejder i 2012.\n2) Mindst 90 pct. af borgerne skal være tilfredse.\n• Antallet af klager må ikke overstige 25\nDer skal senest 1. juni 2012 være udarbejdet en handleplan.\nHjemmeplejen har 450 ansatte.\n";
  const { contract, goals } = readContract(text);

  test("goals are numbered as they stand, else by their order", () =>
    expect(goals.map(({ nr, target, form }) => [nr, form, target])).toEqual([
      ["1", "atMost", 12],
      ["2", "atLeast", 90],
      ["3", "atMost", 25],
      ["4", "milestone", null],
    ]));
  test("the heading gives the year", () =>
    expect(contract).toMatchObject({ year: 2012, title: "Målplan for Hjemmeplejen 2012" }));
});

test("rows with headings: merged cells hold for the rows below", () => {
  const { goals } = readContract(
    "Nr\tFokusområde\tMål\tStyringsområde\n1\tUnge\tMindst 80 pct. af de unge skal i uddannelse\tIndsats\n2\t\tSygefraværet må højst være 4 pct.\tPersonale\n",
  );
  expect(goals.map(({ nr, focus, area, target }) => [nr, focus, area, target])).toEqual([
    ["1", "Unge", "effort", 80],
    ["2", "Unge", "staff", 4],
  ]);
});
