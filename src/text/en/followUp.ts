import { listed } from "../listed";
import type * as danish from "../da/followUp";
import type { Worded } from "../worded";
import { formatDate } from "./numbers";

const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const remarks = (count: number): string => (count === 1 ? "one remark" : `${count} remarks`);
const figures = (count: number): string => (count === 1 ? "one figure" : `${count} figures`);
const plans = (count: number): string => (count === 1 ? "one action plan" : `${count} action plans`);
const counted = (counts: { remarks: number; figures: number; plans: number }): string =>
  listed(
    [
      ...(counts.remarks > 0 ? [remarks(counts.remarks)] : []),
      ...(counts.figures > 0 ? [figures(counts.figures)] : []),
      ...(counts.plans > 0 ? [plans(counts.plans)] : []),
    ],
    "and",
  );

/** The screen Opfølgning. */
export const followUpText: Worded<typeof danish.followUpText> = {
  reading: "Reading the workbook …",
  withoutTables: "The workbook has no performance contracts yet.",
  groupedBy: "Grouped by",
  groups: { contract: "Contract", responsible: "Person responsible", centre: "Centre" },
  shown: "Goals",
  selections: { owing: "Something is missing", deviating: "Deviate", all: "All goals" },
  nobody: "Nobody responsible",
  noCentre: "Without a centre",
  written: (written, due) => (due === 1 ? `${written} of 1 remark written` : `${written} of ${due} remarks written`),
  noneDue: "No goals deviate, so no remarks are due.",
  nothing: {
    owing: "No remarks or figures are missing, and no action plan is past its deadline.",
    deviating: "No goals deviate.",
    all: "No goals have been judged.",
  },
  group: (name, count) => `${name} (${count === 1 ? "one goal" : `${count} goals`})`,
  more: (count) => (count === 1 ? "Show one more goal" : `Show ${count} more goals`),
  owesRemark: "Remark missing",
  owesFigures: (periods) => `Figures missing: ${listed(periods, "and")}`,
  owesPlans: (count) => (count === 1 ? "Action plan past its deadline" : `${count} action plans past their deadlines`),
  closed: (date) =>
    `The status on ${formatDate(date)} is closed. This is what was reported; remarks are written to an open status.`,
  unplanned: "Behind at two closed statuses without an action plan",
  asOf: (date) => `Status on ${formatDate(date)}`,
  exchange: "Send to the centres, and collect",
  exchangeHelp: "Make a workbook for each centre with its own goals, and read them in when they come back filled in.",
  exchangeOpen: "Send or collect",
  remark: "Remark",
  remarkHelp: (date) => `For the status on ${formatDate(date)}.`,
  remarkNow: (text) =>
    text === ""
      ? "The remark in the workbook has been removed while you wrote."
      : `The remark in the workbook has changed while you wrote: “${text}”`,
  overwrite: "Keep my text",
  useTheirs: "Use the workbook's",
  figures: "Missing figures",
  lastTimes: "The last times",
  noRemark: "No remark",
  useAgain: (date) => `Use the remark of ${formatDate(date)} again`,
  save: (counts) => {
    const words = counted(counts);
    return words === "" ? "Save" : `Save ${words}`;
  },
  saving: "Saving …",
  saveNone: "Write a remark, a figure or an action plan.",
  wrong: (count) => `${count === 1 ? "One field is" : `${count} fields are`} to be corrected and will not be saved.`,
  goToField: "Go to the field",
  elsewhere: (count) =>
    `${count === 1 ? "One goal that you wrote to is" : `${count} goals that you wrote to are`} not shown with this choice, and will be saved too.`,
  drop: "Discard what is written",
  dropAsk: "What is written here and not saved will be gone.",
  dropYes: "Yes, discard it",
  saved: (counts, left, wayBack) => {
    const words = counted(counts);
    const one = counts.remarks + counts.figures + counts.plans === 1;
    return [
      words === "" ? "Nothing has been saved." : `${upper(words)} ${one ? "has" : "have"} been saved.`,
      ...(left.length === 0 ? [] : [`Changed in the workbook meanwhile, and so not saved: ${left.join("; ")}.`]),
      ...(wayBack === "tooMany" ? ["It is too much for the pane to take back; use Undo in Excel."] : []),
      ...(wayBack === "notRemembered"
        ? ["Excel could not keep what was written, so it cannot be taken back here in the pane."]
        : []),
    ].join(" ");
  },
  leftRemark: (nr) => `the remark on goal ${nr}`,
  leftFigure: (nr, period) => `the figure for ${period} of goal ${nr}`,
  leftPlan: (nr) => `the action plan of goal ${nr}`,
  last: (counts) => `Last saved: ${counted(counts)}.`,
  takeBack: "Take the last back",
  takeBackAsk: (counts) =>
    `${upper(counted(counts))} will be removed, or get back what was there. What has been corrected since is not touched.`,
  takeBackYes: "Yes, take it back",
  keep: "Keep",
  takenBack: (count, left) =>
    [
      count === 0
        ? "Nothing has been taken back."
        : `${count === 1 ? "One change has" : `${count} changes have`} been taken back.`,
      ...(left.length === 0 ? [] : [`Corrected since, and so not touched: ${left.join("; ")}.`]),
    ].join(" "),
  remind: (name) => `Copy a reminder to ${name}`,
  remindShort: "Copy a reminder",
  reminded: (name) => `The reminder to ${name} has been copied, in Danish. Paste it into a mail.`,
  remindByHand: (name) => `Reminder to ${name}`,
  remindByHandHelp: "The text could not be copied from here. Select it, and copy it with Ctrl+C.",
};

