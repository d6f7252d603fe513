import { listed } from "../listed";
import type * as danish from "../da/joined";
import type { Worded } from "../worded";

/** What is told when several workbooks are joined to one answer. */
export const joinedText: Worded<typeof danish.joinedText> = {
  unreadable: (file, why) => `${file} was left out. ${why}`,
  notWorkbook: "The file is no .xlsx file. Choose a workbook with the tables “Kontrakter”, “Mål” and “Målinger”.",
  noContracts: (file) => `${file} has no contracts and was left out.`,
  contractTwice: (contract, first, file) =>
    `The contract ${contract} is both in ${first} and in ${file}; the one in ${file} was left out.`,
  otherThresholds: (file, first) =>
    `${file} has other limits in “Indstillinger” than ${first} and was left out. Make the limits equal and try again.`,
  severalYears: (years) =>
    `The contracts are from several years: ${listed(
      years.map(({ year, files }) => `${year} (${files.join(", ")})`),
      "and",
    )}. Each is judged at its own status date.`,
};

/** *Flere projektmapper* on the page Rapporter. */
export const severalText: Worded<typeof danish.severalText> = {
  heading: "Several workbooks",
  help: "Choose workbooks that are kept apart: see their contracts together, and make one report of them all. The files are only read; nothing is written in them.",
  open: "See several workbooks",
  files: "Workbooks (.xlsx), one or more",
  reading: "Reading the files …",
  contracts: "Contracts in the files",
  counted: (contracts, files) =>
    `${contracts === 1 ? "One contract" : `${contracts} contracts`} in ${files === 1 ? "one file" : `${files} files`}.`,
  none: "None of the files has contracts that can be shown.",
  report: "Report of all",
  part: (what) => `Report of all: ${what}`,
  make: "Make the report of all in Word",
  told: "Left out, and worth knowing",
  issues: (file, count) => `${file}: ${count === 1 ? "one thing" : `${count} things`} to look at`,
  issue: (place, problem) => `${place}: ${problem}`,
  more: (count) => `Show ${count} more`,
};
