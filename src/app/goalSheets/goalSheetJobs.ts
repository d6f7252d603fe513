import type { FigureFile } from "../imports/readFigureFile";
import type { SheetTakenBack } from "./takeBackSheet";
import type { LastSheet, SheetPlan, WrittenSheet } from "./writeGoalSheet";

/** The sheets of people's own in the workbook, and the one in front; null where that one is none of them. */
export type ListedSheets = { names: readonly string[]; active: string | null };

/** What *Læs et ark* asks of the workbook. */
export type GoalSheetJobs = {
  /** The sheets that hold nothing of the add-in's. */
  list: () => Promise<ListedSheets>;
  /** A sheet, with the others beside it. @throws with the sentence of why it cannot be read. */
  openSheet: (name: string, sheets: ListedSheets) => Promise<FigureFile>;
  /** The sheets of a file. @throws with the sentence of why it cannot be read. */
  openFile: (file: File) => Promise<FigureFile>;
  write: (plan: SheetPlan) => Promise<WrittenSheet>;
  /** What was last written from a sheet; null where there is nothing that can be taken back. */
  last: () => Promise<LastSheet | null>;
  takeBack: () => Promise<SheetTakenBack>;
};
