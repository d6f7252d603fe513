import { parseArgs } from "node:util";
import { aggregateCommandOf, type AggregateCommand } from "./aggregateCommand";
import { contractCommandOf, type ContractCommand } from "./contractCommand";
import { nextCommandOf, type NextCommand } from "./nextCommand";
import { COMPARE_USAGE, compareCommandOf, type CompareCommand } from "./compareCommand";
import { EXCHANGE_USAGE, readExchange, type ExchangeCommand } from "./exchange";
import { reportCommandOf, REPORT_USAGE, type ReportCommand } from "./reportCommand";

/** A command line that cannot be understood, or a file that cannot be read; the message is one Danish line. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

export type StatusCommand = {
  name: "status";
  file: string;
  date: string | null;
  out: string | null;
  json: boolean;
  force: boolean;
};
export type NewCommand = { name: "new"; out: string; sample: boolean; from: string | null; force: boolean };
export type ImportCommand = {
  name: "import";
  file: string;
  figures: readonly string[];
  contract: string | null;
  sheet: string | null;
  out: string;
  force: boolean;
};
export type ReadCommand = { name: "read"; file: string; sentences: boolean; json: boolean };
export type OwedCommand = { name: "owed"; file: string; date: string | null; who: string | null; json: boolean };
/** What the commands that change a workbook have in common. */
type Changing = { file: string; contract: string; out: string; force: boolean };
export type CloseCommand = Changing & { name: "close"; date: string; by: string };
export type ReopenCommand = Changing & { name: "reopen"; date: string; by: string; reason: string };
export type AmendCommand = Changing & {
  name: "amend";
  nr: string;
  part: string;
  kind: "renegotiation" | "adjustment";
  field: string;
  to: string;
  from: string;
  reason: string;
  by: string;
};
export type YearCommand = CloseCommand | ReopenCommand | AmendCommand;
export type Command =
  | StatusCommand
  | NewCommand
  | ReadCommand
  | ImportCommand
  | OwedCommand
  | ReportCommand
  | CompareCommand
  | YearCommand
  | NextCommand
  | ExchangeCommand
  | AggregateCommand
  | ContractCommand;

export const USAGE = [
  "rk status IND.xlsx [--date DD-MM-ÅÅÅÅ] [--out UD.xlsx] [--force] [--json]",
  "rk status MAPPE, rk report MAPPE: alle projektmapper i mappen som én. Hvad der udelades, siges på én linje hver.",
  "  Afslutningskode 0: alt er med. 1: noget er udeladt. 2: intet kan læses.",
  "  Uden --date gælder den statusdato, der er valgt i panelet; er ingen valgt, kontraktens egen Statusdato,",
  "  ellers den sidste dag i dens seneste periode med tal.",
  "rk new UD.xlsx [--sample | --from KONTRAKT.docx|.pdf|.xlsx|.txt] [--force]",
  "rk import IND.xlsx FIL… [--contract KONTRAKT] [--sheet ARK] --out UD.xlsx [--force]",
  "rk owed IND.xlsx [--date DD-MM-ÅÅÅÅ] [--who NAVN] [--json]",
  "  Bemærkninger til mål, der afviger, tal for afsluttede perioder og handlingsplaner, hvis frist er nået.",
  "rk close IND.xlsx --contract KONTRAKT --date DD-MM-ÅÅÅÅ --by NAVN --out UD.xlsx [--force]",
  "rk reopen IND.xlsx --contract KONTRAKT --date DD-MM-ÅÅÅÅ --by NAVN --reason TEKST --out UD.xlsx [--force]",
  "rk amend IND.xlsx --contract KONTRAKT --nr NR [--part DELMÅL] --kind genforhandling|justering --field FELT",
  "  --to VÆRDI --from DD-MM-ÅÅÅÅ --reason TEKST --by HVEM --out UD.xlsx [--force]",
  "rk aggregate SAGER.csv|.parquet|postgres:… --sources BOG.xlsx --out TAL.xlsx|.csv [--force]",
  "  Sager bliver til tal for hvert mål og hver periode efter tabellen Kilder.",
  "rk contract IND.xlsx --contract KONTRAKT --out KONTRAKT.docx [--force]",
  "  Kontraktens mål som Word; rk read læser dem igen.",
  "rk next IND.xlsx --year ÅÅÅÅ --out UD.xlsx [--same] [--force]",
  "  Det nye kontraktår som en ny projektmappe; med --same lægges kontrakterne til den gamle.",
  ...EXCHANGE_USAGE,
  ...REPORT_USAGE,
  ...COMPARE_USAGE,
  "rk read KONTRAKT.docx|.pdf|.xlsx|.txt [--json]",
  "rk read --sentences SÆTNINGER.txt --json",
  "En fil, der findes, overskrives kun med --force. En dato kan også skrives ÅÅÅÅ-MM-DD.",
].join("\n");

