import { foldedText } from "./foldedText";
import type { Goal } from "./goal";

/** Words that goals share whatever they are about, and those that only say how much. */
const COMMON = new Set(
  (
    "skal være bliver centret centrets jobcenter jobcentret i af på for til fra med ift forhold samlede samlet det den de en et og " +
    "der som ved at pr pct procent point mindst minimum højst maksimalt hver alle året gennemsnit over under ud min " +
    "nedbringes reduceres reducere reduktion øges stigning fald fastholdes udgøre svarende niveauet stk antal antallet eller " +
    "dage dag pl medarbejder kr kwh januar februar marts april maj juni juli august september oktober november december ultimo primo"
  ).split(" "),
);

/** How large a part of the words of two goals must be the same. */
const ALIKE = 0.5;

/** What a goal is about: its own words, without numbers and without what goals have in common. */
function subjectOf({ text }: Goal): Set<string> {
  const words = foldedText(text).match(/\p{L}{2,}/gu) ?? [];
  return new Set(words.filter((word) => !COMMON.has(word)));
}

/** The share of two goals' words that both have, from 0 to 1. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const both = [...a].filter((word) => b.has(word)).length;
  const all = a.size + b.size - both;
  return all === 0 ? 0 : both / all;
}

/**
 * Goals that several contracts have (*mål på tværs af kontrakterne*, the committee case of 2010): same form and unit,
 * and at least half of the words that say what they are about. A contract is in a group once, with the goal that is
 * most like the group's first. Goals that stand alone are in no group.
 */
export function sharedGoals<Own extends { goal: Goal }>(own: readonly Own[]): Own[][] {
  const groups: { subject: Set<string>; members: Own[] }[] = [];
  for (const each of own) {
    const subject = subjectOf(each.goal);
    const fitting = groups
      .filter(({ members: [first], members }) => {
        const isSame =
          first?.goal.form === each.goal.form && foldedText(first.goal.unit) === foldedText(each.goal.unit);
        return isSame && members.every(({ goal }) => goal.contract !== each.goal.contract);
      })
      .map((group) => ({ group, alike: likeness(group.subject, subject) }))
      .filter(({ alike }) => alike >= ALIKE)
      .sort((a, b) => b.alike - a.alike);
    const [best] = fitting;
    if (best) best.group.members.push(each);
    else groups.push({ subject, members: [each] });
  }
  return groups.map(({ members }) => members).filter((members) => members.length > 1);
}
