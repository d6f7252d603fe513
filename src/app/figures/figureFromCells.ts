import { disagreeingShare } from "../../domain/countedValue";
import type { Goal } from "../../domain/goal";
import { isPercent } from "../../domain/measurement";
import { dayFirst, type DateOrder } from "../../files/tables/dateOrder";
import type { Decimal } from "../../files/tables/decimals";
import { isEmpty, readDate, readYesNo, textOf } from "../../sheets/cells/readCell";
import { offByHundred } from "../../sheets/tables/figureChecks";
import { yesNoWord, type FigureField } from "../../sheets/tables/figureContent";
import type { Cell } from "../../sheets/cells/sheetTable";
import { formatNumber } from "../../text/spoken/numbers";
import { measurementText } from "../../text/spoken/measurements";
import type { GivenFigure } from "./planFigures";
import { fileNumber, type FileNumber } from "./fileNumber";

/** The cells of one figure; a cell that the file does not have is null. */
export type FigureCells = Readonly<Record<FigureField, Cell | null>>;
export type FigureColumnFault = { kind: "fault"; column: FigureField; problem: string };
export type ReadFigure =
  | { kind: "figure"; content: GivenFigure["content"]; notes: readonly string[] }
  /** Nothing stands there, or a mark that there is no figure. */
  | { kind: "empty"; marked: boolean; notes: readonly string[] }
  | FigureColumnFault;

/** How numbers and dates are written in a file. */
export type NumberWriting = {
  decimal: Decimal;
  shares: boolean;
  dates1904: boolean;
  order: DateOrder;
  /** What each value is multiplied by (*faktor*). */
  factor?: number;
};

/** One figure of a goal from a file's cells, or the first thing that is wrong in them. */
export function figureIn(cells: FigureCells, goal: Goal, writing: NumberWriting): ReadFigure {
  const { value, numerator, denominator, provisional } = cells;
  if ([value, numerator, denominator].every((cell) => cell === null || isEmpty(cell)))
    return { kind: "empty", marked: false, notes: [] };
  const provisionalWord = provisional === null ? null : readYesNo(provisional) === true ? "Ja" : "";
  if (goal.form === "milestone") return milestoneIn(value, provisionalWord, writing);
  const top = numberIn(numerator, writing.decimal);
  const bottom = numberIn(denominator, writing.decimal);
  if (top.kind === "fault") return { ...top, column: "numerator" };
  if (bottom.kind === "fault") return { ...bottom, column: "denominator" };
  const read = value === null ? NOTHING : valueIn(value, goal, writing);
  if (read.kind === "fault") return { ...read, column: "value" };
  const notes = [read, top, bottom].flatMap(({ note }) => note ?? []);
  const parts = [read, top, bottom];
  if (parts.every(({ kind }) => kind === "none"))
    return { kind: "empty", marked: parts.some((part) => part.kind === "none" && part.marked), notes };
  const [figure, over, under] = [numberOf(read), numberOf(top), numberOf(bottom)];
  const problem = shareProblem(figure, over, under, goal);
  if (problem) return problem;
  return {
    kind: "figure",
    content: { value: figure ?? "", numerator: over ?? "", denominator: under ?? "", provisional: provisionalWord },
    notes,
  };
}

/** Units of which so many per cent can be said. */
const IN_PERCENT = /pct|procent|%/i;
const NOTHING: FileNumber = { kind: "none", marked: false, note: null };

const numberOf = (read: FileNumber): number | null => (read.kind === "number" ? read.value : null);

function numberIn(cell: Cell | null, decimal: Decimal): FileNumber {
  return cell === null ? NOTHING : fileNumber(cell, decimal, "");
}

function valueIn(cell: Cell, goal: Goal, { decimal, shares, factor = 1 }: NumberWriting): FileNumber {
  const read = fileNumber(cell, decimal, goal.unit);
  if (read.kind !== "number") return read;
  if (read.percent && goal.unit !== "" && !IN_PERCENT.test(goal.unit))
    return { kind: "fault", problem: measurementText.fault.notInPercent(formatNumber(read.value, 4), goal.unit) };
  const times = (shares && isPercent(goal.unit) && !read.percent ? 100 : 1) * factor;
  const value = times === 1 ? read.value : Number((read.value * times).toPrecision(15));
  const off = offByHundred(value, read.percent, goal);
  return off === null
    ? { ...read, value }
    : { kind: "fault", problem: measurementText.fault.factorHundred(value, off.figure, off.of, off.factor) };
}

function shareProblem(
  value: number | null,
  numerator: number | null,
  denominator: number | null,
  { unit }: Goal,
): FigureColumnFault | null {
  const { fault } = measurementText;
  if (numerator !== null && denominator === null)
    return { kind: "fault", column: "denominator", problem: fault.denominatorMissing };
  if (denominator !== null && numerator === null)
    return { kind: "fault", column: "numerator", problem: fault.numeratorMissing };
  if (value === null && denominator === 0)
    return { kind: "fault", column: "denominator", problem: fault.denominatorZero };
  const share = value === null ? null : disagreeingShare(value, numerator, denominator, unit, 0.5);
  return value === null || share === null
    ? null
    : { kind: "fault", column: "value", problem: fault.shareDisagrees(formatNumber(value, 4), formatNumber(share, 4)) };
}

/** A milestone's date, or Ja or Nej. Any mark for no figure says that nothing is known of it yet. */
function milestoneIn(cell: Cell | null, provisional: "Ja" | "" | null, writing: NumberWriting): ReadFigure {
  if (cell === null || isEmpty(cell)) return { kind: "empty", marked: false, notes: [] };
  const yes = readYesNo(cell);
  const own = typeof cell.value === "string" ? { ...cell, value: dayFirst(cell.value, writing.order) } : cell;
  const date = readDate(own, writing.dates1904);
  const value = yes !== null ? yesNoWord(yes) : date.kind === "date" ? date.date : null;
  if (value !== null)
    return { kind: "figure", content: { value, numerator: "", denominator: "", provisional }, notes: [] };
  const read = fileNumber(cell, writing.decimal, "");
  if (read.kind === "none") return { kind: "empty", marked: read.marked, notes: [] };
  return { kind: "fault", column: "value", problem: measurementText.fault.notYesNo(textOf(cell)) };
}
