import type { SentenceSetting } from "../reading";
import type { FoundGoal } from "./foundGoal";
import type { Line } from "./lines";
import { figureIn } from "./measured/cellValue";
import { columnOf } from "./measured/columns";
import { goalsOfRow } from "./measured/rowGoals";
import type { Cell, GoalRow, Wanted } from "./measured/tableRows";

const labelPattern = /^([\p{L}/ -]{2,40}(?:\s*\(?(?:19|20)\d\d\)?)?)\s*:\s*(\S.*)$/u;

type Labelled = { first: Line; last: Line; row: GoalRow };

const emptyRow: Omit<GoalRow, "start" | "end"> = {
  nr: null,
  title: null,
  indicator: null,
  wanted: [],
  baseline: null,
  partly: null,
  notMet: null,
  unit: null,
  weight: null,
  deadline: null,
  responsible: null,
  source: null,
  type: null,
  area: null,
  focus: null,
  group: null,
  continued: false,
};

/**
 * The goals below a title that stand as labels, a line each: *Indikator: …*, *Udgangspunkt: 24 pct. (2020)*, *Måltal:
 * 29 pct.* They are read as a row of a table. `name` is what is measured where no line says it. Empty where the lines
 * between `from` and `to` are not so.
 */
export function labelledGoals(
  lines: readonly Line[],
  [from, to]: readonly [from: number, to: number],
  title: Omit<FoundGoal, "sentence">,
  name: Cell,
  setting: SentenceSetting,
): FoundGoal[] {
  const rows: Labelled[] = [];
  const withLabels = lines.slice(from, to).filter(({ text }) => text.includes(":"));
  for (const line of withLabels.flatMap(labelsOf)) {
    const [, label = "", words = ""] = labelPattern.exec(line.text) ?? [];
    const column = columnOf(label);
    if (label === "" || column.role === "other") continue;
    const cell: Cell = { text: words, start: line.end - words.length, end: line.end };
    const isNew = column.role === "indicator" || column.role === "title";
    const before = isNew ? undefined : rows.pop();
    const row = withLabel(before?.row ?? { ...emptyRow, start: line.start, end: line.end }, { cell, column });
    rows.push({ first: before?.first ?? line, last: line, row: { ...row, end: line.end } });
  }
  const goals = rows.flatMap(({ first, last, row }): FoundGoal[] => {
    const isWhole = row.indicator !== null || row.baseline !== null;
    if (row.wanted.length === 0 || !isWhole || !row.wanted.some(({ cell }) => /\d/.test(cell.text))) return [];
    const named = row.indicator === null ? { ...row, indicator: name } : row;
    return row.wanted.map((wanted): FoundGoal => {
      const { sentence, goals: read } = goalsOfRow(named, wanted, { ...setting, caption: null, manyYears: false });
      return { ...title, sentence, read, whole: { start: first.start, end: last.end }, shared: true };
    });
  });
  return goals.some(({ read }) => (read ?? []).length > 0)
    ? goals.map((goal, at) => ({ ...goal, continued: at > 0 }))
    : [];
}

const label = /(?:^|\s)(?=(\p{Lu}[\p{L}/-]{2,25}(?:\s\p{L}{2,20})?(?:\s\(?(?:19|20)\d\d\)?)?):\s)/gu;

/** The labels of a paragraph as a line each: *Indikator: … Baseline 2014: 14 % Måltal 2015: 18 %*. */
function labelsOf(line: Line): Line[] {
  const starts = [...line.text.matchAll(label)].flatMap(({ 0: space, 1: name = "", index }) =>
    columnOf(name).role === "other" ? [] : [index + space.length],
  );
  if (starts.length < 2 || starts[0] !== 0) return [line];
  return starts.map((start, at) => {
    const text = line.text.slice(start, starts[at + 1] ?? line.text.length).trim();
    return { ...line, text, raw: text, start: line.start + start, end: line.start + start + text.length };
  });
}

function withLabel(row: GoalRow, wanted: Wanted): GoalRow {
  const { cell, column } = wanted;
  switch (column.role) {
    case "indicator":
    case "title":
      return { ...row, indicator: cell };
    case "requirement":
    case "met":
    case "year":
      return { ...row, wanted: [...row.wanted, wanted] };
    case "baseline":
      return { ...row, baseline: { cell, column: { ...column, period: column.period ?? periodBehind(cell) } } };
    case "partly":
    case "notMet":
    case "unit":
    case "weight":
    case "deadline":
    case "responsible":
    case "source":
      return { ...row, [column.role]: cell };
    default:
      return row;
  }
}

/** *24 pct. (2020)*: the year that the figure is of. */
function periodBehind({ text }: Cell): string | null {
  return figureIn(text) === null ? (/\(((?:19|20)\d\d)\)\s*\.?$/.exec(text)?.[1] ?? null) : null;
}
