import { atOnce } from "../../domain/steps";
import { importText } from "../../text/spoken/imports";
import { measurementText } from "../../text/spoken/measurements";
import { periodName } from "../../text/spoken/periodName";
import type { FigureBook } from "../figures/figureBook";
import { contentWords } from "../figures/contentWords";
import { figureNote } from "../figures/figureNotes";
import { planFigures, toWrite, type PlannedFigure } from "../figures/planFigures";
import { sheetsAlike } from "../imports/sheetsAlike";
import { nameAbove } from "../imports/sections";
import { unusedIn } from "../imports/tableBlocks";
import { withSheet } from "../imports/fileSheets";
import { groupedFaults } from "../imports/groupedFaults";
import { isUsual } from "../imports/headingRows";
import { headingsOf } from "../imports/headings";
import type { Mapping } from "../imports/importMapping";
import { contractsNamed } from "../imports/importRow";
import type { MeasurementJobs } from "../imports/measurementJobs";
import { metadataIn, withOwnNames, type Metadata } from "../imports/metadata";
import { lackingIn, type OpenedFile } from "../imports/openFigureFile";
import { pointable } from "../imports/pointable";
import { readImportPaced, type ReadImport } from "../imports/readImport";
import type { FigureFile } from "../imports/readFigureFile";
import { readBySources } from "./readBySources";
import { sourceIssueLines, sourceLines, withoutOthers, type EarlierFigures } from "./sourceLines";
import { sourcesFor } from "./sourcesFor";

/**
 * What the user says beforehand of all files: the contract, and the sheet of a workbook; `*` reads every sheet that is
 * built alike.
 */
export type ImportChoices = { contract: string | null; sheet: string | null };

/** As the sheet's name: all that are built alike. Excel takes no sheet of this name. */
const ALL_SHEETS = "*";

/** What came of one file: how many figures went in, what was left out, and what would have to be asked. */
export type FileImport = {
  name: string;
  /** The sentence of why the file could not be read; nothing of it was written then. */
  unreadable: string | null;
  written: number;
  /** Figures that stood there already. */
  same: number;
  lines: readonly string[];
};

/** Something that the user named is not there; the message is the sentence of what to choose. */
export class ImportRefusal extends Error {
  // These messages are told as they are.
  override readonly name = "UnreadableDocument";
}

/** The jobs that files are imported through without a pane. */
export type ImportJobs = Pick<MeasurementJobs, "read" | "openFile" | "openSheet" | "write">;

/**
 * Writes what files say, as far as it can be taken without a question, and tells the rest. A file of metadata among
 * them names the columns of the others.
 * @throws ImportRefusal with a sentence where the workbook has no tables, or the contract or the sheet is not there.
 */
export async function importFiles(
  jobs: ImportJobs,
  files: readonly File[],
  choices: ImportChoices,
): Promise<FileImport[]> {
  const book = await bookOf(jobs);
  const contract = choices.contract === null ? null : contractNamed(choices.contract, book);
  const opened = await Promise.all(
    files.map(async (file) => ({ file, opened: await jobs.openFile(file, book).catch(unreadable) })),
  );
  const metadata = opened.flatMap(({ opened: own }) => (own instanceof Error ? [] : (metadataIn(own.file) ?? [])));
  const done: FileImport[] = [];
  const earlier: EarlierFigures = new Map();
  for (const { file, opened: own } of opened) {
    if (own instanceof Error) done.push({ name: file.name, unreadable: own.message, written: 0, same: 0, lines: [] });
    else if (metadataIn(own.file) === null)
      done.push(await importFile(jobs, await chosenSheet(jobs, own, metadata, choices.sheet, book), contract, earlier));
  }
  return done;
}

/** A file that cannot be read leaves the others to be imported. Any other fault stops all. */
function unreadable(fault: unknown): Error {
  if (fault instanceof Error && fault.name === "UnreadableDocument") return fault;
  throw fault;
}

async function bookOf({ read }: Pick<ImportJobs, "read">): Promise<FigureBook> {
  const collected = await read();
  if (collected === null) throw new ImportRefusal(measurementText.withoutTables);
  return collected.book;
}

function contractNamed(text: string, { contracts }: FigureBook): string {
  const [only, ...more] = contractsNamed(text, contracts);
  if (only !== undefined && more.length === 0) return only.name;
  throw new ImportRefusal(
    importText.noSuchContract(
      text,
      contracts.map(({ name }) => name),
    ),
  );
}

async function chosenSheet(
  jobs: ImportJobs,
  { file, mapping }: OpenedFile,
  metadata: Metadata,
  sheet: string | null,
  book: FigureBook,
): Promise<OpenedFile> {
  const isNamed = sheet === null || sheet === ALL_SHEETS || file.sheet === "" || file.sheet === sheet;
  const own: FigureFile = isNamed ? file : withSheet(file, sheet);
  if (!isNamed && own === file)
    throw new ImportRefusal(importText.noSuchSheet(sheet, [file.sheet, ...file.others.map((other) => other.sheet)]));
  const alike = sheet === ALL_SHEETS;
  if (own === file && metadata.length === 0) return { file, mapping, alike };
  return { ...(await jobs.openSheet(metadata.length === 0 ? own : withOwnNames(own, metadata), book)), alike };
}

