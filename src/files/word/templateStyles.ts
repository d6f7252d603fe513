import { attributeOf, tagsOf } from "./xmlTags";

/**
 * The styles (*typografier*) of a template that a report uses. Word names its own styles in English in every language,
 * and gives them ids in that of the user: the style "heading 1" is `Overskrift1`. Null where the template lacks one: it
 * gets no style of ours.
 */
export type TemplateStyles = {
  /** The ids of "heading 1" to "heading 9". */
  headings: readonly (string | null)[];
  caption: string | null;
  list: string | null;
  table: string | null;
  /** The heading level of a paragraph style, 1 the highest; 0 for text. */
  levelOf: (style: string | null) => number;
  isDanish: boolean;
};

type Style = { name: string; type: string; basedOn: string | null; outline: number | null; numbered: boolean };

/** The styles that `word/styles.xml` has. */
export function templateStyles(xml: string): TemplateStyles {
  const styles = new Map<string, Style>();
  let [current, language]: [Style | null, string | null] = [null, null];
  for (const tag of tagsOf(xml)) {
    if (tag.kind === "close") {
      if (tag.name === "w:style") current = null;
      continue;
    }
    const value = attributeOf(tag, "w:val") ?? "";
    if (tag.name === "w:style") {
      const type = attributeOf(tag, "w:type") ?? "";
      current = { name: "", type, basedOn: null, outline: null, numbered: false };
      styles.set(attributeOf(tag, "w:styleId") ?? "", current);
    } else if (tag.name === "w:lang" && current === null) language ??= value;
    else if (current === null) continue;
    else if (tag.name === "w:name") current.name = value.toLowerCase();
    else if (tag.name === "w:basedOn") current.basedOn = value;
    else if (tag.name === "w:outlineLvl") current.outline = Number(value);
    else if (tag.name === "w:numId") current.numbered = value !== "0";
  }
  const idOf = (name: string, type = "paragraph"): string | null =>
    [...styles].find(([, style]) => style.name === name && style.type === type)?.[0] ?? null;
  const bullets = idOf("list bullet");
  return {
    headings: Array.from({ length: 9 }, (_each, at) => idOf(`heading ${at + 1}`)),
    caption: idOf("caption"),
    list: bullets !== null && styles.get(bullets)?.numbered ? bullets : null,
    table: idOf("table grid", "table"),
    levelOf: (style) => levelOf(style, styles),
    isDanish: language?.toLowerCase() === "da-dk",
  };
}

function levelOf(id: string | null, styles: ReadonlyMap<string, Style>, depth = 0): number {
  const style = id === null ? undefined : styles.get(id);
  if (style === undefined || depth > styles.size) return 0;
  const named = /^heading ([1-9])$/.exec(style.name)?.[1];
  if (named !== undefined) return Number(named);
  if (style.outline !== null) return style.outline < 9 ? style.outline + 1 : 0;
  return levelOf(style.basedOn, styles, depth + 1);
}