/** Reads the command line. @throws UsageError */
export function readArguments(args: readonly string[]): Command {
  const { values, positionals } = parse(args);
  const [name, file, ...rest] = positionals;
  if (name === "import") return importOf(file, rest, values);
  if (name === "send" || name === "collect") return readExchange(name, file, rest, values, dateOf);
  if (name === "compare") return compareCommandOf(positionals.slice(1), values);
  if (rest.length > 0) throw new UsageError(`For mange filnavne: ${rest.join(" ")}.`);
  if (name === "status") {
    if (file === undefined) throw new UsageError("Filnavn mangler. Skriv: rk status IND.xlsx");
    const [json, force] = [values.json ?? false, values.force ?? false];
    return { name, file, date: dateOf(values.date), out: values.out ?? null, json, force };
  }
  if (name === "new") {
    if (file === undefined) throw new UsageError("Filnavn mangler. Skriv: rk new UD.xlsx");
    if (values.sample && values.from !== undefined) throw new UsageError("Vælg enten --sample eller --from.");
    const [sample, force] = [values.sample ?? false, values.force ?? false];
    return { name, out: file, sample, from: values.from ?? null, force };
  }
  if (name === "read") {
    const read = values.sentences ?? file;
    if (read === undefined) throw new UsageError("Filnavn mangler. Skriv: rk read KONTRAKT.docx");
    return { name, file: read, sentences: values.sentences !== undefined, json: values.json ?? false };
  }
  if (name === "owed") {
    if (file === undefined) throw new UsageError("Filnavn mangler. Skriv: rk owed IND.xlsx");
    return { name, file, date: dateOf(values.date), who: values.who ?? null, json: values.json ?? false };
  }
  if (name === "aggregate") return aggregateCommandOf(file, values);
  if (name === "contract") return contractCommandOf(file, values);
  if (name === "next") return nextCommandOf(file, values);
  if (name === "report") return reportCommandOf(file, values);
  if (name === "close" || name === "reopen" || name === "amend") return yearCommandOf(name, file, values);
  const names =
    "status, owed, report, compare, close, reopen, amend, send, collect, next, aggregate, new, import eller read";
  throw new UsageError(
    name === undefined ? `Skriv en kommando: ${names}.` : `Kommandoen »${name}« kendes ikke. Brug ${names}.`,
  );
}

type Values = ReturnType<typeof parse>["values"];

/** A command that closes, reopens or amends. Each option that it lacks is named. */
function yearCommandOf(name: YearCommand["name"], file: string | undefined, values: Values): YearCommand {
  if (file === undefined) throw new UsageError(`Filnavn mangler. Skriv: rk ${name} IND.xlsx … --out UD.xlsx`);
  const needed = {
    close: ["contract", "date", "by", "out"],
    reopen: ["contract", "date", "by", "reason", "out"],
    amend: ["contract", "nr", "kind", "field", "to", "from", "reason", "by", "out"],
  } as const;
  const missing = needed[name].filter((option) => values[option] === undefined);
  if (missing.length > 0)
    throw new UsageError(`${missing.map((option) => `--${option}`).join(", ")} mangler. Se rk --help.`);
  const { contract = "", by = "", reason = "", out = "", force = false } = values;
  const common = { file, contract, by, out, force };
  if (name === "close") return { ...common, name, date: dateOf(values.date) ?? "" };
  if (name === "reopen") return { ...common, name, reason, date: dateOf(values.date) ?? "" };
  const kind = kindOf(values.kind ?? "");
  const { nr = "", part = "", field = "", to = "" } = values;
  return { ...common, name, nr, part, kind, field, to, from: dateOf(values.from, "--from") ?? "", reason };
}

function kindOf(text: string): AmendCommand["kind"] {
  if (text.toLowerCase() === "genforhandling") return "renegotiation";
  if (text.toLowerCase() === "justering") return "adjustment";
  throw new UsageError(`»${text}« kendes ikke. Skriv --kind genforhandling eller --kind justering.`);
}

function importOf(file: string | undefined, figures: readonly string[], values: Values) {
  const usage = "Skriv: rk import IND.xlsx TAL.csv --out UD.xlsx";
  if (file === undefined || figures.length === 0) throw new UsageError(`Filnavn mangler. ${usage}`);
  if (values.out === undefined) throw new UsageError(`--out mangler. ${usage}`);
  return {
    name: "import" as const,
    file,
    figures,
    contract: values.contract ?? null,
    sheet: values.sheet ?? null,
    out: values.out,
    force: values.force ?? false,
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        date: { type: "string" },
        due: { type: "string" },
        accept: { type: "string" },
        book: { type: "string" },
        "take-back": { type: "boolean" },
        out: { type: "string" },
        from: { type: "string" },
        sentences: { type: "string" },
        contract: { type: "string" },
        sheet: { type: "string" },
        who: { type: "string" },
        by: { type: "string" },
        reason: { type: "string" },
        nr: { type: "string" },
        part: { type: "string" },
        kind: { type: "string" },
        field: { type: "string" },
        to: { type: "string" },
        year: { type: "string" },
        sources: { type: "string" },
        same: { type: "boolean" },
        template: { type: "string" },
        case: { type: "string" },
        json: { type: "boolean" },
        sample: { type: "boolean" },
        force: { type: "boolean" },
      },
    });
  } catch (fault) {
    throw new UsageError(
      `Kommandolinjen kan ikke læses (${fault instanceof Error ? fault.message.split(".")[0] : ""}).`,
    );
  }
}

/** A date as Danes write it, day first (30-06-2009), or as ISO 8601 does (2009-06-30). */
export function dateOf(text: string | undefined, option = "--date"): string | null {
  if (text === undefined) return null;
  const danish = /^(\d{1,2})[-./](\d{1,2})[-./](\d{4})$/.exec(text);
  const [day = "", month = "", year = ""] = danish?.slice(1) ?? [];
  const iso = danish ? `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}` : text;
  const date = new Date(`${iso}T00:00:00Z`);
  const exists = /^\d{4}-\d{2}-\d{2}$/.test(iso) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso);
  if (!exists) throw new UsageError(`»${text}« er ikke en dato. Skriv fx ${option} 31-03-2009.`);
  return iso;
}
