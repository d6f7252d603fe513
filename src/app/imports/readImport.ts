import type { Contract } from "../../domain/contract";
import type { Goal } from "../../domain/goal";
import type { Period } from "../../domain/period";
import { readPeriod } from "../../domain/readPeriod";
import { atOnce, paced } from "../../files/breather";
import type { DateFinding, DateOrder } from "../../files/tables/dateOrder";
import type { Decimal, DecimalFinding } from "../../files/tables/decimals";
import { measurementText } from "../../text/spoken/measurements";
import type { FigureBook } from "../figures/figureBook";
import { blocksOf, type Block } from "./tableBlocks";
import { withoutDoubles, withoutOverlaps, type Part } from "./doubleFigures";
import { figureIn, type NumberWriting } from "../figures/figureFromCells";
import type { ImportedFigure, ImportFault, ImportNote } from "./importedFigure";
import type { Mapping } from "./importMapping";
import { contractIn, contractNear, contractsNamed, goalIn, shownText, type Found } from "./importRow";
import { figureSources, type FigureSource } from "./figureSources";
import { inCommon } from "./inCommon";
import { periodIn } from "./periodInFile";
import type { FigureFile } from "./readFigureFile";
import { writingOf } from "./writing";

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
  open: readonly OpenQuestion[];
  /** The decimal sign and the order of dates by the file itself. */
  found: DecimalFinding;
  foundDates: DateFinding;
  /** The decimal sign that was used; null where the user must say it. */
  decimal: Decimal | null;
  /** Texts of periods whose year nothing gives, and the years of all that took one from their contract. */
  withoutYear: readonly string[];
};

type Reader = { mapping: Mapping; book: FigureBook; writing: NumberWriting };

type ReadOne =
  | { kind: "figure"; figure: ImportedFigure; notes: readonly ImportNote[] }
  /** `part` names what a cell is of that could not be read. */
  | { kind: "fault"; fault: ImportFault; isGeneral: boolean; part?: Part }
  | { kind: "empty"; marked: boolean; notes: readonly ImportNote[] }
  | { kind: "yearOpen"; text: string };

/** Reads a file by a mapping that lacks nothing. A row that cannot be read is a fault, named, and the others go on. */
export function readImport(file: FigureFile, mapping: Mapping, book: FigureBook): ReadImport {
  return atOnce(readInSteps(file, mapping, book));
}

/** The same, yielding to the pane between rows: a long file takes seconds. */
export function readImportPaced(file: FigureFile, mapping: Mapping, book: FigureBook): Promise<ReadImport> {
  return paced(readInSteps(file, mapping, book));
}

function* readInSteps(file: FigureFile, mapping: Mapping, book: FigureBook): Generator<void, ReadImport> {
  const blocks = blocksOf(file, mapping, book);
  const found = writingOf(blocks);
  const decimal = mapping.decimal ?? found.certainDecimal;
  const order = mapping.dateOrder ?? found.certainOrder;
  const decimals: readonly Decimal[] = decimal === null ? ["comma", "point"] : [decimal];
  const orders: readonly DateOrder[] = order === null ? ["day", "month"] : [order];
  const answers: AnswerOfBlocks[] = [];
  for (const each of decimals)
    for (const dates of orders) {
      const writing = { decimal: each, order: dates, shares: mapping.shares, dates1904: file.dates1904 };
      answers.push(yield* readBlocks(blocks, book, writing));
    }
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
    decimal,
  };
}

type AnswerOfBlocks = Omit<ReadImport, "found" | "foundDates" | "decimal" | "open">;

function* readBlocks(
  blocks: readonly Block[],
  book: FigureBook,
  writing: NumberWriting,
): Generator<void, AnswerOfBlocks> {
  const read: ReadOne[] = [];
  let [totals, section] = [0, ""];
  for (const { table, mapping } of blocks) {
    const found = figureSources({ ...table, dates1904: writing.dates1904 }, mapping, book, section);
    [totals, section] = [totals + found.totals, found.section];
    for (const row of byRow(found.sources)) {
      read.push(...readRow(row, { mapping, book, writing }));
      yield;
    }
  }
  const single = withoutDoubles(read.flatMap((each) => (each.kind === "figure" ? [each.figure] : [])));
  const parts = read.flatMap((each) => (each.kind === "fault" ? (each.part ?? []) : []));
  const sorted = withoutOverlaps(single.figures, book, [...single.left, ...parts]);
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
    totals,
    withoutYear,
  };
}

