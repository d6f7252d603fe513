import { readPeriod } from "../../domain/readPeriod";
import type { DateOrder } from "../../files/tables/dateOrder";
import type { Decimal } from "../../files/tables/decimals";

/** What a column of a file can hold. */
export const COLUMN_USES = [
  "contract",
  "nr",
  "part",
  "period",
  "year",
  "value",
  "numerator",
  "denominator",
  "provisional",
] as const;
export type ColumnUse = (typeof COLUMN_USES)[number];

/** Where something stands: in a column, as the headings of columns, or one for the whole file. */
export type Stands = "column" | "headings" | "fixed";

/** How a file's columns are to be read. Columns and rows of headings are counted from 0. */
export type Mapping = {
  /** The last row of headings; -1 in a file without any. */
  headingsAt: number;
  /** How many rows of headings there are: two where e.g. the year stands above the months. */
  headingRows: number;
  columns: Readonly<Partial<Record<ColumnUse, number>>>;
  periods: Stands;
  fixedPeriod: string;
  /** The year of periods that are written without one; "" takes the contract's. */
  year: string;
  goals: Stands;
  /** The number of the one goal that all figures are of. */
  fixedGoal: string;
  /** The goals that the user has pointed out, by column, where headings do not name them. */
  goalColumns: Readonly<Record<string, string>>;
  /** The contract of the whole file; null where a column or a line above the rows names it. */
  contract: string | null;
  /** Whether lines of their own name the contract of the rows below them. */
  sections: boolean;
  /** The decimal sign as the user says it; null leaves it to the file. */
  decimal: Decimal | null;
  /** Whether 03/04 is 3 April or 4 March, as the user says it; null leaves it to the file. */
  dateOrder: DateOrder | null;
  /** Percentages are given as shares: 0,947 for 94,7 pct. */
  shares: boolean;
  /** What each value is multiplied by, where a source says so. */
  factor?: number;
};

/** What a mapping still lacks before the file can be read. */
export type MappingLack = "contract" | "nr" | "period" | "value";

/** What must be said before a file can be read by a mapping. */
export function lacksOf(mapping: Mapping, goalHeadings: boolean): MappingLack[] {
  const { columns, contract, periods, fixedPeriod, goals, fixedGoal, goalColumns, sections } = mapping;
  const share = columns.numerator !== undefined && columns.denominator !== undefined;
  const across = periods === "headings" || goals === "headings";
  const noGoal =
    (goals === "column" && columns.nr === undefined) ||
    (goals === "fixed" && fixedGoal === "") ||
    (goals === "headings" && !goalHeadings && Object.keys(goalColumns).length === 0);
  const noPeriod =
    (periods === "column" && columns.period === undefined) || (periods === "fixed" && readPeriod(fixedPeriod) === null);
  return [
    ...(contract === null && columns.contract === undefined && !sections ? (["contract"] as const) : []),
    ...(noGoal ? (["nr"] as const) : []),
    ...(noPeriod ? (["period"] as const) : []),
    ...(!across && columns.value === undefined && !share ? (["value"] as const) : []),
  ];
}
