import { cueOf } from "./clauseContext";
import type { Item } from "./item";
import type { RoledQuantity } from "./roles";

/**
 * One list of figures for each part of *hhv. 3 pct. og 1 pct.*; the others of the sentence belong to all. The later
 * figures of the list are for what the first is for.
 */
export function respectiveParts(
  roled: readonly RoledQuantity[],
  items: readonly Item[],
  respectively: boolean,
): RoledQuantity[][] {
  if (!respectively) return [[...roled]];
  const listed = lastList(roled, items);
  const [first] = listed;
  if (listed.length < 2 || !first) return [[...roled]];
  const others = roled.filter((each) => !listed.includes(each));
  return listed.map((each) => [
    ...others,
    {
      ...each,
      role: first.role === "scope" ? "target" : first.role,
      score: Math.max(first.score, 60),
      bound: each.bound ?? first.bound,
      boundAt: each.bound === null ? first.boundAt : each.boundAt,
      quantity: { ...each.quantity, unit: each.quantity.unit ?? listed.at(-1)?.quantity.unit ?? null },
    },
  ]);
}

/** The last run of figures with only *og*, a comma or a limit between them. */
function lastList(roled: readonly RoledQuantity[], items: readonly Item[]): RoledQuantity[] {
  let list: RoledQuantity[] = [];
  let longest: RoledQuantity[] = [];
  for (const each of roled.filter(({ quantity }) => !quantity.name)) {
    const last = list.at(-1);
    const joined =
      last !== undefined &&
      each.at - last.at <= 3 &&
      items
        .slice(last.at + 1, each.at)
        .every(
          (item) =>
            (item.kind === "word" && item.key === "og") ||
            (item.kind === "mark" && item.key === ",") ||
            cueOf(item)?.role === "bound",
        );
    list = joined ? [...list, each] : [each];
    if (list.length >= 2) longest = list;
  }
  return longest;
}
