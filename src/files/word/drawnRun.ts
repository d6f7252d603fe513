import { CarriageReturn, TextRun, type IRunOptions } from "docx";
import type { TemplateStyles } from "./templateStyles";
import { plain } from "./words";

/** Where blocks are drawn: the template's styles, the width there in twentieths of a point, the sections' level. */
export type DrawingPlace = { styles: TemplateStyles; width: number; level: number };

/** A run in Danish, whatever language the template is in. Its line breaks are kept. */
export function drawnRun(words: string, { isDanish }: TemplateStyles, look: Partial<IRunOptions> = {}): TextRun {
  const lines = plain(words).split(/\r\n|\r|\n/);
  return new TextRun({
    ...look,
    ...(isDanish ? {} : { language: { value: "da-DK" } }),
    children: lines.flatMap((line, at) => (at === 0 ? [line] : [new CarriageReturn(), line])),
  });
}
