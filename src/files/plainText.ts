import { textInWindows1252 } from "./windows1252";

/**
 * Plain text in UTF-8, with or without its mark, UTF-16 with its mark or with every other byte 0, or else Windows-1252;
 * null when it is no text.
 */
export function plainTextOf(bytes: Uint8Array): string | null {
  const marked = [
    ["utf-16le", 0xff, 0xfe],
    ["utf-16be", 0xfe, 0xff],
  ].find(([, first, second]) => bytes[0] === first && bytes[1] === second);
  const wide = marked?.[0] ?? unmarkedUtf16(bytes);
  if (wide !== undefined) return new TextDecoder(String(wide)).decode(bytes);
  if (bytes.subarray(0, 4096).includes(0)) return null;
  return inUtf8(bytes) ?? textInWindows1252(bytes);
}

/** UTF-16 without its mark: in Danish text nearly every other byte is 0, and none of the others. */
function unmarkedUtf16(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, 4096);
  const zeros = [0, 1].map((first) => sample.filter((byte, at) => at % 2 === first && byte === 0).length);
  const enough = sample.length >= 8 ? sample.length * 0.4 : Infinity;
  if (zeros[0] === 0 && (zeros[1] ?? 0) > enough) return "utf-16le";
  return zeros[1] === 0 && (zeros[0] ?? 0) > enough ? "utf-16be" : undefined;
}

/** A byte that is invalid in UTF-8 means Windows-1252; the decoder throws on it. */
function inUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
