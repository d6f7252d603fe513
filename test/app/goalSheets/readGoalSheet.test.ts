import { proposeSheet } from "../../../src/app/goalSheets/proposeSheet";
import { readGoalSheet } from "../../../src/app/goalSheets/readGoalSheet";
import { contractAsListed } from "../../../src/app/goalSheets/sheetContracts";
import { sheetFigures } from "../../../src/app/goalSheets/sheetFigures";
import { remarked } from "../../../src/app/goalSheets/sheetRemarks";
import type { GoalSheet, SheetMapping } from "../../../src/app/goalSheets/goalSheet";
import { withSheet } from "../../../src/app/imports/fileSheets";
import { readFigureBytes } from "../../../src/app/imports/readFigureFile";
import { periodName } from "../../../src/text/da/periodName";
import {
  keptWorkbook,
  sheetByCentre,
  sheetByFocus,
  sheetOfSentences,
  type KeptSheet,
  type SaidFigure,
  type SaidGoal,
  type SaidSheet,
} from "../../support/goalSheets";

const NO_BOOK = { contracts: [], measurements: [] };

/** All that the add-in reads of sheets, as the sheets themselves say it. */
async function readSheets(sheets: readonly KeptSheet[], more: Partial<SheetMapping> = {}) {
  const file = await readFigureBytes("egen.xlsx", await keptWorkbook(sheets));
  return sheets.map(({ name }) => readOne(withSheet(file, name), more));
}

function readOne(sheet: GoalSheet, more: Partial<SheetMapping>) {
  const proposed = proposeSheet(sheet);
  if (proposed === null) throw new Error("no headings");
  const mapping = { ...proposed, ...more };
  const read = readGoalSheet(sheet, mapping, NO_BOOK);
  const contracts = read.contracts.map((contract) => contractAsListed(contract, []));
  const found = sheetFigures(sheet, mapping, read.goals, { contracts, measurements: [] });
  return {
    mapping,
    read,
    found,
    doubts: read.goals.flatMap(({ goal, doubts }) => doubts.map(({ code }) => `${goal.nr}${goal.part} ${code}`)),
    goals: read.goals.map(({ goal }): SaidGoal => [
      goal.contract,
      goal.nr + goal.part,
      String(goal.form),
      goal.target,
      goal.targetUpper,
      goal.unit,
      goal.aggregation,
    ]),
    figures: remarked(found.figures, read.goals).figures.map(({ goal, period, content, note }): SaidFigure => [
      goal.contract,
      goal.nr + goal.part,
      periodName(period),
      content.value,
      note,
    ]),
  };
}

const sorted = (figures: readonly SaidFigure[]): string[] => figures.map((figure) => JSON.stringify(figure)).sort();
const SEEDS = Array.from({ length: 8 }, (_each, at) => at + 1);

describe.each<[habit: string, make: (seed: number) => SaidSheet]>([
  ["focus areas as lines, limits in the target's cell, quarters beside months", sheetByFocus],
  ["several centres in merged cells under two rows of headings", sheetByCentre],
  ["a sheet for each centre, sentences without numbers, figures as text", sheetOfSentences],
])("a sheet with %s", (_habit, make) => {
  test.each(SEEDS)("is read as it says, seed %s", async (seed) => {
    const said = make(seed);
    const read = await readSheets(said.sheets);
    expect(read.flatMap(({ goals }) => goals)).toEqual(said.goals);
    expect(sorted(read.flatMap(({ figures }) => figures))).toEqual(sorted(said.figures));
    expect(read.flatMap(({ found }) => found.faults)).toEqual([]);
    expect(read.flatMap(({ doubts }) => doubts)).toEqual([]);
  });
});

test("what gives no goal is named: headings of groups, totals and footnotes", async () => {
  const [{ read, found } = { read: null, found: null }] = await readSheets(sheetByFocus(7).sheets);
  expect(read?.notes.map(({ row, kind, text }) => [row, kind, text])).toEqual([
    [4, "heading", "Beskæftigelse"],
    [8, "heading", "Personale og økonomi"],
    [12, "totals", "I alt"],
    [13, "text", "Sygefravær er opgjort uden langtidssyge."],
  ]);
  expect(found?.totals).toEqual(["1. kvt."]);
  expect(read?.goals.map(({ goal }) => goal.focusArea)).toEqual([
    "Beskæftigelse",
    "Beskæftigelse",
    "Personale og økonomi",
    "Personale og økonomi",
    "Personale og økonomi",
  ]);
  expect(read?.goals.map(({ goal }) => [goal.baseline, goal.baselinePeriod])).toEqual([
    [91.5, "2018"],
    [null, ""],
    [11.2, "2018"],
    [null, ""],
    [null, ""],
  ]);
});
