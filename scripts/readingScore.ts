import { readSentence } from "../src/reading/sentence/readSentence";
import type { DoubtCode, ReadGoal } from "../src/reading/reading";

const formNames = { atLeast: "Mindst", atMost: "Højst", between: "Interval", milestone: "Milepæl" } as const;
const changeKindNames = { relative: "Pct.", points: "Pct.point", absolute: "Absolut" } as const;
const figure = (value: number | null): string =>
  value === null ? "" : String(Math.round(value * 100) / 100).replace(".", ",");

/** The columns that are scored, and how a reading shows each. */
export const scoredColumns: Readonly<Record<string, (goal: ReadGoal) => string>> = {
  målform: ({ form }) => formNames[form],
  måltal: ({ target }) => figure(target),
  måltal_øvre: ({ targetUpper }) => figure(targetUpper),
  enhed: ({ unit }) => unit ?? "",
  udgangspunkt: ({ baseline }) => figure(baseline),
  ændring: ({ change }) => figure(change),
  ændringstype: ({ changeKind }) => (changeKind ? changeKindNames[changeKind] : ""),
};

/** Doubts that say what the text leaves open, not that it may have been read wrongly. */
const openEnds: ReadonlySet<DoubtCode> = new Set(["baselineMissing", "aggregationAssumed", "deadlineMissing"]);

type Row = Readonly<Record<string, string>>;
/** A sentence with the rows of its goals; none where it states no goal. */
export type KeySentence = { id: string; kind: string; text: string; goals: readonly Row[] };
export type Verdict = "right" | "doubted" | "silent";
/**
 * One goal of the key, or one that was read although the key has none: what was expected, what was read, and how it
 * went.
 */
export type ScoredGoal = {
  sentence: KeySentence;
  expected: Row | null;
  read: ReadGoal | null;
  wrong: readonly string[];
  doubts: readonly DoubtCode[];
};

/**
 * The sentences of a tab-separated key (*id*, *slags*, *sætning* and the scored columns); several rows of one id are
 * several goals.
 */
export function keySentences(table: string): KeySentence[] {
  const [heading = "", ...lines] = table.replace(/\r/g, "").trimEnd().split("\n");
  const columns = heading.split("\t");
  const byId = new Map<string, { id: string; kind: string; text: string; goals: Row[] }>();
  for (const line of lines) {
    const cells = line.split("\t");
    const row: Row = Object.fromEntries(columns.map((column, at) => [column, cells[at]?.trim() ?? ""]));
    const id = row["id"] ?? `${row["kontrakt"] ?? ""} ${row["nr"] ?? ""}`;
    const sentence = byId.get(id) ?? {
      id,
      kind: row["slags"] ?? "kontrakt",
      text: row["sætning"] ?? row["mål"] ?? "",
      goals: [],
    };
    byId.set(id, sentence);
    if (row["målform"] !== "-") sentence.goals.push(row);
  }
  return [...byId.values()];
}

/** Reads a sentence and holds each goal against the key. */
export function scored(sentence: KeySentence): ScoredGoal[] {
  const read = readSentence(sentence.text);
  const all = read.flatMap(({ doubts }) => doubts.map(({ code }) => code));
  const goals = paired(sentence.goals, read).map(([expected, goal]): ScoredGoal => {
    const wrong = expected && goal ? wrongColumns(expected, goal) : Object.keys(scoredColumns);
    return { sentence, expected, read: goal, wrong, doubts: goal ? goal.doubts.map(({ code }) => code) : all };
  });
  return goals.length > 0 ? goals : [{ sentence, expected: null, read: null, wrong: [], doubts: [] }];
}

/** Right; or wrong, with a doubt shown or without. `counted` leaves out doubts about what the text does not say. */
export function verdictOf({ wrong, doubts }: ScoredGoal, counted = true): Verdict {
  if (wrong.length === 0) return "right";
  return isDoubted(doubts, counted) ? "doubted" : "silent";
}

export function isDoubted(doubts: readonly DoubtCode[], counted = true): boolean {
  return doubts.some((code) => !counted || !openEnds.has(code));
}

/**
 * Cells that stand alone: what a unit is called and, beside one change, its kind does not hang together with the
 * figures.
 */
const isAlone = (column: string, count: number, changes: number): boolean =>
  column === "enhed" || (column === "ændringstype" && count !== changes);

/** A figure of the key, to as many decimals as a reading is shown with. */
function shown(cell: string): string {
  return /^-?\d+,\d+$/.test(cell) ? figure(Number(cell.replace(",", "."))) : cell;
}

/** The columns that a reading gets wrong. Figures with as many alternatives go together: *62|* with *Højst|Milepæl*. */
function wrongColumns(expected: Row, goal: ReadGoal): string[] {
  const wanted = (column: string): string[] => (expected[column] ?? "").split("|").map(shown);
  const changes = wanted("ændring").length;
  const groups = new Map<string, string[]>();
  for (const column of Object.keys(scoredColumns)) {
    const count = wanted(column).length;
    const group = isAlone(column, count, changes) ? column : String(count);
    groups.set(group, [...(groups.get(group) ?? []), column]);
  }
  return [...groups].flatMap(([group, columns]) => {
    const differs = (column: string, place: number): boolean => wanted(column)[place] !== scoredColumns[column]?.(goal);
    const places = wanted(columns[0] ?? "").map((_each, place) => place);
    if (group in scoredColumns) return columns.filter((column) => places.every((place) => differs(column, place)));
    return places
      .map((place) => columns.filter((column) => differs(column, place)))
      .reduce((best, each) => (each.length < best.length ? each : best));
  });
}

/**
 * The goals of the key and those read, in order, so that as many columns as can be agree; what is left over stands
 * alone.
 */
function paired(expected: readonly Row[], read: readonly ReadGoal[]): [Row | null, ReadGoal | null][] {
  const columns = Object.keys(scoredColumns).length;
  const agreement = (row: number, goal: number): number => {
    const [one, other] = [expected[row], read[goal]];
    return one && other ? 1 + columns - wrongColumns(one, other).length : 0;
  };
  const best = Array.from({ length: expected.length + 1 }, () => Array<number>(read.length + 1).fill(0));
  const at = (row: number, goal: number): number => best[row]?.[goal] ?? 0;
  for (let row = expected.length - 1; row >= 0; row--)
    for (let goal = read.length - 1; goal >= 0; goal--)
      (best[row] ?? [])[goal] = Math.max(
        at(row + 1, goal),
        at(row, goal + 1),
        agreement(row, goal) + at(row + 1, goal + 1),
      );
  const pairs: [Row | null, ReadGoal | null][] = [];
  let [row, goal] = [0, 0];
  while (row < expected.length || goal < read.length) {
    const together =
      row < expected.length && goal < read.length && at(row, goal) === agreement(row, goal) + at(row + 1, goal + 1);
    const lost = !together && row < expected.length && (goal >= read.length || at(row, goal) === at(row + 1, goal));
    pairs.push([together || lost ? (expected[row] ?? null) : null, together || !lost ? (read[goal] ?? null) : null]);
    if (together || lost) row++;
    if (together || !lost) goal++;
  }
  return pairs;
}
