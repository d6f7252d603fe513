import type { Contract } from "../../domain/contract";
import { periodBefore } from "../../domain/contractPeriod";
import { goalId, type Goal } from "../../domain/goal";
import { hasFigure, type Measurement } from "../../domain/measurement";
import { shapedBy, type Amounts, type DatedAmounts } from "../../domain/source";
import { paced } from "../../files/breather";
import { comparable } from "../../sheets/cells/sheetTable";
import { comparableKey } from "../../sheets/tables/goalKey";
import { sourceText } from "../../text/spoken/sources";
import type { FigureBook } from "../figures/figureBook";
import type { Sorted } from "../imports/doubleFigures";
import { headingsOf, holdsAnything } from "../imports/headings";
import type { ImportedFigure, ImportFault } from "../imports/importedFigure";
import type { OpenedFile } from "../imports/openFigureFile";
import { readBlocksInSteps, type ReadBlock, type ReadImport } from "../imports/readImport";
import { reviewInSteps, type ReviewedImport } from "../imports/reviewImport";
import { blocksOf, type Block } from "../imports/tableBlocks";
import {
  searchedTable,
  sourceBlock,
  strayRows,
  type SearchedTable,
  type Silence,
  type SourceBlock,
} from "./sourceBlock";
import type { UsableSource } from "./usableSources";

/** What a file says by the sources of Kilder. */
export type SourceReading = ReadImport & {
  /** Rows that belong to no goal, and what they are called in the columns that sources filter by. */
  strays: { count: number; names: readonly string[] };
  /** Sources that give no figure this time, and why. */
  silent: readonly { source: UsableSource; why: Silence }[];
  /** Headings of columns that no source reads. */
  unused: readonly string[];
  /** Figures of periods that are not the contract's. */
  outside: number;
  /** Sentences of what figures have become by their source's form. */
  told: readonly string[];
};

/** Reads a file by sources, each of its own rows and columns. A figure is only ever one of its source's own goal. */
export function readBySources(
  { file, mapping }: OpenedFile,
  sources: readonly UsableSource[],
  book: FigureBook,
): Promise<SourceReading> {
  return paced(readInSteps({ file, mapping }, sources, book));
}

/** The same, to be reviewed. @throws the signal's reason once it is aborted */
export function reviewBySources(
  opened: OpenedFile,
  sources: readonly UsableSource[],
  book: FigureBook,
  signal: AbortSignal,
): Promise<ReviewedImport<SourceReading>> {
  const steps = function* () {
    return yield* reviewInSteps(yield* readInSteps(opened, sources, book), book);
  };
  return paced(steps(), signal);
}

type Found = { source: UsableSource; searched: SearchedTable; block: SourceBlock };

function* readInSteps(
  { file, mapping }: Pick<OpenedFile, "file" | "mapping">,
  sources: readonly UsableSource[],
  book: FigureBook,
): Generator<void, SourceReading> {
  const tables = (yield* blocksOf(file, mapping, book)).map(searchedTable);
  const found: Found[] = [];
  const why = new Map<UsableSource, Silence>();
  for (const source of sources) {
    for (const searched of tables) {
      const block = sourceBlock(searched, source);
      if ("own" in block) found.push({ source, searched, block });
      else if (isNearer(block, why.get(source))) why.set(source, block);
      yield;
    }
  }
  const outside = new Set<string>();
  const blocks = found.flatMap(({ source, block }) => readBlock(source, block, book, outside));
  const read = yield* readBlocksInSteps(blocks, evidenceOf(found, book), mapping, file.dates1904, book);
  const given = new Set(read.figures.map(({ goal }) => comparableKey(goal)));
  const noFigures: Silence = { kind: "noFigures" };
  const silent = sources
    .filter((source) => !given.has(comparableKey(source)))
    .map((source) => ({
      source,
      why: found.some((each) => each.source === source) ? noFigures : (why.get(source) ?? noFigures),
    }));
  const strays = tables.map((searched) => strayRows(searched, sources, ownRows(found, searched)));
  return {
    ...read,
    strays: {
      count: strays.reduce((sum, { count }) => sum + count, 0),
      names: [...new Set(strays.flatMap(({ names }) => names))],
    },
    silent,
    unused: unusedColumns(tables, found),
    outside: outside.size,
    told: toldOf(found, book),
  };
}

/** Of several tables of a file the one that has the source's headings tells why it gives nothing. */
function isNearer(why: Silence, known: Silence | undefined): boolean {
  return known === undefined || (known.kind === "headingMissing" && why.kind !== "headingMissing");
}

function ownRows(found: readonly Found[], searched: SearchedTable): Set<number> {
  return new Set(found.filter((each) => each.searched === searched).flatMap(({ block }) => block.own));
}

