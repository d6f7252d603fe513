import type { Item } from "./item";

const joiners: ReadonlySet<string> = new Set([
  "og",
  "samt",
  "mens",
  "heraf",
  "hvoraf",
  "men",
  "hvorimod",
  "imens",
  "medens",
  "samtidig",
]);

/** A word that may join two goals in one sentence. */
export function isJoiner(item: Item | undefined): boolean {
  return item?.kind === "word" && joiners.has(item.key);
}
