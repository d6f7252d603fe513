import type { DocumentPlace } from "../../domain/document/placesOf";
import type * as danish from "../da/contractReview";
import { listed } from "../listed";
import type { Worded } from "../worded";

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function placeWithin({ page, sheet, table, row, line, under }: DocumentPlace): string {
  const parts = [
    ...(sheet === null ? [] : [`sheet “${sheet}”`]),
    ...(page === null ? [] : [`page ${page}`]),
    ...(table === null ? [] : [`table ${table}`]),
    ...(row === null ? [] : [`row ${row}`]),
    ...(line === null ? [] : [`line ${line}`]),
    ...(under === "" || sheet !== null ? [] : [`under “${under}”`]),
  ];
  return parts.join(", ");
}

/** The review of a contract: where goals were read from, tables whose columns can be renamed, and what was left. */
export const reviewText: Worded<typeof danish.reviewText> = {
  readingPage: (page, pages) => `Reading page ${page} of ${pages} …`,
  cancelReading: "Stop",
  readingCancelled: "Reading was stopped.",
  moreGoals: (next, left) => (next === left ? `Show the last ${left} goals` : `Show ${next} more goals (${left} left)`),
  place: (place) => capitalised(placeWithin(place)),
  placeWithin,
  origin: {
    text: "Read as text.",
    word: "Read from Word.",
    html: "Read with headings, points and tables from what you pasted.",
    sheet: "Read from a spreadsheet.",
    pdfTags: "The PDF is read by its own tags.",
    pdfLines: "The PDF has no tags around all of its text, and is read by its lines and spaces.",
    pdfMixed: "Some pages of the PDF are read by their tags, others by their lines and spaces.",
  },
  told: (words, place) => `Read in “${words}”${place === "" ? "" : ` (${place})`}.`,
  centre: "Centre (Center)",
  followUp: "Follow-up (Opfølgning)",
  noFollowUp: "Not given",
  followUps: { month: "Every month", quarter: "Every quarter", halfYear: "Every half-year" },
  acceptAll: (count) => (count === 1 ? "Accept one goal without doubts" : `Accept ${count} goals without doubts`),
  row: "The row",
  noHeading: "No heading",
  left: "You have corrected this goal, and the table as it is read now no longer has it.",
  made: {
    joined: "Joined of several goals.",
    split: "Split from another goal.",
    passage: "Made of a passage that was not read as a goal.",
  },
  undo: "Undo",
  undoGoal: (nr) => `Undo goal ${nr}`,
  reshape: "Split the goal, or join it with another",
  splitText: "The goal's words",
  splitHelp: "Put a line break where the next goal begins. The words can be corrected.",
  split: (count) => (count < 2 ? "Split the goal" : `Split into ${count} goals`),
  joinWith: "Join with",
  join: "Join",
  joinChoose: "Choose a goal …",
  goalNamed: (nr, words) => `Goal ${nr}: ${words}`,
  tables: (count) => (count === 1 ? "The table's columns" : `Columns of ${count} tables`),
  tablesHelp:
    "Where a column is read wrongly, choose here what it holds. All goals of the table are read again, and what you have corrected stays.",
  table: (place, goals, isRead) =>
    `${place === "" ? "Table" : place}: ${isRead ? (goals === 1 ? "one goal" : `${goals} goals`) : "not read by its columns"}`,
  column: (at, heading) => (heading === "" ? `Column ${at}` : heading),
  example: (words) => (words === "" ? "" : `Such as “${words}”`),
  withoutHeadings: "The table has no headings; its first row is a goal",
  readAgain: "Read the table again",
  readingAgain: "Reading again …",
  sameColumns: "The table has been read so already. Choose something else for a column.",
  requirementWanted: "Choose the column that has the requirement or the year's figures.",
  roles: {
    nr: "Number (Nr)",
    title: "Goal (Mål)",
    indicator: "Indicator (what is measured)",
    requirement: "Requirement (target)",
    baseline: "Baseline",
    year: "The year's figures",
    unit: "Unit",
    weight: "Weight",
    deadline: "Deadline",
    responsible: "Responsible",
    source: "Source",
    met: "Met",
    partly: "Partly met",
    notMet: "Not met",
    type: "Type of goal",
    area: "Management area",
    focus: "Focus area",
    other: "Not read",
  },
  reread: (goals, kept, left) =>
    [
      `The table is read again and gives ${goals === 1 ? "one goal" : `${goals} goals`}.`,
      ...(kept.length === 0 ? [] : [`Your corrections in goal ${listed(kept, "and")} are kept.`]),
      ...(left.length === 0
        ? []
        : [
            `You have corrected goal ${listed(left, "and")}, but the table no longer gives ${left.length === 1 ? "it; it is" : "them; they are"} still on the list.`,
          ]),
    ].join(" "),
  passed: (count) => (count === 1 ? "One passage gave no goal" : `${count} passages gave no goal`),
  passedHelp: "Passages with figures or demands that were not read as goals, and why.",
  passedFound: (count) =>
    count === 1
      ? "One passage with figures or a demand gave no goal and stands at the bottom."
      : `${count} passages with figures or demands gave no goal and stand at the bottom.`,
  makeGoal: "Make it a goal",
  makeGoalOf: (words) => `Make it a goal: ${words}`,
  madeGoal: (nr) => `Goal ${nr} is made of the passage and stands first.`,
  joined: (nr) => `The goals are joined to goal ${nr}.`,
  splitInto: (names) => `The goal is split into goals ${listed(names, "and")}.`,
  undone: "This is undone.",
};
