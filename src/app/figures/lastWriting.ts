import { isCalendarDate } from "../../domain/calendarDate";
import type { GoalKey } from "../../domain/goal";
import type { Period } from "../../domain/period";
import type { Source } from "../../domain/source";
import type { HeldCell } from "../../sheets/tables/figureCells";
import { FIGURE_FIELDS, type FigureContent } from "../../sheets/tables/figureContent";
import type { WorkbookMemory } from "../workbook/ports";
import { isSmallEnough, recallLast, rememberLast, type WayBackKind } from "../workbook/wayBack";

/** A row that was written: what it says, and what its cells held before; null where the row was new. */
export type WrittenRow = GoalKey & {
  period: Period;
  content: FigureContent;
  before: readonly HeldCell[] | null;
  /** What was written in the column Bemærkning beside it. */
  note?: string;
};

/** The figures that were last written from the pane, so that they can be taken back. */
export type LastWriting = {
  name: string;
  rows: readonly WrittenRow[];
  /** Rows of the table Kilder that were written with them. */
  sources?: readonly Source[];
};

/** How figures are taken back. */
export const FIGURES: WayBackKind<LastWriting> = { name: "LastFigures", isLast: isLastWriting };

/** More rows are never remembered: each takes over a hundred characters. */
export const MOST_ROWS = 3000;

/** Whether a writing is small enough to be remembered with the workbook. */
export const isRememberable = (writing: LastWriting): boolean => isSmallEnough(writing);

export const rememberWriting = (memory: WorkbookMemory, writing: LastWriting | null): Promise<void> =>
  rememberLast(memory, FIGURES, writing);

/** The last writing, or null where there is none that can be taken back. */
export const recallWriting = (memory: WorkbookMemory): Promise<LastWriting | null> => recallLast(memory, FIGURES);

function isLastWriting(kept: unknown): kept is LastWriting {
  return (
    isRecord(kept) &&
    typeof kept["name"] === "string" &&
    Array.isArray(kept["rows"]) &&
    kept["rows"].every(isWrittenRow) &&
    (kept["sources"] === undefined || (Array.isArray(kept["sources"]) && kept["sources"].every(isSource))) &&
    kept["rows"].length + (Array.isArray(kept["sources"]) ? kept["sources"].length : 0) > 0
  );
}

const SOURCE_TEXTS = [
  "contract",
  "nr",
  "part",
  "from",
  "filter",
  "period",
  "value",
  "numerator",
  "denominator",
  "form",
];

function isSource(kept: unknown): kept is Source {
  return (
    isRecord(kept) && SOURCE_TEXTS.every((name) => typeof kept[name] === "string") && typeof kept["factor"] === "number"
  );
}

/** Whether something that was kept is a row that was written. */
export function isWrittenRow(row: unknown): row is WrittenRow {
  if (!isRecord(row) || !isRecord(row["period"]) || !isRecord(row["content"])) return false;
  const { period, content, before } = row;
  return (
    ["contract", "nr", "part"].every((name) => typeof row[name] === "string") &&
    ["start", "end"].every((name) => isCalendarDate(String(period[name]))) &&
    FIGURE_FIELDS.every((field) => ["string", "number"].includes(typeof content[field])) &&
    (before === null ||
      (Array.isArray(before) && before.every((cell) => isRecord(cell) && typeof cell["header"] === "string")))
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
