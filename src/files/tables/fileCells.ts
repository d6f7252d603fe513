import { tableLimits, type FileCell } from "./fileTable";
import type { CellMaker } from "./scanSheet";
import { digitsAt, plainNumberAt, textAt } from "./scanText";

const EMPTY: FileCell = { value: "", numberFormat: "General" };

/** The cells of a file of figures, from the workbook's shared texts and the number format of each style. */
export function fileCells(texts: readonly string[], formats: readonly string[]): CellMaker<FileCell> {
  const shared = new Map<number, FileCell[]>();

  /** A text that many cells share is one cell for all of them in a style. */
  const sharedCell = (style: number, index: number, numberFormat: string): FileCell => {
    const ofStyle = shared.get(style) ?? [];
    shared.set(style, ofStyle);
    const known = ofStyle[index] ?? { value: (texts[index] ?? "").trim(), numberFormat };
    // An index beyond the texts is a fault of the file, and no reason to keep a cell for it.
    if (index < texts.length) ofStyle[index] = known;
    return known;
  };

  return {
    columns: tableLimits.columns,
    most: tableLimits.cells,
    empty: EMPTY,
    emptyOf: () => EMPTY,
    of: (bytes, from, to, isPlain, type, style) => {
      const numberFormat = formats[style] ?? "General";
      if (type === "n") {
        const plain = plainNumberAt(bytes, from, to);
        if (plain !== undefined) return { value: plain, numberFormat };
        return { value: Number(Number(textAt(bytes, from, to, isPlain)).toPrecision(15)), numberFormat };
      }
      if (type === "s") return sharedCell(style, digitsAt(bytes, from, to), numberFormat);
      const raw = textAt(bytes, from, to, isPlain);
      return { value: type === "b" ? raw === "1" : raw.trim(), numberFormat };
    },
  };
}
