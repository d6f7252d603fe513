import { calendarYearOf } from "../../domain/contractPeriod";
import type {
  amendText as danishAmend,
  goalsText as danishGoals,
  smartText as danishSmart,
  trialText as danishTrial,
} from "../da/goals";
import { listed } from "../listed";
import { formatDate, formatNumber } from "./numbers";
import type { Worded } from "../worded";
import { contractPeriodName } from "./periodName";
import { withoutStop } from "../withoutStop";

export const goalsText: Worded<typeof danishGoals> = {
  heading: "Goals in the workbook",
  readHeading: "Read a contract",
  contract: "Contract",
  allContracts: "All contracts",
  newContract: "New contract …",
  contractName: "Name of the contract",
  search: "Search goals",
  shown: (shown, all) => (shown < all ? `${shown} of ${all} goals` : all === 1 ? "One goal" : `${all} goals`),
  none: "No goals match. Change the search, or choose another contract.",
  showAll: (count) => `Show all ${count}`,
  new: "New goal",
  goal: (nr) => `Goal ${nr}`,
  edit: "Edit",
  editGoal: (nr) => `Edit goal ${nr}`,
  unfinished: "Changes that have not been written",
  retire: "Retire",
  retireGoal: (nr) => `Retire goal ${nr}`,
  retireFrom: "Retired from",
  retireHelp: "The goal is not judged from that day on. Its measurements stay, and it can be reinstated.",
  retiredBefore: (contract) =>
    `The day is before ${contractPeriodName(contract)}, so that the goal is not judged at all.`,
  retiredAfter: (contract) =>
    `The day is after ${contractPeriodName(contract)}, so that the goal is judged all ${calendarYearOf(contract) === null ? "the period" : "year"}.`,
  dayWanted: "Choose the day that the goal is retired.",
  retireNow: "Retire the goal",
  retiredFrom: (date) => `Retired ${formatDate(date)}`,
  reinstate: "Reinstate",
  reinstateGoal: (nr) => `Reinstate goal ${nr}`,
  cancel: "Cancel",
  save: "Write to the sheet",
  saving: "Writing …",
  nrMissing: "Enter the goal's number, for example 1.3.",
  nameMissing: "Enter the name of the contract: centre and year.",
  remove: "Delete",
  removeGoal: (nr) => `Delete goal ${nr}`,
  removeAsk: (nr, rows, ownCells) =>
    [
      `Delete goal ${nr}? Its row is removed from the table Mål${rows === "" ? "" : `, and with it ${rows}`}.`,
      ...(ownCells ? ["What stands in your own columns of the row is removed too."] : []),
      ...(rows === "" ? [] : ["If the goal lapses during the year, retire it instead: its figures stay then."]),
    ].join(" "),
  removeYes: "Yes, delete the goal",
  removed: (nr, rows) =>
    `Goal ${nr} has been deleted${rows === 0 ? "" : ` with ${rows === 1 ? "one row" : `${rows} rows`} of the other tables`}.`,
  lastRemoval: (nr, contract, rows) =>
    `Deleted last: goal ${nr} in ${contract}${rows === 0 ? "" : ` and ${rows === 1 ? "one row" : `${rows} rows`} of the other tables`}.`,
  putBack: "Undo the deletion",
  putBackAsk: (nr, rows) =>
    `Goal ${nr} is written again at the end of the table Mål${rows === 0 ? "" : `, and ${rows === 1 ? "one row" : `${rows} rows`} at the end of the other tables`}.`,
  putBackYes: "Yes, undo the deletion",
  putBackDone: (nr, rows) =>
    `Goal ${nr} is in the table Mål again${rows === 0 ? "" : ` with ${rows === 1 ? "one row" : `${rows} rows`} of the other tables`}.`,
  lastWriting: (rows, contract) => `Written last: ${rows === 1 ? "one row" : `${rows} rows`} in Mål for ${contract}.`,
  takeBack: "Undo the last writing",
  takeBackAsk: (rows) =>
    `${rows === 1 ? "The row is" : `The ${rows} rows are`} removed from the table Mål again. Goals that have been edited since, or have got figures or remarks, are not touched.`,
  takeBackYes: "Yes, undo",
  takeBackNo: "Keep it",
  takenBack: (rows, left) =>
    [
      rows === 0
        ? "Nothing has been undone."
        : `${rows === 1 ? "One row has" : `${rows} rows have`} been removed from the table Mål.`,
      ...(left.length === 0 ? [] : [`Edited or used since and so not touched: goal ${listed(left, "and")}.`]),
    ].join(" "),
  formWanted: "Choose the form.",
  proposals: "Read from the sentence",
  proposalsRead: (count) =>
    `${count === 1 ? "One field has" : `${count} fields have`} been read from the sentence. Nothing is filled in until you choose it.`,
  proposalsFirst: (count) =>
    `The sentence holds ${count} goals, and the fields are those of the first. Write each goal by itself, for instance as parts a and b.`,
  useProposal: (field, value) => `${field} – ${value}`,
  useProposals: "Use all of it",
  assumed: "(a guess)",
  aggregationWanted: "Choose how the measurements are aggregated.",
  unchanged: "Nothing has been changed yet.",
  saved: (nr, cells, followed) =>
    `Goal ${nr} has been corrected in the table Mål (${cells === 1 ? "one cell" : `${cells} cells`})${followed === "" ? "" : `, and ${followed} followed`}.`,
  added: (nr, contract) => `Goal ${nr} has been added at the bottom of the table Mål for ${withoutStop(contract)}.`,
  retired: (nr, date) =>
    `Goal ${nr} is retired from ${formatDate(date)}. It can be reinstated on the screen for contracts.`,
  reinstated: (nr) => `Goal ${nr} has been reinstated and is judged again.`,
  rows: (table, count) => `${count === 1 ? "one row" : `${count} rows`} in ${table}`,
  askFollowing: (rows, nr) => `The goal gets a new number, ${nr}, and so do the rows that belong to it: ${rows}.`,
  cell: (table, row, column) => `${column} in row ${row} in ${table}`,
  askFormulas: (places) =>
    `There ${places.length === 1 ? "is a formula" : "are formulas"} in ${listed(places, "and")}. ${places.length === 1 ? "It is" : "They are"} replaced by what you have entered.`,
  agree: "Yes, write it",
  and: (all) => listed(all, "and"),
  moreFields: "More fields",
  computed: (target) => `Computed from baseline and change: ${formatNumber(target, 4)}.`,
  baselineWanted: "The goal is a change; enter the figure that it changes from.",
  targetWanted: "Enter the target, or enter baseline and change.",
  upperWanted: "Enter the upper bound.",
  boundsReversed: "The upper bound is below the lower one. Swap them.",
  deadlineBeforeYear: (contract) => `The deadline is before ${contractPeriodName(contract)}.`,
  percentWanted: "Type a number from 0 to 100, for example 90, or leave the field empty.",
  lowPercent: "The threshold is 1 per cent or less. Type 90 for 90 per cent.",
  disagree: (target, computed, change) =>
    `The figures do not agree: the target is ${formatNumber(target, 4)}, but baseline and change give ${formatNumber(computed, 4)} (from the baseline to the target the change is ${change}).`,
  useTarget: (target, change) => `Use the target ${formatNumber(target, 4)} (change ${change})`,
  useComputed: (computed) => `Use ${formatNumber(computed, 4)} as the target`,
  field: {
    goalType: "Type of goal (Måltype)",
    area: "Management area (Styringsområde)",
    focusArea: "Focus area (Fokusområde)",
    baselinePeriod: "Baseline period (Udgangspunkt periode)",
    pacing: "Expected through the year (Periodisering)",
    method: "Method (Metode)",
    partlyMetFrom: "Yellow threshold, per cent (Gul grænse)",
    weight: "Weight (Vægt)",
    source: "Source (Kilde)",
    responsible: "Responsible (Ansvarlig)",
  },
  byDefault: "Follows from the goal",
};

