import type { FigureBook } from "../../app/figureBook";
import type { Mapping } from "../../app/importMapping";
import type { LastWriting } from "../../app/lastWriting";
import type { OpenedFile } from "../../app/openFigureFile";
import type { PlannedFigure } from "../../app/planFigures";
import type { FigureFile } from "../../app/readFigureFile";
import type { TakenBack } from "../../app/takeBackFigures";
import type { WrittenFigures } from "../../app/writeFigures";
import type { CalendarDate } from "../../domain/calendarDate";

/** What figures are collected for: the goals and their figures, what was last written here, and today. */
export type Collected = { book: FigureBook; last: LastWriting | null; today: CalendarDate };

/** What the screen Målinger asks of the workbook. */
export type MeasurementJobs = {
  /** Reads the tables; null in a workbook that has none of them. */
  read: () => Promise<Collected | null>;
  /** A file, or a pasted block, with how its columns are read. @throws with the Danish sentence of why it cannot be. */
  openFile: (file: File, book: FigureBook) => Promise<OpenedFile>;
  openBlock: (text: string, book: FigureBook) => Promise<OpenedFile>;
  rememberMapping: (file: FigureFile, mapping: Mapping) => Promise<void>;
  write: (planned: readonly PlannedFigure[], name: string) => Promise<WrittenFigures>;
  takeBack: () => Promise<TakenBack>;
};
