import type { measurementText as danish } from "../da/measurements";
import { listed } from "../listed";
import { formatNumber } from "./numbers";
import type { Worded } from "../worded";
import { withoutStop } from "../withoutStop";

const number = (value: number): string => value.toLocaleString("en-GB");
/** A period within a sentence: the third quarter of 2009. */
const inSentence = (period: string): string => period.replace(/^(?=(?:first|second|third|fourth|start)\b)/, "the ");
const figures = (count: number): string => (count === 1 ? "1 figure" : `${number(count)} figures`);
const rows = (numbers: readonly number[], more = 0): string =>
  `${numbers.length === 1 ? "row" : "rows"} ${listed([...numbers.map(String), ...(more === 0 ? [] : [`${number(more)} ${more === 1 ? "other" : "others"}`])], "and")}`;

/** The screen Målinger in English. Sheets, columns and cell content stay Danish. */
export const measurementText: Worded<typeof danish> = {
  withoutTables: "The tables do not exist yet. Once they have been made, figures can be entered here.",
  reading: "Reading the workbook …",
  period: "Period",
  kind: "Length of period",
  kinds: { month: "Month", quarter: "Quarter", halfYear: "Half-year", year: "Year" },
  groupedBy: "Show by",
  groups: { contract: "Contract", source: "Who supplies the figure" },
  noSource: "No source given",
  missing: (count, period) => `${figures(count)} ${count === 1 ? "is" : "are"} missing for ${inSentence(period)}.`,
  complete: (period) => `No figures are missing for ${inSentence(period)}.`,
  noneDue: (period) => `No goal is due a figure for ${inSentence(period)}.`,
  groupCount: (name, count) => `${name} (${count})`,
  milestones: "Milestones not reached",
  milestoneHelp: "Type the date on which the milestone was reached, e.g. 14-05-2009, or Ja / Nej.",
  deadline: (date) => `Deadline ${date}`,
  last: (value, period) => `Latest: ${value} (${period})`,
  noFigure: "No figures yet",
  replaces: (value) => `“${value}” is there already; it will be replaced.`,
  percent: "per cent",
  unitless: "number",
  pasteHelp:
    "Enter goes to the next field. A column of figures from Excel can be pasted into a field and fills the fields below.",
  provisional: "The figures are provisional",
  pastedTooLong: (left) =>
    `${figures(left)} of the pasted column had no field and ${left === 1 ? "was" : "were"} not used.`,
  pastedWide:
    "What was pasted has several columns but no headings that are known. Copy one column of figures, or include the headings Kontrakt, Nr, Periode and Værdi.",
  pasted: "Pasted from Excel",
  goToField: "Go to the field",
  fileOpen: (name) => `The file ${name} is not written yet. Write it, or choose Cancel, before you get another.`,
  typed: "Typed in the pane",
  write: (count) => (count === 0 ? "Write figures" : `Write ${figures(count)}`),
  writing: "Writing …",
  preparing: "Getting ready to write …",
  writtenParts: (done, of) =>
    of === 1 ? "Writing …" : `Writing: ${number(done)} of ${number(of)} parts are in the sheet …`,
  takingPartsBack: (left) => `Taking back what was written (${number(left)} ${left === 1 ? "part" : "parts"}) …`,
  writeNone: "Type at least one figure.",
  wrong: (count) =>
    `${count === 1 ? "1 field needs" : `${number(count)} fields need`} correcting and will not be written.`,
  written: (added, changed, left, wayBack) =>
    [
      added + changed === 0
        ? "Nothing was written."
        : `${figures(added + changed)} written to the table Målinger: ${number(added)} new, ${number(changed)} changed.`,
      ...(left.length === 0
        ? []
        : [
            `The ${left.length === 1 ? "row" : "rows"} for ${left.join("; ")} ${left.length === 1 ? "has changed meanwhile and was" : "have changed meanwhile and were"} left alone.`,
          ]),
      ...(wayBack === "tooMany" ? ["There are too many for the pane to take back; use Undo in Excel."] : []),
      ...(wayBack === "notRemembered"
        ? ["Excel could not keep in the workbook what was written, so it cannot be taken back here in the pane."]
        : []),
    ].join(" "),
  lastWriting: (name, count) => `Last written: ${figures(count)} (${name}).`,
  takeBack: "Undo the last writing",
  takeBackAsk: (count) =>
    `New rows will be removed, and changed figures get their old value back (${figures(count)} in all). Rows that were corrected since are left alone.`,
  takeBackYes: "Yes, undo",
  no: "Keep",
  takenBack: (removed, restored, left) =>
    [
      removed + restored === 0
        ? "Nothing was undone."
        : `${removed === 1 ? "1 row" : `${number(removed)} rows`} removed, ${figures(restored)} given back the old value.`,
      ...(left.length === 0 ? [] : [`Corrected since and therefore left alone: ${left.join("; ")}.`]),
    ].join(" "),
  place: (contract, nr, period) => `${contract}, goal ${nr}, ${period}`,
  content: {
    share: (numerator, denominator) => `${numerator} of ${denominator}`,
    provisional: "provisional",
    nothing: "empty",
  },
  note: {
    negative: "The figure is below 0. Check that the sign is right.",
    overHundred: "The figure is above 100 per cent. Check that it is right.",
    numeratorLarger:
      "The numerator is larger than the denominator, so that the figure is above 100 per cent. Check whether they have changed places.",
    suppressed: (text) => `“${text}” is too low to be told and was read as no figure.`,
    explained: (text, mark, words) =>
      `“${text}” was read without the mark ${mark}. The note “${words}” is written as a remark.`,
    footnote: (text, mark) => `“${text}” was read without the mark ${mark}. See what it means in the file’s notes.`,
  },
  fault: {
    contractMissing: "The contract is missing. Type it in the file, or choose one contract for the whole file.",
    contractUnknown: (text, near) =>
      `“${text}” is no contract or centre in the table Kontrakter. ${near === null ? "Correct the name" : `If it is ${near}, correct the name`} in the file, or choose the contract for the whole file.`,
    contractOtherYear: (text, year, others) =>
      `${text} has no contract for ${year}; there is one for ${listed(others, "and")}. Correct the period or the name in the file.`,
    contractOther: (text, chosen) =>
      `The row is of ${text}, but ${chosen} was chosen for the whole file. Choose the other contract if the row is wanted.`,
    nrMissing: "The number of the goal is missing. Type it in the file.",
    nrIsDate: "The number has become a date. Give the column the format Text in the file, and type the number again.",
    goalUnknown: (nr, contract) =>
      `There is no goal ${nr} in ${withoutStop(contract)}. Correct the number in the file, or add the goal to the table Mål.`,
    partMissing: (nr, parts) =>
      `Goal ${nr} has the parts ${listed(parts, "and")}. Say which one it is, e.g. ${nr}${parts[0] ?? ""}.`,
    periodMissing: "The period is missing. Type e.g. marts 2009.",
    periodUnreadable: (text) =>
      `The period “${text}” cannot be read. Type e.g. marts 2009, 2009-03 or 1. kvartal 2009.`,
    notANumber: (text, example) => `“${text}” is not a number that can be read in one way only. Type e.g. ${example}.`,
    ledgerSign: (text) =>
      `“${text}” does not say whether the figure is above or below 0. Write it with or without a minus in the file.`,
    twoReadings: (text, thousands, decimals) => `“${text}” may be ${thousands} or ${decimals}. Type one of them.`,
    notInPercent: (value, unit) =>
      `${value} per cent cannot be a figure in ${withoutStop(unit)}. Type the figure in the goal’s unit, without per cent.`,
    otherUnit: (text, unit) =>
      `“${text}” is in kr., but the goal is counted in ${withoutStop(unit)}. Write the figure in the goal’s unit.`,
    hours: (text: string, unit: string) =>
      `${text} is hours and minutes${unit === "" ? "" : `, but the goal is counted in ${withoutStop(unit)}`}. Write the figure in the goal’s unit.`,
    numberIsDate: "The cell is a date, not a number. Correct it, and give the cell a number format.",
    errorCell: (code) => `The cell shows the error ${code}. Correct it in the file.`,
    notYesNo: (text) => `“${text}” cannot be read. For a milestone, type a date, Ja or Nej.`,
    factorHundred: (value, other, of, factor) =>
      `${formatNumber(value, 4)} and the ${of} ${formatNumber(other, 4)} are about a factor of ${formatNumber(Math.max(factor, 1 / factor), 0)} apart. ${
        factor < 1
          ? "Type the figure in per cent (94.7), not as a share (0.947), or put a per-cent sign at it."
          : `If the ${of} is a share in the table Mål, write it in per cent there; otherwise correct the figure.`
      }`,
    shareDisagrees: (value, share) =>
      `The value ${value} does not agree with numerator and denominator, which give ${share}. Correct one of them.`,
    numeratorMissing: "The numerator is missing beside the denominator. Type it in the file.",
    denominatorMissing: "The denominator is missing beside the numerator. Type it in the file.",
    denominatorZero: "The denominator is 0, so that there is no figure to compute. Correct it in the file.",
    empty: "The figure is missing. Type it in the file, or delete the row.",
    overlaps: (period, other) =>
      `${period} overlaps ${other}, which has a figure too, so that the same months would count twice. Delete one of them.`,
    totalBeside: (period, part) =>
      `${period} adds up other periods that have figures of their own (e.g. ${part}), so that it would count twice. It is left out.`,
    besideRunning: (period, total) =>
      `The goal is counted as year to date, and the file has figures from the start of the year too (${total}). The figure for ${period} alone is left out.`,
    doubleInRow: (columns, nr, period, differ) =>
      `The columns ${listed(columns, "and")} both give a figure for goal ${nr}, ${period}. ${
        differ ? "Correct the headings in the file; neither is used." : "They are equal; only the first is used."
      }`,
    doubleSame: (others, more = 0) =>
      `The same goal and period are also in ${rows(others, more)} with the same figure. Only the first is used.`,
    doubleDiffers: (others, more = 0) =>
      `The same goal and period are also in ${rows(others, more)} with another figure. Delete the wrong row; neither is used.`,
  },
  more: (count) => `Show ${number(count)} more`,
  alreadyThere: "The figure is there already.",
  notRemembered: "The columns could not be remembered for the next file.",
  columnNamed: (letters) => `Column ${letters}`,
};
