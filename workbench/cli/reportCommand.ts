import { readFileSync } from "node:fs";
import { extname } from "node:path";
import { checkExists, dateOf, UsageError, type Day } from "./usage";
import { withAddIn, type Output, type WithAddIn } from "./session";
import { checkFree, writeWhole } from "./writeFile";

type Kind = "statusMeeting" | "halfYear" | "wholeYear" | "monthly" | "overview" | "matrix";
type Medium = "docx" | "xlsx";

/** *Lav rapport* on the command line. */
export type ReportCommand = {
  name: "report";
  file: string;
  kind: Kind;
  contract: string | null;
  date: Day | null;
  template: string | null;
  /** The case's number (*sagsnummer*); "" where there is none. */
  caseNumber: string;
  out: string;
  medium: Medium;
  force: boolean;
};

/** How `rk report` is written. */
export const REPORT_USAGE = [
  "rk report IND.xlsx --kind statusmøde|halvår|helår|måned|overblik|matrix [--contract KONTRAKT]",
  "  [--date DD-MM-ÅÅÅÅ] [--template BREV.dotx] [--case SAGSNUMMER] --out RAPPORT.docx|.xlsx [--force]",
  "  Uden --date gælder hver kontrakts egen statusdato. En .xlsx er projektmappen med arket Rapport.",
];

type Values = {
  kind?: string | undefined;
  contract?: string | undefined;
  date?: string | undefined;
  template?: string | undefined;
  case?: string | undefined;
  out?: string | undefined;
  force?: boolean | undefined;
};

const KINDS: Readonly<Record<string, Kind>> = {
  statusmøde: "statusMeeting",
  halvår: "halfYear",
  helår: "wholeYear",
  måned: "monthly",
  overblik: "overview",
  matrix: "matrix",
};
const USAGE = "Skriv: rk report IND.xlsx --kind helår --out RAPPORT.docx";

/** Reads the command line of `rk report`. @throws UsageError */
export function reportCommandOf(file: string | undefined, values: Values): ReportCommand {
  const { kind, contract, date, template, out, force } = values;
  if (file === undefined) throw new UsageError(`Filnavn mangler. ${USAGE}`);
  if (kind === undefined) throw new UsageError(`--kind mangler. ${USAGE}`);
  if (out === undefined) throw new UsageError(`--out mangler. ${USAGE}`);
  const known = KINDS[kind.normalize("NFC").toLowerCase()];
  if (known === undefined)
    throw new UsageError(`Rapporten »${kind}« kendes ikke. Skriv --kind ${Object.keys(KINDS).join(", ")}.`);
  const medium = mediumOf(out);
  if (template !== undefined && medium === "xlsx")
    throw new UsageError("En skabelon bruges kun til Word. Skriv --out RAPPORT.docx, eller udelad --template.");
  const caseNumber = (values.case ?? "").trim();
  if (caseNumber !== "" && (medium === "xlsx" || (known !== "halfYear" && known !== "wholeYear")))
    throw new UsageError(
      "Et sagsnummer står kun i halvårs- og helårsrapporten som Word. Skriv --kind helår --out RAPPORT.docx, eller udelad --case.",
    );
  return {
    name: "report",
    file,
    kind: known,
    contract: contract ?? null,
    date: dateOf(date),
    template: template ?? null,
    caseNumber,
    out,
    medium,
    force: force ?? false,
  };
}

function mediumOf(out: string): Medium {
  const ending = extname(out).toLowerCase();
  if (ending === ".docx") return "docx";
  if (ending === ".xlsx") return "xlsx";
  throw new UsageError(`${out} kan ikke laves. En rapport skrives til en fil, der ender på .docx eller .xlsx.`);
}

/** Makes a report: a copy of the workbook with the sheet *Rapport*, or a Word document. */
export async function makeReport(
  { file, kind, contract, date, template, caseNumber, out, medium, force }: ReportCommand,
  output: Output,
  open: WithAddIn = withAddIn,
): Promise<void> {
  for (const path of [file, ...(template === null ? [] : [template])]) checkExists(path);
  checkFree(out, force);
  await open(file, async ({ addIn, opened, save }) => {
    const jobs = await addIn.reports();
    const choice = { kind, contracts: contract === null ? null : [contract], asOf: date };
    if (medium === "docx") {
      const bytes = template === null ? null : new Uint8Array(readFileSync(template));
      const made = await jobs.word(choice, bytes, { details: { caseNumber } });
      writeWhole(out, made.bytes, force);
      for (const note of made.notes) output.warn(note);
    } else {
      const { plans } = await jobs.draw(choice);
      writeWhole(out, await save(), force);
      for (const part of opened.notCarried) output.warn(`Ikke med i ${out}: ${part}.`);
      if (plans.length > 0)
        output.print(
          `${plans.length === 1 ? "1 beslutning er" : `${plans.length} beslutninger er`} skrevet i Handlingsplaner.`,
        );
    }
    output.print(`Skrevet: ${out}`);
  });
}
