import type { DrawnColumn } from "../report/drawnSheet";

/** One column of the Status sheet. */
export type StatusColumn = DrawnColumn<StatusColumnId> & {
  /** The header where some contract does not follow the calendar year. */
  headerOfPeriod?: string;
};

export type StatusColumnId =
  | "key"
  | "base"
  | "marks"
  | "contract"
  | "nr"
  | "goal"
  | "target"
  | "unit"
  | "expected"
  | "actual"
  | "degree"
  | "status"
  | "outlook"
  | "explanation"
  | "remark"
  | "plan"
  | "deviation"
  | "trend"
  | "course"
  | "method"
  | "area";

/** The column that lines of text begin in. */
export const LINE_COLUMN = "contract" satisfies StatusColumnId;

/** The column that people type into, and the hidden one that holds its text as last written. */
export const TYPED = { id: "remark", typedOver: "base" } as const;

/**
 * The columns of the Status sheet, in order. The first three are hidden: what a row is about, the remark as it was last
 * written, and a mark of each cell, so that what is typed since can be told from what was written. Those from Kontrakt
 * to Bemærkning fit on A4 at 8 points; those behind them are on the screen, and on A3.
 */
export const statusColumns: readonly StatusColumn[] = [
  { id: "key", header: "Nøgle", width: 8, hidden: true },
  { id: "base", header: "Skrevet bemærkning", width: 8, hidden: true },
  { id: "marks", header: "Skrevne celler", width: 8, hidden: true },
  { id: "contract", header: "Kontrakt", width: 11, hidden: false, muted: true },
  { id: "nr", header: "Nr", width: 5, hidden: false },
  { id: "goal", header: "Mål", width: 27, hidden: false },
  { id: "target", header: "Måltal", width: 14, hidden: false, figures: "close" },
  { id: "unit", header: "Enhed", width: 10, hidden: false },
  { id: "expected", header: "Forventet nu", width: 9.5, hidden: false, figures: "apart" },
  { id: "actual", header: "Faktisk", width: 9.5, hidden: false, figures: "apart" },
  { id: "degree", header: "Målopfyldelse", width: 13, hidden: false, figures: "apart" },
  { id: "status", header: "Status", width: 12.5, hidden: false, indented: true },
  {
    id: "outlook",
    header: "Forventet ved årets udgang",
    headerOfPeriod: "Forventet ved periodens udgang",
    width: 13.5,
    hidden: false,
    indented: true,
  },
  { id: "explanation", header: "Forklaring", width: 27, hidden: false, indented: true },
  { header: "Bemærkning", width: 18, hidden: false, indented: true, ...TYPED },
  { id: "plan", header: "Handlingsplan", width: 19, hidden: false, indented: true, onlyWide: true },
  { id: "deviation", header: "Afvigelse", width: 10, hidden: false, figures: "apart", onlyWide: true },
  { id: "trend", header: "Tendens", width: 12, hidden: false, onlyWide: true },
  { id: "course", header: "Forløb", width: 13, hidden: false, indented: true, onlyWide: true },
  { id: "method", header: "Metode", width: 8.5, hidden: false, indented: true, onlyWide: true },
  { id: "area", header: "Styringsområde", width: 12, hidden: false, onlyWide: true },
];

const indexes = new Map(statusColumns.map(({ id }, index) => [id, index]));

export function statusColumnIndex(id: StatusColumnId): number {
  return indexes.get(id) ?? -1;
}
