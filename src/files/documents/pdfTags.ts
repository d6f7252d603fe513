import { type Block, type TableCell, cellOf, contentsEntry, gridOf } from "../../domain/document/blocks";
import { type Piece, cellText, joinedLines, linesOfPieces } from "./pdfPieces";

/** A node of a PDF's structure tree, as pdf.js gives it. */
export type TagNode = { role?: string; type?: string; id?: string; children?: readonly TagNode[]; alt?: string };

/** Fewer of a page's letters than this under its tags: the tags are not to be trusted. */
const leastCovered = 0.95;

/** The blocks of a page by its tags; `null` where they leave out more than a twentieth of its letters. */
export function taggedBlocks(tree: TagNode | null, pieces: readonly Piece[], page: number): Block[] | null {
  if (!tree) return null;
  const byMark = new Map<string, Piece[]>();
  for (const piece of pieces)
    if (piece.mcid !== null) byMark.set(piece.mcid, [...(byMark.get(piece.mcid) ?? []), piece]);
  const ids = new Set(idsOf(tree));
  const own = pieces.filter(({ mcid }) => mcid !== null && ids.has(mcid));
  const marked = pieces.filter(({ mcid }) => mcid !== null);
  const [covered, all] = [lettersIn(own), lettersIn(marked.length > 0 ? pieces : [])];
  const furniture = pieces.filter(({ mcid }) => mcid === null || !ids.has(mcid));
  if (all === 0 || covered < leastCovered * (all - edgeLetters(furniture, pieces))) return null;
  const blocks: Block[] = [];
  walk(tree, byMark, page, blocks, 0);
  return blocks;
}

function lettersIn(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, { text }) => sum + text.replace(/\s/g, "").length, 0);
}

/** Letters outside all tags above or below everything that has one: running heads and page numbers. */
function edgeLetters(furniture: readonly Piece[], pieces: readonly Piece[]): number {
  const tagged = pieces.filter((piece) => !furniture.includes(piece)).map(({ y }) => y);
  const [top, bottom] = [Math.max(...tagged), Math.min(...tagged)];
  return lettersIn(furniture.filter(({ y }) => y > top || y < bottom));
}

function idsOf(node: TagNode): string[] {
  return [...(node.type === "content" && node.id ? [node.id] : []), ...(node.children ?? []).flatMap(idsOf)];
}

function walk(
  node: TagNode,
  pieces: ReadonlyMap<string, readonly Piece[]>,
  page: number,
  blocks: Block[],
  depth: number,
): void {
  if (depth > 40) return;
  const role = node.role ?? "";
  const heading = /^(?:H([1-6])?|Title)$/.exec(role);
  const text = (): string => textOf(node, pieces);
  if (role === "Table") blocks.push(...tableOf(node, pieces, page));
  else if (
    heading ||
    role === "P" ||
    role === "Caption" ||
    role === "LBody" ||
    role === "TOCI" ||
    role === "Note" ||
    role === "BlockQuote"
  )
    pushText(blocks, text(), heading ? Number(heading[1] ?? 1) : null, role, page);
  else if (role === "LI") pushText(blocks, text(), null, role, page);
  else {
    const loose = (node.children ?? []).filter(({ type }) => type === "content");
    if (loose.length > 0 && role !== "Artifact") pushText(blocks, textOf({ children: loose }, pieces), null, "P", page);
    for (const child of node.children ?? []) if (child.type !== "content") walk(child, pieces, page, blocks, depth + 1);
  }
}

const numbered = /^(\d{1,2}(?:\.\d{1,2}){0,3})\.?\s+(\p{L}.*)$/u;
const bullet = /^([-–•●▪◦·o]|\d{1,2}[.)]|[a-z]\))\s+(\S.*)$/;

function pushText(blocks: Block[], text: string, level: number | null, role: string, page: number): void {
  if (text === "") return;
  blocks.push(textBlock(text, level, role, page));
}

/** A paragraph, heading, point or entry of a contents list, by its words and what is known of its look. */
export function textBlock(text: string, level: number | null, role: string, page: number): Block {
  const toPage = contentsEntry(text) ?? (role === "TOCI" ? { text, target: "" } : null);
  if (toPage) return { kind: "contents", ...toPage, page };
  if (level !== null) {
    const own = numbered.exec(text);
    return { kind: "heading", level, number: own?.[1] ?? null, text: own?.[2] ?? text, page };
  }
  if (role === "Note") return { kind: "note", mark: "", text, page };
  const point = role === "LI" || /^[•●▪◦·]/.test(text) ? bullet.exec(text) : null;
  return point ? { kind: "item", mark: point[1] ?? "", text: point[2] ?? "", page } : { kind: "paragraph", text, page };
}

function textOf(node: TagNode, pieces: ReadonlyMap<string, readonly Piece[]>): string {
  const own = idsOf(node).flatMap((id) => pieces.get(id) ?? []);
  return joinedLines(linesOfPieces(own).map(({ text }) => text));
}

