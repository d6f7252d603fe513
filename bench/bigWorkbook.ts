import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { CellValue, SheetTable } from "../src/sheets/cells/sheetTable";
import { openAddIn } from "../workbench/cli/openAddIn";
import { bigTables, type Size } from "./bigTables";

/**
 * A workbook of a size as an .xlsx file: the tables that the add-in makes, with their rows put in as Excel stores them,
 * texts as shared strings. It is written part by part, since an engine would take minutes for it.
 */
export async function bigWorkbook(size: Size): Promise<Uint8Array> {
  const tables = bigTables(size);
  const parts = unzipSync(await emptyWorkbook(tables));
  const texts = new Map<string, number>();
  const indexOf = (text: string): number => {
    const known = texts.get(text) ?? texts.size;
    texts.set(text, known);
    return known;
  };
  for (const part of Object.keys(parts).filter((name) => /^xl\/worksheets\/sheet\d+\.xml$/.test(name)))
    parts[part] = strToU8(
      strFromU8(parts[part] ?? new Uint8Array()).replace(/<c ([^>]*)t="s"([^>]*)><v>(\d+)<\/v>/g, (_all, a, b, at) => {
        const text = sharedTexts(parts)[Number(at)] ?? "";
        return `<c ${String(a)}t="s"${String(b)}><v>${indexOf(text)}</v>`;
      }),
    );
  for (const table of tables) fill(parts, table, indexOf);
  parts["xl/sharedStrings.xml"] = strToU8(
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" uniqueCount="${texts.size}">${[
      ...texts.keys(),
    ]
      .map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`)
      .join("")}</sst>`,
  );
  return zipSync(parts, { level: 6 });
}

const escaped = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");

type Parts = Record<string, Uint8Array>;

const read = new WeakMap<Parts, string[]>();

function sharedTexts(parts: Parts): string[] {
  const known = read.get(parts);
  if (known) return known;
  const xml = strFromU8(parts["xl/sharedStrings.xml"] ?? new Uint8Array());
  const texts = [...xml.matchAll(/<si>([\s\S]*?)<\/si>/g)].map(([, inner = ""]) =>
    [...inner.matchAll(/<t[^>]*>([\s\S]*?)<\/t>/g)]
      .map(([, text = ""]) =>
        text
          .replace(/&lt;/g, "<")
          .replace(/&gt;/g, ">")
          .replace(/&quot;/g, '"')
          .replace(/&amp;/g, "&"),
      )
      .join(""),
  );
  read.set(parts, texts);
  return texts;
}

/** The add-in's own tables, with a few rows in each. */
async function emptyWorkbook(tables: readonly SheetTable[]): Promise<Uint8Array> {
  const { addIn, opened, save, close } = await openAddIn(null);
  try {
    const rowsOf = ({ headers, rows }: SheetTable): Record<string, CellValue>[] =>
      rows.slice(0, 1).map((row) => Object.fromEntries(headers.map((header, at) => [header, row[at] ?? ""])));
    await addIn.createSheets(Object.fromEntries(tables.map((table) => [table.name, rowsOf(table)])));
    const first = opened.workbook.getWorksheet("Ark1");
    if (first) opened.workbook.removeWorksheet(first.id);
    return await save();
  } finally {
    close();
  }
}

/** Puts all rows of a table in the place of its first row, and makes the table as long as they are. */
function fill(parts: Parts, table: SheetTable, indexOf: (text: string) => number): void {
  const [part = "", definition = ""] = partsOfTable(parts, table.name);
  const tableXml = strFromU8(parts[part] ?? new Uint8Array());
  const [, left = "", top = "", right = ""] = /\bref="([A-Z]+)(\d+):([A-Z]+)\d+"/.exec(tableXml) ?? [];
  const last = Number(top) + table.rows.length;
  parts[part] = strToU8(tableXml.replace(/\bref="[A-Z]+\d+:[A-Z]+\d+"/g, `ref="${left}${top}:${right}${last}"`));
  const headers = [...tableXml.matchAll(/<tableColumn [^>]*name="([^"]*)"/g)].map(([, name = ""]) => name);
  const places = table.headers.map((header) => headers.indexOf(header));
  const xml = strFromU8(parts[definition] ?? new Uint8Array());
  const first = new RegExp(`<row r="${Number(top) + 1}"[\\s\\S]*?</row>`).exec(xml)?.[0] ?? "";
  const style = (column: string): string =>
    new RegExp(`r="${column}${Number(top) + 1}"[^>]*?( s="\\d+")`).exec(first)?.[1] ?? "";
  const columns = places.map((place) => letterAt(left, place));
  const styles = columns.map(style);
  const body = table.rows.map((row, at) => {
    const number = Number(top) + 1 + at;
    const cells = places
      .map((place, column) => ({ place, column }))
      .filter(({ place, column }) => place >= 0 && row[column] !== "")
      .sort((a, b) => a.place - b.place)
      .map(({ column }) =>
        cellXml(`${columns[column] ?? ""}${number}`, styles[column] ?? "", row[column] ?? "", indexOf),
      );
    return `<row r="${number}">${cells.join("")}</row>`;
  });
  const dimension = xml.replace(/<dimension ref="[^"]*"\/>/, "");
  const at = dimension.indexOf(first);
  // In pieces, as a string of a million rows has no room for another of its length in one replacement.
  parts[definition] = Buffer.concat([
    strToU8(dimension.slice(0, at)),
    ...batches(body, 10_000).map((rows) => strToU8(rows.join(""))),
    strToU8(dimension.slice(at + first.length).replace(/<row [\s\S]*<\/row>/, "")),
  ]);
}

function cellXml(address: string, style: string, value: CellValue, indexOf: (text: string) => number): string {
  return typeof value === "number"
    ? `<c r="${address}"${style}><v>${value}</v></c>`
    : `<c r="${address}"${style} t="s"><v>${indexOf(String(value))}</v></c>`;
}

/** The part of a table and that of its sheet. */
function partsOfTable(parts: Parts, name: string): [string, string] {
  const part = Object.keys(parts).find(
    (each) =>
      /^xl\/tables\//.test(each) && strFromU8(parts[each] ?? new Uint8Array()).includes(`displayName="${name}"`),
  );
  const file = (part ?? "").split("/").at(-1) ?? "";
  const rels = Object.keys(parts).find(
    (each) => /^xl\/worksheets\/_rels\//.test(each) && strFromU8(parts[each] ?? new Uint8Array()).includes(`/${file}"`),
  );
  return [part ?? "", (rels ?? "").replace("_rels/", "").replace(/\.rels$/, "")];
}

const letterAt = (left: string, place: number): string => String.fromCharCode(left.charCodeAt(0) + place);

function batches<T>(list: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, at) => list.slice(at * size, (at + 1) * size));
}
