import { isDatedAside, isFromLink, isFromNow, isNow, isSoNow, isStart, wasSo } from "./baselineRules";
import { cueOf } from "./clauseContext";
import {
  isAmountOfShare,
  isBareMove,
  isByLink,
  isEqualChange,
  isNounOfChange,
  isSaving,
  isSigned,
  isSumOfChange,
} from "./changeRules";
import {
  isAge,
  isAllOfPlaces,
  isBracketedGroup,
  isDurationOfGroup,
  isForbiddenAge,
  isGoalOfOthers,
  isGroupOfShare,
  isGroupOfSubject,
  isGroupWith,
  isOnScale,
  isRate,
  isWhole,
} from "./groupRules";
import type { Item } from "./item";
import { isPresent } from "./links";
import type { Role, Surroundings } from "./surroundings";
import { goalWords } from "../words/telling";

export type RoleRule = {
  why: string;
  role: Role;
  score?: number | ((around: Surroundings) => number);
  when: (around: Surroundings) => boolean;
};

/** How strongly a figure without link or verb looks like the target, by what it measures. */
const strengthByKind = { percent: 50, points: 50, money: 45, other: 45, count: 40, duration: 25 } as const;

/** A time limit is a target only where nothing else is. */
export const limitScore = 20;

/** An amount to be saved, of which more is better. */
export const savedScore = 70;

/** What a figure is for: the first rule that holds decides. The order is the grammar. */
export const roleRules: readonly RoleRule[] = [
  { why: "8. uge, 25-årige, 112-opkald", role: "scope", when: ({ quantity }) => quantity.name },
  {
    why: "spørgsmål 10, § 56",
    role: "scope",
    when: ({ leftCue, left }) => leftCue?.role === "label" || (left?.kind === "mark" && left.key === "§"),
  },
  {
    why: "de syv mål",
    role: "scope",
    when: ({ next, quantity }) => quantity.counts && next?.kind === "word" && /^mål(?:ene)?$/.test(next.key),
  },
  { why: "i alle fem afdelinger", role: "scope", when: (around) => isAllOfPlaces(around) },
  { why: "skala fra 1 til 7", role: "scope", when: (around) => isOnScale(around) },
  {
    why: "3 ud af 7 måneder",
    role: "scope",
    when: ({ leftCue, nextCue, context, at }) =>
      leftCue?.role === "outOf" ||
      nextCue?.role === "outOf" ||
      (context.items[at - 1]?.kind === "word" && cueOf(context.items[at - 2])?.role === "outOf"),
  },
  { why: "25 af de 30 pladser", role: "scope", when: (around) => isWhole(around) },
  {
    why: "ældre end 12 måneder, efter 6 måneder",
    role: "scope",
    when: (around) =>
      around.leftCue?.role === "groupLimit" &&
      (around.quantity.unit?.kind === "duration" || around.quantity.unit === null) &&
      !isForbiddenAge(around) &&
      around.bound !== "atMost",
  },
  {
    why: "ingen sager må være ældre end 24 måneder",
    role: "target",
    score: 70,
    when: (around) => isForbiddenAge(around),
  },
  { why: "15 virksomheder (over 100 ansatte)", role: "target", score: 10, when: (around) => isBracketedGroup(around) },
  {
    why: "virksomheder med mindst 35 ansatte skal",
    role: "target",
    score: 10,
    when: (around) => isGroupOfSubject(around),
  },
  { why: "pr. 1.000 indbyggere", role: "scope", when: (around) => isRate(around) },
  {
    why: "80 pct. af virksomheder med mindst 5 ansatte",
    role: "target",
    score: 10,
    when: (around) => isGroupOfShare(around) || isGroupWith(around),
  },
  { why: "mere end det nationale mål på 70 pct.", role: "scope", when: (around) => isGoalOfOthers(around) },
  { why: "unge under 30 år", role: "scope", when: (around) => isAge(around) },
  {
    why: "14 pct. mindre, 10.000 flere",
    role: "change",
    score: 90,
    when: ({ nextCue, quantity, context, at }) =>
      nextCue?.role === "comparative" &&
      quantity.share !== "all" &&
      (nextCue.amount || quantity.unit !== null || context.items[at + 2]?.kind !== "word"),
  },
  {
    why: "15 procent ned",
    role: "change",
    score: 90,
    when: ({ nextCue, quantity }) =>
      nextCue?.role === "direction" && nextCue.link === "by" && quantity.unit?.kind === "percent",
  },
  { why: "reduceres med 25 pct.", role: "change", score: 90, when: (around) => isByLink(around) },
  { why: "reducere udslippet mindst to procent", role: "change", score: 90, when: (around) => isBareMove(around) },
  { why: "+3 point, -5 pct. i forhold til 2011", role: "change", score: 90, when: (around) => isSigned(around) },
  { why: "besparelser på mindst 35 mio. kr.", role: "target", score: savedScore, when: (around) => isSaving(around) },
  { why: "en stigning på 10 pct. point", role: "change", score: 90, when: (around) => isNounOfChange(around) },
  { why: "øges til 55 pct., ned på 5 pct.", role: "target", score: 100, when: (around) => isToLink(around) },
  {
    why: "fra 14,1 dage, de nuværende 8 … til 4",
    role: "baseline",
    score: 90,
    when: (around) => isFromLink(around) || isFromNow(around),
  },
  { why: "udgangspunkt 2010: 96", role: "baseline", score: 90, when: (around) => isStart(around) },
  { why: "58 % er i dag dækket, og tallet skal øges", role: "baseline", score: 90, when: (around) => isSoNow(around) },
  { why: "mod 74 pct. i dag", role: "baseline", score: 70, when: ({ leftCue }) => leftCue?.role === "against" },
  {
    why: "hvor den var 6,5 pct., i dag er 21,7 pct.",
    role: "baseline",
    score: 70,
    when: (around) => wasSo(around) || isNow(around),
  },
  { why: "svarende til 31 procent", role: "change", score: 80, when: (around) => isEqualChange(around) },
  { why: "med 65 mio. kr. om året, svarende til 260 mio. kr.", role: "scope", when: (around) => isSumOfChange(around) },
  { why: "med 5 pct., svarende til 40 mio. kr.", role: "target", score: 30, when: (around) => isAmountOfShare(around) },
  { why: "(2013: 72 pct.), (72 pct. i 2013)", role: "baseline", score: 70, when: (around) => isDatedAside(around) },
  {
    why: "skære 3,5 pct. af budgettet",
    role: "change",
    score: 80,
    when: ({ leftCue, quantity, limitsMove }) =>
      leftCue?.role === "direction" &&
      leftCue.direction !== "keep" &&
      leftCue.form === "verb" &&
      leftCue.link === null &&
      !quantity.counts &&
      quantity.unit?.kind !== "duration" &&
      !limitsMove,
  },
  {
    why: "ift. forbruget i 2009 på 127.428 kWh",
    role: "baseline",
    score: 80,
    when: ({ inBaseline, quantity, leftCue }) =>
      inBaseline &&
      quantity.share !== "all" &&
      leftCue?.role !== "state" &&
      leftCue?.role !== "groupLimit" &&
      leftCue?.role !== "within",
  },
  {
    why: "spare 25 mio. kr.",
    role: "target",
    score: savedScore,
    when: ({ leftCue, quantity }) => leftCue?.role === "save" && quantity.unit?.kind !== "percent",
  },
  {
    why: "spare 5 pct.",
    role: "change",
    score: 70,
    when: ({ leftCue, quantity }) => leftCue?.role === "save" && quantity.unit?.kind === "percent",
  },
  {
    why: "inden for 30 dage",
    role: "target",
    score: limitScore,
    when: ({ leftCue, quantity }) => leftCue?.role === "within" && quantity.unit?.kind === "duration",
  },
  {
    why: "alle kilder skal udfases",
    role: "scope",
    when: ({ quantity, context }) => quantity.share === "all" && context.items.some(isEnding),
  },
  {
    why: "alle, ingen",
    role: "target",
    score: (around) => (opensClause(around) ? 30 : 0),
    when: ({ quantity }) => quantity.share === "all",
  },
  { why: "sager over 52 uger", role: "target", score: 10, when: (around) => isDurationOfGroup(around) },
  {
    why: "blandt de fem bedste",
    role: "target",
    score: 15,
    when: ({ left }) => left?.kind === "word" && left.key === "blandt",
  },
];

