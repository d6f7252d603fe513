import type { CellValue } from "../cells/sheetTable";
import { statusColumns, TYPED, type StatusColumnId } from "./statusColumns";
import type { RowKind } from "./statusStyles";

type DrawnCells = Partial<Record<StatusColumnId, { value: CellValue }>>;

/** Columns that hold no marks: the hidden ones, which nobody types in. */
const UNMARKED: readonly StatusColumnId[] = ["key", TYPED.typedOver, "marks"];

/** A mark for each cell that a row is drawn with, by which a cell that people have typed over is told. */
export function writtenMarks(kind: RowKind, cells: DrawnCells): string {
  let marks = "";
  for (const id of kind === "goal" ? MARKED_OF_GOAL : MARKED) {
    const mark = markOf(cells[id]?.value ?? "");
    if (mark !== "") marks += `${marks === "" ? "" : " "}${id}=${mark}`;
  }
  return marks === "" ? NONE : marks;
}

/** The marks of a row that nothing is drawn in. */
const NONE = "-";

/** The marks as they stand in a row, by column; null where the row has none, so that nothing can be told. */
export function readMarks(text: string): ReadonlyMap<string, string> | null {
  if (text === NONE) return new Map();
  const pairs = text.split(" ").map((pair) => pair.split("="));
  if (text === "" || pairs.some(({ length }) => length !== 2)) return null;
  return new Map(pairs as [string, string][]);
}

/** Whether people have typed in a cell since it was drawn; an emptied cell holds nothing that could be lost. */
export function isTypedOver(id: StatusColumnId, value: CellValue, marks: ReadonlyMap<string, string>): boolean {
  return !UNMARKED.includes(id) && value !== "" && markOf(value) !== (marks.get(id) ?? "");
}

/** Whether a cell is people's own: the remark of a goal. */
export const isTypedIn = (isGoal: boolean, id: StatusColumnId): boolean => isGoal && id === TYPED.id;

/** The columns that have marks, in any row and in a goal's. */
const MARKED = statusColumns.map(({ id }) => id).filter((id) => !UNMARKED.includes(id));
const MARKED_OF_GOAL = MARKED.filter((id) => !isTypedIn(true, id));

/** A short mark of a value (FNV-1a), the same for what Excel may read back otherwise: spaces, the last digits. */
function markOf(value: CellValue): string {
  const text = typeof value === "number" ? settledNumber(value) : settledText(String(value));
  return text === "" ? "" : hashOf(text);
}

/** Digits and point of a number that toPrecision leaves as it is. */
const FEW_DIGITS = 11;

function settledNumber(value: number): string {
  const written = String(value);
  return written.length < FEW_DIGITS && !written.includes("e") ? written : String(Number(value.toPrecision(10)));
}

function settledText(text: string): string {
  return isSettled(text) ? text : text.normalize("NFC").split(/\s+/).join(" ").trim();
}

/** Composed letters and signs, none of them a space: Latin; dashes, quotes and dots; arrows; bars and ticks. */
const SETTLED = /^(?! )(?:[\x21-\x7e\xa1-\u02ff\u2010-\u2027\u2030-\u205e\u2190-\u2328\u2500-\u27bf]| (?! |$))*$/;

/** Whether a text stays as it is: such letters and single spaces within it, as nearly every text has. */
const isSettled = (text: string): boolean => SETTLED.test(text);

/** Taken out of its global once: looked up for every letter it is what a long text waits for under a test runner. */
const { imul } = Math;

/** The last code point that takes one place of a text; those above take two. */
const LAST_OF_ONE_UNIT = 0xffff;

/** A short mark of a text, in digits and small letters. */
export function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.codePointAt(at) ?? 0;
    if (letter > LAST_OF_ONE_UNIT) at += 1;
    hash = imul(hash ^ letter, 0x01000193) >>> 0;
  }
  return hash.toString(36);
}
