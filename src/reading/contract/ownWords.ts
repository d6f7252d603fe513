import type { ReadGoal } from "../reading";
import type { Span } from "../span";
import { months } from "../words/calendar";

/** What ends the words that follow a figure: a mark of its own, or the verb that the parts share. */
const tailEnd =
  /[,;:()]|\.(?=\s|$)|\s(?:skal|må|kan|bør|er|var|være|været|blive|bliver|har|have|haft|komme|kommer|ligge|ligger|udgøre|udgør|opnå|opnår|i aktivt)(?=[\s.]|$)/;
/** *hhv. august- og novemberprognosen*: two things without a figure, named before their figures. */
const respectively = /(?:hhv\.|henholdsvis)\s+([^\d,.;]{2,40}?)\s+og\s+([^\s\d,.;]+)/;
/** What *august- og novemberprognosen* share at their end: what follows a month, or a usual noun. */
const sharedEnd = new RegExp(
  `^(?:${[...months.keys()].filter((name) => name.length > 3).join("|")})(\\p{Ll}{3,})$|` +
    "((?:prognose|budget|regnskab|modtager|fravær|tilfredshed|samtale|udgift|indtægt|sag|forbrug|ledig|løn|ydelse)\\p{Ll}{0,4})$",
  "u",
);
/** Two words of one kind, such as *dagpengemodtagere og kontanthjælpsmodtagere*. */
const twoOfAKind = /(\p{Ll}+(\p{Ll}{2})) og (\p{Ll}+\2)(?![\p{Ll}-])/gu;

/**
 * The words that tell parts (*delmål*) of one sentence apart: "Mindst 36 pct. af dagpengemodtagerne" and
 * "Mindst 40 pct. af kontanthjælpsmodtagerne". Only for goals under one number that were read from the same
 * sentence, each with its own figure; others have none.
 * @param text The text that the goals' spans are offsets into.
 */
export function ownWordsOf(text: string, goals: readonly ReadGoal[]): ReadonlyMap<ReadGoal, string> {
  const sentences = new Map<string, ReadGoal[]>();
  for (const goal of goals.filter(({ part, spans }) => part !== "" && spans.text)) {
    const id = `${goal.nr} ${goal.spans.text?.start} ${goal.spans.text?.end}`;
    sentences.set(id, [...(sentences.get(id) ?? []), goal]);
  }
  return new Map([...sentences.values()].flatMap((parts) => ownWords(text, parts)));
}

type Placed = { goal: ReadGoal; figure: Span };

function ownWords(text: string, parts: readonly ReadGoal[]): [ReadGoal, string][] {
  const whole = parts[0]?.spans.text;
  const placed = parts
    .flatMap((goal): Placed[] => {
      const figure = goal.spans.target ?? goal.spans.change ?? goal.spans.targetUpper;
      return figure === undefined ? [] : [{ goal, figure }];
    })
    .sort((a, b) => a.figure.start - b.figure.start);
  const starts = new Set(placed.map(({ figure }) => figure.start));
  if (!whole || parts.length < 2 || starts.size < parts.length) return [];
  const from = placed.map(({ goal: { spans }, figure }, index) =>
    spans.form &&
    spans.form.start >= (placed[index - 1]?.figure.end ?? whole.start) &&
    isBefore(text, spans.form, figure)
      ? spans.form.start
      : figure.start,
  );
  const heads = placed.map(({ figure }, index) => plain(text.slice(from[index], figure.end)));
  const tails = placed.map(({ figure }, index) => tailOf(text.slice(figure.end, from[index + 1] ?? whole.end)));
  // Words behind the last figure alone are about all of them.
  const isBare = tails.slice(0, -1).every((tail) => tail === "");
  const names = isBare && parts.length === 2 ? namesIn(text.slice(whole.start, whole.end)) : null;
  const own = placed.map((_, index) => {
    const [head, tail, name] = [heads[index] ?? "", isBare ? "" : tails[index], names?.[index]];
    return name === undefined ? plain(`${head} ${tail}`) : `${name} (${head})`;
  });
  const subjects = placed.map(({ figure }, index) =>
    subjectOf(text.slice(placed[index - 1]?.figure.end ?? whole.start, figure.start), index > 0),
  );
  const told = [own, subjects].find((words) => words.every(Boolean) && new Set(words).size === words.length);
  return told === undefined ? [] : placed.map(({ goal }, index) => [goal, capitalised(told[index] ?? "")]);
}

/** What a demand is about: the words before its verb, after the joiner that it begins with. */
function subjectOf(text: string, isLater: boolean): string {
  const begun = isLater ? /(?:,\s*|\s)(?:og|samt|mens)\s(.*)/s.exec(text)?.[1] : text;
  return plain(/^(.*?)\s(?:skal|må|kan|bør)\s/s.exec(begun ?? "")?.[1] ?? "");
}

/** Whether a limit such as *mindst* stands right before a figure. */
const isBefore = (text: string, limit: Span, figure: Span): boolean =>
  limit.end <= figure.start && text.slice(limit.end, figure.start).trim() === "";

function tailOf(text: string): string {
  const end = tailEnd.exec(text);
  return plain(end === null ? text : text.slice(0, end.index)).replace(/(?:^|\s)(?:og|samt|eller)$/, "");
}

/** The two things that the figures are for, in their order, where the sentence lists them before it. */
function namesIn(sentence: string): readonly [string, string] | null {
  if (!/hhv\.|henholdsvis/.test(sentence)) return null;
  const listed = respectively.exec(sentence);
  if (listed?.[1] !== undefined && listed[2] !== undefined) return [unshortened(listed[1], listed[2]), listed[2]];
  const [first, ...others] = [...sentence.matchAll(twoOfAKind)];
  return first?.[1] === undefined || first[3] === undefined || others.length > 0 ? null : [first[1], first[3]];
}

/** The first of two words whole, where a hyphen ends it for what both share; as it stands where that is not known. */
function unshortened(first: string, last: string): string {
  const shared = sharedEnd.exec(last);
  const end = shared?.[1] ?? shared?.[2];
  return end === undefined ? first : first.replace(/-$/, end);
}

/** What a part's row begins with: its own words before the contract's sentence; "" for a goal without. */
export const leadOf = (ownWords: string | undefined): string => (ownWords ? `${ownWords}: ` : "");

const plain = (text: string): string => text.replace(/\s+/g, " ").trim();
const capitalised = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
