import type { GivenFigure } from "../figures/planFigures";

/**
 * Something wrong in a file: the row as Excel numbers it, the column by its heading, what stands there and what to do.
 */
export type ImportFault = { row: number; column: string; text: string; problem: string };

/** What stood beside a figure of a file, or in its place, and is told with it. */
export type ImportNote = { row: number; column: string; note: string };

/** A figure of a file with the place that it came from. */
export type ImportedFigure = GivenFigure & Pick<ImportFault, "row" | "column">;
