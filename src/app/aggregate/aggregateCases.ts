import type { Contract } from "../../domain/contract";
import { periodBefore } from "../../domain/contractPeriod";
import { goalId, type Goal, type GoalKey } from "../../domain/goal";
import { comparePeriods, periodId, type Period } from "../../domain/period";
import { hasFigure } from "../../domain/measurement";
import { shapedBy, type Amounts, type DatedAmounts } from "../../domain/source";
import { problemText } from "../../text/problem";
import { aggregateText } from "../../text/da/aggregate";
import { problemTexts } from "../../text/da/issues";
import { measurementText } from "../../text/da/measurements";
import { periodName } from "../../text/da/periodName";
import { sourceText } from "../../text/da/sources";
import { comparableKey } from "../../sheets/tables/goalKey";
import type { FigureBook } from "../figures/figureBook";
import { figureIn } from "../figures/figureFromCells";
import type { Silence } from "../sources/sourceBlock";
import type { UsableSource } from "../sources/usableSources";
import { columnsOf, holdsPersons, writingOf, type SourceColumns } from "./caseColumns";
import { amountsOf, type GroupAmounts } from "./caseGroups";
import { readPeriods, type CasePeriods } from "./casePeriods";
import type { AddedColumn, CaseTable, GroupTotals } from "./caseTable";
import { wantedTexts } from "./caseFilters";

/** One figure of a goal that cases came to. */
export type CaseFigure = GoalKey & { period: string } & Amounts;

/** What a table of cases came to: figures by goal and period, and a sentence for each thing that was left out. */
export type AggregateOutcome = { rows: number; figures: readonly CaseFigure[]; lines: readonly string[] };

type Found = { goal: Goal; period: Period; amounts: Amounts };

/**
 * Adds up cases (*sager*) to the figures of goals, by the sources of Kilder: filters, periods, forms and factors are
 * those of an import, so that a table with one row for each goal and period gives what the import gives. Only the
 * columns that Kilder names are read, and none that holds personal numbers.
 */
export async function aggregateCases(
  table: CaseTable,
  sources: readonly UsableSource[],
  book: FigureBook,
): Promise<AggregateOutcome> {
  const lines: string[] = [];
  const found: Found[] = [];
  const asked = new Map<number, string | null>();
  for (const source of sources) {
    const goal = book.goals.find((own) => comparableKey(own) === comparableKey(source));
    const contract = book.contracts.find(({ name }) => name === goal?.contract);
    if (goal === undefined || contract === undefined) continue;
    const columns = columnsOf(source, table);
    const fault = "kind" in columns ? silence(columns) : await columnFault(table, columns, asked);
    if (goal.form === "milestone" || fault !== null) {
      lines.push(silent(source, goal.form === "milestone" ? aggregateText.milestone : (fault ?? "")));
      continue;
    }
    const given = await ofSource(table, columns as SourceColumns, goal, contract, book);
    found.push(...given.found);
    lines.push(...given.lines);
  }
  const settled = withoutConflicts(found);
  return {
    rows: table.rows,
    lines: [...new Set([...lines, ...settled.lines])],
    figures: inOrder(settled.found, book).map(({ goal, period, amounts }) => ({
      contract: goal.contract,
      nr: goal.nr,
      part: goal.part,
      period: periodName(period),
      ...amounts,
    })),
  };
}

const silence = (why: Silence): string =>
  "heading" in why ? sourceText.silence[why.kind](why.heading) : sourceText.silence[why.kind];

const silent = ({ nr, part, contract }: UsableSource, why: string): string =>
  sourceText.silent(nr + part, contract, why);

/** Why one of a source's columns must not be read; each column is looked through once. */
async function columnFault(
  table: CaseTable,
  { conditions, periods, value, numerator, denominator }: SourceColumns,
  asked: Map<number, string | null>,
): Promise<string | null> {
  const columns = [...conditions.map(({ column }) => column), ...periods, value, numerator, denominator];
  for (const column of columns.filter((at) => at !== null)) {
    if (!asked.has(column)) {
      const isPersonal = await holdsPersons(table, column);
      asked.set(column, isPersonal ? aggregateText.personNumbers(table.headings[column] ?? "") : null);
    }
    const fault = asked.get(column) ?? null;
    if (fault !== null) return fault;
  }
  return null;
}

type Given = { found: Found[]; lines: string[] };
const nothing = (...lines: string[]): Given => ({ found: [], lines });

async function ofSource(
  table: CaseTable,
  columns: SourceColumns,
  goal: Goal,
  contract: Contract,
  book: FigureBook,
): Promise<Given> {
  const { source, periods } = columns;
  const where = await wantedTexts(table, columns);
  if ("tooMany" in where) return nothing(silent(source, aggregateText.tooManyTexts(where.tooMany)));
  if (where.conditions.some(({ texts }) => texts.length === 0))
    return nothing(silent(source, sourceText.silence.noRows));
  const added = await addedColumns(table, columns);
  if (typeof added === "string") return nothing(silent(source, added));
  const groups = await table.totals({ keys: periods, where: where.conditions, added: added.columns });
  if (groups.length === 0) return nothing(silent(source, sourceText.silence.noRows));
  const read = await readPeriods(table, columns, groups, contract);
  if (typeof read === "string") return nothing(silent(source, read));
  return shaped(read, added, columns, { goal, contract, book });
}

