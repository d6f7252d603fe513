import type { Steps } from "../../domain/steps";
import type { SentenceSetting } from "../reading";
import type { Span } from "../span";
import { areaOfLetter } from "./areas";
import type { FoundGoal } from "./foundGoal";
import { type Line, assembled } from "./lines";
import { weightIn, weightOfTitle } from "./measured/cellValue";
import { withoutWeight } from "./titleWeight";
import { withoutPlainWeight } from "./plainWeights";
import { type Marker, focusIn, headingIn, markerIn, opensEfforts } from "./patterns";
import { labelledGoals } from "./labelled";
import { opensSectionWithoutGoals } from "./sectionNature";
import { isLeadIn, isMilestone, parsed, statesGoal } from "./statesGoal";

/** The longest title of a goal; a longer line is its sentence. */
const longestTitle = 70;
/** *Vægtning: 15 point*, *Resultatkrav: Mindst 75 pct. …*. */
const labelPattern =
  /^(vægt(?:ning)?|resultatkrav|krav|succeskriteri(?:um|er)|målepunkt|indikator|måltal|mål|ansvarlig|datakilde|kilde)\s*:\s*(.*)$/iu;
const openers = /^(?:milepæle?|delmål|indsatser|aktiviteter|resultatkrav|succeskriterier)\s*:?$/i;

/**
 * Whether a marker's line is a title (*Mål 2.2 Verserende sager*) and not the sentence itself: short, without a
 * demand, and what follows begins anew.
 */
export function isTitled(lines: readonly Line[], at: number, { rest }: Marker): boolean {
  const name = withoutWeight(rest);
  if (name === "" || name.length > longestTitle || /[.;,]$/.test(name) || statesGoal(name)) return false;
  const next = lines[at + 1]?.text ?? "";
  return !/^\p{Ll}/u.test(next);
}

/** The goals under a title: each paragraph or point below that states one. `null` where none does. Reads in steps. */
export function* titledGoals(
  document: string,
  lines: readonly Line[],
  at: number,
  title: Omit<FoundGoal, "sentence">,
  setting: SentenceSetting,
): Steps<FoundGoal[] | null> {
  const end = sectionEnd(lines, at + 1);
  const name = { text: withoutWeight(title.name ?? ""), start: lines[at]?.start ?? 0, end: lines[at]?.end ?? 0 };
  const labelled = labelledGoals(lines, [at + 1, end], title, name, setting);
  if (labelled.length > 0) return labelled;
  const weights: (number | null)[] = [weightOfTitle(lines[at]?.text ?? "")];
  const goals: FoundGoal[] = [];
  for (const spans of paragraphs(lines, at + 1, end)) {
    yield;
    const label = labelPattern.exec(document.slice(spans[0]?.start, spans[0]?.end));
    const [, name = "", words = ""] = label ?? [];
    if (/^vægt/i.test(name)) weights.push(weightIn(words.replace(/[.]$/, "")));
    else if (!/^(?:ansvarlig|datakilde|kilde)$/i.test(name)) {
      const own = label
        ? [{ start: (spans[0]?.end ?? 0) - words.length, end: spans[0]?.end ?? 0 }, ...spans.slice(1)]
        : spans;
      const numbered = numberedPoint(document, own, title.nr);
      const { sentence, weight } = withoutPlainWeight(
        assembled(document, withoutMark(document, numbered?.spans ?? own)),
        lines,
      );
      if (!isLeadIn(sentence.text) && (statesGoal(sentence.text) || isMilestone(sentence.text)))
        goals.push({
          ...title,
          ...(numbered ? { nr: numbered.nr, nrSpan: numbered.span } : {}),
          ...(weight === null ? {} : { weight }),
          sentence,
          parsed: parsed(sentence.text),
          continued: goals.length > 0 && goals.at(-1)?.nr === (numbered?.nr ?? title.nr),
          shared: numbered === null,
        });
    }
  }
  const weight = weights.find((each) => each !== null) ?? null;
  return goals.length > 0 ? goals.map((goal) => ({ ...goal, weight: weight ?? goal.weight ?? null })) : null;
}

