import type { DocumentContent } from "../../domain/document/placed";
import { atOnce, type Steps } from "../../domain/steps";
import { plainDocument } from "../../domain/document/plainBlocks";
import type { ReadContract, SentenceSetting, TableLabels } from "../reading";
import type { Span } from "../span";
import { areaOf } from "./areas";
import { blockGoals } from "./blocks";
import { briefGoals } from "./brief";
import { chapterOf, focusAreasOf } from "./focusAreas";
import type { FoundGoal, Heading } from "./foundGoal";
import { goalsOfAll } from "./goalsOfAll";
import { headOf } from "./head";
import { type Line, linesOf, linesOutside, placeOf } from "./lines";
import { measuredTables } from "./measured/measuredTables";
import type { Years } from "./measured/tableRows";
import { ownGoals } from "./ownGoals";
import { passedOver } from "./passages";
import { labelledWeights } from "./labelledWeights";
import { definitionIn } from "./patterns";
import { plainGoals } from "./plainList";
import { type Sections, sectionsOf } from "./sections";
import { tableGoals } from "./tables";

/**
 * A contract with every goal it states, and the passages that were left. `source` is a document's blocks, or a text, in
 * which only words and tabs tell headings and tables. `labels` are what a user says of the columns of tables. Spans are
 * offsets into the document's text.
 */
export function readContract(source: string | DocumentContent, labels: TableLabels = new Map()): ReadContract {
  return atOnce(readContractInSteps(source, labels));
}

/** The same in steps of a line or a goal each: a long text takes seconds. */
export function* readContractInSteps(
  source: string | DocumentContent,
  labels: TableLabels = new Map(),
): Steps<ReadContract> {
  const document = typeof source === "string" ? plainDocument(source) : source;
  const all = linesOf(document);
  yield;
  const sections = sectionsOf(all);
  yield;
  const head = headOf(document.text, all);
  yield;
  const setting = { contractYear: head.year, contractEnd: head.period?.to ?? null };
  const written = ownGoals(document);
  const isOwn = ({ start }: Span): boolean => written.places.some((place) => place.start === start);
  const others = { ...document, blocks: document.blocks.filter((block) => !isOwn(block)) };
  const measured = yield* measuredTables(others, {
    lines: all,
    sections,
    years: yearsOf(document.text, head),
    contractEnd: setting.contractEnd,
    labels,
  });
  yield;
  const taken = [...measured.taken, ...written.places].sort((a, b) => a.start - b.start);
  const lines = linesOutside(all, taken);
  const notes = document.blocks.filter(({ kind }) => kind === "note");
  const own = linesOutside(lines, notes);
  const found = numbered(yield* goalsIn(document.text, own, sections, measured.goals, setting));
  const [definitions, sisters] = [definitionsIn(all), sistersIn(sections)];
  const placed = found.map((goal) => ({ ...goal, ...areaAndFocus(goal, sisters, definitions) }));
  const goals = yield* goalsOfAll(placed, setting, new Map([...labelledWeights(all), ...measured.weights]));
  const passed = yield* passedOver(others, lines, found.map(placeOfGoal));
  return {
    contract: { ...head, focusAreas: focusAreasOf(all, sections, found, placed) },
    goals: [...written.goals.map(({ at: _, ...goal }) => goal), ...goals],
    tables: measured.tables,
    passed: [...passed, ...measured.passed].sort((a, b) => a.span.start - b.span.start),
  };
}

/** The contract's years, as its title or agreement names them: *2019*, *2017-2019*. */
function yearsOf(text: string, { year, spans }: Pick<ReadContract["contract"], "year" | "spans">): Years {
  if (year === null) return null;
  const behind = /^\s*(?:[-–—/]|til(?: og med)?)\s*((?:20)?\d\d)(?!\d)/.exec(
    text.slice(spans.year?.end, (spans.year?.end ?? 0) + 20),
  );
  const last = behind ? Number(`20${(behind[1] ?? "").slice(-2)}`) : year;
  return { from: year, to: last > year && last - year <= 15 ? last : year };
}

