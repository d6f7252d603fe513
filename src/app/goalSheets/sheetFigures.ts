import { holds } from "../../domain/period";
import type { Contract } from "../../domain/contract";
import type { Goal } from "../../domain/goal";
import { comparable } from "../../sheets/cells/sheetTable";
import { measurementText } from "../../text/spoken/measurements";
import { figureIn, type FigureCells } from "../figures/figureFromCells";
import type { FigureBook } from "../figures/figureBook";
import { withoutDoubles, withoutOverlaps, type Part } from "../imports/doubleFigures";
import { cellAt } from "../imports/headingRows";
import { USUAL, plain } from "../imports/headings";
import { shownText } from "../imports/importRow";
import type { FileRow } from "../imports/readFigureFile";
import type { ImportedFigure, ImportFault, ImportNote } from "../imports/importedFigure";
import { periodIn } from "../imports/periodInFile";
import type { ColumnPeriod, GoalSheet, SheetGoal, SheetMapping } from "./goalSheet";
import { hasYear } from "./sheetContracts";
import { readHeadings, withMonthNames, type ReadHeading } from "./sheetHeadings";
import { sheetWriting } from "./sheetWriting";

/** The figures of a sheet's goals, every cell that gives none and why, and the months whose year nothing tells. */
export type SheetFigures = {
  figures: readonly ImportedFigure[];
  faults: readonly ImportFault[];
  notes: readonly ImportNote[];
  /** Quarters and years beside the months that they add up. */
  totals: readonly string[];
  withoutYear: readonly string[];
};

type Column = { period: ColumnPeriod; heading: string; cells: Partial<Record<keyof FigureCells, number>> };
type Wanted = Pick<SheetGoal, "goal" | "figuresAt" | "numeratorAt" | "denominatorAt" | "row">;

/** Reads the figures of goals, as they stand after any correction, from the cells of their rows. */
export function sheetFigures(
  own: GoalSheet,
  mapping: SheetMapping,
  goals: readonly Wanted[],
  book: Pick<FigureBook, "contracts" | "measurements">,
): SheetFigures {
  const sheet = withMonthNames(own);
  const columns = figureColumns(readHeadings(sheet, mapping, null), mapping);
  const writing = sheetWriting(sheet, mapping);
  const [figures, faults, notes]: [ImportedFigure[], ImportFault[], ImportNote[]] = [[], [], []];
  const parts: Part[] = [];
  const withoutYear = new Set<string>();
  for (const { goal, figuresAt, numeratorAt, denominatorAt } of goals) {
    const [own, over, under] = [figuresAt, numeratorAt, denominatorAt].map((at) => sheet.rows[at]);
    const row = own ?? over ?? under;
    if (row === undefined) continue;
    for (const { period, heading, cells } of columns) {
      const at = (use: keyof FigureCells, of: FileRow | undefined) =>
        cells[use] === undefined || of === undefined ? null : cellAt(of, cells[use]);
      const given: FigureCells = {
        value: at("value", own),
        numerator: at("numerator", own) ?? at("value", over),
        denominator: at("denominator", own) ?? at("value", under),
        provisional: null,
      };
      if (Object.values(given).every((cell) => cell === null || shownText(cell) === "")) continue;
      const when = periodIn(period.cell, period.year, contractsOf(goal, book.contracts), writing);
      const isInOwn = given.value !== null && shownText(given.value) !== "";
      const place = { row: (isInOwn ? row : (over ?? under ?? row)).row, column: heading };
      const text = shownText(given.value ?? given.numerator ?? period.cell);
      if (when.kind === "open") withoutYear.add(when.text);
      if (when.kind !== "found") {
        if (when.kind === "unreadable")
          faults.push({ ...place, text, problem: measurementText.fault.periodUnreadable(when.text) });
        continue;
      }
      const read = figureIn(given, goal, writing);
      if (read.kind === "fault") {
        faults.push({ ...place, text, problem: read.problem });
        parts.push({ goal, period: when.value });
      } else {
        notes.push(...read.notes.map((note) => ({ ...place, note })));
        if (read.kind === "figure") figures.push({ ...place, goal, period: when.value, content: read.content });
      }
    }
  }
  const single = withoutDoubles(figures);
  const left = [...single.left, ...parts];
  const beside = single.figures.filter((figure) => isBesideMonths(figure, [...single.figures, ...left]));
  const alone = single.figures.filter((figure) => !beside.includes(figure));
  const sorted = withoutOverlaps(alone, book, left);
  const totals = new Set([...beside, ...sorted.faults].map(({ column }) => column));
  return {
    figures: sorted.figures,
    faults: [...faults, ...single.faults].toSorted((a, b) => a.row - b.row),
    notes,
    totals: [...totals],
    withoutYear: [...withoutYear],
  };
}

/**
 * Whether a quarter or a year stands beside its months, of which it is no figure of its own, however the goal's figures
 * add up; *Afvigelse* needs both.
 */
function isBesideMonths({ goal, period }: ImportedFigure, all: readonly Part[]): boolean {
  if (goal.aggregation === "deviation" || period.kind === "month") return false;
  return all.some((other) => other.goal === goal && other.period.kind === "month" && holds(period, other.period));
}

function contractsOf({ contract }: Goal, contracts: readonly Contract[]): Contract[] {
  return contracts.filter((each) => comparable(each.name) === comparable(contract) && hasYear(each));
}

/** The columns of figures; a numerator and a denominator of one period are one figure. */
function figureColumns(headings: readonly ReadHeading[], { uses }: SheetMapping): Column[] {
  const columns: Column[] = [];
  for (const [at, { period, words }] of headings.entries()) {
    if (uses[at] !== "figure" || period === null) continue;
    const use = (["numerator", "denominator"] as const).find((each) =>
      USUAL[each].some((pattern) => pattern.test(plain(period.words))),
    );
    const key = (of: ColumnPeriod): string => JSON.stringify([of.cell.value, of.year]);
    const same = columns.find(
      (each) => key(each.period) === key(period) && !(each.cells[use ?? "value"] !== undefined),
    );
    if (same !== undefined && (use !== undefined || same.cells.value === undefined)) same.cells[use ?? "value"] = at;
    else columns.push({ period, heading: words, cells: { [use ?? "value"]: at } });
  }
  return columns;
}
