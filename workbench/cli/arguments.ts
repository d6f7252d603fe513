import { parseArgs } from "node:util";
import { aggregateCommandOf, type AggregateCommand } from "./aggregateCommand";
import { COMPARE_USAGE, compareCommandOf, type CompareCommand } from "./compareCommand";
import { contractCommandOf, type ContractCommand } from "./contractCommand";
import { EXCHANGE_USAGE, readExchange, type ExchangeCommand } from "./exchange";
import { importCommandOf, type ImportCommand } from "./importCommand";
import { newCommandOf, type NewCommand } from "./newCommand";
import { nextCommandOf, type NextCommand } from "./nextCommand";
import { readCommandOf, type ReadCommand } from "./read";
import { reportCommandOf, REPORT_USAGE, type ReportCommand } from "./reportCommand";
import { statusCommandOf, type StatusCommand } from "./statusCommand";
import { UsageError } from "./usage";
import { owedCommandOf, yearCommandOf, type OwedCommand, type YearCommand } from "./year";

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
  if (name === "import") return importCommandOf(file, rest, values);
  if (name === "send" || name === "collect") return readExchange(name, file, rest, values);
  if (name === "compare") return compareCommandOf(positionals.slice(1), values);
  if (rest.length > 0) throw new UsageError(`For mange filnavne: ${rest.join(" ")}.`);
  if (name === "status") return statusCommandOf(file, values);
  if (name === "new") return newCommandOf(file, values);
  if (name === "read") return readCommandOf(file, values);
  if (name === "owed") return owedCommandOf(file, values);
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
