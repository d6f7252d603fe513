import type { OpenedAddIn } from "./openAddIn";
import { withAddIn, type Output } from "./session";
import { checkExists, dateOf, UsageError, type Day } from "./usage";
import { checkFree, writeWhole } from "./writeFile";

export type OwedCommand = { name: "owed"; file: string; date: Day | null; who: string | null; json: boolean };
/** What the commands that change a workbook have in common. */
type Changing = { file: string; contract: string; out: string; force: boolean };
export type CloseCommand = Changing & { name: "close"; date: Day; by: string };
export type ReopenCommand = Changing & { name: "reopen"; date: Day; by: string; reason: string };
export type AmendCommand = Changing & {
  name: "amend";
  nr: string;
  part: string;
  kind: "renegotiation" | "adjustment";
  field: string;
  to: string;
  from: Day;
  reason: string;
  by: string;
};
export type YearCommand = CloseCommand | ReopenCommand | AmendCommand;

type Values = Partial<
  Record<
    "date" | "who" | "contract" | "by" | "reason" | "out" | "nr" | "part" | "kind" | "field" | "to" | "from",
    string | undefined
  > &
    Record<"force" | "json", boolean | undefined>
>;

/** Reads the command line of `rk owed`. @throws UsageError */
export function owedCommandOf(file: string | undefined, { date, who, json }: Values): OwedCommand {
  if (file === undefined) throw new UsageError("Filnavn mangler. Skriv: rk owed IND.xlsx");
  return { name: "owed", file, date: dateOf(date), who: who ?? null, json: json ?? false };
}

/** Reads a command that closes, reopens or amends. @throws UsageError that names each option it lacks */
export function yearCommandOf(name: YearCommand["name"], file: string | undefined, values: Values): YearCommand {
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
  if (name !== "amend") {
    const date = neededDate(values.date, "--date");
    return name === "close" ? { ...common, name, date } : { ...common, name, reason, date };
  }
  const kind = kindOf(values.kind ?? "");
  const { nr = "", part = "", field = "", to = "" } = values;
  return { ...common, name, nr, part, kind, field, to, from: neededDate(values.from, "--from"), reason };
}

function neededDate(text: string | undefined, option: string): Day {
  const date = dateOf(text, option);
  if (date === null) throw new UsageError(`${option} mangler. Se rk --help.`);
  return date;
}

function kindOf(text: string): AmendCommand["kind"] {
  if (text.toLowerCase() === "genforhandling") return "renegotiation";
  if (text.toLowerCase() === "justering") return "adjustment";
  throw new UsageError(`»${text}« kendes ikke. Skriv --kind genforhandling eller --kind justering.`);
}

type Goal = { contract: string; nr: string; part: string };

const keyOf = ({ contract, nr, part }: Goal) => ({ contract, nr, part: part === "" ? null : part });

/** What is owed at a date: remarks, figures and action plans, as JSON or as lines. */
export async function tellOwed({ file, date, who, json }: OwedCommand, output: Output): Promise<void> {
  checkExists(file);
  await withAddIn(file, async ({ addIn }) => {
    const asOf = date ?? (await addIn.statusDate.recall());
    const [found, texts] = [await (await addIn.year()).owed(asOf, who), await addIn.texts()];
    const { remarks, figures, plans } = found.owed;
    if (json) {
      const owed = {
        date: found.date,
        remarks: remarks.map(keyOf),
        figures: figures.map((own) => ({ ...keyOf(own), period: texts.periodName(own.period) })),
        plans: plans.map((own) => ({ ...keyOf(own), deadline: own.deadline })),
      };
      output.print(JSON.stringify(owed, null, 2));
      return;
    }
    const line = (own: Goal, what: string): string => `  ${own.contract}, mål ${own.nr}${own.part}${what}`;
    const lines = [
      `Bemærkninger: ${remarks.length} af ${found.owed.remarksDue} mangler`,
      ...remarks.map((own) => line(own, `: ${texts.answer(own.evaluation).status.label}`)),
      `Tal: ${figures.length} mangler`,
      ...figures.map((own) => line(own, `: ${texts.periodName(own.period)}`)),
      `Handlingsplaner over frist: ${plans.length}`,
      ...plans.map((own) => line(own, `: ${own.plan.action} (frist ${texts.formatDate(own.deadline)})`)),
    ];
    output.print(lines.join("\n"));
  });
}

/** Closes or reopens a contract's status, or amends a goal, and writes the workbook where `--out` says. */
export async function changeYear(command: YearCommand, output: Output): Promise<void> {
  const { file, out, force } = command;
  checkExists(file);
  checkFree(out, force);
  await withAddIn(file, async (session) => {
    const lines = await changed(command, session, output);
    writeWhole(out, await session.save(), force);
    for (const part of session.opened.notCarried) output.warn(`Ikke med i ${out}: ${part}.`);
    for (const line of lines) output.print(line);
    output.print(`Skrevet: ${out}`);
  });
}

async function changed(command: YearCommand, { addIn }: OpenedAddIn, output: Output): Promise<string[]> {
  const [jobs, texts] = [await addIn.year(), await addIn.texts()];
  if (command.name === "amend") return amended(command, jobs, texts, output);
  const { contract, by } = command;
  const asOf = command.date;
  if (command.name === "reopen") {
    await jobs.reopenPeriod({ contract, asOf, by, reason: command.reason });
    return [`Genåbnet: ${contract} pr. ${texts.formatDate(asOf)}`];
  }
  const plans = await jobs.closePeriods({ contracts: [contract], asOf, by });
  return plans.map(({ contract: name, rows, lacking: { remarks, figures } }) => {
    const lacks = [
      remarks.length > 0 ? `${remarks.length} ${remarks.length === 1 ? "bemærkning" : "bemærkninger"}` : "",
      figures.length > 0 ? `${figures.length} tal` : "",
    ].filter((text) => text !== "");
    const told = lacks.length === 0 ? "" : ` Mangler: ${lacks.join(" og ")}.`;
    return `Lukket: ${name} pr. ${texts.formatDate(asOf)}, ${rows.length} rækker i Historik.${told}`;
  });
}

async function amended(
  { contract, nr, part, kind, field, to, from, reason, by }: AmendCommand,
  jobs: Awaited<ReturnType<OpenedAddIn["addIn"]["year"]>>,
  texts: Awaited<ReturnType<OpenedAddIn["addIn"]["texts"]>>,
  output: Output,
): Promise<string[]> {
  const read = await jobs.readAmendment({ contract, nr, part, header: field, to });
  if ("issue" in read) throw new UsageError(`--to: ${texts.problem(read.issue.problem)}`);
  const agreement = { kind, from, reason, decidedBy: by, decided: null };
  const asked = await jobs.amendGoal(read.before, read.after, agreement, false);
  if (asked.kind === "asks") {
    for (const { table, rows } of asked.following) output.warn(`${table}: ${rows} rækker følger målets nye nummer.`);
    for (const { table, row, header } of asked.formulas)
      output.warn(`${table}, række ${row}, ${header}: formlen er erstattet af værdien.`);
    await jobs.amendGoal(read.before, read.after, agreement, true);
  }
  return [`Ændret: mål ${nr}${part} i ${contract}, ${field} gælder fra ${texts.formatDate(from)}`];
}
