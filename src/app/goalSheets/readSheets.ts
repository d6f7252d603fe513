import type { ContractBook } from "../../domain/contract";
import { goalId, type Goal } from "../../domain/goal";
import { comparable } from "../../sheets/cells/sheetTable";
import { comparableKey } from "../../sheets/tables/goalKey";
import { withSheet } from "../imports/fileSheets";
import type { ImportFault, ImportNote } from "../imports/importedFigure";
import type { FigureFile } from "../imports/readFigureFile";
import type { GoalSheet, SheetContract, SheetGoal, SheetMapping, SheetNote } from "./goalSheet";
import { proposeSheet } from "./proposeSheet";
import { readGoalSheet } from "./readGoalSheet";
import { contractAsListed } from "./sheetContracts";
import { sheetFigures } from "./sheetFigures";
import { readHeadings, withMonthNames } from "./sheetHeadings";
import { remarked, type RemarkedFigure } from "./sheetRemarks";
import { sheetWriting, type SheetWriting } from "./sheetWriting";

/** Which sheets of a file are read, and how: the chosen one, and with `alike` those that are built as it is. */
export type SheetChoice = {
  file: FigureFile;
  mapping: SheetMapping;
  alike: boolean;
  /** The names of contracts as the user writes them, by sheet. */
  names: Readonly<Record<string, string>>;
};

/** A goal with the sheet that it stands on. */
export type ChosenGoal = SheetGoal & { sheet: string };
type ReadSheet = { sheet: GoalSheet; mapping: SheetMapping };
/** What all sheets that were chosen say. */
export type ReadSheets = {
  sheets: readonly ReadSheet[];
  contracts: readonly SheetContract[];
  goals: readonly ChosenGoal[];
  notes: readonly (SheetNote & { sheet: string })[];
  writing: SheetWriting;
};

type Book = Pick<ContractBook, "contracts" | "goals" | "measurements">;
export const EMPTY_BOOK: Book = { contracts: [], goals: [], measurements: [] };

/** The other sheets of a file that have the same headings as the chosen one, but for their months. */
export function sheetsAlike({ file, mapping }: Pick<SheetChoice, "file" | "mapping">): string[] {
  const own = headingsIn(file, mapping);
  return file.others
    .map(({ sheet }) => withSheet(file, sheet))
    .filter((other) => {
      const proposed = proposeSheet(other);
      return proposed !== null && headingsIn(other, proposed) === own;
    })
    .map(({ sheet }) => sheet);
}

function headingsIn(sheet: GoalSheet, mapping: SheetMapping): string {
  const headings = readHeadings(withMonthNames(sheet), mapping, null).filter(({ period }) => period === null);
  return JSON.stringify(headings.map(({ words }) => comparable(words.replace(/\b(?:19|20|21)\d\d\b/g, ""))));
}

/** Reads the sheets that are chosen into goals and contracts. */
export function readSheets(choice: SheetChoice, book: Book): ReadSheets {
  const { file, mapping, alike, names } = choice;
  const others = alike ? sheetsAlike(choice) : [];
  const sheets = [file, ...others.map((name) => withSheet(file, name))].map((sheet, at): ReadSheet => {
    const own = at === 0 ? mapping : mappingLike(mapping, proposeSheet(sheet));
    return { sheet, mapping: { ...own, name: names[sheet.sheet] ?? own.name } };
  });
  const read = sheets.map((each) => ({ ...each, ...readGoalSheet(each.sheet, each.mapping, book) }));
  const contracts = read.flatMap((each) => each.contracts);
  return {
    sheets,
    contracts: [...new Map(contracts.map((contract) => [comparable(contract.name), contract])).values()],
    goals: read.flatMap(({ sheet, goals }) => goals.map((goal) => ({ ...goal, sheet: sheet.sheet }))),
    notes: read.flatMap(({ sheet, notes }) => notes.map((note) => ({ ...note, sheet: sheet.sheet }))),
    writing: sheetWriting(file, mapping),
  };
}

/** The mapping of a sheet that is built as another: its own place and name, the other's columns. */
function mappingLike(mapping: SheetMapping, proposed: SheetMapping | null): SheetMapping {
  if (proposed === null) return mapping;
  const { headingsAt, headingRows, name, year } = proposed;
  return { ...mapping, headingsAt, headingRows, name, year: mapping.year || year };
}

/** The figures of goals as they stand after any correction, and what of the sheets gives none. */
export type FiguresOfSheets = {
  figures: readonly RemarkedFigure[];
  faults: readonly (ImportFault & { sheet: string })[];
  notes: readonly (ImportNote & { sheet: string })[];
  totals: readonly string[];
  withoutYear: readonly string[];
  /** Remarks of goals that have no figure to stand beside. */
  left: readonly { row: number; remark: string; sheet: string }[];
};

type Wanted = Pick<ChosenGoal, "sheet" | "row" | "figuresAt" | "numeratorAt" | "denominatorAt" | "remark"> & {
  goal: Goal;
};

/** A goal that the workbook has already is measured as it stands there. */
export function figuresOfSheets(
  { sheets, contracts }: ReadSheets,
  goals: readonly Wanted[],
  book: Book,
): FiguresOfSheets {
  const known = new Map(book.goals.map((goal) => [comparableKey(goal), goal]));
  const listed = contracts.map((contract) => contractAsListed(contract, book.contracts));
  const read = sheets.map(({ sheet, mapping }) => {
    const own = goals
      .filter((each) => each.sheet === sheet.sheet)
      .map((each) => ({ ...each, goal: known.get(comparableKey(each.goal)) ?? each.goal }));
    const found = sheetFigures(sheet, mapping, own, { contracts: listed, measurements: book.measurements });
    return { ...found, ...remarked(found.figures, own), sheet: sheet.sheet };
  });
  return {
    figures: read.flatMap(({ figures }) => figures),
    faults: read.flatMap(({ faults, sheet }) => faults.map((fault) => ({ ...fault, sheet }))),
    notes: read.flatMap(({ notes, sheet }) => notes.map((note) => ({ ...note, sheet }))),
    totals: [...new Set(read.flatMap(({ totals }) => totals))],
    withoutYear: [...new Set(read.flatMap(({ withoutYear }) => withoutYear))],
    left: read.flatMap(({ left, sheet }) => left.map((each) => ({ ...each, sheet }))),
  };
}

/** The figures of one goal, in their order. */
export function figuresOf({ figures }: FiguresOfSheets, goal: Goal): RemarkedFigure[] {
  const id = goalId(goal);
  return figures
    .filter((figure) => goalId(figure.goal) === id)
    .toSorted((a, b) => (a.period.end < b.period.end ? -1 : 1));
}