export const amendText: Worded<typeof danishAmend> = {
  ask: (contract, date) =>
    `${contract} has a closed status as at ${formatDate(date)}. Is this a slip that is put right, or has the goal been agreed anew?`,
  askSigned: (contract, date) =>
    `${contract} was signed on ${formatDate(date)}. Is this a slip that is put right, or has the goal been agreed anew?`,
  slip: "Put a slip right",
  kinds: { adjustment: "Adjustment …", renegotiation: "Renegotiation …" },
  help: "Putting a slip right holds for the whole period. The closed status stays as it is, and the difference is named in Follow-up. An adjustment or a renegotiation holds from a day on.",
  helpSigned: "Putting a slip right holds for the whole period. An adjustment or a renegotiation holds from a day on.",
  helpOf: {
    adjustment: "An adjustment is agreed between the centre and ØK/RES. Before that day the goal is judged as it was.",
    renegotiation:
      "A renegotiation is decided by the board (direktionen). Before that day the goal is judged as it was.",
  },
  renumbered: "If the goal gets another number, choose adjustment: then the closed status follows to the new number.",
  from: "In force from",
  reason: "Reason",
  decidedBy: "Decided by",
  decided: "Decided on",
  kindWanted: "Choose adjustment or renegotiation.",
  fromWanted: "Write the day that the change is in force from.",
  reasonWanted: "Write a reason.",
  decidedByWanted: "Write who decided it.",
  decidedWanted: "Write the day that it was decided.",
  outside: (contract) => `The day is outside ${contractPeriodName(contract)}.`,
  beforeClosed: (date) =>
    `The day is not after the closed status as at ${formatDate(date)}. It stays as it is, and the difference is named in Follow-up.`,
  write: { adjustment: "Write the adjustment", renegotiation: "Write the renegotiation" },
  writing: "Writing …",
  back: "Back to the goal",
  saved: {
    adjustment: "The adjustment is in the table “Ændringer”.",
    renegotiation: "The renegotiation is in the table “Ændringer”.",
    correction: "The reason is in the table “Ændringer”.",
  },
};

