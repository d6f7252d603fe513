import type { Book, BookCell, BookSheet } from "../../files/writing/book";
import { XLSX_TYPE, xlsxOf } from "../../files/writing/xlsxOf";
import type { CellValue } from "../../sheets/cells/sheetTable";
import { tables } from "../../sheets/tables/allTables";
import { DATE_FORMAT, type Column } from "../../sheets/tables/schema";
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
        frozen: { rows: HEADER_ROW, columns: 0 },
      };
    }),
    properties: [],
  };
  return { name: `${nextYearTitle(year)}.xlsx`, type: XLSX_TYPE, bytes: xlsxOf(book) };
}

/** Where our tables' headers stand, below the sheet's name and what it is for. */
const HEADER_ROW = 4;

function cellOf({ kind }: Column, value: CellValue): BookCell | null {
  if (value === "") return null;
  if (kind === "date") return { value, look: { format: DATE_FORMAT } };
  if (kind === "degree") return { value, look: { format: "0 %" } };
  return kind === "text" ? { value, look: { wrap: true, format: "@" } } : { value };
}
