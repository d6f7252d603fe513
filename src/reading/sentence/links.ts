import { cueOf } from "./clauseContext";
import type { Item } from "./item";
import type { Cue, Link } from "../words/cue";

/** Whether a cue is one of the links *til*, *med*, *fra*. */
export function isLink(cue: Cue | null, link: Link): boolean {
  return cue?.role === "link" && cue.link === link;
}

/** *I dag*, *sidste år*. */
export function isPresent(item: Item | undefined): boolean {
  return item?.kind === "time" && item.time.present;
}

/** *Inden for 30 dage*: a limit and its stretch of time begin here. */
export function isTimeLimit(items: readonly Item[], at: number): boolean {
  const stretch = items[at + 1];
  return (
    cueOf(items[at])?.role === "within" && stretch?.kind === "quantity" && stretch.quantity.unit?.kind === "duration"
  );
}
