import { type TableRow, cellOf, gridOf } from "../../src/domain/document/blocks";
import { type MadeBlock, type MadeGoal, figure, spokenDay } from "./content";

/** A shape of contract: the goals as blocks, and as they are to be read from that shape. */
export type Layout = (
  goals: readonly MadeGoal[],
  year: number,
  random: () => number,
) => { blocks: MadeBlock[]; goals: MadeGoal[] };
export type Cell = (goal: MadeGoal, year: number) => string;

/** Words and signs before a figure. */
export const bound = { atLeast: "Mindst", atMost: "Højst", milestone: "" } as const;
export const sign = { atLeast: "≥", atMost: "≤", milestone: "" } as const;
/** The unit behind a figure; a count and a unit that the indicator itself names have none. */
export const unitOf = ({ unit }: MadeGoal): string => (unit === "antal" || unit.includes("pr.") ? "" : ` ${unit}`);
/** *Mindst 85 pct.*, or the day of a milestone. */
export const words: Cell = (goal) =>
  goal.deadline
    ? `Senest ${spokenDay(goal.deadline)}`
    : `${bound[goal.form]} ${figure(goal.target ?? 0)}${unitOf(goal)}`;
export const bare: Cell = (goal) => figure(goal.target ?? 0);
export const before: Cell = (goal) => (goal.baseline === null ? "" : figure(goal.baseline));

/** Rows of cells that each cover their own place only. */
export const plainRows = (rows: readonly (readonly string[])[]): TableRow[] =>
  gridOf(rows.map((row) => row.map((text) => cellOf(text))));

/** A table with one head row and a row a goal. */
export function table(
  columns: readonly (readonly [heading: string, cell: Cell, width: number])[],
  goals: readonly MadeGoal[],
  year: number,
): MadeBlock {
  return {
    kind: "table",
    headRows: 1,
    rows: plainRows([
      columns.map(([heading]) => heading),
      ...goals.map((goal) => columns.map(([, cell]) => cell(goal, year))),
    ]),
    widths: columns.map(([, , width]) => width),
  };
}

export const measured = (goals: readonly MadeGoal[]): MadeGoal[] => goals.filter(({ form }) => form !== "milestone");
/** The goals as a shape tells them that leaves fields out. */
export const without = (goals: readonly MadeGoal[], ...fields: ("baseline" | "weight" | "responsible")[]): MadeGoal[] =>
  goals.map((goal) => ({
    ...goal,
    ...(fields.includes("baseline") ? { baseline: null } : {}),
    ...(fields.includes("weight") ? { weight: 0 } : {}),
  }));
/** The indicator with its unit behind a comma, where the unit has a column of no kind. */
export const inUnit = (goal: MadeGoal): string =>
  goal.unit === "antal" || goal.unit.includes("pr.") ? goal.indicator : `${goal.indicator}, ${goal.unit}`;
