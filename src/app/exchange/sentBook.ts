import { zipSync } from "fflate";
import type { Book, BookCell, BookSheet } from "../../files/writing/book";
import { NO_DATE, XLSX_TYPE, xlsxOf } from "../../files/writing/xlsxOf";
import { lettersOf } from "../../files/writing/xmlText";
import { formatDate } from "../../text/da/numbers";
import { sentText } from "../../text/da/sentBook";
import type { OutFile } from "../files/saveFile";
import { cell, LOOKS } from "./sentCells";
import { planSheet } from "./sentPlans";
import { figureSheet, goalSheet, remarkSheet, sentSheet } from "./sentSheets";
import { checkIn, SENT_VERSION, sentRows } from "./sentTable";
import { owedIn, type Sending } from "./sending";

/** The files of a round, one workbook a centre; two centres never share a name. */
export function sentFiles(round: readonly Sending[]): OutFile[] {
  const taken = new Set<string>();
  return round.map((sending) => {
    const dates = [...new Set(sending.contracts.map(({ asOf }) => asOf))].sort();
    const base = fileName(sentText.fileName(sending.centre, dates.join(" ")));
    let name = base;
    for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${base} (${number})`;
    taken.add(name.toLowerCase());
    return { name: `${name}.xlsx`, type: XLSX_TYPE, bytes: xlsxOf(sentBook(sending)) };
  });
}

/** Files together as one zip, for a download; its bytes follow from theirs alone. */
export function zipped(files: readonly OutFile[], name: string): OutFile {
  const parts = Object.fromEntries(files.map((file) => [file.name, file.bytes]));
  return { name, type: "application/zip", bytes: zipSync(parts, { mtime: NO_DATE, level: 0 }) };
}

/** A name without what Windows, macOS or SharePoint refuse in one. */
function fileName(text: string): string {
  const clean = text.replace(/[\\/:*?"<>|#%&{}~\u0000-\u001f]/g, " ").replace(/\s+/g, " "); // eslint-disable-line no-control-regex -- control characters are refused in names
  return clean
    .trim()
    .replace(/^\.+|\.+$/g, "")
    .slice(0, 120);
}

/** The workbook of one centre: what to do, its goals, the fields to fill in, and what was sent. */
export function sentBook(sending: Sending): Book {
  const rows = sentRows(sending);
  const sheets = [goalSheet(sending), figureSheet(sending), remarkSheet(sending), planSheet(sending), sentSheet(rows)];
  const title = titleOf(sending);
  return {
    title,
    sheets: [firstSheet(sending, title, sheets), ...sheets],
    properties: [
      ["Projektmappe", sending.workbook],
      ["Kontrakt", sending.contracts.map(({ contract }) => contract.name).join("; ")],
      ["Statusdato", [...new Set(sending.contracts.map(({ asOf }) => asOf))].join("; ")],
      ["Version", SENT_VERSION],
      ["Kontrol", checkIn(rows)],
    ],
  };
}

function titleOf({ contracts }: Sending): string {
  const dates = [...new Set(contracts.map(({ asOf }) => formatDate(asOf)))];
  return sentText.title(
    contracts.map(({ contract }) => contract.name),
    dates.join(" og "),
  );
}

/** *Læs først*: what to do by when, who fills it in, and what is still missing, counted as the fields are filled. */
function firstSheet(sending: Sending, title: string, sheets: readonly BookSheet[]): BookSheet {
  const { figures, remarks, plans } = owedIn(sending);
  const line = (text: string): BookCell[] => [cell(text, LOOKS.plain)];
  const numbered = (text: string, index: number): BookCell[] => line(`${index + 1}. ${text}`);
  const count = (name: string, label: string, word: string, value: number): BookCell[] => [
    cell(label, LOOKS.plain),
    { value, formula: `COUNTIF(${name}!${owedColumn(name, sheets)},"${word}")`, look: LOOKS.count },
  ];
  const { sheets: names } = sentText;
  return {
    name: names.first,
    widths: [96, 26],
    isLocked: true,
    rows: [
      [cell(title, LOOKS.title)],
      [cell(sentText.due(formatDate(sending.due)), LOOKS.due)],
      [],
      [cell(sentText.sentBy, LOOKS.heading), cell("", LOOKS.name)],
      [],
      [cell(sentText.todo, LOOKS.heading)],
      ...sentText.steps.map(numbered),
      [],
      [cell(sentText.lacking, LOOKS.heading)],
      count(names.figures, sentText.lackingFigures, sentText.missing, figures),
      count(names.remarks, sentText.lackingRemarks, sentText.missing, remarks),
      count(names.plans, sentText.duePlans, sentText.overdue, plans),
      [],
      [cell(sentText.goodToKnow, LOOKS.heading)],
      ...sentText.notes.map(line),
    ],
    checks: [
      {
        cells: "B4",
        kind: "textLength",
        operator: "lessThanOrEqual",
        formula: "200",
        error: sentText.sentByPrompt,
        prompt: sentText.sentByPrompt,
      },
    ],
  };
}

/** The column of a table's sheet that says what is owed. */
function owedColumn(name: string, sheets: readonly BookSheet[]): string {
  const headers = sheets.find((sheet) => sheet.name === name)?.table?.headers ?? [];
  const letters = lettersOf(headers.indexOf(sentText.headers.owed));
  return `$${letters}:$${letters}`;
}
