import type { Issue } from "../../sheets/cells/issue";
import type { FigureBook } from "../figures/figureBook";
import { isFrom } from "./filePattern";
import { usableSources, type UsableSource } from "./usableSources";

/** The sources of the table Kilder that are this file or table, and an issue for each that cannot be used. */
export function sourcesFor(
  { sources }: Pick<FigureBook, "sources">,
  name: string,
): { usable: UsableSource[]; issues: Issue[] } {
  return usableSources(sources.filter(({ from }) => isFrom(from, name)));
}
