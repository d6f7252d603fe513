/**
 * What a column of a table of goals can hold. `requirement` is a target; `year` is the figures of the year in its
 * heading: a target of the contract's year, a baseline before it.
 */
export const columnRoles = [
  "nr",
  "title",
  "indicator",
  "requirement",
  "baseline",
  "year",
  "unit",
  "weight",
  "deadline",
  "responsible",
  "source",
  "met",
  "partly",
  "notMet",
  "type",
  "area",
  "focus",
  "other",
] as const;
export type ColumnRole = (typeof columnRoles)[number];
