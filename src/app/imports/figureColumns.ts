import type { Goal } from "../../domain/goal";
import type { Cell } from "../../sheets/cells/sheetTable";
import type { FigureCells } from "../figures/figureFromCells";
import type { FigureBook } from "../figures/figureBook";
import { goalHeading } from "./headingRows";
import { EMPTY, headingStack, isTotal, periodHeading, widthOf } from "./headings";
import type { Mapping } from "./importMapping";
import { isOtherMeasure, measureIn } from "./measureWords";
import { goalsNamed, shownText } from "./importRow";
import type { FigureFile } from "./readFigureFile";

type Table = Pick<FigureFile, "rows" | "dates1904">;

/** Something that a file says, where it says it. */
export type Said = { cell: Cell; column: string };

/** One column (or the two of a share) of figures. */
export type FigureColumn = {
  at: number | undefined;
  cells: Partial<Record<keyof FigureCells, number>>;
  goal: Said | null;
  period: (Said & { year: string }) | null;
};

/** A text as a cell. */
export const text = (value: string): Cell => ({ value, numberFormat: "General" });

/** The columns that figures stand in, with the goal and period that their headings name. */
export function columnsWithFigures(
  file: Table,
  mapping: Mapping,
  { goals }: Pick<FigureBook, "goals">,
  headings: readonly string[],
): FigureColumn[] {
  const { columns, periods } = mapping;
  const { value, numerator, denominator, provisional } = columns;
  const one = Object.fromEntries(
    Object.entries({ value, numerator, denominator, provisional }).filter(([, index]) => index !== undefined),
  );
  if (periods !== "headings" && mapping.goals !== "headings")
    return [{ at: value, cells: one, goal: null, period: null }];
  const labels = [columns.contract, columns.nr, columns.part, columns.period, columns.year];
  const found = Array.from({ length: widthOf(file) }, (_, index) => index).flatMap((index): FigureColumn[] => {
    const stack = headingStack(file, mapping, index);
    if (labels.includes(index) || stack.some((cell) => isTotal(shownText(cell)))) return [];
    const lowest = shownText(stack.findLast((cell) => shownText(cell) !== "") ?? EMPTY);
    const pointed = mapping.goalColumns[String(index)];
    if (pointed === undefined && mapping.headingRows > 1 && isOtherMeasure(lowest)) return [];
    const named = pointed === undefined ? goalHeading(stack, goals) : text(pointed);
    const when = periodHeading(stack, file.dates1904);
    if ((mapping.goals === "headings" && named === null) || (periods === "headings" && when === null)) return [];
    const column = headings[index] ?? "";
    return [
      {
        at: index,
        cells: { [measureIn(lowest)]: index },
        goal: mapping.goals === "headings" && named ? { cell: named, column } : null,
        period: periods === "headings" && when ? { ...when, column } : null,
      },
    ];
  });
  return withShares(found, goals);
}

/** Columns of which a numerator and a denominator of one goal and period are one figure. */
function withShares(columns: readonly FigureColumn[], goals: readonly Goal[]): FigureColumn[] {
  const goalKey = (goal: Said): string => {
    const [named] = goalsNamed(shownText(goal.cell), "", goals);
    return named === undefined ? shownText(goal.cell) : named.nr + named.part;
  };
  const key = ({ goal, period }: FigureColumn): string =>
    JSON.stringify([goal === null ? "" : goalKey(goal), period?.cell.value ?? "", period?.year ?? ""]);
  const joined: FigureColumn[] = [];
  for (const column of columns) {
    const own = joined.find(
      (other) =>
        key(other) === key(column) && Object.keys(column.cells).every((use) => !Object.keys(other.cells).includes(use)),
    );
    if (own === undefined) joined.push({ ...column, cells: { ...column.cells } });
    else {
      Object.assign(own.cells, column.cells);
      own.at = own.cells.value;
    }
  }
  return joined;
}
