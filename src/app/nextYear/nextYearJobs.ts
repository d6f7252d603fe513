import type { TableContent } from "../../sheets/tables/tableContent";
import type { OutFile } from "../files/saveFile";
import type { NextYearState } from "./nextYearState";
import type { NextYearPlan } from "./nextYearPlan";

/** What the pane and the command line ask of the workbook about the next contract year (*nyt kontraktår*). */
export type NextYearJobs = {
  /** What would be made, and what is to be decided about it. */
  plan: (year: number) => Promise<NextYearPlan>;
  /** The tables of a new workbook for the year of a plan. */
  content: (plan: NextYearPlan) => Promise<TableContent>;
  /** What is there before anything is planned, and what is still to be decided. */
  state: () => Promise<NextYearState>;
  /** A workbook for the year of a plan, to open as a new one. */
  file: (plan: NextYearPlan) => Promise<OutFile>;
  /** Adds the contracts of a plan to the open workbook. */
  add: (agreed: NextYearPlan) => Promise<NextYearPlan>;
  /** The goals of a contract as a contract document, .docx. */
  document: (contract: string) => Promise<Uint8Array>;
};
