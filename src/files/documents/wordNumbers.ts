import type { WordList } from "./wordStyles";
import { valueOf, walkXml } from "./wordStyles";

type Level = { format: string; text: string; start: number };
/** The lists of a document: which levels each has, and which list it counts with. */
export type WordNumbering = ReadonlyMap<string, { counter: string; levels: readonly Level[] }>;
/** The number or bullet that Word shows before a paragraph, counting on. `null` where there is none. */
export type NextNumber = (list: WordList) => { mark: string; isNumber: boolean } | null;

/** The lists of `word/numbering.xml`. */
export function* numberingOf(xml: string): Generator<void, WordNumbering> {
  const abstract = new Map<string, Level[]>();
  const lists = new Map<string, { counter: string; levels: Level[] }>();
  let [of, levels, level, num]: [string | null, Level[], Level | null, string | null] = [null, [], null, null];
  yield* walkXml(xml, {
    open: (name, attributes) => {
      const value = valueOf(attributes) ?? "";
      if (name === "abstractNum") [of, levels] = [valueOf(attributes, "abstractNumId"), []];
      else if (name === "num") num = valueOf(attributes, "numId");
      else if (name === "lvl" && of !== null) {
        level = { format: "decimal", text: "", start: 1 };
        levels[Math.min(8, Number(valueOf(attributes, "ilvl") ?? 0))] = level;
      } else if (name === "numFmt" && level) level.format = value;
      else if (name === "lvlText" && level) level.text = value;
      else if (name === "start" && level) level.start = Number(value);
      else if (name === "abstractNumId" && num !== null)
        lists.set(num, { counter: value, levels: (abstract.get(value) ?? []).map((each) => ({ ...each })) });
      else if (name === "startOverride" && num !== null) {
        const list = lists.get(num);
        if (list)
          lists.set(num, {
            ...list,
            counter: `${list.counter}/${num}`,
            levels: startingAt(list.levels, Number(value)),
          });
      }
    },
    close: (name) => {
      if (name === "abstractNum" && of !== null) abstract.set(of, levels);
      if (name === "abstractNum") of = null;
      if (name === "lvl") level = null;
      if (name === "num") num = null;
    },
  });
  return lists;
}

function startingAt(levels: readonly Level[], start: number): Level[] {
  return levels.map((level, at) => (at === 0 ? { ...level, start } : level));
}

/** Counts through a document's paragraphs as Word does: a level begins anew below a higher one. */
export function numberCounter(numbering: WordNumbering): NextNumber {
  const counters = new Map<string, (number | undefined)[]>();
  return ({ id, depth }) => {
    const list = numbering.get(id);
    const level = list?.levels[depth];
    if (!list || !level || level.format === "none") return null;
    const counts = counters.get(list.counter) ?? [];
    counters.set(list.counter, counts);
    counts[depth] = (counts[depth] ?? level.start - 1) + 1;
    counts.length = depth + 1;
    if (level.format === "bullet") return { mark: "•", isNumber: false };
    const mark = level.text.replace(/%(\d)/g, (_whole, digit: string) => {
      const at = Number(digit) - 1;
      const shown = list.levels[at];
      return inFormat(counts[at] ?? shown?.start ?? 1, shown?.format ?? "decimal");
    });
    return mark.trim() === "" ? null : { mark: mark.trim(), isNumber: level.format === "decimal" };
  };
}

const romans = ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"] as const;

function inFormat(count: number, format: string): string {
  const letter = String.fromCharCode(97 + ((count - 1) % 26));
  if (format === "lowerLetter") return letter;
  if (format === "upperLetter") return letter.toUpperCase();
  if (format === "lowerRoman" || format === "upperRoman") {
    const roman = `${"x".repeat(Math.floor(count / 10) % 5)}${romans[count % 10] ?? ""}`;
    return format === "upperRoman" ? roman.toUpperCase() : roman;
  }
  return String(count);
}