/**
 * A tagged table on its grid. Tags name no spans here: a cell's place among the columns tells what it covers. A row
 * that lacks its first columns, and has one cell for each of the others, stands beside cells that are merged downwards.
 */
function tableOf(node: TagNode, pieces: ReadonlyMap<string, readonly Piece[]>, page: number): Block[] {
  const tagged = rowsOf(node).map((row) =>
    (row.children ?? [])
      .filter(({ role }) => role === "TD" || role === "TH")
      .map((cell) => {
        const own = idsOf(cell).flatMap((id) => pieces.get(id) ?? []);
        return { isHead: cell.role === "TH", own, x: leftOf(own) };
      }),
  );
  const width = tagged.reduce((most, row) => Math.max(most, row.length), 0);
  const columns = columnStarts(tagged.filter((row) => row.length === width));
  const placed = tagged.map((row) => row.map(({ x }, at) => (x === null ? at : nearest(columns, x))));
  const beside = coveredColumns(placed, width);
  const isSingle = (row: readonly unknown[], down: number): boolean => row.length === width || (beside[down] ?? 0) > 0;
  const rights = columnEnds(tagged.map((row) => row.map(({ own }) => own)));
  const rows = tagged.map((row, down) =>
    row.map(({ own, isHead }, at) => {
      const column = row.length === width ? at : (beside[down] ?? 0) + at;
      return { text: cellText(own, isSingle(row, down) ? (rights[column] ?? null) : null), isHead };
    }),
  );
  if (width < 2)
    return rows.flatMap((row) => row.flatMap(({ text }) => (text === "" ? [] : [textBlock(text, null, "P", page)])));
  const cells = rows.map((row, down): TableCell[] => {
    if (isSingle(row, down) || row.length === 0)
      return row.map(({ text }, at) => cellOf(text, 1, 1 + deeper(beside, down, (beside[down] ?? 0) + at)));
    // Cells that reach into the next row are one column each, and the one behind them begins where they end.
    const into = beside[down + 1] ?? 0;
    const starts = (placed[down] ?? []).map((start, at) => (at <= into ? at : start));
    return row.map(({ text }, at) =>
      cellOf(
        text,
        Math.max(1, (starts[at + 1] ?? width) - (starts[at] ?? at)),
        1 + deeper(beside, down, starts[at] ?? at),
      ),
    );
  });
  const head = rows.findIndex((row) => !row.every(({ isHead }) => isHead));
  return [{ kind: "table", headRows: Math.max(0, head), rows: gridOf(cells), page }];
}

/**
 * How many of each row's first columns cells above cover: of a short row that has one cell for each of the others, and
 * stands below a row that has its cells, or below a head in which a word stands over several columns.
 */
function coveredColumns(placed: readonly (readonly number[])[], width: number): number[] {
  return placed.reduce<number[]>((all, starts, at) => {
    const missing = width - starts.length;
    const before = placed[at - 1] ?? [];
    const isHead =
      at === 1 && before.length > missing && before.slice(0, missing).every((start, column) => start === column);
    const above = before.length === width || (all[at - 1] ?? 0) > 0 || isHead;
    const isBeside =
      above && starts.length >= 2 && missing > 0 && starts.every((start, column) => start === missing + column);
    return [...all, isBeside ? missing : 0];
  }, []);
}

/** How many rows below `row` a cell in `column` covers. */
function deeper(beside: readonly number[], row: number, column: number): number {
  let count = 0;
  while ((beside[row + 1 + count] ?? 0) > column) count++;
  return count;
}

function rowsOf(node: TagNode): TagNode[] {
  if (node.role === "TR") return [node];
  return (node.children ?? []).filter(({ role }) => role !== "Table" || node.role !== "TR").flatMap(rowsOf);
}

/** Where a cell's words begin. Writers put the space behind a cell into the next one. */
function leftOf(own: readonly Piece[]): number | null {
  const words = own.filter(({ text }) => text.trim() !== "");
  return words.length > 0 ? Math.min(...words.map(({ x }) => x)) : null;
}

/** How far to the right each column's text goes, in the rows that have a cell for every column. */
function columnEnds(rows: readonly (readonly (readonly Piece[])[])[]): number[] {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const full = rows.filter((row) => row.length === width);
  return Array.from({ length: width }, (_each, at) =>
    Math.max(...full.flatMap((row) => (row[at] ?? []).map((piece) => piece.x + piece.width)), 0),
  );
}

/** Where each column begins: the leftmost text in it. */
function columnStarts(rows: readonly (readonly { x: number | null }[])[]): number[] {
  const width = rows[0]?.length ?? 0;
  const starts: number[] = [];
  for (let at = 0; at < width; at++) {
    const xs = rows.flatMap((row) => row[at]?.x ?? []);
    starts.push(xs.length > 0 ? Math.min(...xs) : (starts[at - 1] ?? 0) + 1);
  }
  return starts;
}

function nearest(columns: readonly number[], x: number): number {
  return columns.reduce((best, start, at) => (start <= x + 6 ? at : best), 0);
}