type Added = { columns: AddedColumn[]; roles: Parameters<typeof amountsOf>[2] };

/** The columns that a source adds up, each once, or why their numbers cannot be read. */
async function addedColumns(
  table: CaseTable,
  { value, numerator, denominator }: SourceColumns,
): Promise<Added | string> {
  const columns: AddedColumn[] = [];
  for (const column of new Set([value, numerator, denominator].filter((at) => at !== null))) {
    const decimal = await writingOf(table, column);
    if (decimal === "asked") return aggregateText.decimal(table.headings[column] ?? "");
    columns.push({ column, decimal });
  }
  const role = (at: number | null): number | null =>
    at === null ? null : columns.findIndex(({ column }) => column === at);
  return { columns, roles: { value: role(value), numerator: role(numerator), denominator: role(denominator) } };
}

type Place = { goal: Goal; contract: Contract; book: FigureBook };

function shaped(
  { periods, lines: unread }: CasePeriods,
  { columns, roles }: Added,
  { source }: SourceColumns,
  { goal, contract, book }: Place,
): Given {
  const lines = [...unread];
  const { from, to } = contract.period;
  const first = goal.pacing === "profile" ? periodBefore(contract.period).from : from;
  const within = periods.filter(({ period: { end } }) => end >= first && end <= to);
  if (within.length < periods.length) lines.push(sourceText.outside(periods.length - within.length));
  const given = within.flatMap(({ period, groups }): DatedAmounts[] => {
    const place = measurementText.place(goal.contract, goal.nr + goal.part, periodName(period));
    const read = figure(amountsOf(groups as readonly GroupTotals[], columns, roles, goal), source, goal, place);
    if (typeof read === "string") lines.push(read);
    return typeof read === "string" || read === null ? [] : [{ period, amounts: read }];
  });
  const existing = book.measurements
    .filter((own) => goalId(own) === goalId(goal) && hasFigure(own))
    .map(({ period, figure: own, numerator, denominator }) => ({
      period,
      amounts: { value: own.kind === "number" ? own.value : null, numerator, denominator },
    }));
  const found = shapedBy(source.form, goal, given, contract.period, existing).flatMap((each): Found[] => {
    if (each.kind === "figure") return [{ goal, period: each.period, amounts: each.amounts }];
    lines.push(sourceText.leftOut[each.why](goal.nr + goal.part));
    return [];
  });
  if (found.length === 0 && lines.length === 0) lines.push(silent(source, sourceText.silence.noFigures));
  return { found, lines };
}

const PLAIN = { decimal: "comma", shares: false, dates1904: false, order: "day" } as const;

/** The amounts of a group as an import would take them, or the sentence of why it would not; null for no figure. */
function figure(amounts: GroupAmounts, source: UsableSource, goal: Goal, place: string): Amounts | string | null {
  if (amounts.kind === "left")
    return amounts.why === "notNumbers"
      ? aggregateText.left.notNumbers(place, amounts.text)
      : aggregateText.left[amounts.why](place);
  const cell = (value: number | null) => (value === null ? null : { value, numberFormat: "General" });
  const { value, numerator, denominator } = amounts;
  const cells = { value: cell(value), numerator: cell(numerator), denominator: cell(denominator), provisional: null };
  const read = figureIn(cells, goal, { ...PLAIN, factor: source.factor });
  if (read.kind === "fault") return aggregateText.fault(place, read.problem);
  if (read.kind === "empty") return null;
  const number = (content: string | number): number | null => (typeof content === "number" ? content : null);
  return {
    value: number(read.content.value),
    numerator: number(read.content.numerator),
    denominator: number(read.content.denominator),
  };
}

/** Figures once for each goal and period; where two sources differ, neither. */
function withoutConflicts(found: readonly Found[]): Given {
  const byPlace = new Map<string, Found[]>();
  for (const each of found) {
    const key = `${comparableKey(each.goal)} ${periodId(each.period)}`;
    byPlace.set(key, [...(byPlace.get(key) ?? []), each]);
  }
  const lines: string[] = [];
  const kept = [...byPlace.values()].flatMap(([first, ...others]): Found[] => {
    if (first === undefined) return [];
    const same = JSON.stringify(first.amounts);
    if (others.every(({ amounts }) => JSON.stringify(amounts) === same)) return [first];
    const { goal, period } = first;
    lines.push(aggregateText.twoFigures(measurementText.place(goal.contract, goal.nr + goal.part, periodName(period))));
    return [];
  });
  return { found: kept, lines };
}

function inOrder(found: readonly Found[], { goals }: FigureBook): Found[] {
  const place = new Map(goals.map((goal, at) => [goal, at]));
  return [...found].sort(
    (a, b) => (place.get(a.goal) ?? 0) - (place.get(b.goal) ?? 0) || comparePeriods(a.period, b.period),
  );
}

/** Rows of Kilder that cannot be used, as sentences. */
export function issueLines(
  issues: readonly { row: number | null; column: string | null; problem: Parameters<typeof problemText>[0] }[],
): string[] {
  return issues.map(({ row, column, problem }) =>
    sourceText.unusable(row ?? 0, column ?? "", problemText(problem, problemTexts)),
  );
}