type NumberedPoint = { nr: string; span: Span; spans: Span[] };

/** *1.2 Det plejede areal …* below *Mål 1*: a point with a number of its own. */
function numberedPoint(document: string, [first, ...rest]: readonly Span[], nr: string | null): NumberedPoint | null {
  if (!first || nr === null) return null;
  const [whole, mark = "", own = ""] =
    /^((?:[-–•*·▪]\s*)?)(\d{1,2}(?:\.\d{1,2}){1,2})[.)]?\s+(?=[\p{L}\d])/u.exec(
      document.slice(first.start, first.end),
    ) ?? [];
  if (whole === undefined || !own.startsWith(`${nr}.`)) return null;
  const start = first.start + mark.length;
  return {
    nr: own,
    span: { start, end: start + own.length },
    spans: [{ start: first.start + whole.length, end: first.end }, ...rest],
  };
}

/** *1. Handlingsplan …*, *a) …*: the mark of a point is no figure. */
function withoutMark(document: string, [first, ...rest]: readonly Span[]): Span[] {
  if (!first) return [];
  const mark = /^(?:[-–•*·▪]\s*|\d{1,2}[.)]\s+(?=\p{Lu})|[a-z]\)\s+)/u.exec(document.slice(first.start, first.end));
  return [{ start: first.start + (mark?.[0].length ?? 0), end: first.end }, ...rest];
}

/** All lines below a title, as one sentence: what is read where no paragraph states a goal. */
export function wholeSection(
  document: string,
  lines: readonly Line[],
  at: number,
  rest: string,
): FoundGoal["sentence"] {
  const line = lines[at];
  const first: Span[] = line ? [{ start: line.end - rest.length, end: line.end }] : [];
  const body = lines.slice(at + 1, Math.min(sectionEnd(lines, at + 1), at + 13)).filter(({ text }) => text !== "");
  return assembled(document, [...first, ...body]);
}

/** A section ends at the next goal, numbered heading or focus; in Word at a heading of its own level or above. */
function sectionEnd(lines: readonly Line[], from: number): number {
  const level = lines[from - 1]?.level ?? null;
  let at = from;
  while (at < lines.length && !opensOther(lines[at], level)) at++;
  return at;
}

/** *Personalemål*, *Lokale mål*: a title of other goals. */
const otherGoals =
  /^(?:personale|økonomi|kvalitets|drifts|(?:selvvalgte|pligtige|lokale|tværgående|supplerende|øvrige|fælles)\s)mål\s*:?$/iu;

function opensOther(line: Line | undefined, level: number | null): boolean {
  if (!line || (line.level !== null && (level === null || line.level <= level))) return true;
  const { text } = line;
  return (
    markerIn(text) !== null ||
    focusIn(text) !== null ||
    opensEfforts(text) ||
    headingIn(text) !== null ||
    areaOfLetter(text) !== null ||
    opensSectionWithoutGoals(line) ||
    otherGoals.test(text)
  );
}

/** Lines that belong together: until an empty line, or a line that begins anew after a full stop. */
function paragraphs(lines: readonly Line[], from: number, to: number): Span[][] {
  const found: Span[][] = [];
  let before: string | null = null;
  for (const line of lines.slice(from, to)) {
    if (line.text === "" || openers.test(line.text)) before = null;
    else {
      if (before === null || beginsAnew(before, line.text)) found.push([line]);
      else found.at(-1)?.push(line);
      before = line.text;
    }
  }
  return found;
}

function beginsAnew(before: string, text: string): boolean {
  if (/^[-–•*·▪]/.test(text) || labelPattern.test(text) || /^vægt/i.test(before)) return true;
  return /[.:;!?]$/.test(before) && !/^\p{Ll}/u.test(text);
}
