import { contractAsListed, contractOf } from "./sheetContracts";
import type { FigureBook } from "../figures/figureBook";
import type { GoalSheet, ReadGoalSheet, SheetContract, SheetGoal, SheetMapping } from "./goalSheet";
import { goalOfLine } from "./goalOfLine";
import { sheetFigures } from "./sheetFigures";
import { sheetWriting } from "./sheetWriting";
import { readHeadings, withMonthNames } from "./sheetHeadings";
import { goalLines } from "./sheetRows";
import { withAggregation } from "./sheetTotals";

/** The goals of a sheet by its mapping, the contracts that they belong to, and every row that gives none. */
export function readGoalSheet(
  own: GoalSheet,
  mapping: SheetMapping,
  book: Pick<FigureBook, "contracts" | "measurements">,
): ReadGoalSheet {
  const sheet = withMonthNames(own);
  const { lines, notes } = goalLines(sheet, mapping, book.contracts);
  const contracts = new Map<string, SheetContract>();
  for (const { centre } of lines)
    if (!contracts.has(centre)) contracts.set(centre, contractOf(centre, mapping, book.contracts));
  const writing = sheetWriting(sheet, mapping);
  const headings = readHeadings(sheet, mapping, null).map(({ words }) => words);
  const goals = lines.map((line, at): SheetGoal => {
    const contract = contracts.get(line.centre)?.name ?? mapping.name;
    return goalOfLine(sheet, mapping, line, { contract, above: lines[at - 1] ?? null, writing, headings });
  });
  const listed = [...contracts.values()];
  const known = listed.map((contract) => contractAsListed(contract, book.contracts));
  const read = sheetFigures(sheet, mapping, goals, { contracts: known, measurements: [] });
  return { contracts: listed, goals: goals.map((goal) => withAggregation(sheet, mapping, goal, read, writing)), notes };
}
