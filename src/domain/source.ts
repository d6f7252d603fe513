import { addDays, type CalendarDate } from "./calendarDate";
import { holdsDay, type ContractPeriod } from "./contractPeriod";
import type { Goal, GoalKey } from "./goal";
import { groupBy } from "./groupBy";
import { isPercent } from "./measurement";
import { spanOfMonths, wholePeriod, type Period } from "./period";

/** What a figure of a source covers (*form*): its own period, the year until then, or the twelve months until then. */
export type SourceForm = "period" | "yearToDate" | "rolling";

/** Where one goal's figures come from (*kilde*): a row of the table Kilder, as it is written there. */
export type Source = GoalKey & {
  /** *Kilde*: a pattern of file names (`LIS-*.csv`), or the name of a table in the workbook. */
  from: string;
  /** *Filter*: which rows are the goal's (`Område = Nordby; Køn = I alt`); "" takes them all. */
  filter: string;
  /** *Periode*: the heading over the periods; "" where the periods are headings themselves. */
  period: string;
  /** *Værdi*, *Tæller*, *Nævner*: the headings over the figures. */
  value: string;
  numerator: string;
  denominator: string;
  form: SourceForm;
  /** *Faktor*: what each value is multiplied by. */
  factor: number;
};

/** The numbers of one figure; null for what it does not have. */
export type Amounts = { value: number | null; numerator: number | null; denominator: number | null };
export type DatedAmounts = { period: Period; amounts: Amounts };

/** Why a figure of a source cannot become one of its goal. */
export type LeftOut = "outsideContract" | "notDivisible" | "gap" | "unclear" | "partOfYear" | "notAYear";

export type ShapedAmounts = ({ kind: "figure" } & DatedAmounts) | { kind: "left"; why: LeftOut };

type Judged = Pick<Goal, "aggregation" | "unit" | "form">;

/**
 * What each figure of a source becomes by its form (*Form*), in the order that they were given in. A figure of its own
 * period stays. Running totals (*År til dato*) stay where the goal takes the latest figure, and become each period's
 * growth where it adds or averages periods. The sum of twelve months (*Glidende 12 mdr.*) is a level where the goal
 * takes the latest figure; else only the one that covers the contract's whole year is the year's figure.
 * @param existing The goal's figures in the workbook: the first running total is split from what they add up to.
 */
export function shapedBy(
  form: SourceForm,
  goal: Judged,
  given: readonly DatedAmounts[],
  contract: ContractPeriod,
  existing: readonly DatedAmounts[],
): ShapedAmounts[] {
  const takesLatest = goal.form === "milestone" || goal.aggregation === "latest";
  if (form === "period" || takesLatest) return given.map(asItIs);
  if (form === "rolling") return given.map((each) => rollingYear(each, goal, contract));
  if (goal.aggregation === "yearToDate") return given.map(asItIs);
  const ends = groupBy(
    given.filter(({ period }) => holdsDay(contract, period.end)),
    ({ period }) => period.end,
  );
  const days = [...new Set(given.map(({ period }) => period.end).filter((day) => ends.has(day)))].toSorted();
  const before = new Map(days.map((day, at) => [day, totalAt(days[at - 1] ?? null, goal, ends)]));
  return given.map((each) => growth(each, goal, before.get(each.period.end), contract, existing));
}

const asItIs = (each: DatedAmounts): ShapedAmounts => ({ kind: "figure", ...each });

const left = (why: LeftOut): ShapedAmounts => ({ kind: "left", why });

function rollingYear(
  { period, amounts }: DatedAmounts,
  { aggregation }: Judged,
  contract: ContractPeriod,
): ShapedAmounts {
  if (contract.months !== 12 || aggregation === "everyPeriod") return left("notAYear");
  if (period.end !== contract.to) return left("partOfYear");
  return { kind: "figure", period: wholePeriod(contract), amounts };
}

/**
 * A running total less the one before it, in the source or, where that has none, in the workbook.
 * @param totalBefore Undefined where the total's own day is outside the contract's period.
 */
