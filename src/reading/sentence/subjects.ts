import { contextOf, cueOf } from "./clauseContext";
import type { Item } from "./item";
import { namesMeasure } from "./namesMeasure";

const reach = 4;
const definite = /(?:en|et|ne)$/;

/**
 * One clause for each of two measures that share a verb and its figure: *både sagsbehandlingstiden og antallet af sager
 * skal ned med 20 pct.* Not where they are one thing in two words (*indkøb og forbrug*): both are named with their
 * article.
 */
export function expandedSubjects(clause: readonly Item[]): (readonly Item[])[] {
  const context = contextOf(clause);
  const verbAt = context.mustAt ?? context.direction?.at ?? context.keep;
  if (verbAt === null || context.respectively) return [clause];
  const subjectFrom = verbAt <= 1 || !namesMeasure(clause.slice(0, verbAt)) ? verbAt + 1 : 0;
  const joinerAt = clause.findIndex((item, at) => at > subjectFrom && isAnd(item));
  const firstAt = measureBefore(clause, joinerAt, Math.max(subjectFrom, joinerAt - reach));
  const second = clause.slice(joinerAt + 1, joinerAt + 1 + reach).find(isDefiniteMeasure);
  if (
    joinerAt < 0 ||
    firstAt < 0 ||
    !second ||
    clause.slice(0, joinerAt + reach).some((item) => item.kind === "quantity")
  )
    return [clause];
  const restAt = clause.findIndex(
    (item, at) => at > joinerAt + 1 && item.kind !== "word" && item.kind !== "mark" && cueOf(item)?.role !== "within",
  );
  if (restAt < 0 || clause.slice(0, firstAt).some(isDefiniteMeasure)) return [clause];
  return [
    [...clause.slice(0, joinerAt), ...clause.slice(restAt)],
    [...clause.slice(0, firstAt), ...clause.slice(joinerAt + 1)],
  ];
}

function measureBefore(items: readonly Item[], before: number, from: number): number {
  for (let at = before - 1; at >= from; at--) {
    const item = items[at];
    if (isDefiniteMeasure(item)) return at;
    if (item?.kind === "word" && item.key === "af") return -1;
  }
  return -1;
}

function isAnd(item: Item): boolean {
  return item.kind === "word" && /^(?:og|samt)$/.test(item.key);
}

function isDefiniteMeasure(item: Item | undefined): boolean {
  return item?.kind === "word" && definite.test(item.key) && namesMeasure([item]);
}
