import type { Goal } from "../../domain/goal";
import type { Source } from "../../domain/source";
import { atOnce, type Steps } from "../../domain/steps";
import { paced } from "../../files/breather";
import { cellEdits, formatsForNewRows, heldCells, type FigureEdit } from "../../sheets/tables/figureCells";
import { figureRow } from "../../sheets/tables/measurements";
import type { TableName } from "../../sheets/tables/allTables";
import { sourceRow } from "../../sheets/tables/sources";
import type { TableRowCells } from "../../sheets/tables/tableRow";
import type { TableWriting } from "../../sheets/tables/tableWriting";
import { comparableKey } from "../../sheets/tables/goalKey";
import { figureId, saysTheSame } from "../../sheets/tables/existingFigures";
import { bookInSteps, figureBook, type FigureBook } from "./figureBook";
import { FIGURES, isRememberable, MOST_ROWS, type LastWriting, type WrittenRow } from "./lastWriting";
import { toWrite, type PlannedFigure } from "./planFigures";
import { isSameSource, newSources } from "./writtenSources";
import type { WithTables, WorkbookMemory, WorkbookTables, WriteWatch } from "../workbook/ports";
import { writeWithWayBack, type WayBack } from "../workbook/wayBack";

export type { WayBack };

/**
 * What a writing came to: new figures, changed ones, those left since the workbook had changed, and whether it can be
 * taken back.
 */
export type WrittenFigures = {
  added: number;
  changed: number;
  left: readonly PlannedFigure[];
  wayBack: WayBack;
  /** Rows of Kilder that were written with the figures, where any were to be. */
  sources?: number;
};

/**
 * *Skriv målinger*: the new figures go below those of the table Målinger, the changed ones into their cells, in one
 * write. A row that no longer holds what the plan was made from is left and named. What is about to be written is
 * remembered with the workbook first, so that the figures can be taken back even where Excel stops right after them;
 * where none of them came to stand, the writing before is remembered again.
 * @param name What the figures came from, for whoever takes them back.
 * @param sources Rows for the table Kilder, which is made where the workbook has none.
 * @param watch Follows and cancels it. Where it takes several messages, those that stand are taken back.
 * @throws WorkbookRefusal, MissingTableError, or an AbortError when it is cancelled; nothing has been written then.
 */
export function writeFigures(
  withTables: WithTables,
  memory: WorkbookMemory,
  planned: readonly PlannedFigure[],
  name: string,
  sources: readonly Source[] = [],
  watch: WriteWatch = {},
): Promise<WrittenFigures> {
  const ready = async (workbook: WorkbookTables) => {
    const contents = await workbook.read({ toWrite: tablesOf(sources) });
    const book = await paced(bookInSteps(contents), watch.signal);
    const { writing, rows, ...outcome } = await paced(readyInSteps(book, toWrite(planned)), watch.signal);
    const own = newSources(sources, book);
    const last = { name, rows, ...(own.length > 0 && { sources: own }) };
    return {
      outcome: { ...outcome, ...(sources.length > 0 && { sources: own.length }) },
      writing: { ...writing, rows: [...(writing.rows ?? []), ...own.map(sourceRow)], inParts: true as const },
      last: rows.length + own.length === 0 ? null : last,
    };
  };
  return writeWithWayBack(withTables, memory, FIGURES, ready, anyStands, watch);
}

/** The tables that a writing changes. */
export const tablesOf = (sources: readonly Source[]): TableName[] =>
  sources.length === 0 ? ["Målinger"] : ["Målinger", "Kilder"];

/** What writes figures, what comes of it, and what is remembered of it. */
export type ReadyFigures = Omit<WrittenFigures, "wayBack"> & { writing: TableWriting; rows: readonly WrittenRow[] };

/** The write of planned figures: those whose row still says what the plan was made from. The others are left. */
export function readyFigures(book: FigureBook, wanted: readonly PlannedFigure[]): ReadyFigures {
  return atOnce(readyInSteps(book, wanted));
}

/** The same, one figure a step. */
function* readyInSteps(book: FigureBook, wanted: readonly PlannedFigure[]): Steps<ReadyFigures> {
  const known = new Set(book.goals.map(comparableKey));
  const ready: PlannedFigure[] = [];
  const left: PlannedFigure[] = [];
  const writings: FigureWriting[] = [];
  for (const figure of wanted) {
    if (isAsPlanned(figure, book, known)) {
      ready.push(figure);
      writings.push(writingOf(figure, book));
    } else left.push(figure);
    yield;
  }
  return {
    writing: { cells: writings.flatMap(({ edits }) => edits), rows: writings.flatMap(({ appended }) => appended) },
    added: ready.filter(({ kind }) => kind === "new").length,
    changed: ready.filter(({ kind }) => kind === "change").length,
    left,
    rows: writings.map(({ written }) => written),
  };
}

/** Whether any of these figures stands in the workbook. */
async function anyStands(workbook: WorkbookTables, { rows, sources = [] }: LastWriting): Promise<boolean> {
  const book = figureBook(await workbook.read({ formulas: ["Målinger"] }));
  const isThere = (source: Source): boolean => book.sources.some((each) => isSameSource(each, source));
  return sources.some(isThere) || anyFigureStands(book, rows);
}

/** Whether any of these figures stands in the table Målinger as it was written. */
export function anyFigureStands({ existing }: FigureBook, rows: readonly WrittenRow[]): boolean {
  return rows.some((row) => saysTheSame(existing.get(figureId(row, row.period))?.content ?? null, row.content));
}

/** Whether what a plan writes is little enough to be taken back from the pane. */
export function canBeTakenBack(planned: readonly PlannedFigure[], book: FigureBook, name: string): boolean {
  const wanted = toWrite(planned);
  return (
    wanted.length <= MOST_ROWS &&
    isRememberable({ name, rows: wanted.map((figure) => writingOf(figure, book).written) })
  );
}

function isAsPlanned({ goal, period, existing }: PlannedFigure, book: FigureBook, known: ReadonlySet<string>): boolean {
  const row = book.existing.get(figureId(goal, period));
  return known.has(comparableKey(goal)) && row?.formula !== true && saysTheSame(row?.content ?? null, existing);
}

/** The cells that one figure is written in, and what is remembered of it. */
export type FigureWriting = { edits: FigureEdit[]; appended: TableRowCells[]; written: WrittenRow };

/** The number formats for new rows of each workbook that was read. */
const formats = new WeakMap<FigureBook, (goal: Goal) => string>();

function formatOf(book: FigureBook): (goal: Goal) => string {
  const known = formats.get(book) ?? formatsForNewRows(book.goals, book.existing);
  formats.set(book, known);
  return known;
}

/** How a planned figure is written: in a new row, or in the row that stands for it. */
export function writingOf({ goal, period, content, note: given = "" }: PlannedFigure, book: FigureBook): FigureWriting {
  const { contract, nr, part } = goal;
  const note = book.hasRemarks ? given : "";
  const written = { contract, nr, part, period, content, ...(note && { note }) };
  const row = book.existing.get(figureId(goal, period));
  if (row === undefined) {
    const format = formatOf(book)(goal);
    return {
      edits: [],
      appended: [figureRow(goal, period, content, format, book.dates1904, note)],
      written: { ...written, before: null },
    };
  }
  return {
    edits: cellEdits(row, content, note, book.dates1904),
    appended: [],
    written: { ...written, before: heldCells(row, content, note) },
  };
}
