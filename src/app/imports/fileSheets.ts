import type { FigureFile } from "./readFigureFile";

/** A file with another of its sheets in the first's place. */
export function withSheet(file: FigureFile, sheet: string): FigureFile {
  const chosen = file.others.find((each) => each.sheet === sheet);
  if (chosen === undefined) return file;
  const own = { sheet: file.sheet, rows: file.rows };
  return { ...file, ...chosen, others: file.others.map((each) => (each === chosen ? own : each)) };
}
