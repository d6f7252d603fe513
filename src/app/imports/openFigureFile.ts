import type { Source } from "../../domain/source";
import type { FigureBook } from "../figures/figureBook";
import { goalHeadings } from "./headingRows";
import { lacksOf, type Mapping, type MappingLack } from "./importMapping";
import { proposeMapping } from "./proposeMapping";
import { readImportPaced } from "./readImport";
import type { WorkbookMemory } from "../workbook/ports";
import { withSheet } from "./fileSheets";
import type { FigureFile } from "./readFigureFile";
import { recalledMapping } from "./rememberedMappings";
import { readBySources } from "../sources/readBySources";
import { sourcesFor } from "../sources/sourcesFor";
import type { UsableSource } from "../sources/usableSources";

/** A file with how its columns are read, as far as that can be told. */
export type OpenedFile = {
  file: FigureFile;
  mapping: Mapping;
  /** Sources that the user has pointed out in it; null where it is to be read without any, also of those in Kilder. */
  pointed?: readonly Source[] | null;
};

type Book = FigureBook;

/**
 * A file with the mapping that was used for such a file before, else with the one that its headings suggest. Of several
 * sheets the first is opened that figures can be read from, by the sources of Kilder where these name the file.
 */
export async function openedFile(memory: WorkbookMemory, file: FigureFile, book: Book): Promise<OpenedFile> {
  const sheets = [file, ...file.others.map(({ sheet }) => withSheet(file, sheet))];
  const opened = await Promise.all(sheets.map((each) => openedSheet(memory, each, book)));
  const [first] = opened;
  if (first === undefined) throw new RangeError("No sheet.");
  if (opened.length === 1) return first;
  const ready = await firstWithFigures(opened, sourcesFor(book, file.name).usable, book);
  const near = opened.find((each) => lackingIn(each, book).length <= 1 && each.file.rows.length > 1);
  return ready ?? near ?? first;
}

/** A sheet as it was chosen, with how its columns are read. */
export async function openedSheet(memory: WorkbookMemory, file: FigureFile, book: Book): Promise<OpenedFile> {
  const proposed = proposeMapping(file, book);
  const mapping = await recalledMapping(memory, file, proposed);
  const isListed = mapping.contract === null || book.contracts.some(({ name }) => name === mapping.contract);
  return { file, mapping: isListed ? mapping : { ...mapping, contract: proposed.contract } };
}

/** What must still be said before a file can be read. */
export function lackingIn({ file, mapping }: OpenedFile, book: Pick<FigureBook, "goals">): MappingLack[] {
  return lacksOf(mapping, goalHeadings(file, mapping, book).length > 0);
}

async function firstWithFigures(
  opened: readonly OpenedFile[],
  sources: readonly UsableSource[],
  book: Book,
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
