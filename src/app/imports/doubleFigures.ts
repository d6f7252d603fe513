import { hasFigure } from "../../domain/measurement";
import { groupBy, groupsInSteps } from "../../domain/groupBy";
import { atOnce, type Steps } from "../../domain/steps";
import { goalId } from "../../domain/goal";
import { holds, overlaps, periodId, type Period } from "../../domain/period";
import { figureId, saysTheSame } from "../../sheets/tables/existingFigures";
import { periodIndex } from "../../domain/periodIndex";
import { measurementText } from "../../text/spoken/measurements";
import { periodName } from "../../text/spoken/periodName";
import type { FigureBook } from "../figures/figureBook";
import type { ImportedFigure, ImportFault } from "./importedFigure";

/** Figures that go on, and a fault for each that does not. */
export type Sorted = { figures: ImportedFigure[]; faults: ImportFault[] };

/** What a cell is of, whether or not it could be read. */
export type Part = Pick<ImportedFigure, "goal" | "period">;

/** Figures that go on, with those that do not themselves. */
export type SortedDoubles = Sorted & { left: ImportedFigure[] };

/** Figures of which each stands once: of two that say the same the first is kept; where they differ none is. */
export function withoutDoubles(figures: readonly ImportedFigure[]): SortedDoubles {
  return atOnce(withoutDoublesInSteps(figures));
}

/** The same, one figure a step. */
export function* withoutDoublesInSteps(figures: readonly ImportedFigure[]): Steps<SortedDoubles> {
  const kept: ImportedFigure[] = [];
  const [unused, faults]: [ImportedFigure[], ImportFault[]] = [[], []];
  const groups = yield* groupsInSteps(figures, ({ goal, period }) => figureId(goal, period));
  for (const [first, ...others] of groups.values()) {
    yield;
    if (first === undefined) continue;
    const differ = others.some(({ content }) => !saysTheSame(settled(content), settled(first.content)));
    if (!differ) kept.push(first);
    const left = differ ? [first, ...others] : others;
    const fault = doubleFaults([first, ...others], differ);
    for (const figure of left) {
      unused.push(figure);
      faults.push(fault(figure));
      yield;
    }
  }
  return { figures: kept, faults, left: unused };
}

function settled(content: ImportedFigure["content"]) {
  return { ...content, provisional: content.provisional ?? "" };
}

/** How many rows with the same figure a message names; a file may repeat one in all its rows. */
const NAMED_ROWS = 3;

/** Two figures in one row are told by their columns, others by their rows. */
function doubleFaults(all: readonly ImportedFigure[], differ: boolean): (figure: ImportedFigure) => ImportFault {
  const { doubleInRow, doubleDiffers, doubleSame } = measurementText.fault;
  const inRow = groupBy(all, ({ row }) => String(row));
  const rows = [...inRow.keys()].map(Number);
  return (figure) => {
    const columns = inRow.get(String(figure.row)) ?? [];
    if (columns.length > 1) {
      const { nr, part } = figure.goal;
      const names = columns.map(({ column }) => column);
      return faultAt(figure, doubleInRow(names, nr + part, periodName(figure.period), differ));
    }
    const named = rows
      .slice(0, NAMED_ROWS + 1)
      .filter((row) => row !== figure.row)
      .slice(0, NAMED_ROWS);
    return faultAt(figure, (differ ? doubleDiffers : doubleSame)(named, rows.length - 1 - named.length));
  };
}

function faultAt({ row, column, content }: ImportedFigure, problem: string): ImportFault {
  return { row, column, text: String(content.value), problem };
}

/**
 * Figures without totals that stand beside their parts, whatever the goal's *Opgørelse*, and without those whose
 * months another period of the same goal counts already, in the workbook or above in the file.
 * @param leftOut Cells of the file that give no figure. A total beside them is a total all the same.
 */
export function withoutOverlaps(
  figures: readonly ImportedFigure[],
  { measurements }: Pick<FigureBook, "measurements">,
  leftOut: readonly Part[],
): Sorted {
  return atOnce(withoutOverlapsInSteps(figures, { measurements }, leftOut));
}

