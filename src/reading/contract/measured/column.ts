import type { ColumnRole } from "../../../domain/document/columnRoles";

/**
 * A column by its heading: what it holds, the period and the unit that the heading names, and its words. `endMonth` is
 * the last month of a half-year or quarter.
 */
export type Column = {
  role: ColumnRole;
  year: number | null;
  endMonth: number | null;
  period: string | null;
  unit: string | null;
  name: string;
};

/** A table's columns, and how many rows the heading takes. */
export type TableHead = { columns: readonly Column[]; rows: number };
