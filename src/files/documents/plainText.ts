/**
 * Plain text in UTF-8, with or without its mark, UTF-16 with its mark, or else Windows-1252; null when it is no text.
 */
export function plainTextOf(bytes: Uint8Array): string | null {
  const marked = [
    ["utf-16le", 0xff, 0xfe],
    ["utf-16be", 0xfe, 0xff],
  ].find(([, first, second]) => bytes[0] === first && bytes[1] === second);
  if (marked) return new TextDecoder(String(marked[0])).decode(bytes);
  if (bytes.subarray(0, 4096).includes(0)) return null;
  return inUtf8(bytes) ?? new TextDecoder("windows-1252").decode(bytes);
}

/** A byte that is invalid in UTF-8 means Windows-1252; the decoder throws on it. */
function inUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
