import { readSentence } from "../sentence/readSentence";
import type { Span } from "../span";
import { areaLabels, areaOf } from "./areas";
import type { FoundGoal } from "./foundGoal";
import { type Assembled, type Line, assembled } from "./lines";
import { opensBrief } from "./patterns";

type Label = { name: string; lines: number; width: number };
type Focus = { name: string; span: Span } | null;

/**
 * The unnumbered goals of a committee's brief: under *Styringsparametre*, the names of the areas stand before their
 * goals, and goals are told apart by empty lines or by a capital where a sentence is complete.
 */
export function briefGoals(document: string, lines: readonly Line[]): FoundGoal[] {
  const from = lines.findIndex((line) => opensBrief(line.text));
  if (from < 0) return [];
  const goals: FoundGoal[] = [];
  let [focus, paragraph]: [Focus, Span[]] = [null, []];
  const close = (): boolean => {
    const found = sentencesOf(document, paragraph);
    paragraph = [];
    goals.push(...found.map((sentence) => goalOfSentence(sentence, focus)));
    return found.length > 0;
  };
  for (let at = from + 1; at < lines.length; at++) {
    const line = lines[at];
    if (!line) break;
    const label = labelAt(lines, at);
    const ended = (line.text === "" || label) && paragraph.length > 0 && !close();
    if (ended) break;
    if (label)
      focus = {
        name: label.name,
        span: { start: line.start, end: label.lines > 1 ? (lines[at + 1]?.end ?? line.end) : line.start + label.width },
      };
    if (label && label.lines > 1) at += 1;
    else if (label && label.width < line.text.length)
      paragraph.push({ start: line.start + label.width + 1, end: line.end });
    else if (!label && line.text !== "") paragraph.push(line);
  }
  close();
  return goals;
}

/** The name of an area at the start of a line, or alone on two (*Personale og / organisation*). */
function labelAt(lines: readonly Line[], at: number): Label | null {
  const [line, next] = [lines[at]?.text ?? "", lines[at + 1]?.text ?? ""];
  for (const name of areaLabels) {
    if (line === name || line.startsWith(`${name} `)) return { name, lines: 1, width: name.length };
    if (
      line !== "" &&
      line.length < name.length &&
      next.length < name.length &&
      squeezed(line + next) === squeezed(name)
    )
      return { name, lines: 2, width: line.length };
  }
  return null;
}

function squeezed(text: string): string {
  return text.replace(/[\s-]/g, "").toLowerCase();
}

/** The sentences of a paragraph that are goals; none when the list has ended. */
function sentencesOf(document: string, paragraph: readonly Span[]): Assembled[] {
  const groups: Span[][] = [];
  for (const span of paragraph) {
    const last = groups.at(-1);
    if (last && !beginsGoal(document, last, span)) last.push(span);
    else groups.push([span]);
  }
  return groups.map((spans) => assembled(document, spans)).filter(isGoal);
}

const longestGoal = 12;

/** A new goal begins at a capital outside brackets, if the text before it is a complete goal. */
function beginsGoal(document: string, before: readonly Span[], span: Span): boolean {
  if (before.length >= longestGoal || !/^\p{Lu}/u.test(document.charAt(span.start))) return false;
  const text = assembled(document, before);
  const open = text.text.split("(").length > text.text.split(")").length;
  return !open && isGoal(text);
}

function isGoal({ text }: Assembled): boolean {
  return readSentence(text).some(
    (goal) => goal.form !== "milestone" && !goal.doubts.some(({ code }) => code === "noNumber"),
  );
}

function goalOfSentence(sentence: Assembled, focus: Focus): FoundGoal {
  return {
    nr: null,
    nrSpan: null,
    goalType: "result",
    typeSpan: null,
    area: focus ? areaOf(focus.name) : null,
    areaSpan: focus?.span ?? null,
    focus,
    heading: null,
    sentence,
  };
}
