import { AlignmentType, Paragraph, SimpleField, TextRun, type FileChild } from "docx";
import type { CaseBlock, CaseReport, CaseSection } from "../../report/caseReport";
import { wordReportText as text } from "../../text/da/wordReport";
import { drawnChart } from "./drawnChart";
import { drawnMap } from "./drawnMap";
import { drawnRun, type DrawingPlace } from "./drawnRun";
import { drawnTable } from "./drawnTable";
import type { WordPicture } from "./wordPicture";
import { marked } from "./words";

/** What a section is drawn with: `hasHeading` where the template has no heading of its own for it. */
export type DrawnSection = { section: CaseSection; hasHeading: boolean; newPage: boolean };

/** The list of bullets, for a template whose styles have none. */
export const BULLETS = "bullets";

/**
 * What docx has no option for, by the number that marks its place: the description of a table, the picture of a map, or
 * the picture that stands in for a chart.
 */
export type Described =
  | { kind: "table"; caption: string; description: string }
  | { kind: "map"; picture: WordPicture }
  | { kind: "chart"; picture: WordPicture };

/** The blocks of a section as Word has them, one a step. Tables add what describes them to `described`. */
export function* drawnSection(
  { section, hasHeading, newPage }: DrawnSection,
  place: DrawingPlace,
  described: Described[],
): Generator<readonly FileChild[]> {
  if (hasHeading) yield [heading(section.heading, place.level, place, newPage)];
  const below = hasHeading ? place.level : place.level - 1;
  for (const [at, block] of section.blocks.entries())
    yield drawnBlock(block, { ...place, level: below }, described, {
      leads: leads(section.blocks, at),
      isSaidOf: section.blocks[at + 1]?.kind === "paragraph",
    });
}

/** The report's title as the document's one heading of the first level. */
export function drawnTitle({ title }: CaseReport, place: DrawingPlace): FileChild {
  return heading(title, 1, place, false);
}

/**
 * Whether a block stays on the page of what follows: paragraphs alone stand between it and a chart, or it is the
 * paragraph that a table or a list is led in by.
 */
function leads(blocks: readonly CaseBlock[], at: number): boolean {
  const next = blocks[at + 1]?.kind;
  return (
    next === "table" || next === "list" || blocks.slice(at).find(({ kind }) => kind !== "paragraph")?.kind === "chart"
  );
}

/** How a block holds on to the next: a paragraph to what it leads to, a chart to what is said of it below. */
type Holds = { leads: boolean; isSaidOf: boolean };

function drawnBlock(
  block: CaseBlock,
  place: DrawingPlace,
  described: Described[],
  { leads: keepNext, isSaidOf }: Holds,
): readonly FileChild[] {
  switch (block.kind) {
    case "heading":
      return [heading(block.text, place.level + block.level - 1, place, false)];
    case "paragraph":
      return [paragraph(block, place, keepNext)];
    case "list":
      return block.items.map((item) => bullet(item, place));
    case "table":
      if (block.rows.length === 0) return [];
      described.push(block);
      return [
        caption(text.table, block.caption, place, true),
        drawnTable(block, place, described.length - 1),
        new Paragraph({ children: [], spacing: { before: 0, after: 120 } }),
      ];
    case "map":
      described.push({ kind: "map", picture: drawnMap(block, place.width) });
      return [
        new Paragraph({ keepNext: true, children: [new TextRun(marked(described.length - 1))] }),
        caption(text.figure, block.caption, place, false),
      ];
    case "chart": {
      const { run, picture } = drawnChart(block, place.width);
      described.push({ kind: "chart", picture });
      const children = [run, new TextRun(marked(described.length - 1))];
      return [
        new Paragraph({ keepNext: true, alignment: AlignmentType.LEFT, children }),
        caption(text.figure, block.caption, place, isSaidOf),
      ];
    }
  }
}

function heading(words: string, level: number, { styles }: DrawingPlace, newPage: boolean): Paragraph {
  const most = Math.min(level, 9);
  const style = styles.headings[most - 1];
  return new Paragraph({
    ...(style ? { style } : { spacing: { before: 240, after: 80 } }),
    outlineLevel: most - 1,
    keepNext: true,
    pageBreakBefore: newPage,
    children: [drawnRun(words, styles, style ? {} : { bold: true, size: most === 1 ? 32 : most === 2 ? 26 : 24 })],
  });
}

function paragraph(
  { role, text: words }: Extract<CaseBlock, { kind: "paragraph" }>,
  { styles }: DrawingPlace,
  keepNext: boolean,
): Paragraph {
  return new Paragraph({
    ...(keepNext ? { keepNext } : {}),
    children: [drawnRun(words, styles, role === "lead" ? { bold: true } : role === "note" ? { italics: true } : {})],
  });
}

function bullet(words: string, { styles }: DrawingPlace): Paragraph {
  return new Paragraph({
    ...(styles.list === null ? { numbering: { reference: BULLETS, level: 0, custom: true } } : { style: styles.list }),
    children: [drawnRun(words, styles)],
  });
}

/** *Tabel 1. …*: above a table, below a figure. The number is a field, and is counted anew at the end. */
function caption(label: string, words: string, { styles }: DrawingPlace, keepNext: boolean): Paragraph {
  return new Paragraph({
    ...(styles.caption === null ? { spacing: { before: 120, after: 120 } } : { style: styles.caption }),
    keepNext,
    keepLines: true,
    children: [
      drawnRun(`${label} `, styles),
      new SimpleField(` SEQ ${label} \\* ARABIC `, "1"),
      drawnRun(`. ${words}`, styles),
    ],
  });
}
