import type { CaseRegion } from "../../sheets/caseReport/caseRegion";
import type { DrawnCase } from "../../sheets/caseReport/drawnCase";
import type { TableWriting } from "../../sheets/tables/tableWriting";
import type { WorkbookContents } from "../workbook/ports";

/** A drawing of the sheet *Rapport*, with the tables that are written in the same request. */
export type ReportWriting = { sheet: DrawnCase; tables: TableWriting };

/** The workbook as *Lav rapport* sees it: the port of the use case. */
export type ReportWorkbook = {
  /** The tables, and the sheet *Rapport* as it was left; null where there is none. @throws WorkbookRefusal */
  read(): Promise<WorkbookContents & { report: CaseRegion | null }>;
  /** Replaces what the add-in drew, where it stands by now, else makes the sheet. @throws WorkbookRefusal */
  writeReport(writing: ReportWriting): Promise<void>;
};
