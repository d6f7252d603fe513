import { proposeGoals } from "../../src/app/contracts/proposeGoals";
import { readContract } from "../../src/reading/contract/readContract";

const periodOf = (...lines: string[]) => {
  const period = readContract(lines.join("\n")).contract.period;
  return period && `${period.from} ${period.to}`;
};

test.each([
  ["Kontrakten gælder fra 1. august 2013 til 31. juli 2014.", "2013-08-01 2014-07-31"],
  ["Aftalen løber i perioden fra den 1. januar 2014 til og med den 31. december 2015.", "2014-01-01 2015-12-31"],
  ["Kontraktperiode: 01.08.2019 – 31.07.2020", "2019-08-01 2020-07-31"],
  ["Resultatlønskontrakt for skoleåret 2013/14", "2013-08-01 2014-07-31"],
  ["Skoleåret 2013/2014", "2013-08-01 2014-07-31"],
  ["I skoleåret 2013/14 skal frafaldet være højst 8 pct.", null],
  ["Skoleåret 2013/16 er en resultatplan", null],
  ["Aftalen gælder fra 1. januar 2014 til 31. december 2013.", null],
  ["Aftalen gælder fra 1. januar 2014 til 31. december 2034.", null],
  ["Fra 1. august 2013 til 31. juli 2014 steg fraværet.", null],
])("»%s« tells %s", (line, period) => expect(periodOf("Vestskolen", line)).toBe(period));

test("a goal without a deadline ends with the contract's period; one with a deadline has its own", () => {
  const { goals } = proposeGoals(
    "Resultatlønskontrakt for skoleåret 2013/14\n1. Frafaldet skal være højst 8 pct.\n2. Senest 1. marts 2014 skal der foreligge en plan.",
  );
  expect(goals.map(({ goal }) => goal.deadline)).toEqual(["2014-07-31", "2014-03-01"]);
});

test("a level without a figure gets its row under its heading, in doubt; a wish without a limit gets none", () => {
  const { goals } = proposeGoals(
    "Resultatlønskontrakt 2017\n1.1 Rekruttering\nElevtallet skal i 2017 være mindst 400.\n1.2 Studieparathed\nGennemsnittet skal i 2017 mindst svare til landsgennemsnittet.\n1.3 Trivsel\nTrivslen skal være bedre.",
  );
  expect(goals.map(({ goal, doubts }) => [goal.nr, goal.form, goal.target, doubts.map(({ code }) => code)])).toEqual([
    ["1.1", "atLeast", 400, ["directionUncertain"]],
    ["1.2", "atLeast", null, ["noNumber"]],
  ]);
});
