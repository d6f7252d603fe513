import type { GoalKey } from "./goal";

/** What a figure of a source covers (*form*): its own period, the year until then, or the twelve months until then. */
export type SourceForm = "period" | "yearToDate" | "rolling";

/** Where one goal's figures come from (*kilde*): a row of the table Kilder, as it is written there. */
export type Source = GoalKey & {
  /** *Kilde*: a pattern of file names (`LIS-*.csv`), or the name of a table in the workbook. */
  from: string;
  /** *Filter*: which rows are the goal's (`Område = Nordby; Køn = I alt`); "" takes them all. */
  filter: string;
  /** *Periode*: the heading over the periods; "" where the periods are headings themselves. */
  period: string;
  /** *Værdi*, *Tæller*, *Nævner*: the headings over the figures. */
  value: string;
  numerator: string;
  denominator: string;
  form: SourceForm;
  /** *Faktor*: what each value is multiplied by. */
  factor: number;
};
