import { largeIdOf, smallIdOf, type LargeId, type SmallId } from "./placeholderNames";
import type { TemplateStyles } from "./templateStyles";
import { attributeOf, tagsOf, unescaped, type XmlTag } from "./xmlTags";

/** A placeholder as it stands in a part of a template. `name` is what stands between its braces. */
export type Placeholder = {
  name: string;
  large: LargeId | null;
  small: SmallId | null;
  /** Whether its paragraph holds nothing else. */
  isAlone: boolean;
  /** The level of the heading that it stands under; 0 where it stands under none. */
  under: number;
  /** How wide the text is there, in twentieths of a point. */
  width: number;
  paragraph: Paragraph;
  /** The content controls around its paragraph, innermost last: where the properties of each stand. */
  controls: readonly Place[];
};

/** A stretch of a part's XML. */
export type Place = { from: number; to: number };
type Paragraph = Place & { text: string; style: string | null; level: number; cell: number | null };
type OpenParagraph = Paragraph & { outline: number | null };
type Control = { properties: Place | null; opens: number };

const PLACEHOLDER = /\{\{\s*([^{}]+?)\s*\}\}/g;

/** The width of an A4 page between margins of 2.5 cm, for a template that does not say. */
const USUAL_WIDTH = 9070;

/** The placeholders of a part, in order, each with what stands around it. Words in a drawing's fallback count once. */
export function placeholdersIn(xml: string, styles: TemplateStyles): Placeholder[] {
  const found: Placeholder[] = [];
  const open: OpenParagraph[] = [];
  const controls: Control[] = [];
  const cells: (number | null)[] = [];
  const widths: { at: number; width: number }[] = [];
  let [under, inFallback, textFrom]: [number, number, number] = [0, 0, -1];
  let section: { page: number; margins: number; columns: number } | null = null;

  const close = (tag: XmlTag): void => {
    if (tag.name === "w:p") {
      const paragraph = open.pop();
      if (paragraph === undefined || inFallback > 0) return;
      const { outline, ...plain } = paragraph;
      const level = outline === null ? styles.levelOf(paragraph.style) : outline < 9 ? outline + 1 : 0;
      const whole = { ...plain, to: tag.to, level };
      for (const [all, name = ""] of paragraph.text.matchAll(PLACEHOLDER))
        found.push({
          name,
          large: largeIdOf(name),
          small: smallIdOf(name),
          isAlone: paragraph.text.trim() === all,
          under,
          width: paragraph.cell ?? 0,
          paragraph: whole,
          controls: controls.flatMap(({ properties }) => (properties === null ? [] : [properties])),
        });
      if (level > 0 && paragraph.text.trim() !== "") under = level;
    } else if (tag.name === "w:t" && textFrom >= 0) {
      const paragraph = open.at(-1);
      if (paragraph) paragraph.text += unescaped(xml.slice(textFrom, tag.from));
      textFrom = -1;
    } else if (tag.name === "w:tc") cells.pop();
    else if (tag.name === "w:sdt") controls.pop();
    else if (tag.name === "w:sdtPr") {
      const control = controls.at(-1);
      if (control) control.properties = { from: control.opens, to: tag.to };
    } else if (tag.name === "mc:Fallback") inFallback--;
    else if (tag.name === "w:sectPr" && section !== null) {
      const { page, margins, columns } = section;
      if (page > margins) widths.push({ at: tag.to, width: Math.floor((page - margins) / columns) });
      section = null;
    }
  };

  for (const tag of tagsOf(xml)) {
    if (tag.kind === "close") {
      close(tag);
      continue;
    }
    const paragraph = open.at(-1);
    const value = attributeOf(tag, "w:val");
    const isOpen = tag.kind === "open";
    if (tag.name === "w:p" && isOpen) {
      const { from, to } = tag;
      open.push({ from, to, text: "", style: null, level: 0, outline: null, cell: cells.at(-1) ?? null });
    } else if (tag.name === "w:t" && isOpen) textFrom = tag.to;
    else if (tag.name === "w:pStyle" && paragraph) paragraph.style = value;
    else if (tag.name === "w:outlineLvl" && paragraph) paragraph.outline = Number(value);
    else if (tag.name === "w:tc" && isOpen) cells.push(null);
    else if (tag.name === "w:tcW" && cells.length > 0 && attributeOf(tag, "w:type") === "dxa")
      cells[cells.length - 1] = Math.max(0, Number(attributeOf(tag, "w:w")) - 216);
    else if (tag.name === "w:sdt" && isOpen) controls.push({ properties: null, opens: tag.to });
    else if (tag.name === "w:sdtPr" && isOpen && controls.length > 0) controls[controls.length - 1]!.opens = tag.from;
    else if (tag.name === "mc:Fallback" && isOpen) inFallback++;
    else if (tag.name === "w:sectPr" && isOpen) section = { page: 0, margins: 0, columns: 1 };
    else if (section !== null) {
      if (tag.name === "w:pgSz") section.page = Number(attributeOf(tag, "w:w"));
      else if (tag.name === "w:pgMar")
        section.margins = Number(attributeOf(tag, "w:left")) + Number(attributeOf(tag, "w:right"));
      else if (tag.name === "w:cols") section.columns = Math.max(1, Number(attributeOf(tag, "w:num") ?? 1));
    }
  }
  return found.map((placeholder) => ({
    ...placeholder,
    width: placeholder.width || (widths.find((each) => each.at > placeholder.paragraph.from)?.width ?? USUAL_WIDTH),
  }));
}