/** @param outside Takes the places of figures that lie outside the contract's period. */
function readBlock(
  source: UsableSource,
  { table, mapping }: SourceBlock,
  book: FigureBook,
  outside: Set<string>,
): ReadBlock[] {
  const key = comparableKey(source);
  const goal = book.goals.find((each) => comparableKey(each) === key);
  const contract = book.contracts.find(({ name }) => name === goal?.contract);
  if (goal === undefined || contract === undefined) return [];
  const { from, to } = contract.period;
  const first = goal.pacing === "profile" ? periodBefore(contract.period).from : from;
  const isWithin = ({ row, column, period: { end } }: ImportedFigure): boolean => {
    if (end >= first && end <= to) return true;
    outside.add(JSON.stringify([key, row, column]));
    return false;
  };
  const shaped = (figures: readonly ImportedFigure[]): Sorted =>
    withForm(figures.filter((figure) => comparableKey(figure.goal) === key).filter(isWithin), source, {
      goal,
      contract,
      book,
    });
  return [{ table, mapping, book, alone: true, shaped }];
}

/** The whole columns that sources read, each once: a column tells how its numbers and dates are written. */
function evidenceOf(found: readonly Found[], book: FigureBook): Block[] {
  const columns = found.map(({ searched, block: { mapping } }): [string, Block] => [
    JSON.stringify([found.findIndex((each) => each.searched === searched), mapping.columns, mapping.periods]),
    { table: searched.table, mapping, book },
  ]);
  return [...new Map(columns).values()];
}

/** Columns that hold something and that no source reads or filters by. */
function unusedColumns(tables: readonly SearchedTable[], found: readonly Found[]): string[] {
  const unused = tables.flatMap((searched) => {
    const own = found.filter((each) => each.searched === searched);
    if (own.length === 0) return [];
    const used = new Set(
      own.flatMap(({ source, block: { mapping } }) => [
        ...source.conditions.map(({ column }) => searched.headings.indexOf(comparable(column))),
        ...Object.values(mapping.columns),
        ...(mapping.periods === "headings" ? searched.across : []),
      ]),
    );
    const { table, mapping } = searched;
    return headingsOf(table, mapping).filter(
      (_heading, index) => !used.has(index) && holdsAnything(table.rows, mapping.headingsAt, index),
    );
  });
  return [...new Set(unused)];
}

type Place = { goal: Goal; contract: Contract; book: Pick<FigureBook, "measurements"> };

/** A source's figures as its goal needs them, and a fault for each that cannot be one of them. */
function withForm(figures: readonly ImportedFigure[], { form }: UsableSource, { goal, contract, book }: Place): Sorted {
  const existing = book.measurements.filter((each) => goalId(each) === goalId(goal) && hasFigure(each)).map(written);
  const given = figures.map(({ period, content }): DatedAmounts => {
    const { value, numerator, denominator } = content;
    return {
      period,
      amounts: { value: amount(value), numerator: amount(numerator), denominator: amount(denominator) },
    };
  });
  const sorted: { figures: ImportedFigure[]; faults: ImportFault[] } = { figures: [], faults: [] };
  for (const [at, each] of shapedBy(form, goal, given, contract.period, existing).entries()) {
    const figure = figures[at];
    if (figure === undefined) continue;
    const { row, column, content } = figure;
    if (each.kind === "left")
      sorted.faults.push({
        row,
        column,
        text: String(content.value),
        problem: sourceText.leftOut[each.why](goal.nr + goal.part),
      });
    else if (each.amounts === given[at]?.amounts) sorted.figures.push({ ...figure, period: each.period });
    else sorted.figures.push({ ...figure, period: each.period, content: { ...content, ...texts(each.amounts) } });
  }
  return sorted;
}

const amount = (value: string | number): number | null => (typeof value === "number" ? value : null);

const texts = ({ value, numerator, denominator }: Amounts) => ({
  value: value ?? "",
  numerator: numerator ?? "",
  denominator: denominator ?? "",
});

const written = ({ period, figure, numerator, denominator }: Measurement): DatedAmounts => ({
  period,
  amounts: { value: figure.kind === "number" ? figure.value : null, numerator, denominator },
});

/** What is said of sources whose figures are divided on periods, or cover twelve months. */
function toldOf(found: readonly Found[], book: Pick<FigureBook, "goals">): string[] {
  const goals = (is: (source: UsableSource, goal: Goal) => boolean): string[] => {
    const names = found.flatMap(({ source }) => {
      const goal = book.goals.find((each) => comparableKey(each) === comparableKey(source));
      return goal !== undefined && is(source, goal) ? [goal.nr + goal.part] : [];
    });
    return [...new Set(names)];
  };
  const takesLatest = ({ form, aggregation }: Goal): boolean => form === "milestone" || aggregation === "latest";
  const divided = goals(
    (source, goal) => source.form === "yearToDate" && !takesLatest(goal) && goal.aggregation !== "yearToDate",
  );
  const levels = goals((source, goal) => source.form === "rolling" && takesLatest(goal));
  const years = goals((source, goal) => source.form === "rolling" && !takesLatest(goal));
  return [
    ...(divided.length > 0 ? [sourceText.divided(divided)] : []),
    ...(levels.length > 0 ? [sourceText.levels(levels)] : []),
    ...(years.length > 0 ? [sourceText.years(years)] : []),
  ];
}
