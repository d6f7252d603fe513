import { cellEdits, figureRow, formatForNewRows, heldCells, type CellEdit } from "../../sheets/tables/figureCells";
import type { TableRowCells } from "../../sheets/tables/tableRow";
import { comparableKey } from "../../sheets/tables/goals";
import { figureId, saysTheSame } from "../../sheets/tables/standingFigures";
import { figureBook, type FigureBook } from "./figureBook";
import type { FigureSheet, WithFigures } from "../figureSheet";
import { isRememberable, rememberWriting, type LastWriting, type WrittenRow } from "./lastWriting";
import { toWrite, type PlannedFigure } from "./planFigures";
import type { WorkbookMemory } from "../workbook/ports";

/** Whether a writing can be taken back from the pane, and why not. */
export type WayBack = "open" | "tooMany" | "notRemembered" | "nothingWritten";

/**
 * What a writing came to: new figures, changed ones, those left since the workbook had changed, and whether it can be
 * taken back.
 */
export type WrittenFigures = { added: number; changed: number; left: readonly PlannedFigure[]; wayBack: WayBack };

/**
 * *Skriv målinger*: the new figures go below those of the table Målinger, the changed ones into their cells, in one
 * write. A row that no longer holds what the plan was made from is left and named. When the figures stand, what was
 * written is remembered with the workbook, to be taken back. @param name What the figures came from, for whoever takes
 * them back.
 * @throws WorkbookRefusal, MissingTableError; nothing has been written then.
 */
export async function writeFigures(
  withFigures: WithFigures,
  memory: WorkbookMemory,
  planned: readonly PlannedFigure[],
  name: string,
): Promise<WrittenFigures> {
  const { rows, ...written } = await withFigures((sheet) => writeReady(sheet, toWrite(planned)));
  return { ...written, wayBack: rows.length === 0 ? "nothingWritten" : await remembered(memory, { name, rows }) };
}

async function writeReady(
  sheet: FigureSheet,
  wanted: readonly PlannedFigure[],
): Promise<Omit<WrittenFigures, "wayBack"> & { rows: readonly WrittenRow[] }> {
  const book = figureBook(await sheet.read());
  const ready = wanted.filter((figure) => isAsPlanned(figure, book));
  const writings = ready.map((figure) => writingOf(figure, book));
  if (writings.length > 0) {
    await sheet.write({
      edits: writings.flatMap(({ edits }) => edits),
      appended: writings.flatMap(({ appended }) => appended),
      removed: [],
    });
  }
  return {
    added: ready.filter(({ kind }) => kind === "new").length,
    changed: ready.filter(({ kind }) => kind === "change").length,
    left: wanted.filter((figure) => !ready.includes(figure)),
    rows: writings.map(({ written }) => written),
  };
}

/** Whether what a plan writes is little enough to be taken back from the pane. */
export function canBeTakenBack(planned: readonly PlannedFigure[], book: FigureBook, name: string): boolean {
  return isRememberable({ name, rows: toWrite(planned).map((figure) => writingOf(figure, book).written) });
}

function isAsPlanned({ goal, period, standing }: PlannedFigure, book: FigureBook): boolean {
  const row = book.standing.get(figureId(goal, period));
  const isKnown = book.goals.some((own) => comparableKey(own) === comparableKey(goal));
  return isKnown && row?.formula !== true && saysTheSame(row?.content ?? null, standing);
}

type Writing = { edits: CellEdit[]; appended: TableRowCells[]; written: WrittenRow };

function writingOf({ goal, period, content }: PlannedFigure, book: FigureBook): Writing {
  const { contract, nr, part } = goal;
  const written = { contract, nr, part, period, content };
  const row = book.standing.get(figureId(goal, period));
  if (row === undefined) {
    const format = formatForNewRows(goal, book.goals, book.standing);
    return {
      edits: [],
      appended: [figureRow(goal, period, content, format, book.dates1904)],
      written: { ...written, before: null },
    };
  }
  const edits = cellEdits(row, content, book.dates1904);
  return {
    edits,
    appended: [],
    written: {
      ...written,
      before: heldCells(
        row,
        edits.map(({ header }) => header),
      ),
    },
  };
}

/**
 * The figures stand whether or not they can be remembered, so that a full store costs only the way back from the pane.
 */
async function remembered(memory: WorkbookMemory, writing: LastWriting): Promise<WayBack> {
  const kept = isRememberable(writing) ? writing : null;
  return rememberWriting(memory, kept).then(
    () => (kept === null ? "tooMany" : "open"),
    () => "notRemembered",
  );
}
