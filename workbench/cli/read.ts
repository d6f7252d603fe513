import { readFileSync } from "node:fs";
import { basename } from "node:path";
import type { AddIn } from "./openAddIn";
import { withAddIn, type Output } from "./session";
import { checkExists, UsageError } from "./usage";

/** *Indlæs kontrakt* on the command line, without a workbook: a document, or a file of sentences. */
export type ReadCommand = { name: "read"; file: string; sentences: boolean; json: boolean };

type Values = { sentences?: string | undefined; json?: boolean | undefined };

/** Reads the command line of `rk read`. @throws UsageError */
export function readCommandOf(file: string | undefined, { sentences, json }: Values): ReadCommand {
  const read = sentences ?? file;
  if (read === undefined) throw new UsageError("Filnavn mangler. Skriv: rk read KONTRAKT.docx");
  return { name: "read", file: read, sentences: sentences !== undefined, json: json ?? false };
}

/** Prints what is read. */
export async function tellRead({ file, sentences, json }: ReadCommand, output: Output): Promise<void> {
  checkExists(file);
  await withAddIn(null, async ({ addIn }) => {
    output.print(sentences ? await readSentences(addIn, file) : await readDocument(addIn, file, json));
  });
}

type Document = Awaited<ReturnType<AddIn["reader"]["document"]>>;
type ReadDocument = Extract<Document, { kind: "read" }>;

/** A contract document, read by the add-in. @throws UsageError with the add-in's own sentence where it cannot be. */
export async function openDocument(addIn: AddIn, file: string): Promise<ReadDocument> {
  const document = await addIn.reader.document(basename(file), new Uint8Array(readFileSync(file)));
  if (document.kind === "unreadable") throw new UsageError(document.message);
  return document;
}

/** Prints a reading as JSON, or goal by goal for people. */
export async function readDocument(addIn: AddIn, file: string, json: boolean): Promise<string> {
  const { read, name, content, passed } = await openDocument(addIn, file);
  if (json) return JSON.stringify((await addIn.reader.json()).readingJson(read), null, 2);
  const goals = (content.Mål ?? []).map((row) => goalLines(row));
  return [`${name}: ${goals.length} mål`, ...goals, ...(passed.length > 0 ? [passed.join("\n     ")] : [])].join(
    "\n\n",
  );
}

const SHOWN = [
  "Målform",
  "Måltal",
  "Måltal øvre",
  "Enhed",
  "Udgangspunkt",
  "Udgangspunkt periode",
  "Ændring",
  "Ændringstype",
  "Opgørelse",
  "Frist",
  "Gul grænse",
  "Vægt",
  "Ansvarlig",
] as const;

function goalLines(row: Readonly<Record<string, string | number | boolean>>): string {
  const figures = SHOWN.flatMap((header) =>
    row[header] === "" || row[header] === undefined
      ? []
      : [`${header} ${header === "Frist" ? shownDay(row[header]) : shown(row[header])}`],
  );
  const doubt = row["Tvivl"] ? [`     ? ${shown(row["Tvivl"])}`] : [];
  return [
    `${shown(row["Nr"])}${shown(row["Delmål"])}  ${shown(row["Mål"])}`,
    `     ${figures.join(" · ")}`,
    ...doubt,
  ].join("\n");
}

function shown(value: string | number | boolean | undefined): string {
  return typeof value === "number"
    ? new Intl.NumberFormat("da-DK", { maximumFractionDigits: 6 }).format(value)
    : String(value ?? "");
}

/** A day as Excel counts it, in Danish. */
function shownDay(serial: string | number | boolean | undefined): string {
  if (typeof serial !== "number") return shown(serial);
  return new Intl.DateTimeFormat("da-DK", { dateStyle: "long", timeZone: "UTC" }).format(
    (serial - 25_569) * 86_400_000,
  );
}

/** One sentence a line in, one JSON array of goals a line out. */
export async function readSentences(addIn: AddIn, file: string): Promise<string> {
  const { sentencesJson } = await addIn.reader.json();
  return sentencesJson(readFileSync(file, "utf8").replace(/^\ufeff/, ""))
    .map((goals) => JSON.stringify(goals))
    .join("\n");
}
