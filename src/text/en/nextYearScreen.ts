import type * as danish from "../da/nextYearScreen";
import type { Worded } from "../worded";

/** The next contract year and a contract's goals in Word. Names in the workbook are not translated. */
export const nextYearText: Worded<typeof danish.nextYearText> = {
  heading: "Next contract year",
  help: "Make next year's contracts from this year's: goals, sources and people come along, and results become baselines.",
  open: "Make a new contract year",
  reading: "Reading the contracts …",
  year: "Year",
  yearWrong: "Write a year, e.g. 2011.",
  plan: "See what will be made",
  made: (contract, goals, dropped, decisions) =>
    `${contract}: ${goals} goals${dropped === 0 ? "" : `, ${dropped} retired left out`}, ${decisions} to decide`,
  ask: (year) => `This is what the contract year ${year} will be. Nothing has been written yet.`,
  add: "Add the contracts to the workbook",
  adding: "Writing …",
  asFile: "Open as a new workbook",
  cancel: "Cancel",
  added: (contracts, year) =>
    `${contracts === 1 ? "One contract" : `${contracts} contracts`} for ${year} added. What is to be decided is in the table “Beslutninger”.`,
  toDecide: "To be decided",
  decision: (contract, nr, field) => `${contract}, goal ${nr}, “${field}”`,
  before: (text) => `The year before: “${text}”.`,
  result: (text) => `Result: ${text}.`,
  document: "The contract's goals in Word",
  contract: "Contract",
  documentMake: "Make the Word document",
  documentName: (contract) => `${contract}.docx`,
};
