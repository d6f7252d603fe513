import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** The PNG pictures in a folder with their size in pixels, as the files' own headers give it. */
export function iconsIn(folder: string): Record<string, { width: number; height: number }> {
  const names = readdirSync(folder).filter((name) => name.endsWith(".png"));
  return Object.fromEntries(names.map((name) => [name, sizeOf(readFileSync(path.join(folder, name)))]));
}

function sizeOf(png: Buffer): { width: number; height: number } {
  if (!png.subarray(0, 8).equals(signature)) return { width: 0, height: 0 };
  return { width: png.readUInt32BE(16), height: png.readUInt32BE(20) };
}
