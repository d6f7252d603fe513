import { listed } from "../listed";
import type * as danish from "../da/exchange";
import type { Worded } from "../worded";
import { formatDate } from "./numbers";

const number = (count: number, one: string, many: string): string => (count === 1 ? one : `${count} ${many}`);

/** What *Saml ind* says of files and rows that came back. */
export const collectText: Worded<typeof danish.collectText> = {
  unknown: {
    keyMissing: "The row has no “Kontrakt” or “Nr”. Write them as they are on the sheet “Mål”.",
    goal: (contract, nr) =>
      `Goal ${nr} of ${contract} is none of the contract's goals. Correct “Kontrakt”, “Nr” and “Delmål”.`,
    twice: "The goal is there twice with different contents, so neither row is taken. Delete the wrong one.",
    formula: "The field has a formula without a value. Type the number instead.",
    outside: "The period is outside that of the contract. Correct “Periode”.",
    otherDate: "The remark is for another status date than the file was sent for. Correct “Statusdato”.",
    action: "The plan has no action. Write it in the column “Tiltag”.",
  },
  refused: {
    notOurs: () =>
      "The file is none of those sent to the centres: it has no sheet “Udsendt”. Ask the centre for the file that you sent.",
    unknownKind: () => "The file is no Excel workbook (.xlsx). Ask the centre to save it as .xlsx and send it again.",
    tampered: () =>
      "The sheet “Udsendt” was changed, so nobody can tell what the centre changed. Ask the centre to write in the file that you sent.",
    newerVersion: () => "The file was made by another version of Målopfyldelse. Update the add-in and try again.",
    otherWorkbook: () => "The file was sent from another workbook. Open the one that it was sent from.",
    otherYear: (contract) =>
      `The file is from another year: ${contract} is no contract of this workbook. Open the workbook of that year.`,
    otherCentre: (contract) =>
      `The file does not belong here: ${contract} has no contract in this workbook, or the rows are another centre's.`,
    closedRound: (contract, asOf, later) =>
      `The file is from an old round: ${contract} on ${formatDate(asOf)}, and the status on ${formatDate(later)} is closed. Reopen the period if the file is to count.`,
    oldRound: (contract, asOf, later) =>
      `The file is from an old round: ${contract} on ${formatDate(asOf)}, and there is a newer one on ${formatDate(later)}. Use the new file.`,
  },
  refusedFile: (name, why) => `${name}: ${why}`,
  unknownRow: (sheet, row, problem) => `${sheet}, row ${row}: ${problem}`,
  formulas: (count) =>
    count === 1
      ? "One field has a formula; its value is taken."
      : `${count} fields have formulas; their values are taken.`,
  lacksColumn: (sheet, column) =>
    `The sheet “${sheet}” lacks the column “${column}” and is read as it was sent. Put the column's heading right in the file, and read it again.`,
  severalTimes: (sheets) =>
    `The sheets ${listed(sheets, "and")} have the same columns; only ${sheets[0] ?? ""} is read. Delete the wrong sheet, and read the file again.`,
  missingTable: (names) => `The file lacks ${listed(names, "and")}; it is read as it was sent.`,
  about: {
    figure: (nr, period) => `goal ${nr}, ${period}`,
    remark: (nr) => `goal ${nr}, remark`,
    plan: (nr, action) => `goal ${nr}, action plan “${action}”`,
  },
  kinds: { new: "New", changed: "Changed", conflict: "Conflict", unknown: "Unknown" },
  nothing: "Nothing to take in: the workbook says the same already.",
  empty: "empty",
  sides: (base, ours, theirs) => `sent ${base}, here now ${ours}, returned ${theirs}`,
  becomes: (before, after) => `${before} → ${after}`,
  empties: "What is here will be emptied.",
  unplaced: "The row did not come back, but the file has rows that cannot be placed; it may be one of them.",
  disputed: "Two files say different things.",
  locked: "The figure here is computed by a formula and cannot be changed.",
  counted: (counts) => {
    const words = [
      ...(counts.figures > 0 ? [number(counts.figures, "one figure", "figures")] : []),
      ...(counts.remarks > 0 ? [number(counts.remarks, "one remark", "remarks")] : []),
      ...(counts.plans > 0 ? [number(counts.plans, "one action plan", "action plans")] : []),
    ];
    return words.length === 0 ? "nothing" : listed(words, "and");
  },
};

/** The section *Send til centrene* and *Saml ind* of the page Opfølgning. */
export const exchangeText: Worded<typeof danish.exchangeText> = {
  open: "Open",
  send: "Send to the centres",
  due: "Back by",
  dueHelp: "Empty: 14 days after the status date.",
  dueWrong: "Type a date such as 14-04-2010.",
  make: "Make the workbooks",
  made: (count) =>
    count === 1
      ? "One workbook is ready. Open it and save it."
      : `${count} workbooks are ready. Open them one by one, or download them all.`,
  notSent: (contracts) =>
    `Left out: ${listed(
      contracts.map(({ contract, why, asOf }) =>
        why === "closed"
          ? `${contract} (its status at ${formatDate(asOf)} is closed)`
          : `${contract} (its period does not hold ${formatDate(asOf)})`,
      ),
      "and",
    )}.`,
  centre: (name, owes, due) => `${name}: owes ${owes}, back by ${formatDate(due)}`,
  openOne: (name) => `Open the workbook for ${name}`,
  all: "Download all as a zip",
  zipName: "Til centrene.zip",
  out: {
    workbook: (name) => `${name} was opened as a new workbook. Save it and send it.`,
    download: (name) => `${name} is saved in the Downloads folder.`,
    page: (name) => `${name} was opened on a page in the browser. Download it there.`,
    clipboard: (name) => `${name} is on the clipboard.`,
  },
  noWayOut: (name) => `${name} could be neither opened nor downloaded here. Try Excel on the web.`,
  collect: "Collect",
  files: "Files that the centres returned",
  reading: "Reading the files …",
  refused: (count) => (count === 1 ? "One file was refused" : `${count} files were refused`),
  told: "To be looked at",
  differences: (count) => (count === 1 ? "One difference" : `${count} differences`),
  doubts: (count) => (count === 1 ? "One is in doubt and comes first" : `${count} are in doubt and come first`),
  take: "Take in",
  difference: "Difference",
  takeOne: (about) => `Take in: ${about}`,
  base: "Sent",
  ours: "Here now",
  theirs: "Returned",
  none: "Nothing is chosen yet.",
  takeIn: (count) => `Take in (${count})`,
  takingIn: "Writing …",
  drop: "Close without taking in",
  takenIn: (what, left, wayBack) =>
    `Taken in: ${what}.${left > 0 ? ` ${number(left, "One was", "were")} changed in the workbook meanwhile and not written.` : ""}${wayBack === "tooMany" ? " It is too much to be undone from here." : ""}`,
  last: (what) => `Last taken in: ${what}.`,
  takeBack: "Undo",
  takeBackAsk: (what) => `Take ${what} out again? What others have changed since stays.`,
  takeBackYes: "Take it out again",
  keep: "Keep",
  takenBack: (back, left) =>
    `${number(back, "One was", "were")} taken out again.${left > 0 ? ` ${number(left, "One was", "were")} changed since and is still there.` : ""}`,
};
