import { checkExists, dateOf, UsageError, type Day } from "./usage";
import type { OpenedAddIn } from "./openAddIn";
import { withAddIn, type Output } from "./session";

/** One status: a workbook at a date; null is each contract's own. */
type Side = { file: string; date: Day | null };

/** What differs between two statuses, on the command line. */
export type CompareCommand = { name: "compare"; before: Side; after: Side; json: boolean };

type Values = { date?: string | undefined; json?: boolean | undefined };

const USAGE = "Skriv: rk compare FØR.xlsx EFTER.xlsx eller rk compare 30-06-2009 BOG.xlsx";

/** How `rk compare` is written. */
export const COMPARE_USAGE = [
  "rk compare FØR.xlsx|DD-MM-ÅÅÅÅ EFTER.xlsx [--date DD-MM-ÅÅÅÅ] [--json]",
  "  Status, tal, ordlyd, bemærkninger og handlingsplaner, der er forskellige. En dato først er den samme projektmappe",
  "  på den dato. --date er datoen for den anden status (for begge, når der er to filer); uden den gælder hver",
  "  kontrakts egen statusdato. rk compare BOG.xlsx 30-06-2009 30-09-2009 sammenligner to datoer.",
];

/** Reads the command line of `rk compare`: two files, a date and a file, or a file and two dates. @throws UsageError */
export function compareCommandOf(given: readonly string[], { date, json }: Values): CompareCommand {
  const isDate = (text: string): boolean => /^\d{1,4}[-./]\d{1,2}[-./]\d{1,4}$/.test(text);
  const [files, dates] = [given.filter((text) => !isDate(text)), given.filter(isDate).map((text) => dateOf(text))];
  const [first, second] = files;
  const asked = dateOf(date);
  const common = { name: "compare", json: json ?? false } as const;
  if (first === undefined) throw new UsageError(`Filnavn mangler. ${USAGE}`);
  if (second !== undefined && files.length === 2 && dates.length === 0)
    return { ...common, before: { file: first, date: asked }, after: { file: second, date: asked } };
  const [from = null, to = asked] = dates;
  if (files.length !== 1 || dates.length === 0 || dates.length > 2)
    throw new UsageError(`Der skal være to statusser at sammenligne. ${USAGE}`);
  if (dates.length === 2 && asked !== null) throw new UsageError("Skriv enten to datoer eller --date.");
  return { ...common, before: { file: first, date: from }, after: { file: first, date: to } };
}

type Reports = Awaited<ReturnType<OpenedAddIn["addIn"]["reports"]>>;
type Standing = Awaited<ReturnType<Reports["standing"]>>;

/** Tells what differs between two statuses. Nothing is written. */
export async function compare({ before, after, json }: CompareCommand, output: Output): Promise<void> {
  for (const { file } of [before, after]) checkExists(file);
  const isOne = before.file === after.file;
  const standings: Standing[] = [];
  for (const { file, date } of [before, after])
    await withAddIn(file, async ({ addIn }) => {
      standings.push(await (await addIn.reports()).standing({ asOf: date, isThen: isOne }));
    });
  const [a, b] = standings;
  if (a === undefined || b === undefined) return;
  await withAddIn(null, async ({ addIn }) => {
    const [jobs, texts] = [await addIn.reports(), await addIn.texts()];
    const [own, other] = isOne ? [shared(a, b), shared(b, a)] : [a, b];
    const { differences, lines } = jobs.compare(own, other);
    if (json) {
      output.print(JSON.stringify({ before: own.contracts, after: other.contracts, differences }, null, 2));
      return;
    }
    const named = ({ contracts }: Standing): string =>
      contracts.map(({ name, asOf }) => `${name} pr. ${texts.formatDate(asOf)}`).join(", ");
    output.print([`Før: ${before.file}: ${named(own)}`, `Nu: ${after.file}: ${named(other)}`, "", ...lines].join("\n"));
  });
}

/** Of two dates of one workbook, the contracts that have a status at both. */
function shared(own: Standing, { contracts }: Standing): Standing {
  const names = new Set(contracts.map(({ name }) => name));
  return {
    contracts: own.contracts.filter(({ name }) => names.has(name)),
    goals: own.goals.filter(({ contract }) => names.has(contract)),
  };
}
