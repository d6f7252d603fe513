import { goalNr } from "../../domain/goal";
import type { CalendarDate } from "../../domain/calendarDate";
import type { ContractStatus } from "../../domain/evaluateBook";
import type { Issue } from "../../sheets/cells/issue";
import { remarkWriting } from "../../sheets/tables/remarks";
import type { DrawnSheet } from "../../sheets/report/drawnSheet";
import { addedColumns } from "../../sheets/status/addedColumns";
import { carriedCells } from "../../sheets/status/carriedCells";
import { drawnStatus } from "../../sheets/status/drawnStatus";
import { presentColumns } from "../../sheets/status/presentColumns";
import {
  OWN_COLUMNS,
  readStatusRegion,
  type ExistingStatus,
  type StatusRegion,
} from "../../sheets/status/statusRegion";
import { judgedWorkbook, knownOfSources, type JudgeOptions } from "./judgedWorkbook";
import { LONGEST_TEXT } from "../../sheets/cells/longestText";
import { countGoals } from "../../sheets/tables/goalKey";
import { WorkbookRefusal, type ContractWorkbook, type StatusWriting, type WorkbookContents } from "../workbook/ports";
import { yearPart, type JudgedYear } from "./yearPart";

/** How far a refresh has come. Once it is writing it can no longer be cancelled. */
export type RefreshStep = { kind: "reading" } | { kind: "judging"; goals: number } | { kind: "writing" };

export type RefreshOptions = JudgeOptions & {
  /** Cancels it, until the writing has begun. */
  signal?: AbortSignal;
  /** Told of each step before it is taken, and waited for. */
  progress?: (step: RefreshStep) => Promise<void> | void;
};

/**
 * What a refresh came to: the judged contracts, everything in the tables that needs a look, the remarks it took over,
 * and whether the sheet is hidden.
 */
export type RefreshOutcome = {
  statusDate: CalendarDate;
  contracts: readonly ContractStatus[];
  issues: readonly Issue[];
  year: JudgedYear;
  remarksSaved: number;
  isHidden: boolean;
  /** Queries behind Kilder that failed the last time they were run. */
  failedQueries: readonly string[];
};

/**
 * *Opdater status*: reads the tables, judges every goal and rewrites the Status sheet; remarks typed there since the
 * last time go to the table Bemærkninger. One read, one computation, one write.
 * @throws MissingTableError, WorkbookRefusal, or an AbortError when it is cancelled; nothing has been written then.
 */
export async function refreshStatus(workbook: ContractWorkbook, options: RefreshOptions): Promise<RefreshOutcome> {
  const begin = async (step: RefreshStep): Promise<void> => {
    await options.progress?.(step);
    options.signal?.throwIfAborted();
  };
  await begin({ kind: "reading" });
  const contents = await readToDraw(workbook);
  await begin({ kind: "judging", goals: countGoals(contents.tables) });
  const judged = judgedWorkbook(contents, options, yearPart, await knownOfSources(contents));
  const { statusDate, contracts, issues, remarks, print, year, failed } = judged;

  const existing = contents.status && readStatusRegion(contents.status);
  if (existing?.isSpoilt) throw new WorkbookRefusal("statusSpoilt", "");
  if (existing && existing.foreignRows.length > 0)
    throw new WorkbookRefusal("foreignRows", existing.foreignRows.join(" "));
  // Both texts are people's own, so that neither is cut.
  const tooLong = judged.remarkEdits.find(({ text }) => text.length > LONGEST_TEXT);
  if (tooLong) throw new WorkbookRefusal("remarkTooLong", goalNr(tooLong));
  const drawn = drawnStatus(contracts, {
    remarks,
    issues,
    asOf: statusDate,
    plans: year.plans,
    stale: contents.stale,
    failed,
    print,
  });
  const { rows, moves } = carriedOver(contents.status, existing, drawn);
  const writing = {
    ...presentColumns({ ...drawn, rows }, existing?.columns ?? OWN_COLUMNS),
    moves,
    tables: remarkWriting(judged.remarkEdits, contents.dates1904),
  };
  await begin({ kind: "writing" });
  await workbook.writeStatus(writing);
  const isHidden = contents.status?.isHidden ?? false;
  const failedQueries = [...new Set(failed.map(({ query }) => query))];
  return { statusDate, contracts, issues, year, remarksSaved: judged.remarkEdits.length, isHidden, failedQueries };
}

/** The rows to draw with people's own cells in them. @throws WorkbookRefusal where that cannot be done */
function carriedOver(
  region: StatusRegion | null,
  existing: ExistingStatus | null,
  { rows }: DrawnSheet,
): Pick<StatusWriting, "moves"> & Pick<DrawnSheet, "rows"> {
  if (region === null || existing === null) return { rows, moves: [] };
  const carried = carriedCells(region, existing, rows);
  if (carried.kind === "typedOver") throw new WorkbookRefusal("typedOver", carried.cells.join(" "));
  if (carried.kind === "foreignRows") throw new WorkbookRefusal("foreignRows", carried.rows.join(" "));
  return carried;
}

/** Reads the workbook; a Status sheet of an earlier version gets the columns that it lacks first. */
async function readToDraw(workbook: ContractWorkbook): Promise<WorkbookContents> {
  const read = () => workbook.read({ toWrite: ["Bemærkninger"], toDraw: true, sources: true });
  const contents = await read();
  const { added, headerRow } = addedColumns(contents.status);
  if (added.length === 0) return contents;
  await workbook.addStatusColumns(added, headerRow);
  return read();
}