/** The goals in the structure the document has: blocks and tables, a brief's list, or plain lines. */
function* goalsIn(
  text: string,
  lines: readonly Line[],
  sections: Sections,
  measured: readonly FoundGoal[],
  setting: SentenceSetting,
): Steps<FoundGoal[]> {
  const inTables = new Set(measured.flatMap(({ nr }) => nr ?? []));
  const blocks = yield* blockGoals(text, lines, sections, inTables, setting);
  const rows = tableGoals(text, lines, sections);
  const plain = (): Steps<FoundGoal[]> => plainGoals(text, lines, sections);
  const listed =
    blocks.length > 0
      ? besideBlocks(blocks, yield* goalsBelowTitles(text, lines, sections))
      : rows.length > 0
        ? numberedBeside(rows, yield* plain())
        : measured.length > 0
          ? yield* plain()
          : [];
  const structured = [...blocks, ...rows, ...measured, ...listed].sort((a, b) => startOf(a) - startOf(b));
  if (structured.length > 0) return structured;
  const brief = briefGoals(text, lines);
  return brief.length > 0 ? brief : yield* plain();
}

/** The goals below *Personalemål* and its like, where they may stand without a number beside those that have one. */
function* goalsBelowTitles(text: string, lines: readonly Line[], sections: Sections): Steps<FoundGoal[]> {
  if (!sections.inGoals.includes(true)) return [];
  const below = lines.map((line, at) => (sections.inGoals[at] === true ? line : { ...line, text: "", raw: "" }));
  return yield* plainGoals(text, below, sections);
}

function besideBlocks(blocks: readonly FoundGoal[], plain: readonly FoundGoal[]): FoundGoal[] {
  if (plain.length === 0) return [];
  const used = new Set(blocks.flatMap(({ sentence }) => sentence.offsets));
  return plain.filter(({ sentence }) => !sentence.offsets.some((offset) => used.has(offset)));
}

/** The goals of a numbered list in a document that also has a table. */
function numberedBeside(rows: readonly FoundGoal[], plain: readonly FoundGoal[]): FoundGoal[] {
  const inRows = new Set(rows.flatMap(({ sentence }) => sentence.offsets));
  return plain.filter(
    ({ nr, shared, sentence }) => nr !== null && !shared && !sentence.offsets.some((offset) => inRows.has(offset)),
  );
}

function startOf(goal: FoundGoal): number {
  return goal.whole?.start ?? goal.sentence.offsets[0] ?? 0;
}

function placeOfGoal({ sentence, whole }: FoundGoal): Span {
  return whole ?? placeOf(sentence, { start: 0, end: sentence.text.length });
}

/**
 * Where numbering restarts in each chapter, the chapter's number becomes a prefix; where there is none, the order
 * counts.
 */
function numbered(found: readonly FoundGoal[]): FoundGoal[] {
  const goals = withChapters(found);
  const joined = goals.map((goal, at) => ({ ...goal, continued: goesOn(goal, goals[at - 1]) }));
  const seen = new Set<string>();
  const restarts = joined.some(
    ({ nr, continued, shared }) => nr !== null && !continued && !shared && (seen.has(nr) || !seen.add(nr)),
  );
  let unnumbered = 0;
  return joined.map((goal) => {
    const chapter = goal.heading ? chapterOf(goal.heading.number) : null;
    if (!goal.continued) unnumbered += 1;
    if (goal.nr === null) return { ...goal, nr: String(unnumbered) };
    return restarts && !goal.shared && chapter !== null && !goal.nr.includes(".")
      ? { ...goal, nr: `${chapter}.${goal.nr}` }
      : goal;
  });
}

/**
 * *4 Udvikling* over goals that have no number: its number is theirs, where goals stand below other headings too and
 * none has that number.
 */
function withChapters(goals: readonly FoundGoal[]): readonly FoundGoal[] {
  const headings = new Set(goals.map(({ heading }) => heading));
  const own = new Set(goals.flatMap(({ nr }) => (nr === null ? [] : [nr, chapterOf(nr)])));
  if (headings.size < 2) return goals;
  return goals.map((goal) =>
    goal.nr !== null || goal.heading === null || !/^\d+$/.test(goal.heading.number) || own.has(goal.heading.number)
      ? goal
      : { ...goal, nr: goal.heading.number, nrSpan: null, shared: true },
  );
}

/** Goals under one number are its parts. */
function goesOn(goal: FoundGoal, before: FoundGoal | undefined): boolean {
  return (
    before !== undefined &&
    goal.nr === before.nr &&
    (goal.continued === true || (goal.shared === true && goal.nr !== null))
  );
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
 * Headings that name an area, by chapter and last number. Goals 3.1, 3.2 … belong to the heading of their chapter
 * that ends in 3, wherever the page put it.
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
