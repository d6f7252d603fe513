import type { Collected } from "../figures/collectFigures";
import type { FigureBook } from "../figures/figureBook";
import type { Mapping } from "./importMapping";
import type { OpenedFile } from "./openFigureFile";
import type { PlannedFigure } from "../figures/planFigures";
import type { FigureFile } from "./readFigureFile";
import type { TakenBack } from "../figures/takeBackFigures";
import type { WrittenFigures } from "../figures/writeFigures";
import type { Source } from "../../domain/source";
import type { WriteWatch } from "../workbook/ports";

export type { Collected };

/** What the screen Målinger asks of the workbook. */
export type MeasurementJobs = {
  /** Reads the tables; null in a workbook that has none of them. */
  read: () => Promise<Collected | null>;
  /** A file, or a pasted block, with how its columns are read. @throws with the Danish sentence of why it cannot be. */
  openFile: (file: File, book: FigureBook) => Promise<OpenedFile>;
  /** The names of the workbook's own tables that are not ours, such as those that a query loads to. */
  otherTables: () => Promise<readonly string[]>;
  /** One of them, looked through as a file is. @throws with the sentence of why it cannot be. */
  openTable: (name: string, book: FigureBook) => Promise<OpenedFile>;
  /** Another sheet of a file, which `withSheet` has put in the first's place. */
  openSheet: (file: FigureFile, book: FigureBook) => Promise<OpenedFile>;
  openBlock: (text: string, book: FigureBook) => Promise<OpenedFile>;
  rememberMapping: (file: FigureFile, mapping: Mapping) => Promise<void>;
  /** Writes figures, and the sources that they came from where these are new. */
  write: (
    planned: readonly PlannedFigure[],
    name: string,
    sources?: readonly Source[],
    watch?: WriteWatch,
  ) => Promise<WrittenFigures>;
  takeBack: () => Promise<TakenBack>;
};
