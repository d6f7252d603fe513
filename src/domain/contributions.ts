import { monthsInto, type ContractPeriod } from "./contractPeriod";
import type { Aggregation } from "./goal";
import type { Value } from "./measurement";
import { bounded } from "./numbers";
import { lengthInMonths } from "./period";

/** What one period added to a figure that adds up, and over how many months. */
export type Contribution = { value: number; months: number };

/**
 * What each period added: of a sum the values themselves, of running totals (*år til dato*) the difference from the
 * total before, over the months between. Values come in order of time; two totals of one day are one, the last.
 */
export function contributionsOf(
  values: readonly Value[],
  aggregation: Aggregation,
  { from }: ContractPeriod,
): Contribution[] {
  if (aggregation !== "yearToDate")
    return values.map(({ period, value }) => ({ value, months: lengthInMonths(period) }));
  const totals = values.filter(({ period }, index) => values[index + 1]?.period.end !== period.end);
  return totals.map(({ period, value }, index) => {
    const before = totals[index - 1];
    return {
      value: bounded(value - (before?.value ?? 0)),
      months: monthsInto(from, period.end) - (before ? monthsInto(from, before.period.end) : 0),
    };
  });
}
