import { existsSync, mkdirSync, readFileSync, statSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { checkExists, dateOf, UsageError, type Day } from "./usage";
import type { OpenedAddIn } from "./openAddIn";
import { withAddIn, type Output } from "./session";
import { checkFree, writeWhole } from "./writeFile";

type Values = {
  date?: string | undefined;
  due?: string | undefined;
  out?: string | undefined;
  accept?: string | undefined;
  book?: string | undefined;
  "take-back"?: boolean | undefined;
  force?: boolean | undefined;
};

export type SendCommand = {
  name: "send";
  file: string;
  date: Day | null;
  due: Day | null;
  out: string;
  /** Where a copy of the workbook is written that remembers the round; null where none is. */
  book: string | null;
  force: boolean;
};
export type CollectCommand = {
  name: "collect";
  file: string;
  files: readonly string[];
  accept: "new" | "all";
  out: string;
  force: boolean;
};
/** What `collect` last took in goes out again. */
export type TakeBackCommand = { name: "takeBack"; file: string; out: string; force: boolean };
export type ExchangeCommand = SendCommand | CollectCommand | TakeBackCommand;

export const EXCHANGE_USAGE = [
  "rk send IND.xlsx [--date DD-MM-ÅÅÅÅ] [--due DD-MM-ÅÅÅÅ] --out MAPPE [--book UD.xlsx] [--force]",
  "  Én projektmappe til hvert center med dets egne kontrakter. --due er den dag, filerne skal være tilbage;",
  "  uden den 14 dage efter statusdatoen. --book skriver en kopi af IND.xlsx, der husker runden: den afviser filer fra",
  "  en tidligere runde, når centrenes svar samles ind i den.",
  "rk collect IND.xlsx FIL… [--accept new|all] --out UD.xlsx [--force]",
  "  Læser de filer, centrene har sendt tilbage. new (forvalgt): kun det, der er nyt og uden tvivl. all: også det, der",
  "  er ændret eller i konflikt; så gælder centrets. Det, der ikke tages imod, bliver fortalt.",
  "rk collect IND.xlsx --take-back --out UD.xlsx [--force]",
  "  Det, der senest blev taget imod i IND.xlsx, tages ud igen. IND.xlsx er den fil, rk collect skrev; den røres ikke.",
];

/** Reads the arguments of `send` and `collect`. @throws UsageError */
export function readExchange(
  name: "send" | "collect",
  file: string | undefined,
  files: readonly string[],
  values: Values,
): ExchangeCommand {
  const force = values.force ?? false;
  if (name === "send") {
    const usage = "Skriv: rk send IND.xlsx --out MAPPE";
    if (file === undefined) throw new UsageError(`Filnavn mangler. ${usage}`);
    if (files.length > 0) throw new UsageError(`For mange filnavne: ${files.join(" ")}.`);
    if (values.out === undefined) throw new UsageError(`--out mangler. ${usage}`);
    const [date, due] = [dateOf(values.date), dateOf(values.due, "--due")];
    if (values.book !== undefined && resolve(values.book) === resolve(values.out))
      throw new UsageError("--book og --out er den samme. --out er en mappe, og --book er en projektmappe.");
    return { name, file, date, due, out: values.out, book: values.book ?? null, force };
  }
  if (values["take-back"]) {
    const back = "Skriv: rk collect IND.xlsx --take-back --out UD.xlsx";
    if (file === undefined) throw new UsageError(`Filnavn mangler. ${back}`);
    if (files.length > 0)
      throw new UsageError(`--take-back læser ingen filer fra centrene: ${files.join(" ")}. ${back}`);
    if (values.accept !== undefined) throw new UsageError(`Vælg enten --take-back eller --accept. ${back}`);
    if (values.out === undefined) throw new UsageError(`--out mangler. ${back}`);
    return { name: "takeBack", file, out: values.out, force };
  }
  const usage = "Skriv: rk collect IND.xlsx FIL… --out UD.xlsx";
  if (file === undefined || files.length === 0) throw new UsageError(`Filnavn mangler. ${usage}`);
  if (values.out === undefined) throw new UsageError(`--out mangler. ${usage}`);
  const accept = values.accept ?? "new";
  if (accept !== "new" && accept !== "all")
    throw new UsageError(`»${accept}« kendes ikke. Skriv --accept new eller --accept all.`);
  return { name, file, files, accept, out: values.out, force };
}

/** Runs `send` or `collect`. */
export function exchange(command: ExchangeCommand, output: Output): Promise<void> {
  for (const path of [command.file, ...(command.name === "collect" ? command.files : [])]) checkExists(path);
  if (command.name === "send") return send(command, output);
  return command.name === "collect" ? collect(command, output) : takeBack(command, output);
}

/** Writes a workbook for each centre in a folder, all of them or none; and (`book`) one that remembers the round. */
async function send({ file, date, due, out, book, force }: SendCommand, output: Output): Promise<void> {
  if (existsSync(out) && !statSync(out).isDirectory())
    throw new UsageError(`${out} er en fil. Vælg en mappe til --out.`);
  if (book !== null) checkFree(book, force);
  await withAddIn(file, async ({ addIn, opened, save }) => {
    const [jobs, texts] = [await addIn.exchange(), await addIn.texts()];
    const asOf = date ?? (await addIn.statusDate.recall());
    const { round, notSent } = await jobs.planSending({ asOf, due });
    const files = jobs.sentFiles(round);
    for (const { name } of files) checkFree(join(out, name), force);
    mkdirSync(out, { recursive: true });
    for (const { name, bytes } of files) writeWhole(join(out, name), bytes, force);
    round.forEach((sending, at) => {
      const { goals, ...owed } = jobs.owedIn(sending);
      const lacks = jobs.texts.words.counted(owed);
      output.print(
        `${sending.centre}: ${goals} mål, mangler ${lacks}, tilbage senest ${texts.formatDate(sending.due)}. ${files[at]?.name ?? ""}`,
      );
    });
    if (notSent.length > 0) output.warn(jobs.texts.notSent(notSent));
    output.print(`Skrevet: ${files.length} ${files.length === 1 ? "projektmappe" : "projektmapper"} i ${out}`);
    if (book === null) return;
    await jobs.rememberSent(round);
    await writeBook(book, { opened, save }, force, output);
  });
}

/** Takes in what centres returned. A refused file stops the command before anything is written. */
async function collect({ file, files, accept, out, force }: CollectCommand, output: Output): Promise<void> {
  checkFree(out, force);
  await withAddIn(file, async ({ addIn, opened, save }) => {
    const jobs = await addIn.exchange();
    const { differenceLine, fileLines, isDoubtful, words } = jobs.texts;
    const chosen = files.map((path) => new File([new Uint8Array(readFileSync(path))], basename(path)));
    const plan = await jobs.planCollecting(chosen);
    const refused = plan.files.filter(({ kind }) => kind === "refused");
    if (refused.length > 0) throw new UsageError(refused.flatMap(fileLines).join(" "));
    for (const line of plan.files.flatMap(fileLines)) output.warn(line);
    const isTaken = (each: (typeof plan.differences)[number]): boolean =>
      !each.isLocked &&
      !each.isDisputed &&
      !each.mayBeUnplaced &&
      (accept === "all" || (each.kind === "new" && !isDoubtful(each)));
    const taken = plan.differences.filter(isTaken);
    const name = (each: (typeof plan.differences)[number]): string => chosen[each.fileAt]?.name ?? "";
    for (const each of plan.differences) {
      const line = `${name(each)}: ${differenceLine(each)}`;
      if (!taken.includes(each)) output.warn(`Ikke taget imod: ${line}`);
      else if (each.kind === "conflict") output.warn(`Centrets gælder: ${line}`);
      else output.print(line);
    }
    if (plan.differences.length === 0) output.print(words.nothing);
    if (taken.length > 0) {
      const { figures, remarks, plans, wayBack } = await jobs.takeIn(
        plan,
        taken.map(({ id }) => id),
      );
      output.print(`Taget imod: ${words.counted({ figures, remarks, plans })}`);
      if (wayBack === "tooMany" || wayBack === "notRemembered")
        output.warn(`Det er for meget til, at ${out} kan huske det; gem ${file} som vejen tilbage.`);
    } else if (plan.differences.length > 0)
      output.print(`Taget imod: ${words.counted({ figures: 0, remarks: 0, plans: 0 })}`);
    await writeBook(out, { opened, save }, force, output);
  });
}

/** Takes out what was last taken in, and writes the workbook without it. */
async function takeBack({ file, out, force }: TakeBackCommand, output: Output): Promise<void> {
  checkFree(out, force);
  await withAddIn(file, async ({ addIn, opened, save }) => {
    const jobs = await addIn.exchange();
    if ((await jobs.lastTakenIn()) === null)
      throw new UsageError(`${file} husker ikke, at der er taget imod noget. Brug den fil, rk collect skrev.`);
    const { back, left } = await jobs.takeBack();
    output.print(jobs.texts.takenBack(back, Object.values(left).flat().length));
    await writeBook(out, { opened, save }, force, output);
  });
}

/** Writes the workbook, and tells what of it could not be kept. */
async function writeBook(
  path: string,
  { opened, save }: Pick<OpenedAddIn, "opened" | "save">,
  force: boolean,
  output: Output,
): Promise<void> {
  writeWhole(path, await save(), force);
  for (const part of opened.notCarried) output.warn(`Ikke med i ${path}: ${part}.`);
  output.print(`Skrevet: ${path}`);
}
