import { type ClauseContext, contextOf, cueOf } from "./clauseContext";
import type { Item } from "./item";
import { isJoiner } from "./joiners";
import { namesMeasure } from "./namesMeasure";
import { type RoledQuantity, rolesOf } from "./roles";
import { deedVerbs } from "../words/telling";

/** How strongly a segment states a goal: a target, a change, a level that is kept. */
export function goalStrength(segment: readonly Item[]): number {
  const context = contextOf(segment);
  const scores = rolesOf(context).map((each) => {
    if (each.role === "change") return each.score >= 80 ? each.score : 0;
    if (each.role !== "target") return 0;
    if (each.score > 0 && segment[0]?.kind === "word" && /^(?:heraf|hvoraf)$/.test(segment[0].key)) return 45;
    if (each.score >= 20 && isHeaded(segment, each.at)) return 45;
    if (each.score >= 35 && statesOwnLevel(context, segment, each)) return 45;
    return each.score === 30 && hasTime(segment, each.at) ? 45 : each.score;
  });
  const kept =
    (context.keep !== null || context.multiply !== null) &&
    (context.mustAt !== null || multipliesOwn(context) || keepsOwn(context))
      ? 60
      : 0;
  return scores.reduce((top, score) => Math.max(top, score), kept);
}

/** *Gennemsnitlig svartid: 3 dage*. */
function isHeaded(segment: readonly Item[], at: number): boolean {
  let back = at - 1;
  while (cueOf(segment[back])?.role === "bound") back--;
  const colon = segment[back];
  return colon?.kind === "mark" && colon.key === ":" && namesMeasure(segment.slice(0, back));
}

/** *Og CO2-aftrykket er halveret*: what is halved is named. */
function multipliesOwn({ items, multiply, measureAt }: ClauseContext): boolean {
  const [joiner] = items;
  return isJoiner(joiner) && multiply !== null && measureAt > 0 && measureAt < multiply.at;
}

/** *Og antallet af udskrivninger fastholdes på niveau med 2010*. */
function keepsOwn({ items, keep, measureAt, spokenUnit }: ClauseContext): boolean {
  const [joiner] = items;
  const named = spokenUnit !== null || (keep !== null && measureAt > 0 && measureAt < keep);
  const level = items
    .slice(keep ?? items.length)
    .some((item) => ["level", "relativeTo"].includes(cueOf(item)?.role ?? ""));
  return isJoiner(joiner) && named && level;
}

/** *… og alle i 2030*, *… og i 2030 skal alle*. */
function hasTime(segment: readonly Item[], at: number): boolean {
  return [...segment.slice(0, at), ...segment.slice(at + 1, at + 3)].some((item) => item.kind === "time");
}

/**
 * *Og et publikumstal på mindst 30.000*, *og mindst 120 på større virksomheder*, *og der skal gennemføres 8.000
 * kontroller*: a measure, or a verb, of its own.
 */
function statesOwnLevel(
  { measure, measureAt, spokenUnit, mustAt }: ClauseContext,
  segment: readonly Item[],
  each: RoledQuantity,
): boolean {
  const named =
    each.bound !== null && each.boundAt !== null && (spokenUnit !== null || (measure !== null && measureAt < each.at));
  const noun = segment.slice(1, each.at).some((item) => namesMeasure([item]));
  const ownDemand = each.bound !== null && mustAt !== null && mustAt >= 2 && mustAt <= 4 && mustAt < each.at;
  const parallel = isLimit(cueOf(segment[1])) && each.at === 2 && isPlace(segment[3]);
  return (
    (named && noun) ||
    (each.bound !== null && hasOwnState(segment, each.at)) ||
    ownDemand ||
    parallel ||
    (each.quantity.counts && ((mustAt !== null && mustAt < each.at && mustAt <= 2) || hasOwnDeed(segment, each.at)))
  );
}

/** *Og den samlede score er ikke lavere end 4*: its own subject, verb and limit. */
function hasOwnState(segment: readonly Item[], figure: number): boolean {
  const stateAt = segment.findIndex((item) => cueOf(item)?.role === "state");
  const subject = segment.slice(1, stateAt).some((item) => item.kind === "word" && item.key.length > 4);
  return isJoiner(segment[0]) && stateAt > 1 && stateAt < figure && stateAt <= 5 && subject;
}

function isPlace(item: Item | undefined): boolean {
  const cue = cueOf(item);
  return (
    cue?.role === "at" ||
    (cue?.role === "link" && cue.link === "to") ||
    (item?.kind === "word" && /^(?:for|i|hos|blandt)$/.test(item.key))
  );
}

function isLimit(cue: ReturnType<typeof cueOf>): boolean {
  return cue?.role === "bound" && !cue.flips;
}

/** *Og indgå 40 aftaler*, *og nedlægger 10 boliger*: the verb of a deed between *og* and the figure. */
function hasOwnDeed(segment: readonly Item[], at: number): boolean {
  const verb = segment[1];
  return (
    verb?.kind === "word" &&
    (/[eå]s?$/.test(verb.key) || deedVerbs.test(verb.key)) &&
    segment.slice(2, at).every((item) => cueOf(item)?.role === "bound")
  );
}
