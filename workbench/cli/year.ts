import { existsSync } from "node:fs";
import { UsageError, type AmendCommand, type OwedCommand, type YearCommand } from "./arguments";
import type { OpenedAddIn } from "./openAddIn";
import type { Output } from "./run";
import { checkFree, writeWhole } from "./writeFile";

type Day = `${string}-${string}-${string}`;
type WithAddIn = (path: string | null, work: (session: OpenedAddIn) => Promise<void>) => Promise<void>;
type Goal = { contract: string; nr: string; part: string };

const keyOf = ({ contract, nr, part }: Goal) => ({ contract, nr, part: part === "" ? null : part });

/** What is owed at a date: remarks, figures and action plans, as JSON or as lines. */
export async function tellOwed(
  { file, date, who, json }: OwedCommand,
  output: Output,
  withAddIn: WithAddIn,
): Promise<void> {
  if (!existsSync(file)) throw new UsageError(`Filen ${file} findes ikke.`);
  await withAddIn(file, async ({ addIn }) => {
    const asOf = (date as Day | null) ?? (await addIn.statusDate.recall());
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
export async function changeYear(command: YearCommand, output: Output, withAddIn: WithAddIn): Promise<void> {
  const { file, out, force } = command;
  if (!existsSync(file)) throw new UsageError(`Filen ${file} findes ikke.`);
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
  const asOf = command.date as Day;
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
  const agreement = { kind, from: from as Day, reason, decidedBy: by, decided: null };
  const asked = await jobs.amendGoal(read.before, read.after, agreement, false);
  if (asked.kind === "asks") {
    for (const { table, rows } of asked.following) output.warn(`${table}: ${rows} rækker følger målets nye nummer.`);
    for (const { table, row, header } of asked.formulas)
      output.warn(`${table}, række ${row}, ${header}: formlen er erstattet af værdien.`);
    await jobs.amendGoal(read.before, read.after, agreement, true);
  }
  return [`Ændret: mål ${nr}${part} i ${contract}, ${field} gælder fra ${texts.formatDate(from as Day)}`];
}