/** *Udfases*, *afskaffes*: all of it, by a date. */
function isEnding(item: Item): boolean {
  return item.kind === "word" && /^(?:udfas|afskaf|afvikl|nedlæg)/.test(item.key);
}

function isToLink({ leftCue, context, leftAt }: Surroundings): boolean {
  if (leftCue?.role === "direction" && leftCue.link === "to") return true;
  if (leftCue?.role !== "link" || leftCue.link !== "to") return false;
  const directed = context.direction !== null && context.direction.at < leftAt;
  const before = context.items.slice(0, leftAt).map(cueOf);
  if (context.items.some((item, at) => at < leftAt && item.kind === "quantity" && isPresent(context.items[at - 1])))
    return true;
  const lies = before.some((cue) => cue?.role === "state");
  return (
    directed ||
    context.multiply !== null ||
    (!lies && before.some((cue) => cue?.role === "link" && cue.link === "from"))
  );
}

/** *Alle* and *ingen* are a figure only where they are the subject: first, or behind *skal*. */
function opensClause({ context, at, quantity }: Surroundings): boolean {
  const before = context.items[at - 1];
  if (cueOf(before)?.role === "must" || (quantity.value === 0 && before?.kind === "word" && before.key === "at"))
    return true;
  return context.items
    .slice(0, at)
    .every(
      (item) =>
        item.kind === "time" ||
        item.kind === "mark" ||
        (item.kind === "word" && /^(?:i|at|og|for|mens)$/.test(item.key)) ||
        ["must", "state", "within"].includes(cueOf(item)?.role ?? ""),
    );
}

/** A figure that no rule explains is a target, the more so the more it looks like one: *må højst udgøre 20 pct.* */
export function targetScore({ quantity, left, leftCue, bound, context, leftAt, next, at }: Surroundings): number {
  const strength = quantity.unit ? strengthByKind[quantity.unit.kind] : quantity.counts ? 40 : 20;
  const stated =
    leftCue?.role === "state" || (leftCue?.role === "at" && cueOf(context.items[leftAt - 1])?.role === "state");
  const share = quantity.unit?.kind === "percent" && next?.kind === "word" && next.key === "af" ? 25 : 0;
  const subject =
    quantity.unit === null &&
    cueOf(next)?.role === "must" &&
    context.items
      .slice(0, at)
      .every(
        (item) =>
          item.kind === "mark" || cueOf(item)?.role === "bound" || (item.kind === "word" && item.key.length <= 6),
      )
      ? 50
      : 0;
  const equal = bound !== null && leftCue?.role === "equals" ? 30 : 0;
  const named = left?.kind === "word" && goalWords.test(left.key) ? 20 : 0;
  return strength + named + (stated ? 30 : 0) + (bound ? 15 : 0) + share + subject + equal;
}
