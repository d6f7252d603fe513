import type { Book, BookCell, BookCheck, BookSheet } from "../../files/writing/book";
import { XLSX_TYPE, xlsxOf } from "../../files/writing/xlsxOf";
import { columnLetters } from "../../sheets/cells/columnLetters";
import type { CellValue } from "../../sheets/cells/sheetTable";
import { tables } from "../../sheets/tables/allTables";
import { listSource, listWarning } from "../../sheets/tables/columnLists";
import { OPEN_FILL, openMarks } from "../../sheets/tables/openMarks";
import { DATE_FORMAT, type Column, type TableSchema } from "../../sheets/tables/schema";
import { newTable, type TableContent } from "../../sheets/tables/tableContent";
import { nextYearTitle } from "../../text/da/nextYear";
import type { OutFile } from "../files/saveFile";

/** The tables of next year's workbook as a file, for Excel to open as a new workbook. */
export function nextYearFile(content: TableContent, year: number): OutFile {
  const made = tables
    .filter(({ name, comesWithUse }) => !comesWithUse || content[name] !== undefined)
    .map((schema) => newTable(schema, content));
  const book: Book = {
    title: nextYearTitle(year),
    sheets: made.map(({ schema, rows }): BookSheet => {
      const all = rows.length > 0 ? rows : [schema.columns.map(() => "")];
      return {
        name: schema.sheet,
        widths: schema.columns.map(({ width }) => width),
        rows: [
          [{ value: schema.sheet, look: { bold: true, size: 14 } }],
          [{ value: schema.help }],
          [],
          schema.columns.map(({ header }): BookCell => ({ value: header, look: { bold: true, wrap: true } })),
          ...all.map((cells) => schema.columns.map((column, at) => cellOf(column, cells[at] ?? ""))),
        ],
        table: {
          name: schema.name,
          headerRow: HEADER_ROW,
          headers: schema.columns.map(({ header }) => header),
          rows: all.length,
        },
        checks: checksOf(schema),
        marks: openMarks(schema, HEADER_ROW + 1).map(({ column, formula }) => ({
          cells: down(column),
          formula,
          fill: OPEN_FILL,
        })),
        frozen: { rows: HEADER_ROW, columns: 0 },
      };
    }),
    properties: [],
  };
  return { name: `${nextYearTitle(year)}.xlsx`, type: XLSX_TYPE, bytes: xlsxOf(book) };
}

/** Where our tables' headers stand, below the sheet's name and what it is for. */
const HEADER_ROW = 4;

/** How far down lists and marks reach, so that a table can grow. */
const CHECKED_ROWS = 2000;

const down = (column: number): string =>
  `${columnLetters(column)}${HEADER_ROW + 1}:${columnLetters(column)}${HEADER_ROW + CHECKED_ROWS}`;

/** The dropdown lists of a table's columns, and what Excel says where something else is typed. */
const checksOf = (schema: TableSchema): BookCheck[] =>
  schema.columns.flatMap((column, at): BookCheck[] => {
    const source = listSource(column, schema, HEADER_ROW + 1);
    if (source === null) return [];
    const formula = source.startsWith("=") ? source.slice(1) : `"${source}"`;
    return [{ cells: down(at), kind: "list", formula, error: listWarning(column), prompt: column.help, asks: true }];
  });

function cellOf({ kind }: Column, value: CellValue): BookCell | null {
  if (value === "") return null;
  if (kind === "date") return { value, look: { format: DATE_FORMAT } };
  if (kind === "degree") return { value, look: { format: "0 %" } };
  return kind === "text" ? { value, look: { wrap: true, format: "@" } } : { value };
}
