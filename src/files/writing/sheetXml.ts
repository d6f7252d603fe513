import type { BookCell, BookCheck, BookMark, BookSheet, BookTable } from "./book";
import type { Styles } from "./stylesXml";
import { lettersOf, xmlText } from "./xmlText";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** The index of a text that cells share. */
export type SharedText = (text: string) => number;

/** The part of one sheet. */
export function sheetXml(sheet: BookSheet, styles: Styles, shared: SharedText, isFirst: boolean): string {
  const { widths, rows, table, checks = [], marks = [], isLocked } = sheet;
  return (
    `<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>` +
    `<sheetViews><sheetView${isLocked ? ' showGridLines="0"' : ""}${isFirst ? ' tabSelected="1"' : ""} workbookViewId="0">` +
    `${paneXml(sheet)}</sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/>` +
    `<cols>${widths.map((width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`).join("")}</cols>` +
    `<sheetData>${rows.map((cells, at) => rowXml(cells, at + 1, widths, styles, shared)).join("")}</sheetData>` +
    (isLocked
      ? '<sheetProtection sheet="1" objects="1" scenarios="1" formatColumns="0" formatRows="0" sort="0" autoFilter="0"/>'
      : "") +
    marks.map((mark, at) => markXml(mark, styles, at + 1)).join("") +
    (checks.length === 0
      ? ""
      : `<dataValidations count="${checks.length}">${checks.map(checkXml).join("")}</dataValidations>`) +
    `<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>` +
    `<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>` +
    `<headerFooter><oddFooter>&amp;L&amp;A&amp;RSide &amp;P af &amp;N</oddFooter></headerFooter>` +
    `${table === undefined ? "" : '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>'}</worksheet>`
  );
}

function paneXml({ frozen }: BookSheet): string {
  if (frozen === undefined) return "";
  const { rows, columns } = frozen;
  const pane = rows > 0 && columns > 0 ? "bottomRight" : rows > 0 ? "bottomLeft" : "topRight";
  const split = `${columns > 0 ? ` xSplit="${columns}"` : ""}${rows > 0 ? ` ySplit="${rows}"` : ""}`;
  return `<pane${split} topLeftCell="${lettersOf(columns)}${rows + 1}" activePane="${pane}" state="frozen"/>`;
}

function rowXml(
  cells: readonly (BookCell | null)[],
  row: number,
  widths: readonly number[],
  styles: Styles,
  shared: SharedText,
): string {
  if (cells.every((cell) => cell === null)) return "";
  const written = cells.map((cell, at) =>
    cell === null ? "" : cellXml(cell, `${lettersOf(at)}${row}`, styles.indexOf(cell.look), shared),
  );
  return `<row r="${row}" ht="${heightOf(cells, widths)}">${written.join("")}</row>`;
}

/** In points, of a line of 11-point text. Excel allows a row no more than 409. */
const LINE = 15;
const HIGHEST = 405;

/** A row's height by its longest wrapped text; not every program fits rows to their text by itself. */
function heightOf(cells: readonly (BookCell | null)[], widths: readonly number[]): number {
  const heights = cells.map((cell, at) => {
    const { size = 11, wrap } = cell?.look ?? {};
    const width = Math.max(1, (widths[at] ?? 10) - 1);
    const lines = wrap
      ? String(cell?.value ?? "")
          .split("\n")
          .reduce((sum, line) => sum + Math.max(1, Math.ceil((line.length * size) / 11 / width)), 0)
      : 1;
    return Math.ceil((lines * LINE * size) / 11);
  });
  return Math.min(HIGHEST, Math.max(LINE, ...heights));
}

function cellXml({ value, formula }: BookCell, address: string, style: number, shared: SharedText): string {
  const place = `r="${address}" s="${style}"`;
  if (formula !== undefined) {
    const type = typeof value === "string" ? ' t="str"' : "";
    return `<c ${place}${type}><f>${xmlText(formula)}</f><v>${xmlText(String(value))}</v></c>`;
  }
  if (value === "") return `<c ${place}/>`;
  if (typeof value === "string") return `<c ${place} t="s"><v>${shared(value)}</v></c>`;
  if (typeof value === "boolean") return `<c ${place} t="b"><v>${value ? 1 : 0}</v></c>`;
  return `<c ${place}><v>${value}</v></c>`;
}

function markXml({ cells, formula, fill }: BookMark, styles: Styles, priority: number): string {
  return (
    `<conditionalFormatting sqref="${cells}"><cfRule type="expression" dxfId="${styles.fillOf(fill)}" priority="${priority}">` +
    `<formula>${xmlText(formula)}</formula></cfRule></conditionalFormatting>`
  );
}

/** Excel takes so many characters of a message, and fewer of its heading. */
const LONGEST_MESSAGE = 255;

function checkXml({ cells, kind, operator, formula, formula2, error, prompt, asks }: BookCheck): string {
  const message = (text: string): string => xmlText(text.slice(0, LONGEST_MESSAGE));
  return (
    `<dataValidation type="${kind}"${operator === undefined ? "" : ` operator="${operator}"`} allowBlank="1"` +
    `${asks ? ' errorStyle="warning"' : ""} showErrorMessage="1" error="${message(error)}"` +
    `${prompt === undefined ? "" : ` showInputMessage="1" prompt="${message(prompt)}"`} sqref="${cells}">` +
    `<formula1>${xmlText(formula)}</formula1>${formula2 === undefined ? "" : `<formula2>${xmlText(formula2)}</formula2>`}` +
    `</dataValidation>`
  );
}

/** The part of a table. */
export function tableXml({ name, headerRow, headers, rows }: BookTable, id: number): string {
  const ref = `A${headerRow}:${lettersOf(headers.length - 1)}${headerRow + Math.max(1, rows)}`;
  return (
    `<table xmlns="${MAIN}" id="${id}" name="${xmlText(name)}" displayName="${xmlText(name)}" ref="${ref}" totalsRowShown="0">` +
    `<autoFilter ref="${ref}"/><tableColumns count="${headers.length}">` +
    headers.map((header, at) => `<tableColumn id="${at + 1}" name="${xmlText(header)}"/>`).join("") +
    `</tableColumns><tableStyleInfo name="TableStyleMedium2" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>`
  );
}
