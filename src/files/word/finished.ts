import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { Described } from "./drawnBlocks";
import { withPictures } from "./pictureParts";
import { attributeOf, escaped, spliced, tagsOf } from "./xmlTags";
import { BRACES, MARK } from "./words";

/** Every part has this time, so that the same report is the same file. The zip format counts from here. */
const NO_TIME = new Date(1980, 0, 1);

/**
 * The file as it is given out: tables described, captions numbered in their order, ids and times the same each time.
 * What docx has no option for is written here.
 */
export function finished(
  bytes: Uint8Array,
  template: ReadonlyMap<string, Uint8Array>,
  main: string,
  all: readonly Described[],
): Uint8Array {
  const parts = new Map<string, Uint8Array>(Object.entries(unzipSync(bytes)));
  const drawings = withPictures(parts, main, all);
  for (const [path, part] of parts) {
    if (path.endsWith(".xlsx")) parts.set(path, withoutTimes(part));
    if (/^word\/[^/]+\.xml$/.test(path)) {
      const before = strFromU8(part);
      const whole =
        path === main ? numberedDrawings(numberedCaptions(described(before, all, drawings)), template, main) : before;
      const xml = whole.replaceAll(BRACES, "{{");
      if (xml !== before) parts.set(path, strToU8(xml));
    }
  }
  for (const path of [...parts.keys()].filter((each) => each.endsWith(".rels"))) sameIds(parts, path, template);
  return zipSync(Object.fromEntries(parts), { mtime: NO_TIME });
}

function withoutTimes(workbook: Uint8Array): Uint8Array {
  return zipSync(unzipSync(workbook), { mtime: NO_TIME });
}

/**
 * Writes the caption and description of each of our tables, which are known by the mark in their first cell, each map
 * in place of its mark, and the picture of each chart beside the chart, which is before its mark.
 */
function described(xml: string, all: readonly Described[], drawings: ReadonlyMap<Described, string>): string {
  const marks = [...xml.matchAll(new RegExp(`<w:r>(?:(?!<w:r>).)*?${MARK[0]}(\\d+)${MARK[1]}.*?</w:r>`, "g"))];
  const places = marks.flatMap((mark) => {
    const own = all[Number(mark[1])];
    const run = { from: mark.index, to: mark.index + mark[0].length };
    if (own === undefined) return [];
    const drawing = drawings.get(own) ?? "";
    if (own.kind === "map") return [{ ...run, text: `<w:r>${drawing}</w:r>` }];
    if (own.kind === "chart") {
      const [from, to] = [xml.lastIndexOf("<w:drawing>", mark.index), xml.lastIndexOf("</w:r>", mark.index)];
      return [
        { from, to, text: orPicture(xml.slice(from, to), drawing) },
        { ...run, text: "" },
      ];
    }
    const from = xml.lastIndexOf("</w:tblPr>", mark.index);
    if (from < 0) return [];
    const text = `<w:tblCaption w:val="${escaped(own.caption)}"/><w:tblDescription w:val="${escaped(own.description)}"/>`;
    return [
      { from, to: from, text },
      { ...run, text: "" },
    ];
  });
  return spliced(xml, places);
}

/**
 * A chart, or the picture of it for a reader that does not know what the chart is said to require: the words of Word
 * 2010 for drawings (`wp14`). Word and its kin do. LibreOffice does not: it draws charts too, but 7.4 writes none of
 * their alternative texts into a PDF.
 */
const orPicture = (chart: string, picture: string): string =>
  `<mc:AlternateContent ${ALTERNATIVES}><mc:Choice Requires="wp14">${chart}</mc:Choice><mc:Fallback>${picture}</mc:Fallback></mc:AlternateContent>`;

const ALTERNATIVES = [
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wp14="http://schemas.microsoft.com/office/word/2010/wordprocessingDrawing"',
].join(" ");

/** Counts each kind of caption from 1 in the order of the document, the template's own included. */
function numberedCaptions(xml: string): string {
  const counts = new Map<string, number>();
  return xml.replace(
    /(<w:fldSimple\b[^>]*w:instr="\s*SEQ (\S+)[^>]*>[\s\S]*?<w:t(?:\s[^>]*)?>)[^<]*(<\/w:t>)|<w:instrText[^>]*>\s*SEQ (\S+)[^<]*<\/w:instrText>/g,
    (whole, before: string | undefined, simple: string, after: string, complex: string | undefined) => {
      const kind = simple ?? complex;
      const count = (counts.get(kind) ?? 0) + 1;
      counts.set(kind, count);
      return before === undefined ? whole : `${before}${count}${after}`;
    },
  );
}

/** Gives our drawings the numbers that follow on the template's. docx counts on from one document to the next. */
function numberedDrawings(xml: string, template: ReadonlyMap<string, Uint8Array>, main: string): string {
  const before = strFromU8(template.get(main) ?? new Uint8Array());
  const known = new Set([...tagsOf(before)].filter(isDrawing).map((tag) => attributeOf(tag, "id")));
  let next = Math.max(0, ...[...known].map(Number)) + 1;
  const places = [...tagsOf(xml)].filter(isDrawing).flatMap((tag) => {
    const id = attributeOf(tag, "id");
    if (id === null || known.delete(id)) return [];
    const text = xml.slice(tag.from, tag.to).replace(/\bid="[^"]*"/, `id="${next++}"`);
    return [{ from: tag.from, to: tag.to, text }];
  });
  return spliced(xml, places);
}

const isDrawing = ({ name }: { name: string }): boolean => name === "wp:docPr";

/** Gives the relationships that docx adds, whose ids are drawn by lot, ids in their order. */
function sameIds(parts: Map<string, Uint8Array>, path: string, template: ReadonlyMap<string, Uint8Array>): void {
  const idsOf = (bytes: Uint8Array | undefined): string[] =>
    [...tagsOf(strFromU8(bytes ?? new Uint8Array()))].flatMap((tag) => attributeOf(tag, "Id") ?? []);
  const known = new Set(idsOf(template.get(path)));
  const added = idsOf(parts.get(path)).filter((id) => !known.has(id));
  if (added.length === 0) return;
  const own = new Map<string, string>();
  let next = 1;
  for (const id of added) {
    while (known.has(`rIdM${next}`)) next++;
    own.set(`"${id}"`, `"rIdM${next++}"`);
  }
  const anyAdded = new RegExp(`"(?:${added.join("|")})"`, "g");
  for (const each of [path, path.replace("_rels/", "").replace(/\.rels$/, "")]) {
    const part = parts.get(each);
    if (part === undefined) continue;
    parts.set(each, strToU8(strFromU8(part).replace(anyAdded, (quoted) => own.get(quoted) ?? quoted)));
  }
}
