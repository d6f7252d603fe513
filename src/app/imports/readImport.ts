import { atOnce } from "../../domain/steps";
import { paced } from "../../files/breather";
import type { DateFinding, DateOrder } from "../../files/tables/dateOrder";
import type { Decimal, DecimalFinding } from "../../files/tables/decimals";
import type { FigureBook } from "../figures/figureBook";
import type { NumberWriting } from "../figures/figureFromCells";
import { withoutDoublesInSteps, withoutOverlapsInSteps, type Sorted } from "./doubleFigures";
import { figureSources, type FigureSource } from "./figureSources";
import type { ImportedFigure, ImportFault, ImportNote } from "./importedFigure";
import type { Mapping } from "./importMapping";
import { footnotesIn, withFootnotes } from "./footnotes";
import { inCommon } from "./inCommon";
import type { FigureFile } from "./readFigureFile";
import { readRow, type ReadOne } from "./readRow";
import { sheetsAlike } from "./sheetsAlike";
import { blocksOf, type Block } from "./tableBlocks";
import { writingOf, type WritingExamples } from "./writing";

/** What a file leaves open that the user must say before its figures are shown. */
export type OpenQuestion = "year" | "decimal" | "dateOrder";

/** What a file says: its figures, every row that is left out and why, and how its numbers were read. */
export type ReadImport = {
  /** Where a question is open, only those that no answer to it could change. */
  figures: readonly ImportedFigure[];
  faults: readonly ImportFault[];
  /** What stood beside a figure: the mark of a footnote. */
  notes: readonly ImportNote[];
  /** Cells that hold nothing yet, or a mark that there is no figure. */
  empty: number;
  marked: number;
  /** Rows that add up others. */
  totals: number;
  /** Rows with figures that a filter or a user has hidden; they are read like all others. */
  hidden: number;
  open: readonly OpenQuestion[];
  /** The decimal sign and the order of dates by the file itself. */
  found: DecimalFinding;
  foundDates: DateFinding;
  /** What of the file can be read in two ways, to ask by. */
  examples: WritingExamples;
  /** The decimal sign that was used; null where the user must say it. */
  decimal: Decimal | null;
  /** Texts of periods whose year nothing gives, and the years of all that took one from their contract. */
  withoutYear: readonly string[];
};

/** What the user says of a whole file's writing. */
type Said = Pick<Mapping, "decimal" | "dateOrder" | "shares">;

/** A table with what its figures become before they are held against each other. */
export type ReadBlock = Block & { shaped?: (figures: readonly ImportedFigure[]) => Sorted };

/** Reads a file by a mapping that lacks nothing. A row that cannot be read is a fault, named, and the others go on. */
export function readImport(file: FigureFile, mapping: Mapping, book: FigureBook): ReadImport {
  return atOnce(readInSteps(file, mapping, book));
}

/** The same, yielding to the pane between rows: a long file takes seconds. */
export function readImportPaced(
  file: FigureFile,
  mapping: Mapping,
  book: FigureBook,
  alike = false,
): Promise<ReadImport> {
  return paced(readInSteps(file, mapping, book, alike));
}

/** The same, one row a step. */
export function* readInSteps(
  file: FigureFile,
  mapping: Mapping,
  book: FigureBook,
  alike = false,
): Generator<void, ReadImport> {
  const others = alike ? sheetsAlike(file, mapping, book) : [];
  const own = yield* blocksOf(file, mapping, book);
  const blocks: ReadBlock[] = others.length === 0 ? own : own.map((block) => ({ ...block, sheet: file.sheet }));
  for (const each of others)
    for (const [at, block] of (yield* blocksOf(each.file, each.mapping, book)).entries())
      blocks.push({ ...block, sheet: each.file.sheet, ...(at === 0 && { alone: true as const }) });
  return yield* readBlocksInSteps(blocks, blocks, mapping, file.dates1904, book);
}

/**
 * The figures of several tables as one reading.
 * @param evidence The tables whose columns tell how numbers and dates are written.
 */
export function* readBlocksInSteps(
  blocks: readonly ReadBlock[],
  evidence: readonly Block[],
  said: Said,
  dates1904: boolean,
  book: FigureBook,
): Generator<void, ReadImport> {
  const found = yield* writingOf(evidence);
  const decimal = said.decimal ?? found.certainDecimal;
  const order = said.dateOrder ?? found.certainOrder;
  const decimals: readonly Decimal[] = decimal === null ? ["comma", "point"] : [decimal];
  const orders: readonly DateOrder[] = order === null ? ["day", "month"] : [order];
  const answers: AnswerOfBlocks[] = [];
  for (const each of decimals)
    for (const dates of orders)
      answers.push(yield* readBlocks(blocks, book, { decimal: each, order: dates, shares: said.shares, dates1904 }));
  const result = inCommon(answers);
  return {
    ...result,
    open: [
      ...(decimal === null ? (["decimal"] as const) : []),
      ...(order === null ? (["dateOrder"] as const) : []),
      ...(result.withoutYear.length > 0 ? (["year"] as const) : []),
    ],
    found: found.decimal,
    foundDates: found.dates,
    examples: found.examples,
    decimal,
  };
}

