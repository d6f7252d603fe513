import { placeholdersIn, type Place, type Placeholder } from "./placeholders";
import { written, type LargeId } from "./placeholderNames";
import { textOf, UnusableTemplate, type TemplateParts } from "./template";
import { templateStyles, type TemplateStyles } from "./templateStyles";
import { attributeOf, spliced, tagsOf } from "./xmlTags";

/** A place for a part of the report: `key` is its placeholder in the prepared template. */
export type ReportPlace = { key: string; id: LargeId; under: number; width: number };

/**
 * A template that is ready to be filled: each large placeholder has a paragraph and a key of its own, and its text's
 * level below the template's own headings is known. `smallNames` are the small ones as the template writes them.
 */
export type PreparedTemplate = TemplateParts & {
  styles: TemplateStyles;
  places: readonly ReportPlace[];
  smalls: readonly Placeholder[];
  unknown: readonly string[];
};

/** What takes the title's paragraph as the document's heading, where the template has none of level 1. */
const TITLE_LEVEL = '<w:outlineLvl w:val="0"/>';

/** Makes the template ready. @throws UnusableTemplate */
export function preparedTemplate(opened: TemplateParts): PreparedTemplate {
  const styles = templateStyles(textOf(opened.parts, "word/styles.xml"));
  const before = textOf(opened.parts, opened.main);
  const title = titleWithoutLevel(placeholdersIn(before, styles), before, styles);
  const xml = title === null ? before : withTitleLevel(before, title);
  const inBody = placeholdersIn(xml, styles);
  const elsewhere = [...opened.parts.keys()]
    .filter((path) => path !== opened.main && /^word\/[^/]+\.xml$/.test(path))
    .flatMap((path) => placeholdersIn(textOf(opened.parts, path), styles));
  const large = inBody.filter(({ large: id }) => id !== null);
  refuse(large, elsewhere);
  const places = large.map((each, at) => placeOf(each, at));
  const parts = new Map(opened.parts);
  parts.set(
    opened.main,
    new TextEncoder().encode(
      spliced(
        xml,
        large.flatMap((each, at) => roomFor(xml, each, at)),
      ),
    ),
  );
  const all = [...inBody, ...elsewhere];
  return {
    ...opened,
    parts,
    styles,
    places,
    smalls: all.filter(({ small }) => small !== null),
    unknown: [...new Set(all.filter((each) => each.small === null && each.large === null).map(({ name }) => name))],
  };
}

function refuse(inBody: readonly Placeholder[], elsewhere: readonly Placeholder[]): void {
  const away = elsewhere.find(({ large }) => large !== null);
  if (away?.large) throw new UnusableTemplate("notInBody", written(away.large));
  if (inBody.length === 0) throw new UnusableTemplate("noPlaceholder");
  const beside = inBody.find(({ isAlone }) => !isAlone);
  if (beside?.large) throw new UnusableTemplate("notAlone", written(beside.large));
}

function placeOf({ large, under, width }: Placeholder, at: number): ReportPlace {
  return { key: keyOf(at), id: large ?? "report", under, width };
}

const keyOf = (at: number): string => `\uE010${at}`;

/** The place of `{{titel}}`, where it is text and no heading of the template is of level 1. */
function titleWithoutLevel(found: readonly Placeholder[], xml: string, styles: TemplateStyles): Placeholder | null {
  const title = found.find(({ small, isAlone, paragraph }) => small === "title" && isAlone && paragraph.level === 0);
  return title === undefined || hasTopHeading(xml, styles) ? null : title;
}

function hasTopHeading(xml: string, styles: TemplateStyles): boolean {
  for (const tag of tagsOf(xml)) {
    if (tag.name === "w:pStyle" && styles.levelOf(attributeOf(tag, "w:val")) === 1) return true;
    if (tag.name === "w:outlineLvl" && attributeOf(tag, "w:val") === "0") return true;
  }
  return false;
}

/** The outline level is the last but five of a paragraph's properties in the schema. */
function withTitleLevel(xml: string, { paragraph: { from, to } }: Placeholder): string {
  const whole = xml.slice(from, to);
  const properties = /<w:pPr(?:\s[^>]*)?>([\s\S]*?)<\/w:pPr>/.exec(whole);
  if (properties === null) {
    const opening = /^<w:p(?:\s[^>]*)?>/.exec(whole)?.[0] ?? "";
    return spliced(xml, [
      { from: from + opening.length, to: from + opening.length, text: `<w:pPr>${TITLE_LEVEL}</w:pPr>` },
    ]);
  }
  const later = /<w:(?:divId|cnfStyle|rPr|sectPr|pPrChange)\b/.exec(properties[0])?.index ?? properties[0].length - 8;
  const at = from + properties.index + later;
  return spliced(xml, [{ from: at, to: at, text: TITLE_LEVEL }]);
}

/**
 * Gives a placeholder a paragraph of its own, and its content controls the right to hold paragraphs. What else its
 * paragraph holds (a section break, bookmarks, a picture) stays behind it.
 */
function roomFor(xml: string, { paragraph, controls }: Placeholder, at: number): (Place & { text: string })[] {
  const whole = xml.slice(paragraph.from, paragraph.to);
  const own = `<w:p><w:r><w:t>{{${keyOf(at)}}}</w:t></w:r></w:p>`;
  const inner = /<w:sdtPr>[\s\S]*?<\/w:sdtPr>/.exec(whole)?.[0];
  const filled = inner === undefined ? own : `<w:sdt>${freeControl(inner)}<w:sdtContent>${own}</w:sdtContent></w:sdt>`;
  const keeps = /<w:(?:sectPr|bookmarkStart|bookmarkEnd|drawing|pict|object|comment\w+)\b/.test(whole);
  const rest = keeps ? emptied(inner === undefined ? whole : whole.replace(inner, "<w:sdtPr/>")) : "";
  return [
    { from: paragraph.from, to: paragraph.to, text: filled + rest },
    ...controls.map(({ from, to }) => ({ from, to, text: freeControl(xml.slice(from, to)) })),
  ];
}

function emptied(paragraph: string): string {
  return paragraph.replace(/(<w:t(?:\s[^>]*)?>)[^<]*(<\/w:t>)/g, "$1$2");
}

/** A control that is bound to data, for plain text only, or shows its prompt, would lose what is put into it. */
function freeControl(properties: string): string {
  return properties.replace(
    /<w:(?:text|showingPlcHdr|dataBinding)(?:\s[^>]*)?\/>|<w:text(?:\s[^>]*)?>\s*<\/w:text>/g,
    "",
  );
}
