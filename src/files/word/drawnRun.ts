import { CarriageReturn, TextRun, type IRunOptions } from "docx";
import { unbroken } from "../../text/unbroken";
import type { TemplateStyles } from "./templateStyles";
import { plain } from "./words";

/** Where blocks are drawn: the template's styles, the width there in twentieths of a point, the sections' level. */
export type DrawingPlace = { styles: TemplateStyles; width: number; level: number };

/**
 * Words as they are set: a hyphen before a figure is a minus, after which Word breaks no line, and a figure stays with
 * its unit and a day with its month: *altså −54,0 %*, *30. juni 2009*.
 */
export function typeset(words: string): string {
  return unbroken(words.replace(/(^|[\s(])-(?=\d)/g, "$1\u2212"));
}

/** A run in Danish, whatever language the template is in. Its line breaks are kept. */
export function drawnRun(words: string, { isDanish }: TemplateStyles, look: Partial<IRunOptions> = {}): TextRun {
  const lines = typeset(plain(words)).split(/\r\n|\r|\n/);
  return new TextRun({
    ...look,
    ...(isDanish ? {} : { language: { value: "da-DK" } }),
    children: lines.flatMap((line, at) => (at === 0 ? [line] : [new CarriageReturn(), line])),
  });
}
