import type { StatusWriting } from "../../app/workbook/ports";
import type { CellValue } from "../../sheets/cells/sheetTable";
import type { DrawnRow, DrawnSheet } from "../../sheets/report/drawnSheet";
import { unchangedRows } from "../../sheets/report/unchangedRows";
import { toCell } from "../cellText";
import type { DrawnPlace } from "./drawnPlace";
import type { Stretch } from "./heldSheet";

/** What goes in one message, either way: Excel on the web refuses more than 5 MB. The rest is for all but the rows. */
const ONE = 4.9 * 1024 * 1024;
const PART = 4 * 1024 * 1024;
/** At most so many bytes are sent to style a run of rows, one with figures and lines, and a cell unlike its row. */
const [RUN, LINED_RUN, LOOK] = [2500, 6000, 60] as const;
/** At most so many bytes a cell's format and type are answered with, and its formula beside its value. */
const [HELD, MARKS] = [40, 4] as const;

/** One message of a drawing: the rows that it looks at, those that it writes, and whether it is the first or last. */
export type DrawnPart = { looked: readonly Stretch[]; written: readonly Stretch[]; isFirst: boolean; isLast: boolean };

/**
 * The messages that a drawing takes: one, with the rows that differ from what stands, up to 5 MB; else one for each 4
 * MB. Several messages keep the row that says that the sheet is unfinished until the last.
 * @param columns Index of each drawn column within what stands.
 */
export function drawnParts(
  { sheet, columns, moves }: Pick<StatusWriting, "sheet" | "columns" | "moves">,
  place: DrawnPlace | null,
): DrawnPart[] {
  const { rows, unfinished } = sheet;
  const height = heightWith(rows, place);
  const costs = costsOf(sheet, place, height);
  // Rows that move are drawn where they come to.
  const unchanged = moves.length > 0 || place === null ? [] : unchangedRows(sheet, place.existing, columns);
  const cheapest = cheaper(costs, unchanged, height);
  const whole = { ...wholePart({ sheet }, place), written: cheapest };
  const { sent, answered } = total(costs, cheapest);
  const isOne = sent <= ONE && answered + unwritten(costs, cheapest) <= ONE;
  if (isOne || unfinished === undefined || rows.length <= unfinished.at) return [whole];
  return cut(costs, height, unfinished.at);
}

/** A drawing in one message, with all its rows. */
export function wholePart({ sheet }: Pick<StatusWriting, "sheet">, place: DrawnPlace | null): DrawnPart {
  const all = [{ from: 0, count: heightWith(sheet.rows, place) }];
  return { looked: all, written: all, isFirst: true, isLast: true };
}

const heightWith = (rows: readonly DrawnRow[], place: DrawnPlace | null): number =>
  Math.max(rows.length, place?.rowCount ?? 0);

/** What a row costs: sent to write it, answered to put it back, and answered to look at it alone. */
type Cost = { sent: number; answered: number; looked: number };

function costsOf({ rows }: DrawnSheet, place: DrawnPlace | null, height: number): Cost[] {
  const bytes = new TextEncoder();
  const length = (cells: readonly unknown[]): number => bytes.encode(JSON.stringify(cells)).length + 1;
  return Array.from({ length: height }, (_, at) => {
    const row = rows[at];
    const stands = place?.values[at] ?? [];
    const looked = place === null ? 0 : length(stands) + stands.length * MARKS;
    const answered = place === null ? 0 : looked + stands.length * HELD;
    const before = row === undefined || rows[at - 1]?.style === row.style ? 0 : runOf(row);
    return {
      sent: row === undefined ? 0 : length(valuesOf(row)) + formatsOf(row) + looksOf(row) + before,
      answered,
      looked,
    };
  });
}

const runOf = ({ style }: DrawnRow): number => (style.figures || style.lines ? LINED_RUN : RUN);
const valuesOf = ({ cells }: DrawnRow): CellValue[] =>
  cells.map(({ value, numberFormat }) => toCell(value, numberFormat));
const formatsOf = ({ cells }: DrawnRow): number =>
  cells.reduce((sum, { numberFormat }) => sum + JSON.stringify(numberFormat).length + 1, 2);
const looksOf = ({ cells }: DrawnRow): number =>
  cells.filter(({ colours, greyed, right, shrinks }) => colours ?? greyed ?? right ?? shrinks).length * LOOK;

/** The rows that differ, where writing these costs less than writing all. */
function cheaper(costs: readonly Cost[], unchanged: readonly boolean[], height: number): Stretch[] {
  const all = [{ from: 0, count: height }];
  const differing = stretchesOf(costs.map((_, at) => unchanged[at] !== true));
  const cost = total(costs, differing).sent + differing.length * LINED_RUN;
  return cost < total(costs, all).sent ? differing : all;
}

function stretchesOf(isIn: readonly boolean[]): Stretch[] {
  return isIn.reduce<Stretch[]>((stretches, own, at) => {
    const last = stretches.at(-1);
    if (!own) return stretches;
    if (last && last.from + last.count === at) return [...stretches.slice(0, -1), { ...last, count: last.count + 1 }];
    return [...stretches, { from: at, count: 1 }];
  }, []);
}

function total(costs: readonly Cost[], stretches: readonly Stretch[]): { sent: number; answered: number } {
  const rows = stretches.flatMap(({ from, count }) => costs.slice(from, from + count));
  return {
    sent: rows.reduce((sum, { sent }) => sum + sent, 0),
    answered: rows.reduce((sum, { answered }) => sum + answered, 0),
  };
}

/** What the rows that are only looked at answer with. */
function unwritten(costs: readonly Cost[], written: readonly Stretch[]): number {
  const all = costs.reduce((sum, { looked }) => sum + looked, 0);
  const own = written.flatMap(({ from, count }) => costs.slice(from, from + count));
  return all - own.reduce((sum, { looked }) => sum + looked, 0);
}

/** All rows in parts that fit. The last part writes the row again that says until then that the sheet is unfinished. */
function cut(costs: readonly Cost[], height: number, head: number): DrawnPart[] {
  const stretches: Stretch[] = [];
  let [from, sent, answered] = [0, 0, 0];
  for (const [at, cost] of costs.entries()) {
    const isFull = sent + cost.sent > PART || answered + cost.answered > PART;
    // The row that says so is in the first part.
    if (isFull && at > head + 1) {
      stretches.push({ from, count: at - from });
      [from, sent, answered] = [at, LINED_RUN, 0];
    }
    sent += cost.sent;
    answered += cost.answered;
  }
  stretches.push({ from, count: height - from });
  return stretches.map((stretch, at) => {
    const isLast = at === stretches.length - 1;
    const rows = isLast && at > 0 ? [{ from: head, count: 1 }, stretch] : [stretch];
    return { looked: rows, written: rows, isFirst: at === 0, isLast };
  });
}
