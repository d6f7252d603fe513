import { cellOf, contentsEntry } from "./blocks";
import { entryByPage, opensContents } from "./contents";
import type { DocumentContent, PlacedBlock, PlacedCell } from "./placed";

type TextLine = { raw: string; start: number };

/**
 * The blocks of plain text, with their places in it: rows of tab-separated cells are a table, lines with dots up to a
 * page number a contents list, and every other line is a paragraph. Only their words can tell headings.
 */
export function plainDocument(text: string): DocumentContent {
  const lines = linesOf(text);
  const blocks: PlacedBlock[] = [];
  let inContents: boolean = false;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    const trimmed = line?.raw.trim() ?? "";
    if (!line || trimmed === "") continue;
    const entry: ReturnType<typeof contentsEntry> =
      contentsEntry(trimmed) ?? (inContents ? entryByPage(trimmed) : null);
    const place = { start: line.start, end: line.start + line.raw.length };
    inContents = opensContents(trimmed) || (inContents && entry !== null);
    if (entry) blocks.push({ kind: "contents", ...entry, page: null, ...place });
    else if (isRow(line)) {
      const rows = rowsFrom(lines, at);
      blocks.push(tableOf(rows));
      at += rows.length - 1;
    } else blocks.push({ kind: "paragraph", text: trimmed, page: null, ...place });
  }
  return { text, blocks, origin: "text" };
}

/** Form feeds and vertical tabs, which some renderings use between pages, also end a line. */
function linesOf(text: string): TextLine[] {
  const lines: TextLine[] = [];
  let start = 0;
  for (const raw of text.split(/\r\n|[\n\r\f\v\u2028\u2029]/)) {
    lines.push({ raw, start });
    start += raw.length + (text.startsWith("\r\n", start + raw.length) ? 2 : 1);
  }
  return lines;
}

function isRow(line: TextLine | undefined): boolean {
  return line !== undefined && line.raw.includes("\t") && line.raw.trim() !== "";
}

function rowsFrom(lines: readonly TextLine[], from: number): TextLine[] {
  let to = from + 1;
  while (isRow(lines[to])) to++;
  return lines.slice(from, to);
}

function tableOf(lines: readonly TextLine[]): PlacedBlock {
  const rows = lines.map(cellsOf);
  const width = rows.reduce((most, cells) => Math.max(most, cells.length), 0);
  const end = (row: readonly PlacedCell[]): number => row.at(-1)?.end ?? 0;
  return {
    kind: "table",
    headRows: 0,
    rows: rows.map((cells) =>
      Array.from({ length: width }, (_each, at) => cells[at] ?? { ...cellOf(""), start: end(cells), end: end(cells) }),
    ),
    page: null,
    start: lines[0]?.start ?? 0,
    end: (lines.at(-1)?.start ?? 0) + (lines.at(-1)?.raw.length ?? 0),
  };
}

function cellsOf({ raw, start }: TextLine): PlacedCell[] {
  let at = start;
  return raw.split("\t").map((part) => {
    const text = part.trim();
    const from = at + (text === "" ? 0 : part.indexOf(text));
    at += part.length + 1;
    return { ...cellOf(text), start: from, end: from + text.length };
  });
}
