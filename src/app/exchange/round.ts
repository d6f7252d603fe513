import type { CalendarDate } from "../../domain/calendarDate";
import type { Contract } from "../../domain/contract";
import type { Cells, Side } from "../../domain/exchange/merge";
import { foldedText } from "../../domain/foldedText";
import { periodKey } from "../../domain/year/closedPeriods";
import { isClosed } from "../../domain/year/closing";
import type { PlanRow } from "../../sheets/tables/actionPlans";
import { closingTable } from "../../sheets/tables/closings";
import { readingOf } from "../../sheets/tables/readBook";
import { submissionTable, type SubmissionRow } from "../../sheets/tables/submissions";
import { figureBook, type FigureBook } from "../figures/figureBook";
import { currentPlans } from "../followUp/planChange";
import { currentRemarks } from "../followUp/remarkChange";
import type { WorkbookContents, WorkbookMemory } from "../workbook/ports";
import { recalledWorkId } from "../workbook/workId";
import { figureCells, remarkCells } from "./roundRows";

/** The workbook as returned files are held against it: our side of every merge, and what rounds there have been. */
export type Round = {
  contracts: readonly Contract[];
  figures: FigureBook;
  plans: readonly PlanRow[];
  /** Our figures and remarks by their rows. Plans are matched file by file. */
  side: Side;
  /** Rows of figures that are computed in the sheet, and so never written over. */
  locked: ReadonlySet<string>;
  /** Contracts' closed statuses, as `periodKey` names them. */
  closed: readonly string[];
  submissions: readonly SubmissionRow[];
  workId: string | null;
  /** The status date that each contract was last sent for from the pane, by its folded name. */
  sentLast: Readonly<Record<string, string>>;
};

/** What is remembered with the workbook of the last round: the date by the contract's folded name. */
const SENT_LAST = "SentLast";

/** Reads the workbook for returned files. @throws MissingTableError */
export async function roundOf(contents: WorkbookContents, memory: WorkbookMemory): Promise<Round> {
  const figures = figureBook(contents);
  const reading = readingOf(contents.tables, contents.dates1904);
  const remarks = currentRemarks(contents).typed;
  const side = new Map<string, Cells>();
  for (const [id, { content }] of figures.existing) side.set(`figure ${id}`, figureCells(content));
  for (const [id, { text }] of remarks) side.set(`remark ${id}`, remarkCells(text));
  return {
    contracts: figures.contracts,
    figures,
    plans: currentPlans(contents),
    side,
    locked: new Set([...figures.existing].flatMap(([id, { formula }]) => (formula ? [`figure ${id}`] : []))),
    closed: reading
      .of(closingTable)
      .closings.filter(isClosed)
      .map(({ contract, asOf }) => periodKey(contract, asOf)),
    submissions: reading.of(submissionTable).submissions,
    workId: await recalledWorkId(memory),
    sentLast: sentLastIn(await memory.recall(SENT_LAST)),
  };
}

/** Remembers the date that contracts were last sent for, so that an older file is told from a newer one. */
export async function rememberSent(
  memory: WorkbookMemory,
  sent: readonly { name: string; asOf: CalendarDate }[],
): Promise<void> {
  const before = sentLastIn(await memory.recall(SENT_LAST));
  const now = Object.fromEntries(sent.map(({ name, asOf }) => [foldedText(name), asOf]));
  await memory.remember(SENT_LAST, { ...before, ...now });
}

function sentLastIn(kept: unknown): Record<string, string> {
  if (typeof kept !== "object" || kept === null) return {};
  return Object.fromEntries(
    Object.entries(kept).filter((entry): entry is [string, string] => typeof entry[1] === "string"),
  );
}
