import { isDatedAside, isFromLink, isFromNow, isNow, isSoNow, isStart, wasSo } from "./baselineRules";
import { cueOf } from "./clauseContext";
import {
  isAmountOfShare,
  isMoveBefore,
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
  isOfNone,
  isOnScale,
  isRate,
  isWhole,
} from "./groupRules";
import type { Role, Surroundings } from "./surroundings";
import { isEnding, isToLink, limitScore, opensClause, savedScore } from "./targetRules";

export type RoleRule = {
  why: string;
  role: Role;
  score?: number | ((around: Surroundings) => number);
  when: (around: Surroundings) => boolean;
};

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
    why: "ingen sager må være uden opfølgning i mere end 6 måneder",
    role: "scope",
    when: (around) => isOfNone(around),
  },
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
  { why: "stige med 1,5 pct. (–2,0 pct. året før)", role: "scope", when: (around) => isMoveBefore(around) },
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