type AnswerOfBlocks = Omit<ReadImport, "found" | "foundDates" | "examples" | "decimal" | "open">;

function* readBlocks(
  blocks: readonly ReadBlock[],
  book: FigureBook,
  writing: NumberWriting,
): Generator<void, AnswerOfBlocks> {
  const all: ReadOne[] = [];
  let [totals, section] = [0, ""];
  const hidden = new Set<string>();
  for (const { table, mapping, alone = false, shaped, sheet = "" } of blocks) {
    const dated = { ...table, dates1904: writing.dates1904 };
    const found = yield* figureSources(dated, mapping, book, alone ? "" : section, section);
    [totals, section] = [totals + found.totals, found.section];
    const rows: ReadOne[] = [];
    const hiddenRows = new Set(table.rows.filter((row) => row.hidden === true).map(({ row }) => row));
    for (const row of byRow(found.sources)) {
      if (hiddenRows.has(row[0]?.row ?? 0)) hidden.add(`${sheet} ${row[0]?.row}`);
      rows.push(...readRow(row, { mapping, book, writing }));
      yield;
    }
    const own = withFootnotes(rows, footnotesIn(found.remarks));
    const read = shaped === undefined ? own : withShape(own, shaped);
    for (const each of read) all.push(sheet === "" ? each : onSheet(each, sheet));
  }
  return yield* settled(all, { totals, hidden: hidden.size }, book);
}

/** What was read, with the sheet before the heading of its column. */
function onSheet(read: ReadOne, sheet: string): ReadOne {
  const named = <Place extends { column: string }>(place: Place): Place => ({
    ...place,
    column: place.column === "" ? sheet : `${sheet}: ${place.column}`,
  });
  if (read.kind === "yearOpen") return read;
  if (read.kind === "fault") return { ...read, fault: named(read.fault) };
  const notes = read.notes.map(named);
  return read.kind === "figure" ? { ...read, notes, figure: named(read.figure) } : { ...read, notes };
}

/** What was read of a table, with what its figures have become. */
function withShape(read: readonly ReadOne[], shaped: NonNullable<ReadBlock["shaped"]>): ReadOne[] {
  const before = read.filter((each) => each.kind === "figure");
  const { figures, faults } = shaped(before.map(({ figure }) => figure));
  const place = ({ row, column }: ImportedFigure): string => `${row} ${column}`;
  // The first of a place is the one meant, so that it is set last.
  const notesAt = new Map(before.toReversed().map(({ figure, notes }) => [place(figure), notes]));
  const notesOf = (figure: ImportedFigure): readonly ImportNote[] => notesAt.get(place(figure)) ?? [];
  return [
    ...read.filter(({ kind }) => kind !== "figure"),
    ...figures.map((figure): ReadOne => ({ kind: "figure", figure, notes: notesOf(figure), text: "" })),
    ...faults.map((fault): ReadOne => ({ kind: "fault", fault, isGeneral: false })),
  ];
}

/** What rows come to when they are held against each other and the workbook's figures. */
function* settled(
  read: readonly ReadOne[],
  counts: Pick<ReadImport, "totals" | "hidden">,
  book: FigureBook,
): Generator<void, AnswerOfBlocks> {
  const single = yield* withoutDoublesInSteps(read.flatMap((each) => (each.kind === "figure" ? [each.figure] : [])));
  const parts = read.flatMap((each) => (each.kind === "fault" ? (each.part ?? []) : []));
  const sorted = yield* withoutOverlapsInSteps(single.figures, book, [...single.left, ...parts]);
  const faults = [...read.flatMap((each) => (each.kind === "fault" ? [each.fault] : [])), ...single.faults];
  const withoutYear = [...new Set(read.flatMap((each) => (each.kind === "yearOpen" ? [each.text] : [])))];
  // A total with its year beside months without one waits with them: nobody can tell yet what it adds up.
  const waits = ({ period: { kind } }: ImportedFigure): boolean =>
    withoutYear.length > 0 && !["month", "week", "instant"].includes(kind);
  const empties = read.flatMap((each) => (each.kind === "empty" ? [each] : []));
  return {
    figures: sorted.figures.filter((figure) => !waits(figure)).toSorted((a, b) => a.row - b.row),
    faults: [...faults, ...sorted.faults].toSorted((a, b) => a.row - b.row),
    notes: read.flatMap((each) => (each.kind === "figure" || each.kind === "empty" ? each.notes : [])),
    empty: empties.filter(({ marked }) => !marked).length,
    marked: empties.filter(({ marked }) => marked).length,
    ...counts,
    withoutYear,
  };
}

function byRow(sources: readonly FigureSource[]): FigureSource[][] {
  const rows = new Map<number, FigureSource[]>();
  for (const source of sources) {
    const own = rows.get(source.row);
    if (own === undefined) rows.set(source.row, [source]);
    else own.push(source);
  }
  return [...rows.values()];
}
