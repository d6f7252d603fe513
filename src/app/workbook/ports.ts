import type { CalendarDate } from "../../domain/calendarDate";
import type { StaleFigures } from "../../report/statusReport";
import type { OwnTable, TableName } from "../../sheets/tables/allTables";
import type { DrawnSheetName } from "../../sheets/drawn/drawnSheets";
import type { CellValue, SheetTable } from "../../sheets/cells/sheetTable";
import type { TableWriting } from "../../sheets/tables/tableWriting";
import type { AddedColumn } from "../../sheets/status/addedColumns";
import type { RowMove } from "../../sheets/status/carriedCells";
import type { StatusRegion } from "../../sheets/status/statusRegion";
import type { DrawnSheet } from "../../sheets/report/drawnSheet";

/** A reading of the workbook: the tables as they stand, and the Status sheet as it was left. */
export type WorkbookContents = {
  tables: readonly SheetTable[];
  status: StatusRegion | null;
  /** Whether the workbook counts its dates from 1904. */
  dates1904: boolean;
  /** Why figures that formulas give may be stale; null where they are not. */
  stale: StaleFigures | null;
  /**
   * The formulas of the tables that they were asked for, with the rows and columns of the table's body. A cell without
   * a formula holds its value.
   */
  formulas: ReadonlyMap<string, readonly (readonly CellValue[])[]>;
  /** The tables that Kilder takes figures from, where they were asked for and there are any. */
  sources?: SourceTables;
};

/** What Excel tells of a query that loads to a table: its name, and how its last refresh went. */
export type QueryState = { name: string; failed: boolean; refreshed: CalendarDate | null; rows: number | null };

/** A table that Kilder names: null where the workbook lacks it, unread where it does not fit in an answer. */
export type SourceTable = { name: string; table: SheetTable | "unread" | null; query: QueryState | null };

/** The tables of Kilder, and what is remembered of how files and tables are read. */
export type SourceTables = { tables: readonly SourceTable[]; remembered: unknown };

/** What a job reads beside the tables' values. */
export type ReadWhat = {
  /** Tables whose formulas the job reads. */
  formulas?: readonly TableName[];
  /** Tables that the job may write. Their formulas are read as well. */
  toWrite?: readonly TableName[];
  /** Whether the Status sheet is drawn anew, so that people's own cells on it are read as well. */
  toDraw?: boolean;
  /** Whether the tables that Kilder names are read: one sync more for a job that only looks, where there are any. */
  sources?: boolean;
};

/** How far a write of several messages has come: those that stand, of how many; `back` as they are taken back. */
export type WriteStep = { kind: "written" | "back"; messages: number; of: number };

/** How a write of several messages is followed and cancelled. */
export type WriteWatch = {
  /** Cancels it between two messages: those that stand are taken back. */
  signal?: AbortSignal;
  /** Told before each message, and waited for. */
  progress?: (step: WriteStep) => Promise<void> | void;
};

export type WorkbookReader = {
  /** @throws WorkbookRefusal where the host cannot be read. */
  read(what?: ReadWhat): Promise<WorkbookContents>;
};

/** The port that every job writes the tables through. It speaks rows and cells, never ranges. */
export type WorkbookTables = WorkbookReader & {
  /**
   * Writes everything or nothing, to the tables that `read` named in `toWrite`. Keys on a protected Status sheet are
   * left alone unless a remark goes with them. A write that may come in parts and does not fit in one message is
   * everything or nothing by its messages.
   * @throws WorkbookRefusal; `changedMeanwhile` where the tables no longer stand as they were read, `partlyWritten`
   * where that, or a fault, came after the first of several messages; an AbortError where it was cancelled between two,
   * and nothing of it stands.
   */
  write(writing: TableWriting, watch?: WriteWatch): Promise<void>;
};

/** Runs a job on the tables in one run, so that its write is one undo step. The job may run more than once. */
export type WithTables = <T>(job: (tables: WorkbookTables) => Promise<T>) => Promise<T>;

/** A write of the Status sheet, with the tables that are written in the same request. */
export type StatusWriting = {
  sheet: DrawnSheet;
  /** Index of each of our columns within the status region as it stands. */
  columns: readonly number[];
  /** Rows of the region that move, with people's own cells beside them, before the sheet is drawn. */
  moves: readonly RowMove[];
  tables: TableWriting;
};

/** A table to make on a sheet of its own, with the rows that it starts with. */
export type NewTable = { schema: OwnTable; rows: readonly (readonly CellValue[])[] };

/** The workbook as *Opdater status* sees it. */
export type ContractWorkbook = WorkbookReader & {
  /**
   * Puts empty columns into the Status sheet as it was last read, which an earlier version drew without them. Where
   * that cannot be done, nothing happens: the sheet is drawn without them.
   */
  addStatusColumns(added: readonly AddedColumn[], headerRow: number): Promise<void>;
  /** Replaces what the add-in made on the Status sheet, and writes the tables. @throws WorkbookRefusal */
  writeStatus(writing: StatusWriting): Promise<void>;
};

