import { listed as inRow } from "../listed";
import type * as danish from "../da/contract";
import type { Worded } from "../worded";
import { formatDate } from "./numbers";
import { withoutStop } from "../withoutStop";

const counted = (goals: number, listed: number): string =>
  `${goals === 1 ? "One goal" : `${goals} goals`}${listed === goals ? "" : ` (${listed} with parts counted apart)`}`;

const rowsOf = (count: number): string => (count === 1 ? "One row" : `${count} rows`);

/** The screen Contract. The contracts themselves are Danish. */
export const contractText: Worded<typeof danish.contractText> = {
  intro: "Paste the text of a Danish performance contract, or choose a document. The text stays on your computer.",
  file: "Document (.docx, .pdf, .xlsx or .txt)",
  text: "The contract's text",
  placeholder: "1.1 Mindst 36 pct. af …",
  read: "Find goals",
  reading: "Reading …",
  noGoals: "There are no goals in the text that can be recognised. Paste the part of the contract that has the goals.",
  contractName: "The contract's name",
  contractNameHelp: "Centre and year. It must be spelt alike in all tables.",
  contractNameMissing: "Write the contract's name.",
  from: "From (Fra)",
  to: "To (Til)",
  otherPeriod: "Does the contract not follow the calendar year?",
  periodHelp:
    "Only for a contract that does not follow the calendar year, such as 01-08-2023 to 31-07-2024 for a school year.",
  listedPeriod: (period) =>
    `The contract is in the workbook already and runs from ${formatDate(period.from)} to ${formatDate(period.to)}. Correct its period in the table Kontrakter.`,
  datesFault: {
    fromMissing: () => "Write From as well, or leave both From and To empty.",
    toMissing: () => "Write To as well, or leave both From and To empty.",
    reversed: () => "To is before From. Correct the dates.",
    tooLong: (months) => `From and To are ${months} months apart. Correct the year.`,
  },
  found: (goals, rows, doubtful, faulty) =>
    [
      `${goals === 1 ? "One goal" : `${goals} goals`} found${rows === goals ? "" : `, in ${rows} rows`}.`,
      ...(faulty === 0
        ? []
        : [`${rowsOf(faulty)} ${faulty === 1 ? "has an error and comes first" : "have errors and come first"}.`]),
      doubtful === 0
        ? "None is in doubt."
        : `${rowsOf(doubtful)} should be looked at${faulty > 0 ? "." : doubtful === 1 ? "; it comes first." : "; they come first."}`,
    ].join(" "),
  doubts: "To be looked at",
  faults: "Errors",
  settled: "You have corrected this.",
  accept: "Accept",
  accepted: "Accepted",
  acceptedGoal: (nr) => `Accepted goal ${nr}`,
  acceptGoal: (nr) => `Accept goal ${nr}`,
  correct: "Correct",
  correctGoal: (nr) => `Correct goal ${nr}`,
  closeForm: "Close",
  closeGoal: (nr) => `Close goal ${nr}`,
  goal: (nr) => `Goal ${nr}`,
  ready: (accepted, all) => `${accepted} of ${all} accepted`,
  write: (count) =>
    count === 0 ? "Write to the sheet" : `Write ${count === 1 ? "one goal" : `${count} goals`} to the sheet`,
  writing: "Writing …",
  writeNone: "Accept at least one goal to write it to the sheet.",
  faulty: (nr, fault, others) =>
    `Goal ${nr} has an error: ${fault}${others === 0 ? "" : others === 1 ? " One other has an error too." : ` ${others} others have errors too.`}`,
  nrTwice: (nr) => `A goal before it has number ${nr} as well. Enter another “Nr” or “Delmål”.`,
  leftOut: "Goals with errors are not written until they are corrected.",
  goToGoal: "Go to the goal",
  goToField: "Go to the field",
  tablesFirst: "The workbook has no tables yet. They are made when the goals are written.",
  textMissing: "Paste a text, or choose a document.",
  alreadyThere: "The goal is in the table “Mål” already and is not written again.",
  again: "Read another text",
  discardAsk: (rows) =>
    `Discard the review? ${rowsOf(rows)} ${rows === 1 ? "has" : "have"} not been written, and what you have corrected and accepted is lost. The text stays.`,
  discard: "Discard the review",
  keep: "Keep it",
  written: (goals, listed, contract, there) =>
    [
      listed === 0
        ? "Nothing has been written."
        : `${counted(goals, listed)} ${goals === 1 ? "has" : "have"} been written at the foot of the table “Mål” for ${withoutStop(contract)}.`,
      ...(there.length === 0
        ? []
        : [
            `${there.length === 1 ? "Goal" : "Goals"} ${inRow(there, "and")} ${there.length === 1 ? "is" : "are"} there already and ${there.length === 1 ? "has" : "have"} not been changed.`,
          ]),
    ].join(" "),
  numberWanted: "Write the number with a decimal point, e.g. 1,250.5. For 1.250 write 1250 or 1.25.",
  field: {
    nr: "No. (Nr)",
    part: "Part (Delmål)",
    text: "Goal (Mål)",
    form: "Form (Målform)",
    target: "Target (Måltal)",
    targetUpper: "Upper bound (Måltal øvre)",
    unit: "Unit (Enhed)",
    baseline: "Baseline (Udgangspunkt)",
    change: "Change (Ændring)",
    changeKind: "Kind of change (Ændringstype)",
    aggregation: "Aggregation (Opgørelse)",
    deadline: "Deadline (Frist)",
  },
  none: "None",
  choose: "Choose …",
  writtenBefore:
    "The goal has been written in the table “Mål”, but without what you corrected meanwhile. Correct it there too.",
};
