import type { Contract } from "./contract";
import { foldedText } from "./foldedText";
import type { Goal } from "./goal";
import { groupBy } from "./groupBy";
import { sumOf } from "./numbers";

/** How many goals centres have in each year, with the mean over the centres that have a contract that year. */
export type GoalNumbers = {
  years: readonly number[];
  centres: readonly { centre: string; counts: ReadonlyMap<number, number> }[];
  averages: ReadonlyMap<number, number>;
};

/**
 * The number of goals (*antal mål*) by centre and year, and the mean a centre, as the committee case of 2010 has it
 * (15,2, 13,2 and 11,4). A goal with parts counts once; a retired one does not count. A contract belongs to the year
 * that its period begins in. A contract without goals is left out: it is not written yet.
 */
export function goalNumbers(contracts: readonly Contract[], goals: readonly Goal[]): GoalNumbers {
  const byContract = groupBy(
    goals.filter(({ retired }) => retired === null),
    ({ contract }) => contract,
  );
  const counted = contracts.flatMap(({ name, centre, period }) => {
    const count = new Set((byContract.get(name) ?? []).map(({ nr }) => foldedText(nr))).size;
    return count === 0 ? [] : [{ centre: centre === "" ? name : centre, year: Number(period.from.slice(0, 4)), count }];
  });
  const years = [...new Set(counted.map(({ year }) => year))].sort((a, b) => a - b);
  const centres = [...groupBy(counted, ({ centre }) => foldedText(centre)).values()].map((own) => ({
    centre: own[0]?.centre ?? "",
    counts: new Map(
      [...groupBy(own, ({ year }) => String(year)).values()].map((same) => [
        same[0]?.year ?? 0,
        sumOf(same.map(({ count }) => count)),
      ]),
    ),
  }));
  const averages = new Map(
    years.map((year) => {
      const own = centres.flatMap(({ counts }) => counts.get(year) ?? []);
      return [year, sumOf(own) / own.length];
    }),
  );
  return { years, centres, averages };
}
