import { type CalendarDate, endOfMonth } from "../../../domain/calendarDate";
import type { Doubt, DoubtCode, ReadGoal, SentenceSetting } from "../../reading";
import { cueOf } from "../../sentence/clauseContext";
import { contractEndOf } from "../../sentence/contractEnd";
import { emptyGoal } from "../../sentence/goalOf";
import { itemsOf } from "../../sentence/items";
import { rounded } from "../../sentence/number";
import { readSentence } from "../../sentence/readSentence";
import { measureIn } from "../../words/measures";
import { tokensOf } from "../../words/token";
import type { Assembled } from "../lines";
import { type CellFigure, anyFigureIn, dayIn, figureIn, weightIn } from "./cellValue";
import type { Column } from "./column";
import { withoutUnit } from "./columns";
import { type Composed, composed, within } from "./composed";
import { directionOf, isConfirmed } from "./direction";
import type { Cell, GoalRow, Wanted } from "./tableRows";

/** What stands around a table: its caption or the heading above, which may name the measure and the unit. */
export type TableSetting = SentenceSetting & { caption: Cell | null; manyYears: boolean };
/** A row's goals, and the sentence that their spans are offsets into. */
export type RowReading = { sentence: Assembled; goals: ReadGoal[] };

/** Reads one target of a row. Its figure is always the cell's own; the row's words tell form, unit and aggregation. */
export function goalsOfRow(row: GoalRow, wanted: Wanted, setting: TableSetting): RowReading {
  const label = row.indicator ?? row.title;
  const [labelWords, labelUnit] = withoutUnit(label?.text ?? "");
  const [captionWords, captionUnit] = withoutUnit(setting.caption?.text ?? "");
  const own = label && cut(label, labelWords);
  const namesMeasure = own !== null && tokensOf(own.text).some(({ key }) => measureIn(key) !== null);
  const caption = setting.caption && !namesMeasure ? cut(setting.caption, captionWords) : null;
  const context = [caption, own].flatMap((cell): (Cell | string)[] => (cell ? [cell, ": "] : []));
  const figure = figureIn(wanted.cell.text);
  const unit = row.unit?.text ?? wanted.column.unit ?? labelUnit ?? (figure?.quantity.unit ? null : captionUnit);
  const reading = figure
    ? figureGoal(context, row, wanted, setting, figure, unit)
    : wordedGoals(context, wanted, setting, label);
  const finished = reading.goals.map((goal) => completed(goal, row, wanted, setting, unit));
  return { sentence: reading.sentence, goals: finished };
}

function cut(cell: Cell, words: string): Cell {
  return { text: words, start: cell.start, end: Math.min(cell.end, cell.start + words.length) };
}

/** A cell with one figure: *90*, *≥ 90 pct.*, *mindst 80,5*. */
function figureGoal(
  context: readonly (Cell | string)[],
  row: GoalRow,
  wanted: Wanted,
  setting: TableSetting,
  figure: CellFigure,
  unit: string | null,
): RowReading {
  const words = [...context.slice(0, -1), context.length > 0 ? " skal være " : "", wanted.cell];
  const whole = composed(figure.quantity.unit || unit === null ? words : [...words, ` ${unit}`]);
  const read = readSentence(whole.sentence.text, setting);
  const place = whole.placeOf(wanted.cell);
  const base = read.find(({ spans }) => within(spans.target, place)) ?? read[0];
  const { quantity, bound } = figure;
  const between = quantity.plusMinus || quantity.upper !== null;
  const target = quantity.plusMinus ? rounded(-quantity.value) : quantity.value;
  const direction = between ? { form: "between" as const, sure: true } : directionOf(row, wanted, figure, base);
  const span = { start: place.start + figure.start, end: place.start + figure.end };
  const assumed = base === undefined || has(base, "aggregationAssumed");
  const doubts: Doubt[] = [
    ...(direction.sure && bound !== null ? [] : direction.sure ? [] : [doubt("directionUncertain")]),
    ...(assumed ? [doubt("aggregationAssumed")] : []),
    ...(quantity.unit || unit !== null || perLabel(context) || isSureOfUnit(base) ? [] : [doubt("unitUncertain")]),
  ];
  const goal: ReadGoal = {
    ...(base ?? emptyGoal),
    part: "",
    form: direction.form,
    target,
    targetUpper: quantity.plusMinus ? quantity.value : quantity.upper,
    unit: quantity.unit?.name ?? unit ?? perLabel(context) ?? base?.unit ?? null,
    baseline: null,
    baselinePeriod: null,
    change: null,
    changeKind: null,
    deadline: base?.spans.deadline ? base.deadline : null,
    spans: {
      target: span,
      ...(bound ? { form: place } : {}),
      ...(base?.spans.aggregation ? { aggregation: base.spans.aggregation } : {}),
    },
    doubts,
  };
  return { sentence: whole.sentence, goals: [goal] };
}

