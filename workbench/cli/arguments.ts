import { parseArgs } from "node:util";

/** A command line that cannot be understood, or a file that cannot be read; the message is one Danish line. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

export type StatusCommand = { name: "status"; file: string; date: string | null; out: string | null; json: boolean };
export type NewCommand = { name: "new"; out: string; sample: boolean; from: string | null };
export type ReadCommand = { name: "read"; file: string; sentences: boolean; json: boolean };
export type Command = StatusCommand | NewCommand | ReadCommand;

export const USAGE = [
  "rk status IND.xlsx [--date ÅÅÅÅ-MM-DD] [--out UD.xlsx] [--json]",
  "rk new UD.xlsx [--sample | --from KONTRAKT.docx|.pdf|.txt]",
  "rk read KONTRAKT.docx|.pdf|.txt [--json]",
  "rk read --sentences SÆTNINGER.txt --json",
].join("\n");

/** Reads the command line. @throws UsageError */
export function readArguments(args: readonly string[]): Command {
  const { values, positionals } = parse(args);
  const [name, file, ...rest] = positionals;
  if (rest.length > 0) throw new UsageError(`For mange filnavne: ${rest.join(" ")}.`);
  if (name === "status") {
    if (file === undefined) throw new UsageError("Filnavn mangler. Skriv: rk status IND.xlsx");
    return { name, file, date: dateOf(values.date), out: values.out ?? null, json: values.json ?? false };
  }
  if (name === "new") {
    if (file === undefined) throw new UsageError("Filnavn mangler. Skriv: rk new UD.xlsx");
    if (values.sample && values.from !== undefined) throw new UsageError("Vælg enten --sample eller --from.");
    return { name, out: file, sample: values.sample ?? false, from: values.from ?? null };
  }
  if (name === "read") {
    const read = values.sentences ?? file;
    if (read === undefined) throw new UsageError("Filnavn mangler. Skriv: rk read KONTRAKT.docx");
    return { name, file: read, sentences: values.sentences !== undefined, json: values.json ?? false };
  }
  throw new UsageError(
    name === undefined
      ? "Skriv en kommando: status, new eller read."
      : `Kommandoen »${name}« kendes ikke. Brug status, new eller read.`,
  );
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        date: { type: "string" },
        out: { type: "string" },
        from: { type: "string" },
        sentences: { type: "string" },
        json: { type: "boolean" },
        sample: { type: "boolean" },
      },
    });
  } catch (fault) {
    throw new UsageError(
      `Kommandolinjen kan ikke læses (${fault instanceof Error ? fault.message.split(".")[0] : ""}).`,
    );
  }
}

function dateOf(text: string | undefined): string | null {
  if (text === undefined) return null;
  const date = new Date(`${text}T00:00:00Z`);
  const exists =
    /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
  if (!exists) throw new UsageError(`»${text}« er ikke en dato. Skriv fx --date 2009-03-31.`);
  return text;
}
