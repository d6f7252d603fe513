import { DATE_FORMAT, type ColumnKind } from "./schema";

/** The number formats of a new table's columns, by what they hold. */
export const COLUMN_FORMATS: Readonly<Record<ColumnKind, string>> = {
  text: "@",
  choice: "@",
  yesNo: "@",
  period: "@",
  goalField: "General",
  number: "General",
  figure: "General",
  degree: "0 %",
  date: DATE_FORMAT,
};
