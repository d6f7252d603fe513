import type { OwnThing } from "../../app/workbook/ports";
import type { OwnDrawing } from "./drawnThings";

/** One of our things as it stands, with what must be known to take it away. */
export type ExistingThing = {
  what: OwnThing["what"];
  /** null for what is drawn, and where only the title of a table is left. */
  table: Excel.Table | null;
  range: Excel.Range;
  sheet: OwnSheet;
  isOwn: (row: number, column: number) => boolean;
  ours: boolean;
  /** What is drawn on the sheet; null for a table and the status. */
  drawing: OwnDrawing | null;
};
/** A sheet that something of ours is on, with what stands around it. */
export type OwnSheet = {
  name: string;
  sheet: Excel.Worksheet;
  used: Excel.Range;
  tables: Excel.TableCollection;
  names: Excel.NamedItemCollection;
  objects: readonly OfficeExtension.ClientResult<number>[];
};