function isSureOfUnit(base: ReadGoal | undefined): boolean {
  return base !== undefined && base.unit !== null && !has(base, "unitUncertain");
}

const scalePattern = /(?:\(|skala(?:en)? |score )(?:fra )?[01]\s*(?:[-–]|til)\s*(?:5|7|10|100)(?!\d)/i;

/** *Sygefraværsdage pr. medarbejder*, *Tilfredshed (1-5)*: a label that names its own unit. */
function perLabel(context: readonly (Cell | string)[]): string | null {
  const label = context.filter((piece): piece is Cell => typeof piece !== "string").at(-1)?.text ?? "";
  if (scalePattern.test(label)) return "point";
  if (/\spr\.?\s[\d.]+\s\p{L}/u.test(label)) return "antal";
  const match = /(dage|timer|kr\.|kWh|kg|ton|m3|minutter)\s+(pr\.?\s+\p{L}+)/iu.exec(label);
  return match ? `${(match[1] ?? "").replace(/^Kr/, "kr")} ${match[2] ?? ""}`.replace(/pr\s/, "pr. ") : null;
}

/** A cell that says more than one figure: a sentence, a date, a movement. The row's label leads it in. */
function wordedGoals(
  context: readonly (Cell | string)[],
  wanted: Wanted,
  setting: TableSetting,
  label: Cell | null,
): RowReading {
  const whole = composed([...context, wanted.cell]);
  const date = /\d[\d.,]*\s*(?:pct|%|procent|dage|kr)/i.test(wanted.cell.text)
    ? null
    : dayIn(wanted.cell.text, setting.contractYear);
  const alone = composed([wanted.cell]);
  const readings = [whole, ...(label ? [alone] : [])].map((each) => ({
    each,
    goals: goalsWithin(each, wanted.cell, setting),
  }));
  const measured = readings.find(({ goals }) => goals.some(({ form }) => form !== "milestone"));
  if (measured) return { sentence: measured.each.sentence, goals: measured.goals };
  const own = readings.at(-1)?.goals ?? [];
  const isOwn = own.length === 1 && own.every((goal) => goal.spans.deadline !== undefined && !has(goal, "noNumber"));
  const sure = date !== null && (isDate(wanted.cell.text) || isOwn);
  const milestone: ReadGoal = {
    ...emptyGoal,
    deadline: date,
    spans: date ? { deadline: whole.placeOf(wanted.cell) } : {},
    doubts: sure ? [] : [doubt("noNumber")],
  };
  const found = readings[0]?.goals ?? [];
  return { sentence: whole.sentence, goals: found.length === 1 && date === null ? found.map(inDoubt) : [milestone] };
}

function inDoubt(goal: ReadGoal): ReadGoal {
  return has(goal, "noNumber") ? goal : { ...goal, doubts: [...goal.doubts, doubt("noNumber")] };
}

/** *Senest 1. oktober 2019*, *ultimo 2019*: a date and no more. */
function isDate(text: string): boolean {
  return /^(?:senest|inden|ultimo|primo|medio|ved udgangen af|i løbet af|pr\.?|den|\d)/i.test(text) && text.length < 45;
}

/** The goals that a sentence gives, as far as their figures are the cell's own. */
function goalsWithin(whole: Composed, cell: Cell, setting: TableSetting): ReadGoal[] {
  const place = whole.placeOf(cell);
  return readSentence(whole.sentence.text, setting).filter(
    ({ spans }) =>
      within(spans.target, place) ||
      within(spans.change, place) ||
      (spans.target === undefined && within(spans.deadline, place)),
  );
}

/** What the row's other cells say: baseline, deadline, thresholds, weight, unit. */
function completed(goal: ReadGoal, row: GoalRow, wanted: Wanted, setting: TableSetting, unit: string | null): ReadGoal {
  const { contractYear } = setting;
  const year = wanted.column.year ?? null;
  const ownDay = row.deadline && dayIn(row.deadline.text, year ?? contractYear);
  const ends = endOfColumn(wanted.column, setting);
  const deadline = ownDay ?? (goal.spans.deadline ? goal.deadline : null) ?? ends;
  const before =
    row.baseline && goal.baseline === null && goal.form !== "milestone" ? anyFigureIn(row.baseline.cell.text) : null;
  const withBaseline = before
    ? { baseline: before.value, baselinePeriod: row.baseline?.column.period ?? null, ...changeFrom(goal, before.value) }
    : {};
  const partly = partlyFrom(goal, row);
  const label = `${row.title?.text ?? ""} ${row.indicator?.text ?? ""}`;
  // *Systemet er taget i brug* beside its own *Frist*: nothing is lacking.
  const isDue =
    goal.form === "milestone" &&
    ownDay !== null &&
    !moves(wanted.cell.text) &&
    !/\d/.test(`${wanted.cell.text} ${row.indicator?.text ?? row.title?.text ?? ""}`);
  const lost =
    (row.weight !== null && weightIn(row.weight.text) === null) ||
    (goal.form !== "milestone" && row.partly !== null && partly === null && /\d/.test(row.partly.text));
  return {
    ...goal,
    ...withBaseline,
    unit: goal.form === "milestone" ? goal.unit : (goal.unit ?? unit),
    deadline,
    weight: row.weight && weightIn(row.weight.text),
    partlyMetFrom: partly,
    source: row.source?.text ?? null,
    responsible: row.responsible?.text ?? null,
    text: wordsOf(row, wanted, setting, unit),
    doubts: [
      ...goal.doubts.filter(
        ({ code }) =>
          code !== "deadlineMissing" &&
          !(isDue && code === "noNumber") &&
          !(before && code === "baselineMissing") &&
          !(code === "directionUncertain" && isConfirmed(goal, label)),
      ),
      ...(deadline === null ? [doubt("deadlineMissing")] : []),
      ...(lost && !has(goal, "measureUnclear") ? [doubt("measureUnclear")] : []),
    ],
  };
}

/** *Andelen fastholdes*: a level, which is no deed. */
function moves(text: string): boolean {
  return itemsOf(tokensOf(text)).some((item) => ["direction", "level", "multiply"].includes(cueOf(item)?.role ?? ""));
}

/** The last day of the period that a column is for; of the contract where its heading names none. */
function endOfColumn({ year, endMonth }: Column, setting: TableSetting): CalendarDate | null {
  const own = year ?? setting.contractYear;
  if (endMonth !== null && own !== null) return endOfMonth(own, endMonth);
  return year === null || year === setting.contractYear ? contractEndOf(setting) : endOfMonth(year, 12);
}

function changeFrom(goal: ReadGoal, baseline: number): Partial<ReadGoal> {
  if (goal.target === null || goal.targetUpper !== null || goal.change !== null) return {};
  return { change: rounded(goal.target - baseline), changeKind: goal.unit === "pct." ? "points" : "absolute" };
}

/** *Gul grænse* from the figure that is partly met: 80 of 90, or 75 where at most 60 is wanted. */
function partlyFrom(goal: ReadGoal, row: GoalRow): number | null {
  const partly = (row.partly && anyFigureIn(row.partly.text)) ?? (row.notMet && anyFigureIn(row.notMet.text));
  if (!partly || goal.target === null || goal.target === 0 || goal.targetUpper !== null) return null;
  const edge = goal.form === "atMost" ? (partly.upper ?? partly.value) : partly.value;
  const degree = goal.form === "atMost" ? 2 - edge / goal.target : edge / goal.target;
  return degree > 0 && degree < 1 ? degree : null;
}

/** The row in words: *Sygefravær: dage pr. medarbejder: 8,0 (2019)*. */
function wordsOf(row: GoalRow, wanted: Wanted, { manyYears }: TableSetting, unit: string | null): string {
  const bare = figureIn(wanted.cell.text);
  const named =
    bare && !bare.quantity.unit && unit !== null && !(row.indicator ?? row.title)?.text.includes(unit)
      ? ` ${unit}`
      : "";
  const year = manyYears && wanted.column.period !== null ? ` (${wanted.column.period})` : "";
  const parts = [row.title?.text, row.indicator?.text, `${wanted.cell.text}${named}${year}`];
  return parts.filter((part) => part !== undefined && part !== "").join(": ");
}

function has(goal: ReadGoal, code: DoubtCode): boolean {
  return goal.doubts.some((each) => each.code === code);
}

function doubt(code: DoubtCode): Doubt {
  return { code, figures: [], span: null };
}
