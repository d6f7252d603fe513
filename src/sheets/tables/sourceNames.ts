import { columnIndex, comparable, tableNamed, type SheetTable } from "../cells/sheetTable";

/** Whether a *Kilde* is a pattern of file names: with a star, a folder, a space or a file's ending. Else a table. */
export function isFilePattern(from: string): boolean {
  return /[*{\\/ ]|\.(?:csv|txt|tsv|xlsx|json|px)$/i.test(from);
}

/** The names of the workbook's tables that Kilder takes figures from, each once. */
export function sourceTableNames(found: readonly SheetTable[]): string[] {
  const own = tableNamed(found, "Kilder");
  const at = own === null ? -1 : columnIndex(own, "Kilde");
  const names = (own?.rows ?? []).map((cells) => String(cells[at] ?? "").trim());
  const tables = names.filter((name) => name !== "" && !isFilePattern(name));
  return [...new Map(tables.map((name) => [comparable(name), name])).values()];
}
