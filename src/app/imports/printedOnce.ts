import type { Steps } from "../../domain/steps";
import { comparable, type Cell } from "../../sheets/cells/sheetTable";
import { cellAt } from "./headingRows";
import { isTotal } from "./headings";
import type { Mapping } from "./importMapping";
import { shownText } from "./importRow";
import type { FileRow } from "./readFigureFile";

/** The columns of labels that may be printed once for several rows. */
const LABELS = ["contract", "nr", "year", "period"] as const;
type Label = (typeof LABELS)[number];

/** The label of each row in each column of labels, also where it is only printed above. */
export type Labels = Readonly<Record<Label, (at: number) => Cell>>;

/**
 * The labels of rows of which a pivot prints each only once. A label holds for the rows below it only where the whole
 * column is printed so, where the labels to its left are blank too, and where a finer label stands to its right: a
 * number that somebody forgot is never filled in, and nothing goes on past an empty row. One column a step.
 */
export function* labelsOf(rows: readonly FileRow[], { columns }: Pick<Mapping, "columns">): Steps<Labels> {
  const keys = LABELS.flatMap((label) => columns[label] ?? []).sort((a, b) => a - b);
  const byLabel = new Map<string, readonly Cell[]>();
  for (const label of LABELS) {
    const index = columns[label];
    const cells = rows.map((row) => cellAt(row, index));
    byLabel.set(label, index === undefined ? cells : filledDown(rows, cells, index, keys));
    yield;
  }
  const of = (label: Label) => (at: number) => byLabel.get(label)?.[at] ?? cellAt({ row: 0, cells: [] }, 0);
  return { contract: of("contract"), nr: of("nr"), year: of("year"), period: of("period") };
}

/** The cells of these columns of labels, by column, each also where it is only printed above. */
export function filledLabels(
  rows: readonly FileRow[],
  indexes: readonly number[],
): ReadonlyMap<number, readonly Cell[]> {
  const keys = [...new Set(indexes)].sort((a, b) => a - b);
  const cells = (index: number): Cell[] => rows.map((row) => cellAt(row, index));
  return new Map(keys.map((index) => [index, filledDown(rows, cells(index), index, keys)]));
}

function filledDown(
  rows: readonly FileRow[],
  cells: readonly Cell[],
  index: number,
  keys: readonly number[],
): readonly Cell[] {
  const isBlank = (row: FileRow | undefined, at: number): boolean =>
    row === undefined || shownText(cellAt(row, at)) === "";
  if (!rows.some((row) => isBlank(row, index))) return cells;
  const [left, right] = [keys.filter((key) => key < index), keys.filter((key) => key > index)];
  const takesOver = rows.map(
    (row, at) =>
      isBlank(row, index) &&
      left.every((key) => isBlank(row, key)) &&
      right.some((key) => !isBlank(row, key)) &&
      at > 0 &&
      row.row === (rows[at - 1]?.row ?? 0) + 1,
  );
  const isGroup = (row: FileRow): boolean =>
    !isTotal(shownText(cellAt(row, index))) && !isBlank(row, index) && right.some((key) => !isBlank(row, key));
  const groups = rows.flatMap((row, at) => (isGroup(row) ? [at] : []));
  const withMore = groups.filter((at) => takesOver[at + 1] === true).length;
  const repeats = groups.some((at, next) => groups[next + 1] === at + 1 && sameText(cells[at], cells[at + 1]));
  if (repeats || withMore === 0 || withMore * 2 < groups.length) return cells;
  const filled: Cell[] = [];
  for (const [at, cell] of cells.entries()) filled.push((takesOver[at] ? filled[at - 1] : cell) ?? cell);
  return filled;
}

const sameText = (a: Cell | undefined, b: Cell | undefined): boolean =>
  a !== undefined && b !== undefined && comparable(shownText(a)) === comparable(shownText(b));
