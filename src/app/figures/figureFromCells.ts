import type { Goal } from "../../domain/goal";
import { isPercent } from "../../domain/measurement";
import type { Decimal } from "../../files/tables/decimals";
import { errorIn, isEmpty, readDate, readNumber, readYesNo, textOf } from "../../sheets/cells/readCell";
import { disagreeingShare, offByHundred } from "../../sheets/tables/figureChecks";
import { yesNoWord, type FigureField } from "../../sheets/tables/figureContent";
import type { Cell } from "../../sheets/cells/sheetTable";
import { formatNumber } from "../../text/spoken/numbers";
import { measurementText } from "../../text/spoken/measurements";
import type { GivenFigure } from "./planFigures";

/** The cells of one figure; a cell that the file does not have is null. */
export type FigureCells = Readonly<Record<FigureField, Cell | null>>;
export type FigureColumnFault = { kind: "fault"; column: FigureField; problem: string };
export type ReadFigure = { kind: "figure"; content: GivenFigure["content"] } | { kind: "empty" } | FigureColumnFault;

/** How numbers are written in a file. */
export type NumberWriting = { decimal: Decimal; shares: boolean; dates1904: boolean };

/** One figure of a goal from a file's cells, or the first thing that is wrong in them. */
export function figureIn(cells: FigureCells, goal: Goal, writing: NumberWriting): ReadFigure {
  const { value, numerator, denominator, provisional } = cells;
  if ([value, numerator, denominator].every((cell) => cell === null || isEmpty(cell))) return { kind: "empty" };
  const provisionalWord = provisional === null ? null : readYesNo(provisional) === true ? "Ja" : "";
  if (goal.form === "milestone") return milestoneIn(value, provisionalWord, writing);
  const [top, bottom] = [numberIn(numerator, writing.decimal), numberIn(denominator, writing.decimal)];
  if (top.kind === "fault") return { ...top, column: "numerator" };
  if (bottom.kind === "fault") return { ...bottom, column: "denominator" };
  const read = value === null ? NOTHING : valueIn(value, goal, writing);
  if (read.kind === "fault") return { ...read, column: "value" };
  const problem = shareProblem(read.value, top.value, bottom.value, goal);
  if (problem) return problem;
  return {
    kind: "figure",
    content: {
      value: read.value ?? "",
      numerator: top.value ?? "",
      denominator: bottom.value ?? "",
      provisional: provisionalWord,
    },
  };
}

/** A number as it is to be written. */
const EXAMPLE: Readonly<Record<Decimal, string>> = { comma: "1.250,5", point: "1,250.5" };

/** Units of which so many per cent can be said. */
const IN_PERCENT = /pct|procent|%/i;

type ReadCellNumber = { kind: "number"; value: number | null; percent: boolean } | { kind: "fault"; problem: string };
const NOTHING = { kind: "number", value: null, percent: false } as const;

function numberIn(cell: Cell | null, decimal: Decimal): ReadCellNumber {
  if (cell === null) return NOTHING;
  const read = readNumber(
    decimal === "point" && typeof cell.value === "string" ? { ...cell, value: swapped(cell.value) } : cell,
  );
  const { fault } = measurementText;
  if (read.kind === "number") return { kind: "number", value: read.value, percent: read.percent };
  if (read.kind === "empty") return NOTHING;
  if (read.kind === "error") return { kind: "fault", problem: fault.errorCell(errorIn(cell) ?? read.code) };
  return {
    kind: "fault",
    problem: read.kind === "date" ? fault.numberIsDate : fault.notANumber(textOf(cell), EXAMPLE[decimal]),
  };
}

/** A number in English writing as it would be written in Danish. */
function swapped(text: string): string {
  return text.replace(/[.,]/g, (sign) => (sign === "." ? "," : "."));
}

function valueIn(cell: Cell, goal: Goal, { decimal, shares }: NumberWriting): ReadCellNumber {
  const read = numberIn(cell, decimal);
  if (read.kind === "fault" || read.value === null) return read;
  if (read.percent && goal.unit !== "" && !IN_PERCENT.test(goal.unit))
    return { kind: "fault", problem: measurementText.fault.notInPercent(formatNumber(read.value, 4), goal.unit) };
  const value =
    shares && isPercent(goal.unit) && !read.percent ? Number((read.value * 100).toPrecision(15)) : read.value;
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

function milestoneIn(cell: Cell | null, provisional: "Ja" | "" | null, { dates1904 }: NumberWriting): ReadFigure {
  if (cell === null || isEmpty(cell)) return { kind: "empty" };
  const yes = readYesNo(cell);
  const date = readDate(cell, dates1904);
  const value = yes !== null ? yesNoWord(yes) : date.kind === "date" ? date.date : null;
  if (value === null) return { kind: "fault", column: "value", problem: measurementText.fault.notYesNo(textOf(cell)) };
  return { kind: "figure", content: { value, numerator: "", denominator: "", provisional } };
}
