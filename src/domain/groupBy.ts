import type { Steps } from "./steps";

/** The items by a text for each, in their order. */
export function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) put(groups, keyOf(item), item);
  return groups;
}

/** The same, one item a step. */
export function* groupsInSteps<T>(items: readonly T[], keyOf: (item: T) => string): Steps<Map<string, T[]>> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    put(groups, keyOf(item), item);
    yield;
  }
  return groups;
}

function put<T>(groups: Map<string, T[]>, key: string, item: T): void {
  const group = groups.get(key);
  if (group) group.push(item);
  else groups.set(key, [item]);
}
