import { goalNr } from "../../domain/goal";
import { isCalendarDate } from "../../domain/calendarDate";
import type { Difference } from "../../domain/exchange/merge";
import { FIGURE_HEADERS } from "../../sheets/tables/figureContent";
import { collectText } from "../../text/spoken/exchange";
import { formatDate, numberToType } from "../../text/spoken/numbers";
import { importText } from "../../text/spoken/imports";
import { periodName } from "../../text/spoken/periodName";
import type { CollectedFile, ReturnedDifference } from "./collecting";
import type { TableNote } from "./keptRows";
import type { Refusal } from "./refusedFile";

const NUMBERS: readonly string[] = [FIGURE_HEADERS.value, FIGURE_HEADERS.numerator, FIGURE_HEADERS.denominator];

/** A cell as people write it: a number with their decimal sign, a date in words, or that it is empty. */
export function cellWords(column: string, cell: string): string {
  if (cell === "") return collectText.empty;
  if (NUMBERS.includes(column) && /^-?\d/.test(cell) && Number.isFinite(Number(cell)))
    return numberToType(Number(cell));
  return isCalendarDate(cell) ? formatDate(cell) : cell;
}

/** What a difference is about, with its contract: "Skelbækgade 2010, mål 1.2, marts 2010". */
export function aboutWords({ goal, about }: Pick<ReturnedDifference, "goal" | "about">): string {
  const nr = goalNr(goal);
  const own =
    about.kind === "figure"
      ? collectText.about.figure(nr, periodName(about.period))
      : about.kind === "remark"
        ? collectText.about.remark(nr)
        : collectText.about.plan(nr, about.action);
  return `${goal.contract}, ${own}`;
}

/** The three sides of a cell, or what it was and becomes where they are two. */
export function sidesWords({ column, kind, base, ours, theirs }: Difference): string {
  const words = [base, ours, theirs].map((cell) => cellWords(column, cell));
  const [sent = "", now = "", back = ""] = words;
  return kind === "conflict" ? collectText.sides(sent, now, back) : collectText.becomes(now, back);
}

/** What is to be known of a difference beside its cells. */
export function noteWords({ empties, mayBeUnplaced, isDisputed, isLocked, note }: ReturnedDifference): string[] {
  return [
    ...(isLocked ? [collectText.locked] : []),
    ...(isDisputed ? [collectText.disputed] : []),
    ...(empties ? [collectText.empties] : []),
    ...(mayBeUnplaced ? [collectText.unplaced] : []),
    ...(note === null ? [] : [note]),
  ];
}

/** A difference as one line. */
export function differenceLine(difference: ReturnedDifference): string {
  const cells = difference.cells.map((cell) => `${cell.column}: ${sidesWords(cell)}`);
  const notes = noteWords(difference).map((note) => ` ${note}`);
  const said = cells.join("; ").replace(/\s+/g, " ");
  return `${collectText.kinds[difference.kind]}: ${aboutWords(difference)}. ${said}.${notes.join("")}`;
}

/** Why a file is refused, as a sentence. */
export function refusalWords(refusal: Refusal): string {
  const { refused } = collectText;
  switch (refusal.kind) {
    case "otherYear":
    case "otherCentre":
      return refused[refusal.kind](refusal.contract);
    case "closedRound":
    case "oldRound":
      return refused[refusal.kind](refusal.contract, refusal.asOf, refusal.later);
    case "notOurs":
    case "tampered":
    case "newerVersion":
    case "otherWorkbook":
    case "unknownKind":
      return refused[refusal.kind]();
    default:
      return importText.fileProblem[refusal.kind];
  }
}

/** What is to be told of a file, line by line; a refused one has one line. */
export function fileLines(file: CollectedFile): string[] {
  const line = (text: string): string => collectText.refusedFile(file.name, text);
  if (file.kind === "refused") return [line(refusalWords(file.refusal))];
  return [
    ...file.unknown.map(({ sheet, row, content, problem }) =>
      line(collectText.unknownRow(sheet, row, `${problem} »${content}«`)),
    ),
    ...(file.formulas > 0 ? [line(collectText.formulas(file.formulas))] : []),
    ...tableLines(file.tables).map(line),
  ];
}

function tableLines(notes: readonly TableNote[]): string[] {
  const missing = notes.flatMap((note) => (note.kind === "missing" ? [note.name] : []));
  return [
    ...notes.flatMap((note) =>
      note.kind === "lacksColumn"
        ? [collectText.lacksColumn(note.sheet, note.column)]
        : note.kind === "severalTimes"
          ? [collectText.severalTimes(note.sheets)]
          : [],
    ),
    ...(missing.length > 0 ? [collectText.missingTable(missing)] : []),
  ];
}