async function importFile(
  jobs: ImportJobs,
  opened: OpenedFile,
  contract: string | null,
  earlier: EarlierFigures,
): Promise<FileImport> {
  const { file, alike = false } = opened;
  const mapping = contract === null ? opened.mapping : { ...opened.mapping, contract };
  const book = await bookOf(jobs);
  const read = alike ? sheetsAlike(file, mapping, book).map((each) => each.file.sheet) : [];
  const sheets = file.others.map(({ sheet }) => sheet).filter((sheet) => !read.includes(sheet));
  const lines = sheets.length === 0 ? [] : [importText.otherSheets([file.sheet, ...read].join(", "), sheets)];
  const result = { name: file.name, unreadable: null, written: 0, same: 0 };
  const { usable, issues } = sourcesFor(book, file.name);
  if (usable.length + issues.length > 0) {
    const own = usable.filter((source) => contract === null || source.contract === contract);
    const found = await readBySources({ file, mapping }, own, book);
    const { figures, lines: told } = withoutOthers(found.figures, file.name, earlier);
    const planned = planFigures(figures, book);
    const { added, changed, left } = await jobs.write(toWrite(planned), file.name);
    return {
      ...result,
      written: added + changed,
      same: planned.filter(({ kind }) => kind === "same").length,
      lines: [
        ...lines,
        ...sourceIssueLines(issues),
        ...sourceLines(found),
        ...told,
        ...toldOf(found, planned),
        ...left.map(leftText),
      ],
    };
  }
  const lacks = lackingIn({ file, mapping }, book);
  if (lacks.length > 0) {
    const { questions } = importText;
    const columns = pointable(file, mapping, book).map(({ heading }) => heading);
    const asked = {
      contract: questions.contract(book.contracts.map(({ name }) => name)),
      nr: questions.nr,
      period: questions.period,
      value: questions.value(columns),
    };
    return { ...result, lines: [...lines, ...lacks.map((lack) => asked[lack])] };
  }
  const found = await readImportPaced(file, mapping, book, alike);
  const { figures, lines: told } = withoutOthers(found.figures, file.name, earlier, importText.otherFile);
  const planned = planFigures(figures, book);
  const { added, changed, left } = await jobs.write(toWrite(planned), file.name);
  const above = nameAbove(file, mapping, book);
  return {
    ...result,
    written: added + changed,
    same: planned.filter(({ kind }) => kind === "same").length,
    lines: [
      ...lines,
      ...(above === null ? [] : [importText.nameAbove(above, mapping.contract ?? "")]),
      ...valueLines(file, mapping),
      ...(planned.length + told.length + found.faults.length + found.marked + found.open.length === 0
        ? [importText.noFigures]
        : []),
      ...told,
      ...toldOf(found, planned),
      ...unused(atOnce(unusedIn(file, mapping, book))),
      ...left.map(leftText),
    ],
  };
}

/** Which column the figures were taken from, where its heading is none of the usual ones. */
function valueLines(file: FigureFile, { columns: { value }, ...mapping }: Mapping): string[] {
  if (value === undefined || mapping.headingsAt < 0 || mapping.periods === "headings") return [];
  const heading = headingsOf(file, mapping)[value] ?? "";
  return isUsual(heading) ? [] : [importText.valueFrom(heading)];
}

const unused = (headings: readonly string[]): string[] => (headings.length === 0 ? [] : [importText.unused(headings)]);

const placeOf = ({ goal, period }: PlannedFigure): string =>
  measurementText.place(goal.contract, goal.nr + goal.part, periodName(period));

const leftText = (figure: PlannedFigure): string => `${placeOf(figure)}: ${importText.leftMeanwhile}`;

/** What was left out of a file, what it leaves open, and what is odd about a figure that went in. */
function toldOf(read: ReadImport, planned: readonly PlannedFigure[]): string[] {
  const { questions } = importText;
  const asked = {
    year: questions.year(read.withoutYear),
    decimal: questions.decimal(read.examples.number),
    dateOrder: questions.dateOrder(read.examples.date),
  };
  const odd = toWrite(planned).flatMap((figure) => {
    const note = figureNote(figure.content, figure.goal);
    return note === null ? [] : [`${placeOf(figure)}: ${note}`];
  });
  const changed = planned.filter(({ kind }) => kind === "change");
  const locked = planned.filter(({ kind }) => kind === "locked");
  return [
    ...read.open.map((question) => asked[question]),
    ...groupedFaults(read.faults).map(({ head, words }) => `${head}: ${words}`),
    ...changed.map(
      (figure) =>
        `${placeOf(figure)}: ${importText.change(figure.existing ? contentWords(figure.existing) : "", contentWords(figure.content))}`,
    ),
    ...locked.map((figure) => `${placeOf(figure)}: ${importText.lockedOne}`),
    ...read.notes.map(({ row, column, note }) => `${importText.fault(row, column)}: ${note}`),
    ...odd,
    ...(read.hidden > 0 ? [importText.hidden(read.hidden)] : []),
    ...(read.totals > 0 ? [importText.totals(read.totals)] : []),
    ...(read.marked > 0 ? [importText.marked(read.marked)] : []),
  ];
}