/** The same, one goal a step. */
export function* withoutOverlapsInSteps(
  figures: readonly ImportedFigure[],
  { measurements }: Pick<FigureBook, "measurements">,
  leftOut: readonly Part[],
): Steps<Sorted> {
  const unread = yield* groupsInSteps(leftOut, ({ goal }) => goalId(goal));
  const existing = yield* groupsInSteps(measurements.filter(hasFigure), goalId);
  const sorted: Sorted = { figures: [], faults: [] };
  for (const [id, own] of yield* groupsInSteps(figures, ({ goal }) => goalId(goal))) {
    yield;
    const parts = withoutTotals(own, unread.get(id) ?? []);
    for (const fault of parts.faults) sorted.faults.push(fault);
    const periods = periodIndex<Period>();
    for (const { period } of onePerPeriod(existing.get(id) ?? [])) periods.add(period, period);
    for (const figure of parts.figures) {
      const other = periods.first(figure.period, (each) => collides(figure, each));
      if (other === undefined) sorted.figures.push(figure);
      else sorted.faults.push(faultAt(figure, collisionText(figure, other)));
      periods.add(figure.period, figure.period);
    }
  }
  return sorted;
}

/** Whether a figure cannot stand beside one for another period of its goal. */
function collides({ goal, period }: ImportedFigure, other: Period): boolean {
  if (periodId(other) === periodId(period)) return false;
  const { aggregation } = goal;
  if (aggregation === "sum" || aggregation === "mean") return overlaps(other, period);
  if (aggregation === "deviation" || isRunning(goal, period, other)) return false;
  return holds(period, other);
}

function collisionText({ goal, period }: ImportedFigure, other: Period): string {
  const { overlaps: overlapping, totalBeside } = measurementText.fault;
  const counts = goal.aggregation === "sum" || goal.aggregation === "mean";
  return (counts ? overlapping : totalBeside)(periodName(period), periodName(other));
}

/** Running totals (*år til dato*) of one year begin on the same day, and each holds those before it. */
function isRunning({ aggregation }: ImportedFigure["goal"], longer: Period, shorter: Period): boolean {
  return aggregation === "yearToDate" && longer.kind !== "year" && longer.start === shorter.start;
}

/** One goal's figures of a file without the totals of others of them; *Afvigelse* needs the month beside its year. */
function withoutTotals(own: readonly ImportedFigure[], leftOut: readonly Part[]): Sorted {
  const [first] = own;
  if (first === undefined || first.goal.aggregation === "deviation") return { figures: [...own], faults: [] };
  const beside = periodIndex<Part>();
  for (const part of onePerPeriod([...own, ...leftOut])) beside.add(part.period, part);
  const ownOnly = periodIndex<Part>();
  for (const figure of own) ownOnly.add(figure.period, figure);
  const running = new Set(
    own.filter(({ goal, period }) =>
      ownOnly.first(period, (other) => isRunning(goal, period, other.period) && holds(period, other.period)),
    ),
  );
  const [total] = running;
  const sorted: Sorted = { figures: [], faults: [] };
  for (const figure of own) {
    const part = beside.first(
      figure.period,
      (other) => holds(figure.period, other.period) && !isRunning(figure.goal, figure.period, other.period),
    );
    const isBesideRunning = total !== undefined && figure.period.start !== total.period.start;
    if (isBesideRunning)
      sorted.faults.push(
        faultAt(figure, measurementText.fault.besideRunning(periodName(figure.period), periodName(total.period))),
      );
    else if (part !== undefined && !(running.has(figure) && figure.period.kind !== "year"))
      sorted.faults.push(
        faultAt(figure, measurementText.fault.totalBeside(periodName(figure.period), periodName(part.period))),
      );
    else sorted.figures.push(figure);
  }
  return sorted;
}

/** The first of each period: a file may repeat one in all its rows. */
function onePerPeriod<Own extends Pick<Part, "period">>(parts: readonly Own[]): Own[] {
  const first = new Map<string, Own>();
  for (const part of parts) {
    const id = periodId(part.period);
    if (!first.has(id)) first.set(id, part);
  }
  return [...first.values()];
}