/** Action plans (handlingsplaner) in the pane. */
export const planText: Worded<typeof danish.planText> = {
  plans: (count) => (count === 1 ? "One action plan" : `${count} action plans`),
  heading: "Action plan",
  headingOf: (nr) => `Action plan for goal ${nr}`,
  none: "No action plan",
  write: "Write an action plan",
  toFollowUp: "Write an action plan in Follow-up",
  another: "Write another action plan",
  edit: (action) => `Edit the action plan “${action}”`,
  editShort: "Edit",
  drop: "Discard the plan",
  gap: (actual, expected, deviation) => `Now ${actual} against ${expected} expected; deviation ${deviation}.`,
  cause: "Cause",
  action: "Action",
  responsible: "Person responsible",
  deadline: "Deadline",
  expectedEffect: "Expected effect",
  state: "State",
  followUp: "Follow-up",
  actionMissing: "Write in Action what is done, or discard the plan.",
  overdue: "Past its deadline",
  due: (date) => `Deadline ${formatDate(date)}`,
  withoutDeadline: "Without a deadline",
};

/** *Luk periode*, *Genåbn* and later corrections. */
export const closingText: Worded<typeof danish.closingText> = {
  heading: "Close period",
  open: (contract, date) => `${contract}, status on ${formatDate(date)}: open`,
  closedBy: (contract, date, on, by) =>
    `${contract}, status on ${formatDate(date)}: closed${on === null ? "" : ` ${formatDate(on)}`}${by === "" ? "" : ` by ${by}`}`,
  close: "Close …",
  closeOne: (contract) => `Close the status of ${contract} …`,
  closeAll: (count, date) => `Close ${count} contracts on ${formatDate(date)} …`,
  reopen: "Reopen …",
  reopenOne: (contract) => `Reopen the status of ${contract} …`,
  ask: (date) =>
    `The status on ${formatDate(date)} is written to “Historik” and “Lukninger”. Later changes do not move it, and are named.`,
  freezes: (contract, count) => `${contract}: ${count === 1 ? "one goal is" : `${count} goals are`} frozen.`,
  lacks: (counts) => {
    const words = counted(counts);
    const late = counts.plans > 0 ? " past the deadline or without an answer" : "";
    return words === "" ? "Nothing is missing." : `Missing: ${words}${late}. It can be closed all the same.`;
  },
  issues: (count) => `${count === 1 ? "One thing" : `${count} things`} in the tables to check first; see Start.`,
  by: "Closed by",
  yes: "Close period",
  cancel: "Cancel",
  writing: "Writing …",
  closed: (contracts, date) => `The status on ${formatDate(date)} has been closed for ${listed(contracts, "and")}.`,
  reopenAsk: (contract, date) =>
    `The status of ${contract} on ${formatDate(date)} is judged from the tables again. “Historik” stays.`,
  reopenBy: "Reopened by",
  reopenYes: "Reopen",
  reopened: (contract, date) => `The status of ${contract} on ${formatDate(date)} is open again.`,
  reason: "Reason",
  closedStatuses: "Closed statuses",
  closedAt: (date, contracts) => `${formatDate(date)}: ${listed(contracts, "and")}`,
  showClosed: "Show the closed status",
  showClosedOf: (date) => `Show the closed status on ${formatDate(date)}`,
  showOpen: "Back to the contracts’ own status date",
  corrections: (count) => `Later corrections (${count})`,
  of: (contract, date) => `${contract}, closed status on ${formatDate(date)}`,
  because: (reason, by, on) =>
    [reason, by, on === null ? "" : formatDate(on)].filter((part) => part !== "").join(" · "),
  giveReason: "Give a reason …",
  giveReasonTo: (line) => `Give a reason for ${line}`,
  reasonWanted: "Write a reason.",
  byWanted: "Write who does it.",
  reasonAsk: "The reason is written to the table “Ændringer”. The closed status stays as it is.",
  reasonBy: "Written by",
  reasonYes: "Save the reason",
  reasonWritten: "The reason has been saved in the table “Ændringer”.",
};

/** Goals that were edited straight in Mål after a status was closed. */
export const editedText: Worded<typeof danish.editedText> = {
  heading: (count) => `Edited straight in “Mål” (${count})`,
  help: "The goals were edited in the table “Mål” after a status was closed. Is it a slip put right, or has the goal been agreed on otherwise?",
  of: (contract, nr, date) => `${contract}, ${nr}, closed status on ${formatDate(date)}`,
  ask: (nr) => `What is the edit of goal ${nr}?`,
  kinds: { correction: "Correction …", adjustment: "Adjustment …", renegotiation: "Renegotiation …" },
  write: {
    correction: "Save the reason",
    adjustment: "Write the adjustment",
    renegotiation: "Write the renegotiation",
  },
  tooEarly: (date) => `The day must be after the closed status on ${formatDate(date)}.`,
};

/** *Tidlig varsling*. */
export const warningText: Worded<typeof danish.warningText> = {
  heading: (count) => `Early warning (${count})`,
  turns: {
    status: "The status is worse than at the last closed status",
    outlook: "The outlook is worse than at the last closed status",
    expectedMissed: "Met now, and expected not to be met",
  },
  budget: "Budget",
  now: (value) => `Now ${value}`,
  before: (value, date) => `${value} on ${formatDate(date)}`,
};