function growth(
  { period, amounts }: DatedAmounts,
  goal: Judged,
  totalBefore: Total | "unclear" | null | undefined,
  contract: ContractPeriod,
  existing: readonly DatedAmounts[],
): ShapedAmounts {
  if (totalBefore === undefined) return left("outsideContract");
  const divisible = divisiblePart(amounts, goal);
  if (divisible === null) return left("notDivisible");
  const before = totalBefore ?? writtenUntil(existing, contract.from, period.end);
  if (before === "unclear") return left("unclear");
  const own = ownPeriod(period, before.until === null ? contract.from : addDays(before.until, 1));
  if (own === null) return left("gap");
  const grown = difference(divisible, before.amounts);
  return grown === null ? left("unclear") : { kind: "figure", period: own, amounts: grown };
}

/** A running total, and the day that it runs to; null for the day before the year's first. */
type Total = { until: CalendarDate | null; amounts: Amounts };

/** The source's own running total at a day; null for no day, unclear where two of them differ. */
function totalAt(
  day: CalendarDate | null,
  goal: Judged,
  ends: ReadonlyMap<string, readonly DatedAmounts[]>,
): Total | "unclear" | null {
  if (day === null) return null;
  const totals = (ends.get(day) ?? []).map(({ amounts }) => divisiblePart(amounts, goal));
  const [total = null] = totals;
  const differ = totals.some((each) => JSON.stringify(each) !== JSON.stringify(total));
  return total === null || differ ? "unclear" : { until: day, amounts: total };
}

const NOTHING: Amounts = { value: 0, numerator: 0, denominator: 0 };

/** The part of a running total that adds up: an average has only its numerator and denominator. */
function divisiblePart(amounts: Amounts, { aggregation, unit }: Judged): Amounts | null {
  if (aggregation === "deviation") return null;
  const isShare = amounts.numerator !== null && amounts.denominator !== null;
  if (aggregation === "sum" || (aggregation === "everyPeriod" && !isPercent(unit) && !isShare))
    return amounts.value === null && !isShare ? null : amounts;
  return isShare ? { ...amounts, value: null } : null;
}

/** The period from a day to the end of a figure's own; null where it would be a broken run of months. */
function ownPeriod(period: Period, start: CalendarDate): Period | null {
  if (start === period.start) return period;
  return period.kind === "week" || period.kind === "instant" ? null : spanOfMonths({ ...period, start }, period);
}

/** How far the workbook's figures cover the year from its first day without a gap, and what they add up to. */
function writtenUntil(existing: readonly DatedAmounts[], from: CalendarDate, end: CalendarDate): Total {
  let total: Total = { until: null, amounts: NOTHING };
  for (let next: CalendarDate | null = from; next !== null;) {
    const start: CalendarDate = next;
    const [found] = existing
      .filter(({ period }) => period.start === start && period.end < end)
      .toSorted((a, b) => (a.period.end < b.period.end ? -1 : 1));
    if (found !== undefined) total = { until: found.period.end, amounts: sumWith(total.amounts, found.amounts) };
    next = found === undefined ? null : addDays(found.period.end, 1);
  }
  return total;
}

const sumWith = (a: Amounts, b: Amounts): Amounts => combined(a, b, (own, other) => own + other);

/** What a running total has grown by; null where the one before it has other amounts. */
function difference(total: Amounts, before: Amounts): Amounts | null {
  const grown = combined(total, before, (own, other) => own - other);
  const isFigure = grown.value !== null || (grown.numerator !== null && grown.denominator !== null);
  return isFigure ? grown : null;
}

function combined(a: Amounts, b: Amounts, of: (own: number, other: number) => number): Amounts {
  const one = (own: number | null, other: number | null): number | null =>
    own === null || other === null ? null : Number(of(own, other).toPrecision(DIGITS));
  return {
    value: one(a.value, b.value),
    numerator: one(a.numerator, b.numerator),
    denominator: one(a.denominator, b.denominator),
  };
}

/** Digits of a difference; those after it are the noise of binary fractions. */
const DIGITS = 12;
