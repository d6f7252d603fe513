import { joinedBytes } from "../joinedBytes";
import { fileCells } from "./fileCells";
import { rowScanner } from "./scanSheet";
import { letters, Uncommon } from "./scanText";
import { sheetReader, type SheetCells } from "./sheetReader";

const [DATA, ROW] = [letters("<sheetData>"), letters("<row")];
/** What looks like the rows' beginning may stand in a comment or an instruction, or cells may stand before it. */
const UNCOMMON_HEAD = /<!|<\?(?!xml\s)|<(?:\w+:)?(?:row|c|is|v|t|f)\b/;
const AT_ONCE = 256 * 1024;
/** A row of more bytes, or so many before the first, is left to the reader of XML, which needs no whole row. */
const LONGEST = 4 * 1024 * 1024;

/**
 * Reads a sheet's bytes as they come: its rows by the scanner, what stands around them by the reader of XML, which also
 * reads all that comes from the first row that is not common. So many bytes are worked off at once; a row may be
 * longer. Throws what the reader of XML throws.
 */
export function fastSheet(
  texts: readonly string[],
  formats: readonly string[],
  atOnce = AT_ONCE,
): { write: (data: Uint8Array) => Promise<void>; end: () => Promise<SheetCells> } {
  const reader = sheetReader(texts, formats);
  const scanner = rowScanner(fileCells(texts, formats));
  const decoder = new TextDecoder();
  let state: "head" | "rows" | "xml" = "head";
  let pieces: Uint8Array[] = [];
  let length = 0;

  const keep = (rest: Uint8Array): void => {
    pieces = rest.length === 0 ? [] : [rest];
    length = rest.length;
  };

  const parse = (bytes: Uint8Array): Promise<void> => reader.write(decoder.decode(bytes, { stream: true }));

  /** Works off what has come; what is left waits for more. */
  const work = async (isLast: boolean): Promise<void> => {
    let bytes = joinedBytes(pieces);
    if (state === "head") {
      const at = indexOf(bytes, DATA);
      if (at === -1 && length <= LONGEST && !isLast) return keep(bytes);
      const head = at === -1 ? bytes : bytes.subarray(0, at + DATA.length);
      const isUncommon = at === -1 || UNCOMMON_HEAD.test(new TextDecoder().decode(head));
      await parse(head);
      state = isUncommon ? "xml" : "rows";
      bytes = bytes.subarray(head.length);
    }
    if (state === "rows") {
      // The last row that has begun may not have come to its end.
      bytes = bytes.subarray(scanned(bytes, isLast ? bytes.length : lastIndexOf(bytes, ROW)));
      if (isLast || bytes.length > LONGEST) state = "xml";
    }
    if (state === "rows") return keep(bytes);
    await parse(bytes);
    keep(new Uint8Array());
  };

  /** Scans the rows up to a place; gives where the first stands that is not scanned. */
  const scanned = (bytes: Uint8Array, to: number): number => {
    let done = 0;
    try {
      scanner.scan(bytes, 0, to, (row, end) => {
        reader.take(row);
        done = end;
      });
    } catch (fault) {
      if (!(fault instanceof Uncommon)) throw fault;
      state = "xml";
    }
    return done;
  };

  return {
    write: async (data) => {
      pieces.push(data);
      length += data.length;
      if (length >= atOnce) await work(false);
    },
    end: async () => {
      await work(true);
      reader.end();
      return { rows: reader.cells.rows, merges: reader.cells.merges ?? [] };
    },
  };
}

function indexOf(bytes: Uint8Array, wanted: Uint8Array): number {
  const [first = 0, second] = wanted;
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1)) {
    if (bytes[at + 1] === second && wanted.every((byte, index) => bytes[at + index] === byte)) return at;
  }
  return -1;
}

function lastIndexOf(bytes: Uint8Array, wanted: Uint8Array): number {
  for (let at = bytes.length - wanted.length; at >= 0; at -= 1)
    if (bytes[at] === wanted[0] && wanted.every((byte, index) => bytes[at + index] === byte)) return at;
  return -1;
}