export const trialText: Worded<typeof danishTrial> = {
  heading: "How the goal will be judged",
  figure: "Try a figure",
  move: "Move the figure",
  done: "Done by the deadline",
  notDone: "Not done",
  midYear: (date) => `Half-way, ${formatDate(date)}`,
  midPeriod: (date) => `Half-way through the period, ${formatDate(date)}`,
  figuresWanted: "Shown once the goal's figures are entered.",
  end: (date) => `Final judgement, ${formatDate(date)}`,
  ofChange: "of the agreed change",
  ofChangeByNow: "of the change agreed by then",
  ofTarget: "fulfilment, held against the target",
  ofExpected: "fulfilment, held against what is expected by then",
  ofPeriods: "of the periods meet the limit",
  withinBounds: "fulfilment, within the bounds",
  ofBound: "fulfilment, held against the nearest bound",
  judged: (figure, degree, of) => `At ${figure}: ${degree} ${of}, `,
  loading: "Drawing …",
  path: (nr, path, figures) => `The path of goal ${nr}: ${withoutStop(path)}. ${figures}`,
  figureAt: (date, figure) => `Trial figure ${formatDate(date)}: ${withoutStop(figure)}.`,
  paths: {
    linear: (from, to, end) => `evenly from ${from} to ${to} ${formatDate(end)}`,
    constant: (_from, to, end) => `${to} all the way to ${formatDate(end)}`,
    profile: (from, to, end) => `in steps by its profile from ${from} to ${to} ${formatDate(end)}`,
    yearEnd: (_from, to, end) => `judged only on ${formatDate(end)}: ${to}`,
  },
  milestone: (end) => `milestone ${formatDate(end)}`,
  between: (low, high) => `${low}–${high}`,
  legendPath: "Expected path",
  legendTrial: "Trial figure",
};

export const smartText: Worded<typeof danishSmart> = {
  open: (held) => `SMART: ${held} of 5 met`,
  letter: (name, holds) => `${name}: ${holds ? "met" : "something is missing"}`,
  contract: "The contract as a whole",
};
