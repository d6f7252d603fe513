import { goalId, type Goal, type GoalKey, goalNr } from "../../domain/goal";
import { comparable, rowsOf, tableNamed } from "../../sheets/cells/sheetTable";
import { contractTable } from "../../sheets/tables/contracts";
import { comparableKey } from "../../sheets/tables/goalKey";
import { goalRow } from "../../sheets/tables/goals";
import { figureBook } from "../figures/figureBook";
import type { WrittenRow } from "../figures/lastWriting";
import { planFigures } from "../figures/planFigures";
import { writingOf } from "../figures/writeFigures";
import { newContractRow } from "../goals/writeGoals";
import { goalInTables } from "../goals/goalPlace";
import { WorkbookRefusal, type WithTables, type WorkbookMemory, type WorkbookTables } from "../workbook/ports";
import { isSmallEnough, writeWithWayBack, type Ready, type WayBack, type WayBackKind } from "../workbook/wayBack";
import type { SheetContract } from "./goalSheet";
import type { RemarkedFigure } from "./sheetRemarks";

/** What of a sheet is written: its contracts, the goals that were agreed to, and the figures of these. */
export type SheetPlan = {
  /** The sheet that it comes from, for whoever takes it back. */
  name: string;
  contracts: readonly SheetContract[];
  goals: readonly Goal[];
  figures: readonly RemarkedFigure[];
};

/** What was last written from a sheet, so that it can be taken back. */
export type LastSheet = {
  name: string;
  /** The contracts that were not listed before. */
  contracts: readonly SheetContract[];
  goals: readonly Goal[];
  rows: readonly WrittenRow[];
};

/** How goals and figures of a sheet are taken back. */
export const SHEETS: WayBackKind<LastSheet> = { name: "LastSheet", isLast: isLastSheet };

/** What came of it: goals and figures that were written, and figures whose place another number has already. */
export type WrittenSheet = {
  goals: number;
  alreadyThere: readonly string[];
  figures: number;
  left: readonly RemarkedFigure[];
  wayBack: WayBack;
};

/**
 * Writes a sheet's contracts, goals and figures in one write. A goal that is there already is left as it stands and
 * gets the figures that it lacks; a figure that stands with another number is left and named.
 * @throws WorkbookRefusal; nothing has been written then.
 */
export function writeGoalSheet(withTables: WithTables, memory: WorkbookMemory, plan: SheetPlan): Promise<WrittenSheet> {
  return writeWithWayBack(withTables, memory, SHEETS, (workbook) => readySheet(workbook, plan), stands);
}

/** Whether what a plan writes is little enough to be taken back from the pane. */
export function canSheetBeTakenBack({ name, contracts, goals, figures }: SheetPlan): boolean {
  const rows = figures.map(({ goal, period, content, note }) => ({
    ...keyOf(goal),
    period,
    content,
    note,
    before: null,
  }));
  return isSmallEnough({ name, contracts, goals, rows });
}

const keyOf = ({ contract, nr, part }: GoalKey): GoalKey => ({ contract, nr, part });

async function readySheet(
  workbook: WorkbookTables,
  plan: SheetPlan,
): Promise<Ready<Omit<WrittenSheet, "wayBack">, LastSheet>> {
  const contents = await workbook.read({ toWrite: ["Kontrakter", "Mål", "Målinger"] });
  if (tableNamed(contents.tables, "Mål") === null) throw new WorkbookRefusal("tableMissing", "Mål");
  if (tableNamed(contents.tables, "Målinger") === null) throw new WorkbookRefusal("tableMissing", "Målinger");
  const book = figureBook(contents);
  const { dates1904 } = contents;
  const known = new Map(book.goals.map((goal) => [comparableKey(goal), goal]));
  const fresh = plan.goals.filter((goal) => !known.has(comparableKey(goal)));
  const listed = tableNamed(contents.tables, "Kontrakter");
  const names = new Set(
    listed === null ? [] : rowsOf(contractTable, listed).map(({ cell }) => comparable(String(cell("Kontrakt").value))),
  );
  const contracts = plan.contracts.filter(
    ({ name }) =>
      listed !== null &&
      !names.has(comparable(name)) &&
      fresh.some((goal) => comparable(goal.contract) === comparable(name)),
  );
  const given = plan.figures.map((figure) => ({
    ...figure,
    goal: known.get(comparableKey(figure.goal)) ?? figure.goal,
  }));
  const planned = planFigures(given, book);
  const writings = planned.filter(({ kind }) => kind === "new").map((figure) => writingOf(figure, book));
  const left = plan.figures.filter((_figure, at) => ["change", "locked"].includes(planned[at]?.kind ?? ""));
  const rows = writings.map(({ written }) => written);
  const isNothing = fresh.length + rows.length === 0;
  return {
    outcome: {
      goals: fresh.length,
      alreadyThere: plan.goals.filter((goal) => !fresh.includes(goal)).map(goalNr),
      figures: rows.length,
      left,
    },
    writing: {
      cells: writings.flatMap(({ edits }) => edits),
      rows: [
        ...contracts.map((contract) => newContractRow(contract, dates1904)),
        ...fresh.map((goal) => goalRow(goal, dates1904)),
        ...writings.flatMap(({ appended }) => appended),
      ],
    },
    last: isNothing ? null : { name: plan.name, contracts, goals: fresh, rows },
  };
}

/** Whether anything of a write stands in the workbook. */
async function stands(workbook: WorkbookTables, { goals, rows }: LastSheet): Promise<boolean> {
  const contents = await workbook.read({ formulas: ["Målinger"] });
  const written = new Set(rows.map(goalId));
  return (
    goals.some((goal) => goalInTables(contents, goal) !== null) ||
    figureBook(contents).measurements.some((measurement) => written.has(goalId(measurement)))
  );
}

function isLastSheet(kept: unknown): kept is LastSheet {
  if (typeof kept !== "object" || kept === null) return false;
  const { name, contracts, goals, rows } = kept as Partial<Record<keyof LastSheet, unknown>>;
  const areObjects = (all: unknown): boolean =>
    Array.isArray(all) && all.every((each: unknown) => typeof each === "object" && each !== null);
  return typeof name === "string" && [contracts, goals, rows].every(areObjects);
}
