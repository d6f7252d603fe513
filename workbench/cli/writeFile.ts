import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { UsageError } from "./usage";

/** Refuses a file that exists, unless it may be overwritten. Asked before any work is done. @throws UsageError */
export function checkFree(path: string, force: boolean): void {
  if (existsSync(path) && !force)
    throw new UsageError(
      `Filen ${path} findes allerede. Vælg et andet navn, eller skriv --force for at overskrive den.`,
    );
}

/** How much of a file's name its temporary file has: a name may be as long as the system allows. */
const NAMED = 40;

/**
 * Writes a file whole or not at all: to a temporary file beside it, which then takes its name. An existing file stays
 * as it was where the disk is full or the write stops halfway. A link is followed, and the file's rights are kept.
 * @throws UsageError where the file exists and `force` is false.
 */
export function writeWhole(path: string, bytes: Uint8Array, force: boolean): void {
  checkFree(path, force);
  const target = existsSync(path) ? realpathSync(path) : path;
  const mode = existsSync(target) ? statSync(target).mode & 0o777 : 0o666;
  const beside = join(dirname(target), `.${basename(target).slice(0, NAMED)}.${process.pid}.tmp`);
  try {
    const file = openSync(beside, "w", mode);
    try {
      writeFileSync(file, bytes);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(beside, target);
  } catch (fault) {
    rmSync(beside, { force: true });
    // People know the file's own name, and not that of the temporary one.
    throw isOfFile(fault) ? Object.assign(fault, { path: target }) : fault;
  }
}

const isOfFile = (fault: unknown): fault is { path: string } =>
  typeof fault === "object" && fault !== null && "path" in fault;
