import { atOnce, type Steps } from "./steps";

/** The items by a text for each, in their order. */
export function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  return atOnce(groupsInSteps(items, keyOf));
}

/** The same, one item a step. */
export function* groupsInSteps<T>(items: readonly T[], keyOf: (item: T) => string): Steps<Map<string, T[]>> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
    yield;
  }
  return groups;
}
