import type { Period } from "../../domain/period";
import { formatDate, formatNumber } from "./numbers";
import { contractPeriodName, periodName } from "./periodName";
import type * as danish from "../da/issues";
import type { Worded } from "../worded";

/**
 * What can be wrong in the tables, each with what to do. Cell content is quoted in Danish.
 */
export const problemTexts: Worded<typeof danish.problemTexts> = {
  notANumber: (text) =>
    `“${text}” is not a number that can be read in one way only. Write the number with a Danish decimal comma, e.g. “1.250,5”.`,
  numberIsDate: () => "The cell is a date, not a number. Correct the number, and give the cell a number format.",
  errorCell: (code) => `The cell shows the error ${code}. Correct the formula; until then the figure does not count.`,
  textCut: () =>
    "The text has been cut, since a cell holds at most 32,767 characters. Write it shorter, or put the rest elsewhere.",
  notADate: (text) => `“${text}” is not a date. Write for example 31-12-2009.`,
  notAChoice: (text, words) => `“${text}” is not known. Choose ${listOf(words)}.`,
  missingChoice: (words) => `The cell is empty. Choose ${listOf(words)}.`,
  missingKey: (header) => `“${header}” is missing, so the row cannot be used. Fill in the cell.`,
  nrIsDate: () => "“Nr” has become a date. Give the column the format Text, and type the number again.",
  duplicateGoal: (firstRow) =>
    `The goal is also in row ${firstRow}. Give it another “Nr” or “Delmål”; until then only the first row is used.`,
  partMissing: (nr, parts) =>
    `Goal ${nr} is also there as “Delmål” ${listOf(parts, "and")}, so the rows count as one goal. Fill in “Delmål”, or give the row another “Nr”.`,
  unknownGoal: (nr, contract, rows) =>
    `Goal ${nr} of ${contract} is not in the table “Mål” (${rows === 1 ? "one row" : `${rows} rows`}). Correct “Kontrakt”, “Nr” and “Delmål”, or add the goal.`,
  unknownContract: (contract, rows, isFigure, nearest) => {
    const what = isFigure ? ["One figure stands", "figures stand"] : ["One row stands", "rows stand"];
    const count = rows === 1 ? what[0] : `${rows} ${what[1]}`;
    return `${count} under ${contract}, which does not exist. ${nearest === null ? "Correct “Kontrakt”, or add the contract's goals." : `Is it ${nearest}?`}`;
  },
  aggregationColumnMissing: (likely) =>
    `There is no column “Opgørelse”, so all goals are judged by their latest figure. ${likely === null ? "Add the column" : `Is it the column “${likely}”? Call it “Opgørelse”`}, and choose how the figures become one.`,
  columnRenamed: (header, likely) =>
    `There is no column “${header}”. Is it the column “${likely}”? Call it “${header}”; until then it is not read.`,
  unreadablePeriod: (text) =>
    `The period “${text}” cannot be read. Write for example “marts 2009”, “1. kvartal 2009” or “uge 12 2009”.`,
  missingPeriod: () => "The period (“Periode”) is missing. Write for example “marts 2009”.",
  duplicatePeriod: (firstRow) =>
    `The same goal and period are also in row ${firstRow}. The lower row counts; delete the other.`,
  yearsTooLate: (period, last) =>
    `The period ${periodName(period)} is more than a year after ${formatDate(last)}, so the figure does not count. Correct the period if its year is mistyped.`,
  weekIntoNextYear: (end, contract, before) =>
    `The week ends on ${formatDate(end)}, so it does not count in ${contractPeriodName(contract)}. Add the figure to ${periodName(before)} if it is to count.`,
  longerRow: (shorter) =>
    `The period holds ${periodName(shorter)}, which has a row of its own, so this row does not count. Delete the row that is not to be used.`,
  rowsBeforePeriod: (periods, contract) =>
    `${countOf(periods)} before ${contractPeriodName(contract)} and ${periods.length === 1 ? "does" : "do"} not count: ${namesOf(periods)}. Correct the period if it is mistyped.`,
  yearsTooEarly: (periods, contract) =>
    `${countOf(periods)} more than a year before ${contractPeriodName(contract)} and ${periods.length === 1 ? "does" : "do"} not count: ${namesOf(periods)}. The year is probably mistyped; correct the period.`,
  shareOfNothing: () =>
    "“Nævner” is 0, so the row gives no figure, and its value does not count. Correct “Nævner”, or clear “Tæller” and “Nævner” if the value holds.",
  valueColumnMissing: (other, count) =>
    `The column “Værdi” is not there, but the column “${other}” holds ${count} numbers. Give the column that name; until then they do not count.`,
  changeAgainstForm: (form, change) =>
    `The change ${formatNumber(change, 4)} is ${form === "atLeast" ? "a fall, but the goal is “Mindst” (at least)" : "a rise, but the goal is “Højst” (at most)"}. Correct the sign or the form; until then the target stands.`,
  weightNegative: (weight) =>
    `The weight ${formatNumber(weight, 4)} is negative and does not count. Write a number above 0.`,
  weightsMixed: (contract) =>
    `The weights in “${contract}” are written both as shares (0.4) and as percentages (20), so no weighted fulfilment is shown. Write them all in one way.`,
  brokenChain: (header, after, found, next) =>
    `After the change “${header}” is ${after}, but ${next === null ? `the table “Mål” says ${found}. Correct one of them; until then the table “Mål” counts` : `the change in row ${next} says ${found} before. Correct one of them`}.`,
  maybeYearToDate: (aggregation) =>
    aggregation === "sum"
      ? "The figures look like totals from the start of the year, and added up they are far above what is expected. Are they year to date? Then choose the aggregation “År til dato”; under “Sum” they are added up."
      : "The figures rise all the way, in step with an even spread of the target. Are they year to date? Then choose the aggregation “År til dato”; under “Seneste” the whole target is expected from the start.",
  maybeOwnMonths: () =>
    "The figures do not rise all the way, and added up they are near what is expected. Are they each period's own? Then choose the aggregation “Sum”; under “År til dato” only the latest counts.",
  maybeWholeYears: () =>
    "The goal is a share of a budget and is held against the part of the year that has passed. If each figure is the whole year's use, choose the pacing Konstant.",
  overlappingPeriods: (other) =>
    `The period overlaps ${periodName(other)}, so that the same months count twice. Delete one of them.`,
  factorHundred: (value, other, of, factor) =>
    `${figure(value)} and the ${of} ${figure(other)} are about a factor of ${figure(Math.max(factor, 1 / factor))} apart, and no format says why. Write both in per cent (95) or with a per cent format (95 %): the measurement here and the goal's figures in the table “Mål”. Until then the figure does not count.`,
  shareDisagrees: (value, share) =>
    `The value ${figure(value)} does not agree with “Tæller” / “Nævner”, which give ${figure(share)}. Correct one of them.`,
  notYesNo: (text) => `“${text}” cannot be read. For a milestone write a date, “Ja” (yes) or “Nej” (no).`,
  upperBelowLower: (upper, lower) =>
    `“Måltal øvre” (${figure(upper)}) is less than “Måltal” (${figure(lower)}). Swap them; until then the goal cannot be judged.`,
  upperMissing: () =>
    "The goal is an interval and lacks its upper bound (“Måltal øvre”). Until then the goal cannot be judged.",
  targetMissing: () => "The target (“Måltal”) is missing. Fill it in, or fill in “Udgangspunkt” and “Ændring”.",
  baselineMissing: (period) =>
    `The baseline${period === "" ? "" : ` (“${period}”)`} is missing, so the target cannot be worked out. Fill it in; 0 is not the same as empty.`,
  targetDisagrees: (stated, computed, change, relative) =>
    `The target ${figure(stated)} does not agree with the baseline and the change, which give ${figure(computed)} (from the baseline to the target the change is ${figure(change)}${relative ? "%" : ""}). The target counts; correct what is wrong.`,
  aggregationMissing: () =>
    "“Opgørelse” is missing. The latest figure (“Seneste”) is used; choose how the measurements become one figure.",
  changeOnInterval: () => "The method “Ændring” cannot be used on an interval. “Niveau” is used.",
  degreeOutOfRange: (text) =>
    `“${text}” is not a degree. Write for example “90 %” or “0,9”. Until then the usual limit counts.`,
  deadlineBeforeYear: (contract) => `The deadline is before ${contractPeriodName(contract)}. Correct the deadline.`,
  yearMissing: () =>
    "The contract's year is missing. Write it in the column “År”; until then the contract cannot be judged.",
  yearUnreadable: (text) => `“${text}” is not a year. Write for example 2009.`,
  duplicateContract: (firstRow) => `The contract is also in row ${firstRow}. Delete one of the rows.`,
  severalYears: (name, years) =>
    `The name “${name}” holds several years (${years.join(", ")}). Write the contract's year in the column “År”, or its first and last day in the columns “Fra” and “Til”, for example 01-08-2023 and 31-07-2024; until then the contract cannot be judged.`,
  dateMissing: (header) =>
    `“${header}” is missing. A contract that does not follow the calendar year has both “Fra” and “Til”; until then it cannot be judged.`,
  periodReversed: () => "“Til” is before “Fra”. Correct the dates; until then the contract cannot be judged.",
  periodTooLong: (months) =>
    `“Fra” and “Til” are ${months} months apart. Correct the year; until then the contract cannot be judged.`,
  yearBesideDates: (year) => `“År” ${year} does not fit “Fra” and “Til”. The dates stand; correct what is wrong.`,
  contractNotListed: (name, year) =>
    `The contract “${name}” is not in the table “Kontrakter”. The year ${year} was read from its name or its deadlines; add the contract.`,
  contractWithoutYear: (name) =>
    `The contract “${name}” is not in the table “Kontrakter”, and no year can be read. Add the contract with its year (“År”); until then its goals cannot be judged.`,
  contractsTableMissing: (names) =>
    `The table “Kontrakter” is not there. The year was read from the contracts' names: ${names.map((name) => `“${name}”`).join(", ")}. Create sheets (“Opret ark”) makes the table.`,
  unknownSetting: (text) => `The setting “${text}” is not known and is not used.`,
  profileNotCumulative: () =>
    "The profile's shares must be added up from the start of the year, rise, and be 100% at the deadline. Correct them; until then the profile is not used.",
  historyEdited: () =>
    "The row has been changed since the status was closed. Status shows what is there now. Undo the change, or reopen the period and close it again.",
  historyUnreadable: () =>
    "The row lacks its contract, number or a date, so it cannot be read. Undo the change, or reopen the period and close it again.",
  historyMissing: (contract, asOf) =>
    `The status of ${contract} at ${formatDate(asOf)} is closed, but “Historik” has no rows for it, so it is judged from the figures of now. Undo the deletion in “Historik”, or reopen the period.`,
  historyRowsDiffer: (contract, asOf, written, rows) =>
    `The status of ${contract} at ${formatDate(asOf)} was closed with ${written} rows in “Historik”, and now there are ${rows}. Undo the change in “Historik”, or reopen the period.`,
  closedTwice: (firstRow) => `The same status is closed in row ${firstRow} too, which holds. Delete one of the rows.`,
  closedContractGone: (contract, nearest) =>
    `The contract ${contract} is there no more, so its closed status can only be seen by choosing its date.${nearest === null ? "" : ` Is it ${nearest}? Then change the name in “Kontrakter” back.`}`,
  closingMissing: (contract, asOf) =>
    `“Historik” has a closed status of ${contract} at ${formatDate(asOf)} that “Lukninger” does not name, so it is not used. Undo the deletion in “Lukninger”.`,
  yearColumnMissing: (header) =>
    `There is no column “${header}”, so the table is read without it. Undo the deletion, or call the column “${header}” again.`,
  elementTwice: (firstRow) =>
    `The element also stands in row ${firstRow}, which counts. Give it another name, or delete one of the rows.`,
  elementUnknown: (name, nearest) =>
    `The element “${name}” is not on the contract's strategy map, so the arrow is not drawn. ${nearest === null ? "Correct the name, or add the element." : `Is it “${nearest}”?`}`,
  elementToItself: () => "The element leads to itself, so the arrow is not drawn. Correct what it leads to.",
  mapGoalUnknown: (nr, contract) =>
    `Goal “${nr}” is not in ${contract} and does not count in the element's status. Correct the number; several are separated by semicolons.`,
  mapGoalIsDate: () => "The goal numbers have become a date. Format the column as text, and type the numbers again.",
  stepUnreadable: (text) =>
    `Step (Trin) “${text}” is not a whole number from 1. Write 1 at the first activities, 2 at what they lead to, and so on.`,
  profileMissing: () =>
    "The goal is to follow a profile, but there is none in the table “Profiler” and no whole previous year in “Målinger”. Until then the goal cannot be judged before its deadline.",
  filterUnreadable: (text) =>
    `The filter “${text}” cannot be read. Write “Kolonne = værdi”, several with semicolons, as “Område = Nordby; Køn = I alt”. A value with a semicolon or an equals sign stands in quotation marks.`,
  periodColumns: (text) =>
    `“${text}” cannot be read as columns. Write the heading over the period, or those over year and month, as “År; Måned”.`,
  shareHalf: (header) => `“${header}” is missing. Fill in both “Tæller” and “Nævner”, or clear both.`,
  factorZero: () => "“Faktor” is 0, so that every figure would be 0. Correct it, or clear it.",
  factorOnShare: () =>
    "“Faktor” multiplies “Værdi”, but the row has only “Tæller” and “Nævner”. Clear “Faktor”, or fill in “Værdi”.",
  sourceTableMissing: (name) =>
    `The workbook has no table ${name}. Correct the name. If it is a file, write its ending, as ${name}-*.csv.`,
  sourceTableUnread: (name) =>
    `The table ${name} could not be read with the status, perhaps since it is too large. Fetch its figures on the measurements page.`,
  sourceTableUnreadable: (name) =>
    `The table ${name} cannot be read, so nobody can tell whether “Målinger” holds its figures. Open it on the measurements page to see why.`,
  sourceNews: (name, fresh, changed) =>
    `The table ${name} has ${[...(fresh === 0 ? [] : [`${fresh} new`]), ...(changed === 0 ? [] : [`${changed} other`])].join(" and ")} ${fresh + changed === 1 ? "figure" : "figures"} beside those in “Målinger”. Fetch them on the measurements page; until then they do not count.`,
  sourceSilent: (name, goals) =>
    `The table ${name} gives no figures for ${goals.length === 1 ? "goal" : "goals"} ${goals.join(", ")}. Check “Filter” and the headings.`,
  sourceFaults: (name, count) =>
    `${count} ${count === 1 ? "figure" : "figures"} in the table ${name} cannot be used. Open it on the measurements page to see why.`,
  sourcesDiffer: (name, count) =>
    `${count} ${count === 1 ? "figure" : "figures"} in the table ${name} differ from those that another table of “Kilder” gives for the same goal and period. Let only one of them be the source.`,
  sourceAsks: (name) =>
    `The table ${name} can be read in two ways. Open it on the measurements page and answer once; it is remembered.`,
  queryFailed: (name, last) =>
    `The query ${name} could not be refreshed last time${last === null ? "" : `; its figures are from ${formatDate(last)}`}. Refresh it in Excel (Data › Refresh All), and fetch the figures on the measurements page.`,
};

