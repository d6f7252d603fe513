import type { Span } from "../span";
import type { Heading } from "./foundGoal";
import type { Line } from "./lines";
import { focusIn, headingIn, markerIn } from "./patterns";
import { looksLikeTitle } from "./sectionNature";

/** The headings in force at each line: the last numbered one, and the last *Fokus:* since the one before it. */
export type Sections = {
  headings: readonly (Heading | null)[];
  focuses: readonly ({ name: string; span: Span } | null)[];
  all: readonly Heading[];
  /** Whether each line stands below a title without a number that names goals (*Personalemål*), and below no goal's. */
  inGoals: readonly boolean[];
};

const namesGoals = /^(?:\p{L}+\s){0,2}\p{L}*(?:mål|krav|målepunkter)\s*:?$/iu;

export function sectionsOf(lines: readonly Line[]): Sections {
  const headings: (Heading | null)[] = [];
  const focuses: ({ name: string; span: Span } | null)[] = [];
  const all: Heading[] = [];
  const inGoals: boolean[] = [];
  let isInGoals = false;
  let [heading, focus]: [Heading | null, { name: string; span: Span } | null] = [null, null];
  for (const line of lines) {
    const [title, name] = [headingIn(line.text), focusIn(line.text)];
    const isTitle = !title && looksLikeTitle(line);
    if (isTitle || markerIn(line.text)) isInGoals = isTitle && namesGoals.test(line.text);
    inGoals.push(isInGoals);
    if (title) {
      heading = { ...title, span: { start: line.start, end: line.end }, ofGoals: isInGoals };
      all.push(heading);
    }
    if (name) focus = { name: knownSpelling(name, lines), span: { start: line.end - name.length, end: line.end } };
    headings.push(heading);
    focuses.push(focus);
  }
  return { headings, focuses, all, inGoals };
}

const plainForms = new WeakMap<readonly Line[], ReadonlyMap<string, string>>();

/** *Èt* in one place and *ét* in another: the spelling of the first line that says the same. */
function knownSpelling(name: string, lines: readonly Line[]): string {
  const known = plainForms.get(lines) ?? spellings(lines);
  plainForms.set(lines, known);
  return known.get(plain(name)) ?? name;
}

function spellings(lines: readonly Line[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { text } of lines) if (text.length < 110 && !found.has(plain(text))) found.set(plain(text), text);
  return found;
}

function plain(text: string): string {
  return text
    .normalize("NFD")
    .replace(/[\u0300\u0301]/g, "")
    .normalize("NFC")
    .toLowerCase();
}
