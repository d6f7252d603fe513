import { Unzip, UnzipInflate } from "fflate";
import { breather } from "../breather";
import { tableLimits, type TableProblem } from "./fileTable";

/** So much is unpacked at once: it gives at most a thousand times as much. */
const CHUNK = 8 * 1024;

/** Unpacks the wanted parts of a package as texts, by name, up to the size limit; yields between chunks. */
export async function unpack(
  bytes: Uint8Array,
  isWanted: (name: string) => boolean,
): Promise<ReadonlyMap<string, string> | TableProblem> {
  const breathe = breather();
  const pieces = new Map<string, Uint8Array[]>();
  let [size, broken] = [0, false];
  const unzip = new Unzip((file) => {
    if (!isWanted(file.name)) return;
    const own: Uint8Array[] = [];
    pieces.set(file.name, own);
    file.ondata = (fault, data) => {
      if (fault) broken = true;
      else if ((size += data.length) <= tableLimits.unpackedBytes) own.push(data);
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  try {
    for (let at = 0; at < bytes.length && size <= tableLimits.unpackedBytes; at += CHUNK) {
      unzip.push(bytes.subarray(at, at + CHUNK), at + CHUNK >= bytes.length);
      await breathe();
    }
  } catch {
    // fflate throws only for a broken package.
    broken = true;
  }
  if (size > tableLimits.unpackedBytes) return "unpacksTooLarge";
  return broken ? "broken" : new Map([...pieces].map(([name, own]) => [name, textOf(own)]));
}

function textOf(pieces: readonly Uint8Array[]): string {
  const decoder = new TextDecoder();
  return pieces.map((piece) => decoder.decode(piece, { stream: true })).join("") + decoder.decode();
}
