import type { AggregateOutcome } from "./aggregateCases";
import type { CaseTable } from "./caseTable";

/** What the command line asks of the workbook when cases are added up to figures. */
export type AggregateJobs = {
  /** The delimiter and the headings of a CSV file, by its beginning. */
  layout: (beginning: string) => { delimiter: string; headings: readonly string[] };
  /** Those of these files or tables that a row of Kilder names. */
  named: (names: readonly string[]) => Promise<readonly string[]>;
  /** The places of the columns that Kilder names for a file or table. */
  columns: (name: string, headings: readonly string[]) => Promise<readonly number[]>;
  aggregate: (name: string, table: CaseTable) => Promise<AggregateOutcome>;
};
