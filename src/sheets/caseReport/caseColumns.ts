import type { DrawnColumn } from "../report/drawnSheet";

/** The columns of the sheet *Rapport*: two hidden ones, then those that the tables of a report share. */
export type CaseColumnId = "key" | "marks" | "nr" | "text" | "wide" | "c" | "d" | "e" | "f" | "g";

/**
 * The tables of a report stand below each other in the same columns. A table whose first cells are short begins in
 * `nr`, any other in `text`.
 */
export const caseColumns: readonly DrawnColumn<CaseColumnId>[] = [
  { id: "key", header: "Nøgle", width: 8, hidden: true },
  { id: "marks", header: "Skrevne celler", width: 8, hidden: true },
  { id: "nr", header: "", width: 8, hidden: false },
  { id: "text", header: "", width: 40, hidden: false },
  { id: "wide", header: "", width: 22, hidden: false },
  { id: "c", header: "", width: 15, hidden: false },
  { id: "d", header: "", width: 14, hidden: false },
  { id: "e", header: "", width: 14, hidden: false },
  { id: "f", header: "", width: 15, hidden: false },
  { id: "g", header: "", width: 18, hidden: false },
];

/** The index of a column. */
export const caseColumnIndex = (id: CaseColumnId): number => caseColumns.findIndex((column) => column.id === id);

/** The columns that people see, in their order. */
export const SHOWN = caseColumns.filter(({ hidden }) => !hidden).map(({ id }) => id);
