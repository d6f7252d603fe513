import { nextTask } from "../../files/breather";
import type { Source } from "../../domain/source";
import type { FigureBook } from "../figures/figureBook";
import { goalHeadings } from "./headingRows";
import { lacksOf, type Mapping, type MappingLack } from "./importMapping";
import { proposeMapping } from "./proposeMapping";
import type { WorkbookMemory } from "../workbook/ports";
import type { FigureFile } from "./readFigureFile";
import { withStackedLabels } from "./stackedLabels";
import { recalledMapping } from "./rememberedMappings";

/** A file with how its columns are read, as far as that can be told. */
export type OpenedFile = {
  file: FigureFile;
  mapping: Mapping;
  /** Whether the file's sheets that are built alike are read with it. */
  alike?: boolean;
  /** Sources that the user has pointed out in it; null where it is to be read without any, also of those in Kilder. */
  pointed?: readonly Source[] | null;
};

/** A sheet as it was chosen, with how its columns are read. */
export async function openedSheet(memory: WorkbookMemory, given: FigureFile, book: FigureBook): Promise<OpenedFile> {
  const file = withStackedLabels(given, book);
  await nextTask();
  const proposed = proposeMapping(file, book);
  const mapping = await recalledMapping(memory, file, proposed);
  const isListed = mapping.contract === null || book.contracts.some(({ name }) => name === mapping.contract);
  return { file, mapping: isListed ? mapping : { ...mapping, contract: proposed.contract } };
}

/** What must still be said before a file can be read. */
export function lackingIn({ file, mapping }: OpenedFile, book: Pick<FigureBook, "goals">): MappingLack[] {
  return lacksOf(mapping, goalHeadings(file, mapping, book).length > 0);
}
