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
  | "nr"
  | "goal"
  | "area"
  | "target"
  | "expected"
  | "actual"
  | "deviation"
  | "degree"
  | "status"
  | "trend"
  | "outlook"
  | "explanation"
  | "remark";

/** The column that lines of text begin in. */
export const LINE_COLUMN = "nr" satisfies StatusColumnId;

/** The column that people type into, and the hidden one that holds its text as last written. */
export const TYPED = { id: "remark", typedOver: "base" } as const;

/**
 * The columns of the Status sheet, in order. The first three are hidden: what a row is about, the remark as it was last
 * written, and a mark of each cell, so that what is typed since can be told from what was written.
 */
export const statusColumns: readonly StatusColumn[] = [
  { id: "key", header: "Nøgle", width: 8, hidden: true },
  { id: "base", header: "Skrevet bemærkning", width: 8, hidden: true },
  { id: "marks", header: "Skrevne celler", width: 8, hidden: true },
  { id: "nr", header: "Nr", width: 5.5, hidden: false },
  { id: "goal", header: "Mål", width: 36, hidden: false },
  { id: "area", header: "Styringsområde", width: 15, hidden: false },
  { id: "target", header: "Måltal", width: 17, hidden: false, figures: true },
  { id: "expected", header: "Forventet nu", width: 11, hidden: false, figures: true },
  { id: "actual", header: "Faktisk", width: 11, hidden: false, figures: true },
  { id: "deviation", header: "Afvigelse", width: 10, hidden: false, figures: true },
  { id: "degree", header: "Målopfyldelse", width: 17, hidden: false, figures: true },
  { id: "status", header: "Status", width: 15, hidden: false },
  { id: "trend", header: "Tendens", width: 12, hidden: false },
  {
    id: "outlook",
    header: "Forventet ved årets udgang",
    headerOfPeriod: "Forventet ved periodens udgang",
    width: 19,
    hidden: false,
  },
  { id: "explanation", header: "Forklaring", width: 34, hidden: false },
  { header: "Bemærkning", width: 28, hidden: false, ...TYPED },
];

export function statusColumnIndex(id: StatusColumnId): number {
  return statusColumns.findIndex((column) => column.id === id);
}
