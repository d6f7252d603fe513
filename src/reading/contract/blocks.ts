import type { Steps } from "../../domain/steps";
import type { SentenceSetting } from "../reading";
import type { Span } from "../span";
import { areaOfLetter, goalTypeOf } from "./areas";
import type { FoundGoal } from "./foundGoal";
import { type Line, assembled } from "./lines";
import { weightOfTitle } from "./measured/cellValue";
import { type Marker, focusIn, headingIn, markerIn, numberIn, opensEfforts } from "./patterns";
import { opensSectionWithoutGoals } from "./sectionNature";
import type { Sections } from "./sections";
import { isTitled, titledGoals, wholeSection } from "./titled";

/**
 * Goals that stand as blocks: *Resultatmål*, its number and its sentence, perhaps broken over lines, perhaps with a
 * letter behind.
 */
export function* blockGoals(
  document: string,
  lines: readonly Line[],
  sections: Sections,
  inTables: ReadonlySet<string>,
  setting: SentenceSetting,
): Steps<FoundGoal[]> {
  const goalsAt = function* (line: Line, at: number): Steps<readonly FoundGoal[]> {
    const marker = line.raw.includes("\t") ? null : markerIn(line.text);
    const own = marker && numberPlace(lines, at, marker);
    if (!marker || !own) return [];
    if (!isTitled(lines, at, marker)) return blockAt(document, lines, sections, at, marker, own) ?? [];
    const title = titleAt(lines, sections, at, marker, own);
    const below = yield* titledGoals(document, lines, at, title, setting);
    if (below) return below;
    const sentence = wholeSection(document, lines, at, marker.rest);
    return isInTable(inTables, own.nr) ? [] : [{ ...title, sentence }];
  };
  const goals: FoundGoal[] = [];
  for (const [at, line] of lines.entries()) {
    goals.push(...(yield* goalsAt(line, at)));
    yield;
  }
  return goals;
}

/** Goal 1 stands in a table also where its parts do: *1.1*, *1.2*. */
function isInTable(inTables: ReadonlySet<string>, nr: string): boolean {
  return inTables.has(nr) || [...inTables].some((other) => other.startsWith(`${nr}.`));
}

type Numbered = { nr: string; at: number; span: Span };

/** A goal that has a title, before the sentence of it is known. */
function titleAt(
  lines: readonly Line[],
  sections: Sections,
  at: number,
  marker: Marker,
  own: Numbered,
): Omit<FoundGoal, "sentence"> {
  const start = lines[at]?.start ?? 0;
  return {
    nr: own.nr,
    nrSpan: own.span,
    goalType: goalTypeOf(marker.type),
    typeSpan: { start, end: start + marker.type.length },
    area: null,
    areaSpan: null,
    focus: sections.focuses[at] ?? null,
    heading: sections.headings[at] ?? null,
    name: marker.rest,
    weight: weightOfTitle(marker.rest),
  };
}

function blockAt(
  document: string,
  lines: readonly Line[],
  sections: Sections,
  at: number,
  marker: Marker,
  own: Numbered,
): FoundGoal[] | null {
  const line = lines[at];
  if (!line) return null;
  const from = marker.rest ? at : nextText(lines, own.at + 1);
  const end = blockEnd(lines, marker.rest ? at + 1 : from);
  const first: Span[] = marker.rest ? [{ start: line.end - marker.rest.length, end: line.end }] : [];
  const sentence = assembled(document, [...first, ...lines.slice(marker.rest ? at + 1 : from, end)]);
  if (!sentence.text) return null;
  const letter = lines[nextText(lines, end)];
  const area = letter ? areaOfLetter(letter.text) : null;
  const goal: FoundGoal = {
    nr: own.nr,
    nrSpan: own.span,
    goalType: goalTypeOf(marker.type),
    typeSpan: { start: line.start, end: line.start + marker.type.length },
    area,
    areaSpan: area && letter ? { start: letter.start, end: letter.end } : null,
    focus: sections.focuses[at] ?? null,
    heading: sections.headings[at] ?? null,
    sentence,
  };
  return [goal];
}

/** The number, behind the word or on the next line with text. */
function numberPlace(lines: readonly Line[], at: number, marker: Marker): Numbered | null {
  const line = lines[at];
  if (marker.nr !== null && line) {
    const start = line.start + line.text.indexOf(marker.nr, marker.type.length);
    return { nr: marker.nr, at, span: { start, end: start + marker.nr.length } };
  }
  const next = nextText(lines, at + 1);
  const nr = numberIn(lines[next]?.text ?? "");
  return nr === null ? null : { nr, at: next, span: { start: lines[next]?.start ?? 0, end: lines[next]?.end ?? 0 } };
}

function nextText(lines: readonly Line[], from: number): number {
  let at = from;
  while (at < lines.length && at < from + 4 && lines[at]?.text === "") at++;
  return at;
}

/** A block ends at an empty line or at what opens something else. */
function blockEnd(lines: readonly Line[], from: number): number {
  let at = from;
  while (at < lines.length && continues(lines[at])) at++;
  return at;
}

function continues(line: Line | undefined): boolean {
  if (!line || line.text === "" || areaOfLetter(line.text) || opensSectionWithoutGoals(line)) return false;
  return (
    !markerIn(line.text) && focusIn(line.text) === null && !opensEfforts(line.text) && headingIn(line.text) === null
  );
}
