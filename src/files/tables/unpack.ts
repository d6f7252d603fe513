import { Unzip, UnzipInflate } from "fflate";
import { breather } from "../breather";
import { tableLimits, type TableProblem } from "./fileTable";

/** So much is unpacked at once: it gives at most a thousand times as much. */
const CHUNK = 8 * 1024;

/** What a package may still unpack to, in bytes: shared by all passes over the same package. */
export type Room = { bytes: number };

/** The room of a package that is not unpacked yet. */
export const fullRoom = (): Room => ({ bytes: tableLimits.unpackedBytes });

/**
 * Unpacks the wanted parts of a package and hands over each piece of text as it is unpacked. The reader stops at its
 * own limit by throwing. Counts the bytes against the room and ignores the sizes that the package declares. Yields
 * between chunks. Gives why the package cannot be read, or null.
 */
export async function unpackPieces(
  bytes: Uint8Array,
  isWanted: (name: string) => boolean,
  take: (name: string, text: string) => Promise<void>,
  room: Room = fullRoom(),
): Promise<TableProblem | null> {
  const decoders = new Map<string, TextDecoder>();
  return unpackBytes(
    bytes,
    // A package may hold two parts of one name: the later one is a text of its own.
    (name) => isWanted(name) && decoders.set(name, new TextDecoder()).has(name),
    async (name, data) => take(name, decoders.get(name)?.decode(data, { stream: true }) ?? ""),
    room,
  );
}

/** The same, with the bytes of each piece. */
export async function unpackBytes(
  bytes: Uint8Array,
  isWanted: (name: string) => boolean,
  take: (name: string, data: Uint8Array) => Promise<void>,
  room: Room = fullRoom(),
): Promise<TableProblem | null> {
  const breathe = breather();
  const waiting: { name: string; data: Uint8Array }[] = [];
  let broken = false;
  const unzip = new Unzip((file) => {
    if (!isWanted(file.name)) return;
    const { name } = file;
    file.ondata = (fault, data) => {
      if (fault) broken = true;
      else if ((room.bytes -= data.length) >= 0) waiting.push({ name, data });
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  for (let at = 0; at < bytes.length && room.bytes >= 0 && !broken; at += CHUNK) {
    try {
      unzip.push(bytes.subarray(at, at + CHUNK), at + CHUNK >= bytes.length);
    } catch {
      // fflate throws only for a broken package.
      broken = true;
    }
    for (const { name, data } of waiting.splice(0)) await take(name, data);
    await breathe();
  }
  if (room.bytes < 0) return "unpacksTooLarge";
  return broken ? "broken" : null;
}

/** Unpacks the wanted parts of a package as texts, by name, up to the room; yields between chunks. */
export async function unpack(
  bytes: Uint8Array,
  isWanted: (name: string) => boolean,
  room: Room = fullRoom(),
): Promise<ReadonlyMap<string, string> | TableProblem> {
  const pieces = new Map<string, string[]>();
  const problem = await unpackPieces(
    bytes,
    (name) => isWanted(name) && pieces.set(name, []).has(name),
    async (name, text) => void pieces.get(name)?.push(text),
    room,
  );
  return problem ?? new Map([...pieces].map(([name, texts]) => [name, texts.join("")]));
}
