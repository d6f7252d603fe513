import { strToU8 } from "fflate";
import { zipEntries, type ZipEntry } from "./zipEntries";
import { zipParts, type ZipParts } from "./zipParts";

const [LOCAL, ENTRY, END] = [0x04034b50, 0x02014b50, 0x06054b50];
/** The version that unpacks what is packed so; names are UTF-8; the first day that a zip can name. */
const [VERSION, UTF8, FIRST_DAY] = [20, 2048, 0x21];

/**
 * Parts as a zip: those that are still the original's (`before`) as they are packed there, in its order; the others are
 * packed anew.
 */
export function keptZip(original: Uint8Array, before: ZipParts, parts: ZipParts): Uint8Array {
  const changed = Object.fromEntries(Object.entries(parts).filter(([name, bytes]) => before[name] !== bytes));
  const fresh = new Map(packed(changed).map((entry) => [entry.name, entry]));
  const entries: ZipEntry[] = [];
  for (const entry of zipEntries(original)) {
    if (!(entry.name in parts) || entries.some(({ name }) => name === entry.name)) continue;
    entries.push(fresh.get(entry.name) ?? entry);
    fresh.delete(entry.name);
  }
  return written([...entries, ...fresh.values()], parts);
}

/** Parts as entries of a zip. Node packs them itself where it can (from 20.16 on), which is faster. */
function packed(parts: ZipParts): ZipEntry[] {
  const zlib = globalThis.process?.getBuiltinModule?.("node:zlib");
  if (zlib?.crc32 === undefined) return [...zipEntries(zipParts(parts))];
  return Object.entries(parts).map(([name, bytes]) => ({
    name,
    method: 8,
    crc: zlib.crc32(bytes),
    packed: zlib.deflateRawSync(bytes),
  }));
}

function written(entries: readonly ZipEntry[], parts: ZipParts): Uint8Array {
  const pieces: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let place = 0;
  for (const entry of entries) {
    const name = strToU8(entry.name);
    const fields = fieldsOf(entry, parts[entry.name]?.length ?? 0, name.length);
    const local = bytesOf([LOCAL, 4], [VERSION, 2], ...fields);
    pieces.push(local, name, entry.packed);
    directory.push(
      bytesOf([ENTRY, 4], [VERSION, 2], [VERSION, 2], ...fields, [0, 2], [0, 2], [0, 2], [0, 4], [place, 4]),
      name,
    );
    place += local.length + name.length + entry.packed.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const counts: Field[] = [
    [0, 2],
    [0, 2],
    [entries.length, 2],
    [entries.length, 2],
  ];
  return joined([...pieces, ...directory, bytesOf([END, 4], ...counts, [size, 4], [place, 4], [0, 2])]);
}

type Field = [value: number, bytes: 2 | 4];

const fieldsOf = ({ method, crc, packed }: ZipEntry, length: number, nameLength: number): Field[] => [
  ...([
    [UTF8, 2],
    [method, 2],
    [0, 2],
    [FIRST_DAY, 2],
    [crc, 4],
  ] satisfies Field[]),
  ...([
    [packed.length, 4],
    [length, 4],
    [nameLength, 2],
    [0, 2],
  ] satisfies Field[]),
];

function bytesOf(...fields: Field[]): Uint8Array {
  const bytes = new Uint8Array(fields.reduce((sum, [, size]) => sum + size, 0));
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const [value, size] of fields) {
    if (size === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += size;
  }
  return bytes;
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
