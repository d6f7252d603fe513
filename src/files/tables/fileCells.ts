import { fileNumber, tableLimits, type FileCell } from "./fileTable";
import type { CellMaker } from "./scanSheet";
import { digitsAt, plainNumberAt, textAt } from "./scanText";

const EMPTY: FileCell = { value: "", numberFormat: "General" };
/** How many of the numbers met of late are kept: a power of two. */
const NUMBERS = 4096;

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

  const numbers: FileCell[] = Array.from({ length: NUMBERS }, () => EMPTY);

  /** Numbers repeat in a file of figures, as its years, dates and shares do: those met of late are one cell. */
  const numberCell = (value: number, numberFormat: string): FileCell => {
    const place = (Math.imul(value % 0x7fff_ffff, 0x9e37) ^ numberFormat.length) & (NUMBERS - 1);
    const known = numbers[place];
    if (known !== undefined && known.value === value && known.numberFormat === numberFormat) return known;
    return (numbers[place] = { value, numberFormat });
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
        if (plain !== undefined) return numberCell(plain, numberFormat);
        return { value: fileNumber(textAt(bytes, from, to, isPlain)), numberFormat };
      }
      if (type === "s") return sharedCell(style, digitsAt(bytes, from, to), numberFormat);
      const raw = textAt(bytes, from, to, isPlain);
      return { value: type === "b" ? raw === "1" : raw.trim(), numberFormat };
    },
  };
}
