import { isCalendarDate } from "../../domain/calendarDate";
import { formatDate, formatNumber } from "./numbers";
import { listed, listedCells } from "../listed";
import type * as danish from "../da/refusals";
import { withoutStop } from "../withoutStop";
import type { Worded } from "../worded";

const dateText = (asOf: string): string => (isCalendarDate(asOf) ? formatDate(asOf) : asOf);
const atDate = (asOf: string): string => (asOf === "" ? "" : ` at ${dateText(asOf)}`);
const theSheet = (name: string): string => (name === "" ? "A sheet" : `The sheet “${name}”`);

/** Why a job was refused, where, and what to do. Names in the workbook are not translated. */
export const refusals: Worded<typeof danish.refusals> = {
  cancelled: () => "Cancelled. Nothing has been written.",
  readOnly: () => "The workbook is read-only. Save a copy under another name, open it, and try again.",
  protectedSheet: (sheet) => `${theSheet(sheet)} is protected. Choose Review > Unprotect Sheet, and try again.`,
  protectedWorkbook: () =>
    "The workbook's structure is protected, so no sheets can be made. Choose Review > Protect Workbook to take the protection off, and try again.",
  filteredTable: (name) =>
    `${name === "" ? "A table" : `“${name}”`} is filtered. Choose Data > Clear to show all rows, and try again.`,
  mergedCells: (name) =>
    `${name === "" ? "A sheet" : `“${name}”`} has merged cells where something is to be written. Select them, choose Home > Merge & Center to unmerge them, and try again.`,
  foreignRows: (rows) =>
    `The sheet “Status” has rows that “Målopfyldelse” did not make: row ${listed(rows.split(" "), "and")}. Move what stands in them below the status or beside a goal, delete the rows, and try again.`,
  typedOver: (cells) =>
    `Something has been typed in cells of the sheet “Status” that “Målopfyldelse” fills itself: ${listedCells(cells, "and")}. Move it to the column “Bemærkning”, to the right of the status or to the tables, clear the ${cells.includes(" ") ? "cells" : "cell"}, and try again.`,
  drawingChanged: (rows, sheet) =>
    rows === ""
      ? `The sheet “${sheet}” has more or fewer columns where the add-in draws. Undo that, or rename the sheet and delete its name under Formulas > Name Manager: a new sheet is made.`
      : `Something was typed on the sheet “${sheet}” where the add-in draws: row ${listed(rows.split(" "), "and")}. Move it below the drawing, undo the change in the rows, and try again.`,
  statusSpoilt: () =>
    "The sheet “Status” lacks its hidden columns or its headers, so it cannot be told which goals the rows are about. Undo what was deleted. Or rename the sheet, delete the name “Resultatkontrakt_Status” under Formulas > Name Manager, and choose Update status: a new sheet is made beside it.",
  tableMissing: (name) =>
    `The table “${name}” is not in the workbook. Choose Create sheets (“Opret ark”) on the ribbon, and try again.`,
  columnMissing: (column, table) =>
    `The column “${column}” of the table “${table}” is not there. Give the column its name back, or add it, and try again.`,
  goalGone: (nr) =>
    `Goal ${nr} is no longer in the table “Mål”. Nothing has been written. Close the form, and see the goals again.`,
  goalChanged: (nr) =>
    `Goal ${nr} has been changed in the sheet since it was opened here. Nothing has been written. Choose Cancel, and open the goal again to see what stands there now.`,
  goalExists: (nr) => `There is a goal ${nr} in the contract already. Give the goal another “Nr” or “Delmål”.`,
  cellEditMode: () => "A cell is being edited. Press Enter or Esc, and try again.",
  tooLarge: () =>
    "The tables are too large to be read or written in one go (over 5 MB). Move older measurements to another workbook, and try again.",
  emptyRows: (rows, table) =>
    `The table “${table}” ends with ${formatNumber(Number(rows))} empty rows, so it is too large to be read. Drag its bottom right corner up to the last row with content, and try again.`,
  headerRowHidden: (table) =>
    `The table “${table}” does not show its header row, so its columns cannot be told apart. Click in the table, tick Table Design > Header Row, and try again.`,
  sheetFull: (sheet) =>
    `${theSheet(sheet)} has no room for more rows below the table. Clear the rows below it, and try again.`,
  changedMeanwhile: () =>
    "Others changed the tables during the write. What stood there has been put back. Try again when they have finished.",
  partlyWritten: (table) =>
    `Only a part was written in the table “${table}”; then Excel or others came in the way. The rows that were written are whole. Press again to write the rest.`,
  noAnswer: () =>
    "Excel has not answered for 15 seconds, so the job was given up. If a cell is being edited, press Enter or Esc. Look in the sheets whether anything was written before you try again.",
  listOutdated: () =>
    "The workbook has been changed since the list was shown. Nothing has been removed. Look through the list again, and then remove.",
  unsavedRemarks: (count) =>
    `${count === "1" ? "One remark" : `${count} remarks`} on the sheet “Status” ${count === "1" ? "is" : "are"} not saved in the table “Bemærkninger” yet. Choose Refresh status, which saves ${count === "1" ? "it" : "them"}, and try again.`,
  remarkTooLong: (nr) =>
    `The remark on goal ${nr} on the sheet Status and the one in the table “Bemærkninger” are together over 32,767 characters, more than a cell holds. Shorten one of them and try again.`,
  remarkChanged: (nr) =>
    `The remark on goal ${nr} has been changed elsewhere since it was shown here. Nothing has been written. Copy your text, close the goal, open it again, and edit the remark as it is now.`,
  alreadyClosed: (contract, asOf) =>
    `The status of ${contract}${atDate(asOf)} is closed already. Nothing has been written. Reopen it first, if it is to be closed again.`,
  notClosed: (contract, asOf) =>
    `The status of ${contract}${atDate(asOf)} is not closed. Choose a status that is closed.`,
  nothingToSend: (asOf) =>
    `No contract can be sent to its centre${atDate(asOf)}. Choose a day in the contract's period.`,
  nothingToClose: (contract, asOf) =>
    contract === ""
      ? `No contract can be closed${atDate(asOf)}. Choose a day in the contract's period.`
      : `${contract} has no goals${atDate(asOf)}. Choose a day on which it has goals.`,
  nothingToReport: (_, asOf) => `No contract covers ${dateText(asOf)}. Choose a day in the period of a contract.`,
  reportTypedOver: (places) =>
    `Something has been typed on the sheet Rapport where a new report is to be: ${listed(
      places.split(" ").map((place) => (/^\d/.test(place) ? `row ${place}` : place)),
      "and",
    )}. Move it to another sheet, or rename the sheet, delete the name Resultatkontrakt_Rapport under Formulas > Name Manager, and try again: a new sheet is made then.`,
  reportSpoilt: () =>
    "The sheet Rapport has got or lost columns, so that it cannot be told what its rows are about. Undo it. Or rename the sheet, delete the name Resultatkontrakt_Rapport under Formulas > Name Manager, and try again: a new sheet is made then.",
  decisionUnclear: (row, column) =>
    `The decision in row ${row} of the sheet Rapport cannot become an action plan: ${
      { Nr: "the contract has no goal of that number", Frist: "the deadline is no date" }[column] ??
      "there is no text in “Beslutning”"
    }. Correct the row or clear it, and try again.`,
  dateOutside: (contract, asOf) =>
    `${contract} does not run over ${dateText(asOf)}. Choose a day in the contract's period.`,
  notAfterClosed: (asOf) =>
    `The amendment must be in force from a day after the closed status${atDate(asOf)}. Write a later day, or choose correction.`,
  contractGone: (contract) => `There is no contract ${contract}. Write the name as it is in “Kontrakter”.`,
  reasonMissing: () => "The reason is missing. Write why the period is reopened, or the goal amended.",
  byMissing: () => "The name is missing. Write who does it, or has decided it.",
  nothingBefore: (year) =>
    `The workbook has no contract from before ${year} to make a new contract year of. Choose a later year.`,
  contractExists: (contract) =>
    `The contract ${contract} is there already. Choose another year, or delete its rows if it is to be made anew.`,
  contractWithoutGoals: (contract) =>
    `The contract ${contract} has no goals in force. Write them in “Mål”, and try again.`,
  nothingAmended: (nr) => `Goal ${nr} has that value already, so there is nothing to amend. Write another value.`,
  tablesExist: (names) =>
    `The workbook has ${names} already. The example can be tried only in a workbook without these tables: open a new, empty workbook, and try again.`,
  hostFault: (words) =>
    `Excel could not do the job (${withoutStop(words)}). Click in the workbook, and try again; everything is written afresh. If that does not help, close the workbook and open it again.`,
  accessDenied: () =>
    "Excel does not allow the change. Take the protection off on the Review tab, or open the workbook for editing, and try again.",
  alreadyExists: () =>
    "The workbook has something of the same name already. Look at the sheets' names and in Formulas > Name Manager, rename it, and try again.",
  calculating: () =>
    "Excel has not finished calculating. Choose Recalculate (“Genberegn”) on the ribbon, and try again.",
  conflict: () => "Others changed the workbook at the same time. Wait a moment, and try again.",
  formulaTooLong: () => "A formula is longer than Excel has room for. Divide it between several cells, and try again.",
  gone: () =>
    "Something that the job needed has been moved or deleted meanwhile. Try again; the workbook is then read afresh.",
  insertBlocked: (sheet) =>
    `On ${sheet === "" ? "the sheet" : `the sheet “${sheet}”`} something is in the way of inserting or removing rows, such as another table. Move it to another sheet, and try again.`,
  interrupted: () => "Excel broke the job off because there was too much to do. Wait a moment, and try again.",
  linksBlocked: () => "Excel has blocked links to other data. Allow them on the Data tab, and try again.",
  noService: () =>
    "Excel gets no answer from its service on the net. Check the internet connection, and that you are signed in, and try again.",
  notInFront: () => "Another workbook is in front. Click in the workbook, and try again.",
  outOfMemory: () => "Excel is out of memory. Save, close other workbooks, and try again.",
  pivotInTheWay: (sheet) =>
    `${theSheet(sheet)} has a PivotTable where something is to be written. Move it to another sheet, and try again.`,
  tooManyCells: () =>
    "The job touches more cells than Excel can handle in one go. Delete what stands far down or far out on the sheets (Ctrl+End shows it), save, and try again.",
  tooOld: () =>
    "This version of Excel cannot do the job. Update Excel, or open the workbook in Excel on the web, and try again.",
  unsupportedSheet: (sheet) =>
    `${theSheet(sheet)} is a chart sheet or a macro sheet, which cannot hold tables. Rename it, and try again.`,
  totalsRow: (name) =>
    `The table “${name}” has a total row, and new rows cannot be written below it. Click in the table, clear Table Design > Total Row, and try again. Tick it again afterwards.`,
  nameTaken: (name) =>
    `The workbook has a defined name “${name}”, so the table “${name}” cannot be made. Choose Formulas > Name Manager, rename or delete the name, and try again.`,
};
