import type { Item } from "./item";
import { measureIn, unitByEnding } from "../words/measures";

/** Whether a word of these tells what is measured (*sygefraværet*, *antallet*). */
export function namesMeasure(items: readonly Item[]): boolean {
  return items.some((item) => item.kind === "word" && (measureIn(item.key) ?? unitByEnding(item.key)) !== null);
}
