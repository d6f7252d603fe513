import { endOfMonth } from "../../domain/calendarDate";
import { emptyGoal } from "../sentence/goalOf";
import { readSentence } from "../sentence/readSentence";
import type { ReadContract, ReadField, ReadGoal } from "../reading";
import type { Span } from "../span";
import { areaOf } from "./areas";
import { blockGoals } from "./blocks";
import { briefGoals } from "./brief";
import { chapterOf, focusAreasOf } from "./focusAreas";
import type { FoundGoal, Heading } from "./foundGoal";
import { headOf } from "./head";
import { type Line, linesOf, placeOf } from "./lines";
import { definitionIn } from "./patterns";
import { plainGoals } from "./plainList";
import { type Sections, sectionsOf } from "./sections";
import { tableGoals } from "./tables";

/** A contract with every goal it states, from the text of its document. Spans are offsets into that text. */
export function readContract(text: string): ReadContract {
  const lines = linesOf(text);
  const sections = sectionsOf(lines);
  const found = goalsIn(text, lines, sections);
  const head = headOf(text, lines);
  const [definitions, sisters] = [definitionsIn(lines), sistersIn(sections)];
  const placed = numbered(found).map((goal) => ({ ...goal, ...areaAndFocus(goal, sisters, definitions) }));
  return {
    contract: { ...head, focusAreas: focusAreasOf(lines, sections, found, placed) },
    goals: placed.flatMap((goal) => goalsOf(goal, head.year)),
  };
}

/** The goals in the structure the document has: blocks and tables, a brief's list, or plain lines. */
function goalsIn(text: string, lines: readonly Line[], sections: Sections): FoundGoal[] {
  const [blocks, rows] = [blockGoals(text, lines, sections), tableGoals(text, lines, sections)];
  const listed = blocks.length === 0 && rows.length > 0 ? numberedBeside(rows, plainGoals(text, lines, sections)) : [];
  const structured = [...blocks, ...rows, ...listed].sort((a, b) => startOf(a) - startOf(b));
  if (structured.length > 0) return structured;
  const brief = briefGoals(text, lines);
  return brief.length > 0 ? brief : plainGoals(text, lines, sections);
}

/** The goals of a numbered list in a document that also has a table. */
function numberedBeside(rows: readonly FoundGoal[], plain: readonly FoundGoal[]): FoundGoal[] {
  const inRows = new Set(rows.flatMap(({ sentence }) => sentence.offsets));
  return plain.filter(({ nr, sentence }) => nr !== null && !sentence.offsets.some((offset) => inRows.has(offset)));
}

function startOf(goal: FoundGoal): number {
  return goal.sentence.offsets[0] ?? 0;
}

/**
 * Where numbering restarts in each chapter, the chapter's number becomes a prefix; where there is none, the order
 * counts.
 */
function numbered(goals: readonly FoundGoal[]): FoundGoal[] {
  const seen = new Set<string>();
  const restarts = goals.some(({ nr }) => nr !== null && (seen.has(nr) || !seen.add(nr)));
  return goals.map((goal, index) => {
    const chapter = goal.heading ? chapterOf(goal.heading.number) : null;
    if (goal.nr === null) return { ...goal, nr: String(index + 1) };
    return restarts && chapter !== null && !goal.nr.includes(".") ? { ...goal, nr: `${chapter}.${goal.nr}` } : goal;
  });
}

function definitionsIn(lines: readonly Line[]): string[] {
  return lines.flatMap((line) => definitionIn(line.text) ?? []);
}

/** Area and focus from the headings, where the goal itself has none. */
function areaAndFocus(
  goal: FoundGoal,
  sisters: ReadonlyMap<string, Heading>,
  definitions: readonly string[],
): Pick<FoundGoal, "area" | "areaSpan" | "focus"> {
  const group = goal.nr?.includes(".") ? chapterOf(goal.nr) : null;
  const heading =
    (group !== null && goal.heading ? sisters.get(`${chapterOf(goal.heading.number)}.${group}`) : null) ?? goal.heading;
  const focus =
    goal.focus ?? (goal.heading ? { name: titleOf(goal.heading, definitions), span: goal.heading.span } : null);
  return {
    area: goal.area ?? (heading ? areaOf(heading.title) : null),
    areaSpan: goal.areaSpan ?? heading?.span ?? null,
    focus,
  };
}

/**
 * Headings that name an area, by chapter and last number. Goals 3.1, 3.2 … belong to the heading of their chapter that
 * ends in 3, wherever the page put it.
 */
function sistersIn({ all }: Sections): Map<string, Heading> {
  const sisters = new Map<string, Heading>();
  for (const heading of all) {
    const key = `${chapterOf(heading.number)}.${heading.number.split(".").at(-1) ?? ""}`;
    if (heading.number.includes(".") && areaOf(heading.title) !== null && !sisters.has(key)) sisters.set(key, heading);
  }
  return sisters;
}

/** A heading in capitals as a name; spelt as its definition where it is nearly that. */
function titleOf({ title }: Heading, definitions: readonly string[]): string {
  const name = title === title.toUpperCase() ? title.charAt(0) + title.slice(1).toLowerCase() : title;
  return definitions.find((definition) => commonStart(definition.toLowerCase(), name.toLowerCase()) >= 10) ?? name;
}

function commonStart(left: string, right: string): number {
  let length = 0;
  while (length < left.length && left[length] === right[length]) length++;
  return length;
}

/** What the contract calls a goal but where none was read still gets its row, in doubt. */
function unreadGoal(text: string, contractYear: number | null): ReadGoal {
  const deadline = contractYear === null ? null : endOfMonth(contractYear, 12);
  return { ...emptyGoal, text, deadline, doubts: [{ code: "noNumber", figures: [], span: null }] };
}

function goalsOf(found: FoundGoal, contractYear: number | null): ReadGoal[] {
  const own: [ReadField, Span | null][] = [
    ["nr", found.nrSpan],
    ["goalType", found.typeSpan],
    ["area", found.areaSpan],
    ["focus", found.focus?.span ?? null],
    ["text", placeOf(found.sentence, { start: 0, end: found.sentence.text.length })],
  ];
  const spans = Object.fromEntries(own.filter(([, span]) => span !== null));
  const read = readSentence(found.sentence.text, { contractYear });
  return (read.length > 0 ? read : [unreadGoal(found.sentence.text, contractYear)]).map((goal) => ({
    ...goal,
    nr: found.nr ?? "",
    goalType: found.goalType,
    area: found.area,
    focus: found.focus?.name ?? null,
    spans: {
      ...spans,
      ...Object.fromEntries(Object.entries(goal.spans).map(([field, span]) => [field, placeOf(found.sentence, span)])),
    },
    doubts: goal.doubts.map((doubt) => ({ ...doubt, span: doubt.span && placeOf(found.sentence, doubt.span) })),
  }));
}