/** What stops the whole job: a required table or column is missing. */
export const missingTexts: Worded<typeof danish.missingTexts> = {
  table: (name) =>
    `The table “${name}” is not in the workbook. Choose Create sheets (“Opret ark”) on the ribbon, or give your own table the name “${name}” (Table Design > Table Name).`,
  column: (table, columns, likely) => {
    const asked = columns.flatMap((column, index) => {
      const other = likely[index] ?? null;
      if (other === null) return [];
      return [
        columns.length === 1
          ? ` Is it the column “${other}”? Call it “${column}”.`
          : ` Is “${column}” the column “${other}”?`,
      ];
    });
    const one = columns.length === 1;
    const lacking = one ? `the column “${columns[0] ?? ""}”` : `the columns ${listOf(columns, "and")}`;
    const add = one ? "dd a column with that header." : "dd columns with those headers.";
    const said = `The table “${table}” lacks ${lacking}.${asked.join("")}`;
    return asked.length === 0 ? `${said} A${add}` : `${said} Otherwise a${add}`;
  },
};

const figure = (value: number): string => formatNumber(value, 4);

function listOf(words: readonly string[], last: "or" | "and" = "or"): string {
  const quoted = words.map((word) => `“${word}”`);
  if (quoted.length < 2) return quoted.join("");
  return `${quoted.slice(0, -1).join(", ")} ${last} ${quoted.at(-1) ?? ""}`;
}

const countOf = (periods: readonly Period[]): string =>
  periods.length === 1 ? "One measurement is" : `${periods.length} measurements are`;

/** The most periods that a sentence names. */
const MOST_NAMED = 4;

const namesOf = (periods: readonly Period[]): string =>
  `${periods.slice(0, MOST_NAMED).map(periodName).join(", ")}${periods.length > MOST_NAMED ? " and others" : ""}`;
