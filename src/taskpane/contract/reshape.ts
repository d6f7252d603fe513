import type { Doubt, GoalSource, GoalsOfText, ProposedGoal, ProposedPassage } from "../../app/contracts/proposeGoals";
import type { Goal } from "../../domain/goal";
import type { Draft, Made } from "./draft";

/** Which letters parts of a goal are given. */
const PARTS = "abcdefghijklmnopqrstuvwxyz";

/** The words of two goals that are joined: once where one holds the other. */
export function joinedText(first: string, second: string): string {
  if (first.includes(second)) return first;
  return second.includes(first) ? second : `${first} ${second}`;
}

/**
 * Two drafts as one, in the place of the first. The reading of their joined words is taken where it is one goal; else
 * the first goal is filled in from the second, in doubt.
 */
export function joined(drafts: readonly Draft[], first: Draft, second: Draft, read: GoalsOfText): Draft[] {
  const [only, ...more] = read;
  const text = joinedText(first.goal.text, second.goal.text);
  const isOne = only !== undefined && more.length === 0 && hasFigure(only.goal);
  const doubts: readonly Doubt[] = isOne
    ? only.doubts
    : [...first.proposed.doubts.filter(({ code }) => code !== "severalGoals"), SEVERAL];
  const goal = {
    ...(isOne ? filled(only.goal, first.goal) : filled(first.goal, second.goal)),
    ...placeOf(first, text),
  };
  const others = drafts.filter((draft) => draft !== second && draft !== first);
  const isLastPart = !others.some((draft) => draft.goal.nr === goal.nr);
  const one: Draft = {
    ...madeDraft(drafts, { ...goal, part: isLastPart ? "" : goal.part }, doubts),
    id: first.id,
    made: { how: "joined", by: nextBy(drafts), of: [first, second], passage: null },
  };
  const sources = [...first.proposed.sources, ...second.proposed.sources];
  return drafts
    .filter((draft) => draft !== second)
    .map((draft) => (draft === first ? { ...one, proposed: { ...one.proposed, sources } } : draft));
}

const SEVERAL: Doubt = { code: "severalGoals", figures: [], span: null };

function hasFigure({ form, target, change }: Goal): boolean {
  return form === "milestone" || target !== null || change !== null;
}

/** What a reading of words cannot tell stays as it was. */
function placeOf({ goal }: Draft, text: string): Partial<Goal> {
  return { nr: goal.nr, part: goal.part, text };
}

/** A goal with the fields that it lacks from another; two limits around one span are its bounds. */
function filled(goal: Goal, other: Goal): Goal {
  const limits = boundsOf(goal, other);
  if (limits) return { ...goal, form: "between", ...limits };
  const fields = Object.keys(goal) as (keyof Goal)[];
  const isEmpty = (field: keyof Goal): boolean => goal[field] === null || goal[field] === "";
  return { ...goal, ...Object.fromEntries(fields.filter(isEmpty).map((field) => [field, other[field]])) };
}

function boundsOf(one: Goal, other: Goal): Pick<Goal, "target" | "targetUpper"> | null {
  const [low, high] = one.form === "atLeast" ? [one, other] : [other, one];
  const isSpan = low.form === "atLeast" && high.form === "atMost" && low.unit === high.unit;
  if (!isSpan || low.target === null || high.target === null || low.target >= high.target) return null;
  return { target: low.target, targetUpper: high.target };
}

/** The words of a goal, broken where the next one may begin: before *og*, *samt*, *mens* with figures on both sides. */
export function suggestedSplit(text: string): string {
  const breaks = [...text.matchAll(/(?:,\s*|;\s*|\.\s+|\s)(?=(?:og|samt|mens)\s)|;\s+|\.\s+(?=\p{Lu})/gu)];
  const fits = breaks.filter(
    ({ index, 0: gap }) => /\d/.test(text.slice(0, index)) && /\d/.test(text.slice(index + gap.length)),
  );
  const [first] = fits;
  return first ? `${text.slice(0, first.index)}\n${text.slice(first.index + first[0].length)}` : text;
}

/** The lines that words are split into, each without the *og* that joined it. */
export function splitLines(text: string): string[] {
  return text
    .split("\n")
    .map((line) => line.replace(/^\s*(?:og|samt|mens)\s+/i, "").trim())
    .filter((line) => line !== "");
}

