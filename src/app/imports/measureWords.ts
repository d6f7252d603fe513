import type { Cell } from "../../sheets/cells/sheetTable";
import { plain } from "./headings";
import { shownText } from "./importRow";

/** Which part of a figure a column holds. */
export type Measure = "value" | "numerator" | "denominator";

const SHARE = /[\s,:;–-]*\(?\b(tæller|nævner)\b\)?[\s,:;–-]*/i;
/** A column beside the result: what was to be reached, what it was before, what it comes to. */
const OTHER =
  /^(?:mål|måltal|målsætning|budget(?:teret)?|plan|krav|norm|target|forventet|prognose|udgangspunkt|baseline|status|afvigelse|afv|diff(?:erence)?|ændring|indeks|målopfyldelse|opfyldelse|vægt)$/;
/** Words of a heading that name no result. */
const NO_RESULT =
  /(?:^|[^\p{L}])(?:mål|måltal|måltallet|target|budget|norm|krav|plan|prognose|forvent\p{L}*|baseline|udgangspunkt|sidste|forrige|afvigelse|ændring|indeks|vægt|status|id|nr|nummer|kode|type|freq|løbenr|rang|rækker|telefon|dato|år)(?!\p{L})|(?:nr|nummer)$/u;

/** The part of a figure that a heading names, also beside its goal (*1.1 Tæller*); its value, where it names none. */
export function measureIn(heading: string): Measure {
  const word = SHARE.exec(heading)?.[1]?.toLowerCase();
  return word === "tæller" ? "numerator" : word === "nævner" ? "denominator" : "value";
}

/** A heading without the word for numerator or denominator beside its goal. */
export function withoutMeasure(heading: string): string {
  return heading.replace(SHARE, " ").trim();
}

/** Whether the lowest of several headings names something beside the result: *Mål*, *Budget*, *Afvigelse*. */
export function isOtherMeasure(heading: string): boolean {
  return OTHER.test(plain(heading));
}

/** Whether a heading may name the figures of its column, though it is none of the usual ones. */
export function mayNameResult(heading: string): boolean {
  return !NO_RESULT.test(plain(heading)) && !/^_|(?:19|20)\d\d/.test(heading.trim());
}

/** Whether cells hold figures, or marks that there is none: digits with at most a unit, a sign or a mark. */
export function areFigures(cells: readonly Cell[]): boolean {
  const texts = cells.map(shownText).filter((text) => text !== "");
  const figures = texts.filter((text) =>
    /^[^\p{L}\d]*\d[^\p{L}]*(?:\p{L}{1,4}(?:\.\p{L}{1,4})?\.?\)?)?$/u.test(text),
  ).length;
  const marks = texts.filter((text) => /^[^\p{L}\d]+$|^\p{L}\.?\/?\p{L}\.?$/u.test(text)).length;
  return figures > 0 && (figures + marks) * 5 >= texts.length * 4;
}