/** The workbook that sheets are made in. Nothing that exists is overwritten. */
export type SheetMaker = {
  /** The names of our tables that exist already. @throws WorkbookRefusal where one that does not could not be made. */
  existingTables(): Promise<readonly TableName[]>;
  makeTables(tables: readonly NewTable[]): Promise<void>;
};

/** What stands on a sheet with something of ours, and is not ours. */
export type Foreign =
  | { kind: "cells"; first: string; count: number }
  | { kind: "objects"; count: number }
  | { kind: "table"; name: string }
  | { kind: "name"; name: string };

/** Something that the add-in has made: one of its tables, or what it has drawn: the status, a report, charts, maps. */
export type OwnThing = {
  what: TableName | "Status" | DrawnSheetName;
  sheet: string;
  /** Whether it stands as the add-in makes it; a table that people made themselves under our name is theirs. */
  ours: boolean;
  /** What else stands on its sheet; the sheet itself may go only where this is empty. */
  foreign: readonly Foreign[];
};

/** All that the add-in has left in a workbook. */
export type OwnContents = WorkbookContents & {
  things: readonly OwnThing[];
  /** What is remembered with the workbook, by name. */
  remembered: Readonly<Record<string, unknown>>;
};

/** The workbook that the add-in's own things are taken away from. */
export type OwnRemover = {
  read(): Promise<OwnContents>;
  /** Lets nobody type on the sheets of a removal until they are removed or released. @throws WorkbookRefusal */
  hold(removal: Removal): Promise<void>;
  release(): Promise<void>;
  /**
   * Takes away whole sheets, things from sheets that stay, and all that is remembered, in one go. @throws
   * WorkbookRefusal
   */
  remove(removal: Removal): Promise<void>;
};

/** Whole sheets that go, and things that go from sheets that stay. */
export type Removal = { sheets: readonly string[]; things: readonly OwnThing[] };

/** What the add-in remembers with the workbook, by name: no figure of anybody's, only how it was used. */
export type WorkbookMemory = {
  /** What was remembered, of whatever shape it has; null when nothing was. */
  recall(name: string): Promise<unknown>;
  /** Remembers a value; null forgets it. */
  remember(name: string, value: unknown): Promise<void>;
  /** Forgets everything. */
  forget(): Promise<void>;
};

/** Today, for a workbook that has neither a status date nor a figure. */
export type Clock = () => CalendarDate;

/** Why the workbook cannot be written or read as it stands; the sentence is in `text/spoken/refusals.ts`. */
export type RefusalReason =
  | "readOnly"
  | "protectedSheet"
  | "protectedWorkbook"
  | "filteredTable"
  | "mergedCells"
  | "foreignRows"
  | "typedOver"
  | "statusSpoilt"
  | "drawingChanged"
  | "tableMissing"
  | "columnMissing"
  | "goalGone"
  | "goalChanged"
  | "goalExists"
  | "cellEditMode"
  | "tooLarge"
  | "emptyRows"
  | "headerRowHidden"
  | "sheetFull"
  | "changedMeanwhile"
  | "partlyWritten"
  | "listOutdated"
  | "noAnswer"
  | "unsavedRemarks"
  | "remarkTooLong"
  | "remarkChanged"
  | "tablesExist"
  | "alreadyClosed"
  | "notClosed"
  | "nothingToClose"
  | "nothingToReport"
  | "nothingToSend"
  | "reportTypedOver"
  | "reportSpoilt"
  | "decisionUnclear"
  | "dateOutside"
  | "notAfterClosed"
  | "contractGone"
  | "reasonMissing"
  | "byMissing"
  | "nothingAmended"
  | "nothingBefore"
  | "contractExists"
  | "contractWithoutGoals"
  | "totalsRow"
  | "nameTaken"
  | "accessDenied"
  | "alreadyExists"
  | "calculating"
  | "conflict"
  | "formulaTooLong"
  | "gone"
  | "insertBlocked"
  | "interrupted"
  | "linksBlocked"
  | "noService"
  | "notInFront"
  | "outOfMemory"
  | "pivotInTheWay"
  | "tooManyCells"
  | "tooOld"
  | "unsupportedSheet"
  | "hostFault";

/** Something in the workbook is in the way. Nothing has been written. */
export class WorkbookRefusal extends Error {
  override readonly name = "WorkbookRefusal";
  constructor(
    readonly reason: RefusalReason,
    /** The sheet, table, column or rows that it is about, or the host's own words. */
    readonly subject: string,
    /** The table of a column; the sheet that a fault of the host was about. */
    readonly table = "",
  ) {
    const parts = reason === "hostFault" ? [subject] : [subject, table];
    super(`${reason}: ${parts.filter((part) => part !== "").join(", ")}`);
  }
}