/** A draft as several, in its place: each of its lines as it was read. They are parts of its number. */
export function split(drafts: readonly Draft[], whole: Draft, read: readonly GoalsOfText[]): Draft[] {
  const made: Made = { how: "split", by: nextBy(drafts), of: [whole], passage: null };
  const taken = new Set(drafts.filter((draft) => draft !== whole && draft.goal.nr === whole.goal.nr).map(partOf));
  const free = [...PARTS].filter((letter) => !taken.has(letter));
  const goals = read.flat();
  const step = 1 / (goals.length + 1);
  const parts = goals.map(({ goal, doubts, pieces }, at): Draft => {
    const own = {
      ...filled(goal, { ...common(whole.goal), deadline: goal.deadline }),
      nr: whole.goal.nr,
      part: free[at] ?? "",
    };
    const draft = madeDraft(drafts, own, doubts);
    const sources = whole.proposed.sources.map((source): GoalSource => ({ ...source, cells: null, pieces }));
    return { ...draft, id: whole.id + at * step, proposed: { ...draft.proposed, sources }, made };
  });
  return drafts.flatMap((draft) => (draft === whole ? parts : [draft]));
}

function partOf({ goal }: Draft): string {
  return goal.part;
}

/** What parts share with the goal that they were: no figures. */
function common(goal: Goal): Goal {
  return {
    ...goal,
    target: null,
    targetUpper: null,
    baseline: null,
    baselinePeriod: "",
    change: null,
    changeKind: null,
    unit: "",
    weight: null,
    partlyMetFrom: null,
    method: null,
    pacing: null,
  };
}

/** The goals made of a passage, first in the review. The number is its own, or the next after the goal before it. */
export function fromPassage(
  drafts: readonly Draft[],
  { at, text, place }: ProposedPassage,
  read: GoalsOfText,
): { drafts: Draft[]; nr: string } {
  const made: Made = { how: "passage", by: nextBy(drafts), of: [], passage: at };
  const placed = drafts.map((draft) => ({ draft, at: draft.proposed.sources[0]?.at ?? 0 }));
  const before = placed.filter((each) => each.at <= at).sort((a, b) => b.at - a.at)[0]?.draft;
  const nr = freeNumber(drafts, /^\s*(?:mål\s+)?(\d{1,2}(?:\.\d{1,2}){0,2})[.):]?\s+\p{L}/iu.exec(text)?.[1], before);
  const after = drafts.map(({ id }) => id).filter((id) => id > (before?.id ?? -1));
  const next = after.length > 0 ? Math.min(...after) : (before?.id ?? -1) + 1;
  const goals = read.map(({ goal, doubts, pieces }, index): Draft => {
    const draft = madeDraft(drafts, { ...goal, nr, area: goal.area ?? before?.goal.area ?? null }, doubts);
    const sources = [{ key: `n${at}.${index}`, at, table: null, place, cells: null, pieces }];
    const id = (before?.id ?? -1) + ((next - (before?.id ?? -1)) * (index + 1)) / (read.length + 1);
    return { ...draft, id, proposed: { ...draft.proposed, sources }, made };
  });
  return { drafts: [...goals, ...drafts], nr };
}

function freeNumber(drafts: readonly Draft[], own: string | undefined, before: Draft | undefined): string {
  const taken = new Set(drafts.map(({ goal }) => goal.nr));
  if (own !== undefined && !taken.has(own)) return own;
  const parts = (before?.goal.nr ?? "0").split(".");
  const last = Number(parts.at(-1));
  for (let step = 1; step <= taken.size + 1; step++) {
    const nr = [...parts.slice(0, -1), String((Number.isNaN(last) ? 0 : last) + step)].join(".");
    if (!taken.has(nr)) return nr;
  }
  return "";
}

/** The drafts without what was made at once with one of them: what it was made of comes back. */
export function undone(drafts: readonly Draft[], made: Made): Draft[] {
  const at = drafts.findIndex((draft) => draft.made?.by === made.by);
  const others = drafts.filter((draft) => draft.made?.by !== made.by);
  return [...others.slice(0, at), ...made.of, ...others.slice(at)];
}

/** Every making has its own number, also after some were undone. */
function nextBy(drafts: readonly Draft[]): number {
  return drafts.reduce((most, { made }) => Math.max(most, made?.by ?? 0), 0) + 1;
}

function madeDraft(drafts: readonly Draft[], goal: Goal, doubts: readonly Doubt[]): Draft {
  const proposed: ProposedGoal = { goal, sources: [], doubts };
  return { id: drafts.length, proposed, goal, accepted: false, typed: {} };
}
