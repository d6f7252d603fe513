import { joinedBytes } from "../joinedBytes";
import { fileCells } from "./fileCells";
import { tableLimits, isFilled, type FileCell } from "./fileTable";
import { rowScanner, type ScannedRow } from "./scanSheet";
import { leave, letters } from "./scanText";
import { sheetReader, TOO_MANY_ROWS, SHEET_ROWS, type SheetCells } from "./sheetReader";

const [DATA, DATA_END, ROW] = [letters("<sheetData>"), letters("</sheetData>"), letters("<row")];
/** So many bytes are scanned at once; a row may be longer. */
const AT_ONCE = 256 * 1024;
/** A row of more bytes, or so many before the first, is left to the reader of XML, which needs no whole row. */
const LONGEST = 4 * 1024 * 1024;

/**
 * Reads a sheet's bytes as they come: its rows by the scanner, what stands around them by the reader of XML. Its
 * methods throw `Uncommon` where the whole sheet is to be read by the reader of XML.
 */
export function fastSheet(
  texts: readonly string[],
  formats: readonly string[],
): { write: (data: Uint8Array) => void; end: () => Promise<SheetCells> } {
  const around = sheetReader(texts, formats);
  const scanner = rowScanner(fileCells(texts, formats));
  const rows: ScannedRow<FileCell>[] = [];
  const shell: string[] = [];
  const decoder = new TextDecoder();
  let state: "head" | "rows" | "tail" = "head";
  let pieces: Uint8Array[] = [];
  let [length, filled] = [0, 0];

  const take = (row: ScannedRow<FileCell>): void => {
    if (rows.length >= SHEET_ROWS) throw TOO_MANY_ROWS;
    rows.push(row);
    if (isFilled(row) && ++filled > tableLimits.rows) throw TOO_MANY_ROWS;
  };

  const keep = (rest: Uint8Array): void => {
    pieces = rest.length === 0 ? [] : [rest];
    length = rest.length;
  };

  /** Works off what has come; what is left waits for more. */
  const work = (isLast: boolean): void => {
    let bytes = joinedBytes(pieces);
    if (state === "head") {
      const at = indexOf(bytes, DATA, 0);
      if (at === -1) return length > LONGEST || isLast ? leave() : keep(bytes);
      shell.push(decoder.decode(bytes.subarray(0, at + DATA.length), { stream: true }));
      // What looks like the rows may stand in a comment.
      if (/<!|<\w+:(?:worksheet|sheetData)/.test(shell.join(""))) leave();
      bytes = bytes.subarray(at + DATA.length);
      state = "rows";
    }
    if (state === "rows") {
      const end = indexOf(bytes, DATA_END, 0);
      // The last row that has begun may not have come to its end.
      const until = end === -1 ? lastIndexOf(bytes, ROW) : end;
      if (until <= 0 && end === -1) return bytes.length > LONGEST || isLast ? leave() : keep(bytes);
      scanner.scan(bytes, 0, until, take);
      bytes = bytes.subarray(until);
      if (end === -1) return isLast ? leave() : keep(bytes);
      state = "tail";
    }
    shell.push(decoder.decode(bytes, { stream: !isLast }));
    keep(new Uint8Array());
  };

  return {
    write: (data) => {
      pieces.push(data);
      length += data.length;
      if (length >= AT_ONCE) work(false);
    },
    end: async () => {
      work(true);
      await around.write(shell.join("")).catch(leaveFault);
      try {
        around.end();
      } catch {
        leave();
      }
      // Rows that stand elsewhere too are for the reader of XML.
      if (around.cells.rows.length > 0) leave();
      return { rows, merges: around.cells.merges ?? [] };
    },
  };
}

/** The reader of XML says by itself what is wrong with what stands around the rows. */
const leaveFault = (): never => leave();

function indexOf(bytes: Uint8Array, wanted: Uint8Array, from: number): number {
  const [first = 0, second] = wanted;
  for (let at = bytes.indexOf(first, from); at !== -1; at = bytes.indexOf(first, at + 1)) {
    if (bytes[at + 1] === second && wanted.every((byte, index) => bytes[at + index] === byte)) return at;
  }
  return -1;
}

function lastIndexOf(bytes: Uint8Array, wanted: Uint8Array): number {
  for (let at = bytes.length - wanted.length; at >= 0; at -= 1)
    if (bytes[at] === wanted[0] && wanted.every((byte, index) => bytes[at + index] === byte)) return at;
  return -1;
}
