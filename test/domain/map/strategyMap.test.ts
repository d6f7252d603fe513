import type { ContractStatus } from "../../../src/domain/evaluateBook";
import { evaluateBook } from "../../../src/domain/evaluateBook";
import {
  indicatorsOf,
  strategyMap,
  theoryMaps,
  type StrategyElement,
  type TheoryElement,
} from "../../../src/domain/map/strategyMap";
import { contract, goal, months, rowsOf } from "../../support/builders";

const NAME = "Nyropsgade 2010";
const met = goal({ contract: NAME, nr: "6", deadline: null });
const late = goal({ contract: NAME, nr: "8" });
const risky = goal({ contract: NAME, nr: "9" });
const august = goal({ contract: NAME, nr: "14", part: "a" });
const november = goal({ contract: NAME, nr: "14", part: "b" });
const silent = goal({ contract: NAME, nr: "13" });
const gone = goal({ contract: NAME, nr: "15", retired: "2009-02-01" });

const [status] = evaluateBook(
  {
    contracts: [contract({ name: NAME })],
    goals: [met, late, risky, august, november, silent, gone],
    measurements: [
      ...rowsOf(met, months(2009, [96, 97, 98])),
      ...rowsOf(late, months(2009, [70, 72, 71])),
      ...rowsOf(risky, months(2009, [90, 91, 92])),
      ...rowsOf(august, months(2009, [96, 97, 98])),
      ...rowsOf(november, months(2009, [70, 72, 71])),
    ],
    profiles: [],
  },
  { asOf: "2009-03-31", today: "2009-03-31" },
) as [ContractStatus];

const element = (name: string, over: Partial<StrategyElement> = {}): StrategyElement => ({
  contract: NAME,
  perspective: "processes",
  name,
  leadsTo: [],
  goals: [],
  ...over,
});

test.each([
  { goals: [], expected: null, why: "without goals" },
  { goals: ["6"], expected: "met", why: "of the goal" },
  { goals: ["6", "9"], expected: "partlyMet", why: "the worst of two" },
  { goals: ["6", "9", "8"], expected: "notMet", why: "the worst of three" },
  { goals: ["6", "13"], expected: "noData", why: "a goal without figures is worse than one that is met" },
  { goals: ["14"], expected: "notMet", why: "the worst part of a goal" },
  { goals: ["14a"], expected: "met", why: "one part of a goal" },
  { goals: ["14 B"], expected: null, why: "a number that no goal has" },
  { goals: ["15"], expected: null, why: "a goal that is retired" },
  { goals: ["15", "6"], expected: "met", why: "beside a goal that is retired" },
] as const)("an element's status: $why", ({ goals, expected }) => {
  const map = strategyMap([element("Rettidighed", { goals })], status);
  expect(map?.elements[0]?.status).toBe(expected);
});

test("a number is read as people write it", () => {
  expect(indicatorsOf(" 14A ", status).map(({ goal: own }) => own.part)).toEqual(["a"]);
  expect(indicatorsOf("14", status).map(({ goal: own }) => own.part)).toEqual(["a", "b"]);
});

test("arrows follow the names, however spelt, each once", () => {
  const map = strategyMap(
    [
      element("Rettidighed", { leadsTo: ["flere  i job", "Flere i job", "Ukendt", "Rettidighed"] }),
      element("Flere i job", { perspective: "society" }),
      element("Et andet center", { contract: "Skelbækgade 2009" }),
    ],
    status,
  );
  expect(map?.arrows).toEqual([{ from: 0, to: 1 }]);
  expect(map?.elements.map(({ name, band }) => [name, band])).toEqual([
    ["Rettidighed", 2],
    ["Flere i job", 0],
  ]);
  expect(map?.bands).toHaveLength(4);
});

test("a contract without elements has no map", () => {
  expect(strategyMap([element("Rettidighed", { contract: "Skelbækgade 2009" })], status)).toBeNull();
  expect(theoryMaps([], status)).toEqual([]);
});

const step = (vision: string, at: number, name: string, goals: readonly string[] = []): TheoryElement => ({
  contract: NAME,
  vision,
  step: at,
  name,
  goals,
});

test("a theory is a chain: each element leads to every element of the next step, the last one at the top", () => {
  const [service, sick, ...rest] = theoryMaps(
    [
      step("Professionel service", 1, "Rettidighed", ["8"]),
      step("Professionel service", 1, "Korrekt oplysningsgrundlag"),
      step("Sygemeldte", 1, "Styr på sygdomsbilledet"),
      step("professionel service", 4, "Varig beskæftigelse"),
      step("Professionel service", 2, "Kvalitet i kontakten", ["6"]),
    ],
    status,
  );
  expect(service?.vision).toBe("Professionel service");
  expect(service?.bands).toEqual([
    { kind: "step", step: 4, place: "last" },
    { kind: "step", step: 2, place: "between" },
    { kind: "step", step: 1, place: "first" },
  ]);
  const nameOf = (at: number) => service?.elements[at]?.name;
  expect(service?.arrows.map(({ from, to }) => `${nameOf(from)} > ${nameOf(to)}`)).toEqual([
    "Rettidighed > Kvalitet i kontakten",
    "Korrekt oplysningsgrundlag > Kvalitet i kontakten",
    "Kvalitet i kontakten > Varig beskæftigelse",
  ]);
  expect(service?.elements.map((own) => own.status)).toEqual(["notMet", null, null, "met"]);
  expect(sick?.bands).toEqual([{ kind: "step", step: 1, place: "first" }]);
  expect(rest).toEqual([]);
});
