/** What a column holds, and so how it is formatted, checked and read. */
export type ColumnKind = "text" | "number" | "degree" | "date" | "choice" | "period" | "figure" | "yesNo";

/** One column of a table: its header is its name, wherever it stands. */
export type Column = {
  header: string;
  kind: ColumnKind;
  required?: true;
  choices?: readonly string[];
  /** What Excel shows when the cell is chosen: what to write, in Danish. */
  help: string;
  /** A column that a table has no need of at first: it is made when it is first used. */
  comesWithUse?: true;
  /** Width in characters. */
  width: number;
};

/** One of the workbook's tables: found by its name wherever it stands, made on a sheet of its own by Opret ark. */
export type TableSchema = {
  name: TableName;
  sheet: string;
  help: string;
  required: boolean;
  columns: readonly Column[];
};

export const TABLE_NAMES = ["Kontrakter", "Mål", "Målinger", "Profiler", "Indstillinger", "Bemærkninger"] as const;
export type TableName = (typeof TABLE_NAMES)[number];
