import { deflateRawSync } from "node:zlib";
import { inflated, type ZipEntry } from "../../../workbench/files/zipEntries";

const AT_ONCE = 32 * 1024 * 1024;

const entryOf = (packed: Uint8Array): ZipEntry => ({ name: "xl/workbook.xml", method: 8, crc: 0, packed });

/** The lengths of the pieces that a part comes in, with what it holds. */
function unpacked(packed: Uint8Array): { whole: Uint8Array; pieces: number[] } {
  const pieces: number[] = [];
  return { whole: inflated(entryOf(packed), ({ length }) => void pieces.push(length)), pieces };
}

test.each([
  { size: 0, pieces: 1 },
  { size: 70_000, pieces: 1 },
  { size: AT_ONCE, pieces: 1 },
])("a part of $size bytes is unpacked in one go", ({ size, pieces }) => {
  const bytes = new Uint8Array(size).fill(65);
  const found = unpacked(deflateRawSync(bytes));
  expect(Buffer.compare(found.whole, bytes)).toBe(0);
  expect(found.pieces).toEqual(Array.from({ length: pieces }, () => size));
  expect(found.whole.constructor).toBe(Uint8Array);
});

test("one byte more comes in pieces, so that it can be stopped", () => {
  const { whole, pieces } = unpacked(deflateRawSync(new Uint8Array(AT_ONCE + 1).fill(66)));
  expect(pieces.length).toBeGreaterThan(1);
  expect(pieces.reduce((sum, length) => sum + length, 0)).toBe(AT_ONCE + 1);
  expect(Buffer.compare(whole, new Uint8Array(AT_ONCE + 1).fill(66)) === 0).toBe(true);
});

test.each([
  { what: "cut off", packed: deflateRawSync(Buffer.from("Målopfyldelse ".repeat(500))).subarray(0, 40) },
  { what: "no deflated bytes at all", packed: Uint8Array.from([255, 254, 253, 252]) },
])("a part that is $what is refused", ({ packed }) => {
  expect(() => unpacked(packed)).toThrow(/./);
});
