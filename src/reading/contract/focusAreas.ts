import type { ReadFocusArea } from "../reading";
import type { FoundGoal, Heading } from "./foundGoal";
import type { Line } from "./lines";
import { focusIn, headingIn, markerIn, opensEfforts } from "./patterns";
import type { Sections } from "./sections";

/** *Fokusområder* and *visionspunkter* in document order, those without a goal too, with their planned efforts. */
export function focusAreasOf(
  lines: readonly Line[],
  sections: Sections,
  found: readonly FoundGoal[],
  placed: readonly FoundGoal[],
): ReadFocusArea[] {
  const areas = new Map<string, ReadFocusArea & { efforts: string[] }>();
  const add = (name: string, span: ReadFocusArea["span"], efforts: readonly string[]): void => {
    const area = areas.get(name) ?? { name, span, efforts: [] };
    area.efforts.push(...efforts);
    areas.set(name, area);
  };
  for (const heading of visionHeadings(sections, found)) add(heading.title, heading.span, []);
  for (const goal of placed) if (goal.focus) add(goal.focus.name, goal.focus.span, []);
  lines.forEach((line, at) => {
    const focus = sections.focuses[at];
    if (focus && opensEfforts(line.text)) add(focus.name, focus.span, effortsFrom(lines, at + 1));
  });
  return [...areas.values()].sort((a, b) => a.span.start - b.span.start);
}

/** Headings of goals, and their sisters before the last of them: a *visionspunkt* may have no goal. */
export function visionHeadings({ all }: Sections, goals: readonly FoundGoal[]): Heading[] {
  const own = goals.flatMap((goal) =>
    goal.focus || !goal.heading || !goal.heading.number.includes(".") ? [] : [goal.heading],
  );
  const [first, last] = [own[0], own.at(-1)];
  if (!first || !last) return [];
  const chapter = chapterOf(first.number);
  return all.filter(
    (heading) =>
      chapterOf(heading.number) === chapter && heading.number.includes(".") && heading.span.start <= last.span.start,
  );
}

export function chapterOf(number: string): string {
  return number.split(".")[0] ?? number;
}

const mostEfforts = 40;

/** One effort a line, until the next heading, goal or a wider gap. */
function effortsFrom(lines: readonly Line[], from: number): string[] {
  const efforts: string[] = [];
  for (let at = from; at < Math.min(lines.length, from + mostEfforts); at++) {
    const text = lines[at]?.text ?? "";
    const gap = text === "" && lines[at + 1]?.text === "" && efforts.length > 0;
    if (gap || focusIn(text) !== null || headingIn(text) || markerIn(text) || opensEfforts(text)) break;
    if (text !== "") efforts.push(text);
  }
  return efforts;
}