function byRow(sources: readonly FigureSource[]): FigureSource[][] {
  const rows = new Map<number, FigureSource[]>();
  for (const source of sources) rows.set(source.row, [...(rows.get(source.row) ?? []), source]);
  return [...rows.values()];
}

/** The figures of one row. What is wrong with the row as a whole is told once, not for each of its figures. */
function readRow(sources: readonly FigureSource[], reader: Reader): ReadOne[] {
  const read = sources.map((source) => readOne(source, reader, sources.length > 1));
  const told = new Set<string>();
  return read.filter((each) => {
    if (each.kind !== "fault" || !each.isGeneral) return true;
    const isNew = !told.has(each.fault.problem);
    told.add(each.fault.problem);
    return isNew;
  });
}

function readOne(source: FigureSource, { mapping, book, writing }: Reader, isWide: boolean): ReadOne {
  const { row, column } = source;
  const fault = ({ cell, column: at }: FigureSource["contract"], problem: string): ReadOne => ({
    kind: "fault",
    fault: { row, column: at, text: shownText(cell), problem },
    isGeneral: isWide && at !== column,
  });
  const named = shownText(source.contract.cell);
  const chosen = book.contracts.find(({ name }) => name === mapping.contract) ?? null;
  const contracts = contractsFor(named, chosen, mapping, book.contracts);
  if (contracts.kind === "fault") return fault(source.contract, contracts.problem);

  const when = periodOf(source, mapping, contracts.value, writing);
  if (when.kind === "open") return { kind: "yearOpen", text: when.text };
  if (when.kind !== "found") {
    const { periodMissing, periodUnreadable } = measurementText.fault;
    return fault(source.period, when.kind === "missing" ? periodMissing : periodUnreadable(when.text));
  }
  const contract: Found<Contract> =
    chosen === null
      ? contractIn(named === "" ? (contracts.value[0]?.name ?? "") : named, when.value, book.contracts)
      : { kind: "found", value: chosen };
  if (contract.kind === "fault") return fault(source.contract, contract.problem);
  const goal: Found<Goal> = goalIn(source.goal.cell, source.goal.part, contract.value, book);
  if (goal.kind === "fault") return fault(source.goal, goal.problem);
  return figureOf(source, goal.value, when.value, writing, isWide);
}

function figureOf(source: FigureSource, goal: Goal, period: Period, writing: NumberWriting, isWide: boolean): ReadOne {
  const { row, column, cells, columns } = source;
  const read = figureIn(cells, goal, writing);
  const at = (what: keyof FigureSource["cells"]): string =>
    what === "numerator" || what === "denominator" ? columns[what] : column;
  if (read.kind === "fault") {
    const cell = cells[read.column];
    const text = cell === null ? "" : shownText(cell);
    const fault = { row, column: at(read.column), text, problem: read.problem };
    return { kind: "fault", fault, isGeneral: false, part: { goal, period } };
  }
  const notes = read.notes.map((note) => ({ row, column, note }));
  if (read.kind === "figure")
    return { kind: "figure", figure: { goal, period, content: read.content, row, column }, notes };
  if (isWide || read.marked) return { kind: "empty", marked: read.marked, notes };
  return { kind: "fault", fault: { row, column, text: "", problem: measurementText.fault.empty }, isGeneral: false };
}

/** The contracts that a row may mean. A contract for the whole file never overrules what a row says. */
function contractsFor(
  named: string,
  chosen: Contract | null,
  { columns }: Mapping,
  contracts: readonly Contract[],
): Found<readonly Contract[]> {
  const { contractUnknown, contractOther, contractMissing } = measurementText.fault;
  const own = contractsNamed(named, contracts);
  if (chosen !== null && (named === "" || own.includes(chosen))) return { kind: "found", value: [chosen] };
  if (chosen !== null) return { kind: "fault", problem: contractOther(named, chosen.name) };
  if (own.length > 0) return { kind: "found", value: own };
  if (named !== "")
    return { kind: "fault", problem: contractUnknown(named, contractNear(named, contracts)?.name ?? null) };
  return columns.contract === undefined && contracts.length === 1
    ? { kind: "found", value: contracts }
    : { kind: "fault", problem: contractMissing };
}

function periodOf(source: FigureSource, mapping: Mapping, contracts: readonly Contract[], writing: NumberWriting) {
  if (mapping.periods !== "fixed")
    return periodIn(source.period.cell, source.period.year || mapping.year, contracts, writing);
  const fixed = readPeriod(mapping.fixedPeriod, contracts[0]?.period ?? null);
  return fixed ? { kind: "found" as const, value: fixed } : { kind: "unreadable" as const, text: mapping.fixedPeriod };
}
