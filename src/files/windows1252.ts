/**
 * What Windows-1252 holds at 0x80–0x9F, where Latin-1 has control characters. Node's own decoder leaves the controls
 * since 20.18.3, so that a euro sign or an en dash before a number would be lost there.
 */
const FROM_80 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** How many bytes become a text at a time; more arguments than this can be too many for one call. */
const CHUNK = 8192;

/** The text of bytes in Windows-1252, the same in every browser and in Node. */
export function textInWindows1252(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += CHUNK)
    pieces.push(
      String.fromCharCode(
        ...Array.from(bytes.subarray(at, at + CHUNK), (byte) =>
          byte >= 0x80 && byte <= 0x9f ? FROM_80.charCodeAt(byte - 0x80) : byte,
        ),
      ),
    );
  return pieces.join("");
}
