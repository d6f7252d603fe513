import type { FigureBook } from "../figures/figureBook";
import { goalHeading } from "./headingRows";
import { headingStack, headingsOf, holdsAnything, periodHeading } from "./headings";
import type { Mapping } from "./importMapping";
import type { FigureFile } from "./readFigureFile";

/** The columns that may hold one goal's figures each, and whose headings name no goal. */
export function pointable(
  file: Pick<FigureFile, "rows" | "dates1904">,
  mapping: Mapping,
  { goals }: Pick<FigureBook, "goals">,
): { index: number; heading: string }[] {
  const used = new Set(Object.values(mapping.columns));
  return headingsOf(file, mapping).flatMap((heading, index) => {
    const stack = headingStack(file, mapping, index);
    const isOpen =
      !used.has(index) &&
      holdsAnything(file.rows, mapping.headingsAt, index) &&
      goalHeading(stack, goals) === null &&
      (mapping.periods === "headings" || periodHeading(stack, file.dates1904) === null);
    return isOpen ? [{ index, heading }] : [];
  });
}
