import { Inflate, strFromU8 } from "fflate";

/** A part of a zip as it is packed, with the checksum of what it unpacks to. */
export type ZipEntry = { name: string; method: number; crc: number; packed: Uint8Array };

const DIRECTORY_END = 0x06054b50;
const ENTRY = 0x02014b50;
/** The end of the directory may stand before a comment of at most 64 KB. */
const LONGEST_END = 22 + 65_535;
/** Stands for a length or a place that is in the extra fields of a large zip. */
const ELSEWHERE = 0xffffffff;
/** So much is unpacked at once: it gives at most a thousand times as much. */
const CHUNK = 8 * 1024;

/** The parts of a zip by its directory; the sizes that it declares are not read. @throws Error where it is broken */
export function* zipEntries(bytes: Uint8Array): Generator<ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  while (end >= 0 && view.getUint32(end, true) !== DIRECTORY_END) end = end > bytes.length - LONGEST_END ? end - 1 : -1;
  if (end < 0) throw new Error("The zip has no directory.");
  let at = view.getUint32(end + 16, true);
  while (at + 46 <= end && view.getUint32(at, true) === ENTRY) {
    const [flags, method] = [view.getUint16(at + 8, true), view.getUint16(at + 10, true)];
    const [nameLength, extraLength] = [view.getUint16(at + 28, true), view.getUint16(at + 30, true)];
    const [length, place] = [view.getUint32(at + 20, true), view.getUint32(at + 42, true)];
    if (length === ELSEWHERE || place === ELSEWHERE) throw new Error("The zip is larger than 4 GB.");
    const name = strFromU8(bytes.subarray(at + 46, at + 46 + nameLength), (flags & 2048) === 0);
    const from = place + 30 + view.getUint16(place + 26, true) + view.getUint16(place + 28, true);
    if (from + length > bytes.length) throw new Error("A part of the zip is cut off.");
    yield { name, method, crc: view.getUint32(at + 16, true), packed: bytes.subarray(from, from + length) };
    at += 46 + nameLength + extraLength + view.getUint16(at + 32, true);
  }
}

/** Unpacks a part; `take` gets each piece as it is unpacked, and throws to stop. @throws Error where it is broken */
export function inflated({ method, packed }: ZipEntry, take: (piece: Uint8Array) => void): Uint8Array {
  if (method === 0) {
    take(packed);
    return packed.slice();
  }
  if (method !== 8) throw new Error("The part is packed in an unknown way.");
  const quick = inflatedByNode(packed);
  if (quick) {
    take(quick);
    return quick;
  }
  const pieces: Uint8Array[] = [];
  let length = 0;
  const inflate = new Inflate((piece) => {
    take(piece);
    pieces.push(piece);
    length += piece.length;
  });
  for (let at = 0; at < packed.length; at += CHUNK)
    inflate.push(packed.subarray(at, at + CHUNK), at + CHUNK >= packed.length);
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** A part is unpacked in one go up to this size; a larger one in pieces, which are counted as they come. */
const AT_ONCE = 32 * 1024 * 1024;

/**
 * Unpacks by Node, which is faster; null outside Node, where the part is larger than is unpacked in one go, and where
 * something is wrong with it.
 */
function inflatedByNode(packed: Uint8Array): Uint8Array | null {
  const zlib = globalThis.process?.getBuiltinModule?.("node:zlib");
  if (!zlib) return null;
  try {
    const whole = zlib.inflateRawSync(packed, { maxOutputLength: AT_ONCE });
    return new Uint8Array(whole.buffer, whole.byteOffset, whole.length);
  } catch {
    return null;
  }
}
