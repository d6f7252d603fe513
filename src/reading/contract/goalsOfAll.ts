import { endOfMonth } from "../../domain/calendarDate";
import { emptyGoal } from "../sentence/goalOf";
import { readSentence } from "../sentence/readSentence";
import type { ReadField, ReadGoal } from "../reading";
import type { Span } from "../span";
import type { FoundGoal } from "./foundGoal";
import { type Assembled, placeOf } from "./lines";
import { anyFigureIn } from "./measured/cellValue";

const partNames = "abcdefghijklmnopqrstuvwxyz";

/** The rows of all goals found; goals under one number are its parts, in the order they stand in. */
export function goalsOfAll(
  found: readonly FoundGoal[],
  contractYear: number | null,
  weights: ReadonlyMap<string, number>,
): ReadGoal[] {
  const rows: ReadGoal[] = [];
  let run: ReadGoal[] = [];
  const close = (parts: number): void => {
    rows.push(...(parts > 1 && run.length > 1 ? run.map((goal, at) => ({ ...goal, part: partOf(at) })) : run));
    run = [];
  };
  let parts = 0;
  for (const goal of found) {
    if (!goal.continued) {
      close(parts);
      parts = 0;
    }
    run.push(...goalsOf(goal, contractYear, weights));
    parts += 1;
  }
  close(parts);
  return rows;
}

/** a … z, then aa, ab …: no two parts share a letter. */
function partOf(at: number): string {
  const last = partNames[at % partNames.length] ?? "";
  return at < partNames.length ? last : `${partNames[Math.floor(at / partNames.length) - 1] ?? ""}${last}`;
}

/** What the contract calls a goal but where none was read still gets its row, in doubt. */
function unreadGoal(text: string, contractYear: number | null): ReadGoal {
  const deadline = contractYear === null ? null : endOfMonth(contractYear, 12);
  return { ...emptyGoal, text, deadline, doubts: [{ code: "noNumber", figures: [], span: null }] };
}

const partlyMet =
  /\s*(?:målet|kravet|resultatkravet|resultatmålet)?\s*(?:er|anses (?:for|som)|betragtes som|regnes for)\s+delvist?\s+(?:opfyldt|nået|indfriet)[^.;]*?\d[^;]*?(?:pct\.|procent|%|\.|$)/iu;

/** The sentence without *Målet er delvist opfyldt ved 70 pct.*, and that figure. */
function withoutPartly({ text, offsets }: Assembled): { sentence: Assembled; partly: number | null } {
  const match = partlyMet.exec(text);
  const partly = match ? (anyFigureIn(match[0])?.value ?? null) : null;
  if (!match || partly === null || match.index === 0) return { sentence: { text, offsets }, partly: null };
  const end = match.index + match[0].length;
  return {
    sentence: {
      text: text.slice(0, match.index) + text.slice(end),
      offsets: [...offsets.slice(0, match.index), ...offsets.slice(end)],
    },
    partly,
  };
}

/** The share of the target at which the goal is partly met. */
function degreeAt(partly: number | null, { target, targetUpper, form }: ReadGoal): number | null {
  if (partly === null || target === null || target === 0 || targetUpper !== null) return null;
  const degree = form === "atMost" ? 2 - partly / target : partly / target;
  return degree > 0 && degree < 1 ? degree : null;
}

function goalsOf(found: FoundGoal, contractYear: number | null, weights: ReadonlyMap<string, number>): ReadGoal[] {
  const { sentence, partly } = found.read ? { sentence: found.sentence, partly: null } : withoutPartly(found.sentence);
  const own: [ReadField, Span | null][] = [
    ["nr", found.nrSpan],
    ["goalType", found.typeSpan],
    ["area", found.areaSpan],
    ["focus", found.focus?.span ?? null],
    ["text", found.whole ?? placeOf(sentence, { start: 0, end: sentence.text.length })],
  ];
  const spans = Object.fromEntries(own.filter(([, span]) => span !== null));
  const read = found.read ?? readSentence(sentence.text, { contractYear });
  return (read.length > 0 ? read : [unreadGoal(sentence.text, contractYear)]).map((goal) => ({
    ...goal,
    nr: found.nr ?? "",
    goalType: found.goalType,
    area: found.area,
    focus: found.focus?.name ?? null,
    weight: goal.weight ?? found.weight ?? weights.get(found.nr ?? "") ?? null,
    partlyMetFrom: goal.partlyMetFrom ?? degreeAt(partly, goal),
    spans: {
      ...spans,
      ...Object.fromEntries(Object.entries(goal.spans).map(([field, span]) => [field, placeOf(sentence, span)])),
    },
    doubts: goal.doubts.map((doubt) => ({ ...doubt, span: doubt.span && placeOf(sentence, doubt.span) })),
  }));
}
