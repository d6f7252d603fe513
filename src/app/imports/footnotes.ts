import { measurementText } from "../../text/spoken/measurements";
import { footnoteMark } from "../figures/fileNumber";
import type { ReadOne } from "./readRow";

/** Footnotes of a table by their marks: `*` of »* Foreløbige tal«. */
type Footnotes = ReadonlyMap<string, string>;

const NOTE = /^([*†‡]+|[⁰¹²³⁴⁵⁶⁷⁸⁹]+⁾?|\([a-zæøå]\)|[a-zæøå\d]\))\s*[:=–-]?\s*(\S.*)$/iu;

/** The footnotes among the remarks that stand between and below a table's rows. */
export function footnotesIn(remarks: readonly string[]): Footnotes {
  const found = new Map<string, string>();
  for (const remark of remarks) {
    const [, mark, words] = NOTE.exec(remark.trim()) ?? [];
    if (mark !== undefined && words !== undefined && !found.has(keyOf(mark))) found.set(keyOf(mark), words.trim());
  }
  return found;
}

/** A mark as it is compared: ¹ beside a figure is 1) below it. */
function keyOf(mark: string): string {
  return mark
    .toLowerCase()
    .replace(/[()⁽⁾]/g, "")
    .normalize("NFKC");
}

/** What was read, with the footnote of each figure that has a mark: it is written as the figure's Bemærkning. */
export function withFootnotes(read: readonly ReadOne[], footnotes: Footnotes): ReadOne[] {
  if (footnotes.size === 0) return [...read];
  return read.map((each) => {
    if (each.kind !== "figure") return each;
    const { figure, text } = each;
    const mark = footnoteMark(text);
    const words = mark === null ? undefined : footnotes.get(keyOf(mark));
    if (mark === null || words === undefined) return each;
    const { row, column } = figure;
    return {
      ...each,
      figure: { ...figure, note: words },
      notes: [{ row, column, note: measurementText.note.explained(text, mark, words) }],
    };
  });
}
