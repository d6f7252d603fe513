import type { FigureBook } from "../figures/figureBook";
import { withSheet } from "../imports/fileSheets";
import { lackingIn, openedSheet, type OpenedFile } from "../imports/openFigureFile";
import type { FigureFile } from "../imports/readFigureFile";
import { readImportPaced } from "../imports/readImport";
import type { WorkbookMemory } from "../workbook/ports";
import { readBySources } from "./readBySources";
import { sourcesFor } from "./sourcesFor";
import type { UsableSource } from "./usableSources";

/**
 * A file with the mapping that was used for such a file before, else with the one that its headings suggest. Of several
 * sheets the first is opened that figures can be read from, by the sources of Kilder where these name the file.
 */
export async function openedFile(memory: WorkbookMemory, file: FigureFile, book: FigureBook): Promise<OpenedFile> {
  const sheets = [file, ...file.others.map(({ sheet }) => withSheet(file, sheet))];
  const opened = await Promise.all(sheets.map((each) => openedSheet(memory, each, book)));
  const [first] = opened;
  if (first === undefined) throw new RangeError("No sheet.");
  if (opened.length === 1) return first;
  const ready = await firstWithFigures(opened, sourcesFor(book, file.name).usable, book);
  const near = opened.find((each) => lackingIn(each, book).length <= 1 && each.file.rows.length > 1);
  return ready ?? near ?? first;
}

async function firstWithFigures(
  opened: readonly OpenedFile[],
  sources: readonly UsableSource[],
  book: FigureBook,
): Promise<OpenedFile | null> {
  for (const each of opened) {
    if (sources.length === 0 && lackingIn(each, book).length > 0) continue;
    const { figures, open } = await (sources.length > 0
      ? readBySources(each, sources, book)
      : readImportPaced(each.file, each.mapping, book));
    if (figures.length + open.length > 0) return each;
  }
  return null;
}
