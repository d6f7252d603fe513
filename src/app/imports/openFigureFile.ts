import type { FigureBook } from "../figures/figureBook";
import { proposeMapping, type Mapping } from "./importMapping";
import type { WorkbookMemory } from "../workbook/ports";
import type { FigureFile } from "./readFigureFile";
import { recalledMapping } from "./rememberedMappings";

/** A file with how its columns are read, as far as that can be told. */
export type OpenedFile = { file: FigureFile; mapping: Mapping };

/** A file with the mapping that was used for such a file before, else with the one that its headings suggest. */
export async function openedFile(
  memory: WorkbookMemory,
  file: FigureFile,
  book: Pick<FigureBook, "contracts">,
): Promise<OpenedFile> {
  const proposed = proposeMapping(file, book);
  const mapping = await recalledMapping(memory, file, proposed);
  const isListed = mapping.contract === null || book.contracts.some(({ name }) => name === mapping.contract);
  return { file, mapping: isListed ? mapping : { ...mapping, contract: proposed.contract } };
}
