import type { Worksheet } from "@cj-tech-master/excelts";
import { kindOf, relationshipsOf, targetPart } from "./relationships";
import { sheetOrigin } from "./sheetParts";
import { partText, setPartText, type ZipParts } from "./zipParts";

export const worksheetPart = /^xl\/worksheets\/[^/]+\.xml$/;

/** From how many empty rows at its end a table on a sheet awake is shortened. */
const EMPTY_ROWS = 1000;

/**
 * Shortens tables in what the engine reads, since it makes all cells of a table: on the parts of sheets asleep to one
 * row, on others to the last row of the sheet, where many empty ones follow it.
 */
export function shortenTables(parts: ZipParts, asleep: ReadonlySet<string>): void {
  for (const part of Object.keys(parts).filter((name) => worksheetPart.test(name))) {
    const tables = tablesOf(parts, part);
    if (tables.length === 0) continue;
    const isAsleep = asleep.has(part);
    const last = isAsleep ? 0 : lastRowOf(partText(parts, part) ?? "");
    const shorter = (top: number, bottom: number): number =>
      isAsleep || bottom - last > EMPTY_ROWS ? Math.min(bottom, Math.max(top + 1, last)) : bottom;
    for (const table of tables)
      setPartText(
        parts,
        table,
        (partText(parts, table) ?? "").replace(
          /(<(?:table|autoFilter)\b[^>]*?\bref=")([A-Z]+)(\d+):([A-Z]+)(\d+)"/g,
          (_all, before: string, left: string, top: string, right: string, bottom: string) =>
            `${before}${left}${top}:${right}${shorter(Number(top), Number(bottom))}"`,
        ),
      );
  }
}

/** The number of a sheet's last row; a row without one, which few writers make, counts as far down. */
function lastRowOf(xml: string): number {
  let last = 0;
  for (const [row] of xml.matchAll(/<row\b[^>]*>/g))
    last = Math.max(last, Number(/\sr="(\d+)"/.exec(row)?.[1] ?? Infinity));
  return last;
}

const tablesOf = (parts: ZipParts, sheet: string): string[] =>
  relationshipsOf(parts, sheet)
    .filter((relationship) => kindOf(relationship) === "table")
    .map(({ target }) => targetPart(sheet, target));

/** Gives the tables that were shortened their length of the file (`plain`) again. */
export function lengthenTables(sheets: readonly Worksheet[], plain: ZipParts): void {
  for (const sheet of sheets) {
    const definitions = tablesOf(plain, sheetOrigin(sheet) ?? "").map((name) => partText(plain, name) ?? "");
    for (const table of sheet.getTables()) lengthen(table.table, definitions);
  }
}

type TableModel = ReturnType<Worksheet["getTables"]>[number]["table"];

const rowsOf = (reference: string): number[] =>
  reference.split(":").map((address) => Number(/\d+$/.exec(address)?.[0]));

function lengthen(model: TableModel, definitions: readonly string[]): void {
  const refOf = (xml: string, element: string): string | undefined =>
    new RegExp(`<${element}\\b[^>]*?\\bref="([^"]*)"`).exec(xml)?.[1];
  const corner = model.tableRef?.split(":")[0];
  const xml = definitions.find((each) => refOf(each, "table")?.split(":")[0] === corner);
  const whole = xml && refOf(xml, "table");
  if (!whole) return;
  const [top = 0, bottom = 0] = rowsOf(whole);
  if (bottom <= (rowsOf(model.tableRef ?? "")[1] ?? 0)) return;
  const others = Number(model.headerRow !== false) + Number(model.totalsRow === true);
  model.tableRef = whole;
  const filtered = refOf(xml, "autoFilter");
  if (filtered !== undefined) model.autoFilterRef = filtered;
  model.rows = Array.from({ length: bottom - top + 1 - others }, () => []);
}
