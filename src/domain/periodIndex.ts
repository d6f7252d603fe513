import type { Period } from "./period";

/** Things with a period each, found by the months that they touch. */
export type PeriodIndex<Item> = {
  add: (period: Period, item: Item) => void;
  /** The first that was added of those that meet a period; `meets` holds only for such that share a day with it. */
  first: (period: Period, meets: (item: Item) => boolean) => Item | undefined;
};

/** A period of more months is looked for among all: a file may name centuries. */
const MOST_MONTHS = 24;

/** An empty index: thousands of periods of a goal are held against each other without comparing each with all. */
export function periodIndex<Item>(): PeriodIndex<Item> {
  type Entry = { order: number; item: Item };
  const all: Entry[] = [];
  const long: Entry[] = [];
  const byMonth = new Map<number, Entry[]>();
  return {
    add: (period, item) => {
      const entry = { order: all.length, item };
      all.push(entry);
      const [from, to] = monthsOf(period);
      if (to - from >= MOST_MONTHS) long.push(entry);
      else
        for (let month = from; month <= to; month += 1) {
          const own = byMonth.get(month);
          if (own) own.push(entry);
          else byMonth.set(month, [entry]);
        }
    },
    first: (period, meets) => {
      const [from, to] = monthsOf(period);
      if (to - from >= MOST_MONTHS) return all.find(({ item }) => meets(item))?.item;
      let first = long.find(({ item }) => meets(item));
      for (let month = from; month <= to; month += 1) {
        const found = byMonth.get(month)?.find(({ item }) => meets(item));
        if (found && (first === undefined || found.order < first.order)) first = found;
      }
      return first?.item;
    },
  };
}

/** The first and the last month that a period touches, counted from the year 0. */
function monthsOf({ start, end }: Period): [from: number, to: number] {
  return [monthOf(start), monthOf(end)];
}

const monthOf = (date: string): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
