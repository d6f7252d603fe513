import { existsSync } from "node:fs";

/** A day as ISO 8601 writes it. */
export type Day = `${string}-${string}-${string}`;

/** A command line that cannot be understood, or a file that cannot be read; the message is one Danish line. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** @throws UsageError where there is no such file */
export function checkExists(file: string): void {
  if (!existsSync(file)) throw new UsageError(`Filen ${file} findes ikke.`);
}

/** A date as Danes write it, day first (30-06-2009), or as ISO 8601 does (2009-06-30). */
export function dateOf(text: string | undefined, option = "--date"): Day | null {
  if (text === undefined) return null;
  const danish = /^(\d{1,2})[-./](\d{1,2})[-./](\d{4})$/.exec(text);
  const [day = "", month = "", year = ""] = danish?.slice(1) ?? [];
  const iso = danish ? `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}` : text;
  const date = new Date(`${iso}T00:00:00Z`);
  const exists = /^\d{4}-\d{2}-\d{2}$/.test(iso) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso);
  if (!exists) throw new UsageError(`»${text}« er ikke en dato. Skriv fx ${option} 31-03-2009.`);
  return iso as Day;
}
