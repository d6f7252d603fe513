import { Unzlib } from "fflate";
import { limits } from "./document";

/** A packed stream that is shorter than this cannot unpack to much, unless it is packed twice. */
const SMALL = 16 * 1024;
/** So much is unpacked at once; it gives at most a thousand times as much. */
const CHUNK = 4 * 1024;
const TWICE_PACKED = 16;
/** How far before its stream a dictionary is looked for. */
const DICTIONARY = 1024;

const latin = new TextDecoder("latin1");
const opening = new TextEncoder().encode("stream");
const closing = new TextEncoder().encode("endstream");

/**
 * Whether a stream of a PDF unpacks beyond the limit, by unpacking and counting: the sizes that a file declares are not
 * trusted. Pictures that are packed once are left out, as only their drawing would unpack them. Reads in steps.
 */
export function* unpacksTooLarge(bytes: Uint8Array): Generator<void, boolean> {
  let at = indexOf(bytes, opening, 0);
  while (at >= 0) {
    const start = at + opening.length + (bytes[at + opening.length] === 13 ? 2 : 1);
    const end = indexOf(bytes, closing, start);
    const raw = bytes.subarray(start, end < 0 ? bytes.length : end);
    const dictionary =
      latin
        .decode(bytes.subarray(Math.max(0, at - DICTIONARY), at))
        .split(/\bobj\b/)
        .at(-1) ?? "";
    const packed = dictionary.match(/\/(?:FlateDecode|Fl)\b/g)?.length ?? 0;
    const isPicture = /\/Subtype\s*\/Image/.test(dictionary);
    if ((packed > 1 || (packed === 1 && raw.length > SMALL && !isPicture)) && (yield* isTooLarge(raw, packed)))
      return true;
    at = end < 0 ? -1 : indexOf(bytes, opening, end + closing.length);
  }
  return false;
}

/** Unpacks a stream as often as it is packed, and throws the content away. A broken one is the reader's affair. */
function* isTooLarge(raw: Uint8Array, times: number): Generator<void, boolean> {
  let size = 0;
  const last = new Unzlib((data) => {
    size += data.length;
    if (size > limits.streamBytes) throw TOO_LARGE;
  });
  const chain = Array.from({ length: Math.min(times, 4) - 1 }).reduce<Unzlib>(
    (next) => new Unzlib((data) => inChunks(data, (chunk) => next.push(chunk))),
    last,
  );
  try {
    // What is packed twice unpacks a million times over.
    const step = times > 1 ? TWICE_PACKED : CHUNK;
    for (let at = 0; at < raw.length; at += step) {
      chain.push(raw.subarray(at, at + step));
      yield;
    }
  } catch (fault) {
    return fault === TOO_LARGE;
  }
  return false;
}

function inChunks(data: Uint8Array, take: (chunk: Uint8Array) => void): void {
  for (let at = 0; at < data.length; at += CHUNK) take(data.subarray(at, at + CHUNK));
}

/** Thrown as soon as the limit is passed, so that no more is unpacked. */
const TOO_LARGE = new Error("tooLarge");

function indexOf(bytes: Uint8Array, wanted: Uint8Array, from: number): number {
  const [first = 0] = wanted;
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1))
    if (wanted.every((byte, step) => bytes[at + step] === byte)) return at;
  return -1;
}
