import { type Block, type TableCell, cellOf, contentsEntry, gridOf } from "../../domain/document/blocks";
import { limits } from "./document";
import { noteBlocks, notesOf } from "./wordNotes";
import { type NextNumber, numberCounter, numberingOf } from "./wordNumbers";
import { type WordList, type WordStyles, styleOf, stylesOf, valueOf, walkXml } from "./wordStyles";

/** The parts of a .docx that text is read from; "" for one that it does not have. */
export type WordParts = Readonly<
  Record<"document" | "styles" | "numbering", string> & Partial<Record<"footnotes" | "endnotes", string>>
>;

/** Thrown where a document has more letters than 500 pages have, so that no more of it is read. */
export const TOO_LONG = new Error("tooLong");

type Paragraph = {
  text: string;
  style: string | null;
  list: WordList | null;
  level: number | null;
  inContents: boolean;
  /** Whether it has a tab stop with dots before it, as entries of a contents list have. */
  hasLeader: boolean;
};
type Cell = { blocks: Block[]; columns: number; merge: "none" | "starts" | "goesOn" };
type Row = { cells: Cell[]; isHead: boolean; before: number };
type Table = { rows: Row[]; cell: Cell | null };

/** What is in the file and not in the text: deleted and moved-away words, a drawing's second reading. */
const hidden: ReadonlySet<string> = new Set([
  "del",
  "moveFrom",
  "Fallback",
  "delText",
  "delInstrText",
  "pPrChange",
  "rPrChange",
  "tblPrChange",
  "tcPrChange",
  "sectPr",
]);

/**
 * The blocks of a Word document: headings by style or outline level with Word's own numbers, list items, tables with
 * their spans, the entries of a contents list, and footnotes and endnotes behind the text. Tracked changes count as
 * accepted; text boxes and content controls are text; running heads are parts of their own and are left out. Reads in
 * steps. @throws TOO_LONG, or an Error where a part is no XML
 */
export function* wordBlocks(parts: WordParts): Generator<void, Block[]> {
  const known = parts.styles === "" ? new Map() : yield* stylesOf(parts.styles);
  const next = numberCounter(parts.numbering === "" ? new Map() : yield* numberingOf(parts.numbering));
  const [footnotes, endnotes]: [string[], string[]] = [[], []];
  let letters = 0;
  const blocks: Block[] = [];
  const paragraphs: Paragraph[] = [];
  const tables: Table[] = [];
  const fields: boolean[] = [];
  let [skipped, inText, inProperties, inInstruction] = [0, false, 0, false];
  const now = (): Paragraph | undefined => paragraphs.at(-1);
  const target = (): Block[] => tables.at(-1)?.cell?.blocks ?? blocks;

  const open = (name: string, attributes: Readonly<Record<string, string>>): void => {
    if (skipped > 0 || hidden.has(name)) {
      if (hidden.has(name)) skipped++;
      return;
    }
    const value = valueOf(attributes) ?? "";
    const paragraph = now();
    const table = tables.at(-1);
    const row = table?.rows.at(-1);
    if (name === "p")
      paragraphs.push({
        text: "",
        style: null,
        list: null,
        level: null,
        inContents: fields.includes(true),
        hasLeader: false,
      });
    else if (name === "pPr") inProperties++;
    else if (name === "t") inText = true;
    else if (name === "instrText") inInstruction = true;
    else if ((name === "tab" || name === "br" || name === "cr") && paragraph && inProperties === 0)
      paragraph.text += name === "tab" ? "\t" : " ";
    else if (name === "tab" && paragraph && valueOf(attributes, "leader") === "dot") paragraph.hasLeader = true;
    else if (name === "noBreakHyphen" && paragraph) paragraph.text += "-";
    else if (name === "footnoteReference") footnotes.push(valueOf(attributes, "id") ?? "");
    else if (name === "endnoteReference") endnotes.push(valueOf(attributes, "id") ?? "");
    else if (name === "pStyle" && paragraph) paragraph.style = value;
    else if (name === "outlineLvl" && paragraph && Number(value) < 9) paragraph.level = Number(value);
    else if (name === "numId" && paragraph) paragraph.list = { depth: paragraph.list?.depth ?? 0, id: value };
    else if (name === "ilvl" && paragraph) paragraph.list = { id: paragraph.list?.id ?? "", depth: Number(value) };
    else if (name === "fldChar") field(fields, valueOf(attributes, "fldCharType"));
    else if (name === "tbl") tables.push({ rows: [], cell: null });
    else if (name === "tr") table?.rows.push({ cells: [], isHead: false, before: 0 });
    else if (name === "tblHeader" && row && value !== "0" && value !== "false") row.isHead = true;
    else if (name === "gridBefore" && row) row.before = Number(value);
    else if (name === "tc" && table) {
      table.cell = { blocks: [], columns: 1, merge: "none" };
      row?.cells.push(table.cell);
    } else if (name === "gridSpan" && table?.cell) table.cell.columns = Math.max(1, Number(value));
    else if (name === "vMerge" && table?.cell) table.cell.merge = value === "restart" ? "starts" : "goesOn";
  };
  const close = (name: string): void => {
    if (hidden.has(name)) skipped--;
    if (skipped > 0 || hidden.has(name)) return;
    if (name === "t") inText = false;
    else if (name === "instrText") inInstruction = false;
    else if (name === "pPr") inProperties--;
    else if (name === "p") {
      const paragraph = paragraphs.pop();
      if (paragraph) paragraph.inContents ||= fields.includes(true);
      const block = paragraph && blockOf(paragraph, known, next);
      if (block) target().push(block);
    } else if (name === "tc" && tables.at(-1)) (tables.at(-1) as Table).cell = null;
    else if (name === "tbl") {
      const table = tables.pop();
      if (table) target().push(...blocksOfTable(table));
    }
  };
  const text = (words: string): void => {
    const paragraph = now();
    if (inInstruction && /^\s*TOC\b/.test(words) && fields.length > 0) fields[fields.length - 1] = true;
    if (!inText || skipped > 0 || !paragraph) return;
    paragraph.text += words;
    letters += words.length;
    if (letters > limits.letters) throw TOO_LONG;
  };
  yield* walkXml(parts.document, { open, close, text });
  return [
    ...blocks,
    ...noteBlocks(footnotes, yield* notesOf(parts.footnotes ?? "")),
    ...noteBlocks(endnotes, yield* notesOf(parts.endnotes ?? "")),
  ];
}

/** Word's fields nest; `true` stands for that of a contents list. */
function field(fields: boolean[], type: string | null): void {
  if (type === "begin") fields.push(false);
  else if (type === "end") fields.pop();
}

/** *Klager ⇥ 3*, where a style, a field or a tab stop says that it is of a contents list. */
function entryByTab(text: string): ReturnType<typeof contentsEntry> {
  const at = text.lastIndexOf("\t");
  const target = text.slice(at + 1).trim();
  return at > 0 && /^\d{1,4}$/.test(target) ? { text: text.slice(0, at).trim(), target } : null;
}

function blockOf(paragraph: Paragraph, styles: WordStyles, next: NextNumber): Block | null {
  const style = styleOf(styles, paragraph.style);
  const raw = paragraph.text.trim();
  const list =
    paragraph.list?.id === ""
      ? style.list && { ...style.list, depth: paragraph.list.depth }
      : (paragraph.list ?? style.list);
  const number = list && list.id !== "0" && raw !== "" ? next(list) : null;
  const isContents = style.isContents || paragraph.inContents;
  const entry = contentsEntry(raw) ?? (isContents || paragraph.hasLeader ? entryByTab(raw) : null);
  if (entry || isContents)
    return raw === ""
      ? null
      : { kind: "contents", text: plain(entry?.text ?? raw), target: entry?.target ?? "", page: null };
  const text = plain(raw);
  if (text === "") return null;
  const level = paragraph.level ?? style.level;
  if (level !== null) {
    const typed = /^(\d{1,2}(?:\.\d{1,2}){0,3})\.?\s+(\S.*)$/.exec(text);
    const own = number?.isNumber ? number.mark.replace(/\.$/, "") : null;
    return {
      kind: "heading",
      level: level + 1,
      number: own ?? typed?.[1] ?? null,
      text: own === null ? (typed?.[2] ?? text) : text,
      page: null,
    };
  }
  return number ? { kind: "item", mark: number.mark, text, page: null } : { kind: "paragraph", text, page: null };
}

function plain(text: string): string {
  return text
    .replace(/\u00ad/g, "")
    .replace(/\s+/g, " ")
    .trim();
}

/** A table on its grid. What Word merges downwards is one cell; a table in one cell only frames its text. */
function blocksOfTable({ rows }: Table): Block[] {
  if (rows.every(({ cells }) => cells.length <= 1))
    return rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.blocks));
  const grid = rows.map((row) => placedCells(row));
  const sized = grid.map((cells, at) =>
    cells
      .filter(
        ({ cell }) =>
          cell.merge !== "goesOn" || !startAbove(grid, at, cells.find((each) => each.cell === cell)?.from ?? 0),
      )
      .map(({ cell, from }): TableCell =>
        cellOf(textOf(cell), cell.columns, cell.merge === "starts" ? depthOf(grid, at, from) : 1),
      ),
  );
  const headRows = rows.findIndex(({ isHead }) => !isHead);
  return [{ kind: "table", headRows: headRows < 0 ? 0 : headRows, rows: gridOf(sized), page: null }];
}

type Placed = { cell: Cell; from: number };

function placedCells({ cells, before }: Row): Placed[] {
  let at = before;
  const filler: Placed[] = before > 0 ? [{ cell: { blocks: [], columns: before, merge: "none" }, from: 0 }] : [];
  return [
    ...filler,
    ...cells.map((cell) => {
      const from = at;
      at += cell.columns;
      return { cell, from };
    }),
  ];
}

function startAbove(grid: readonly Placed[][], row: number, column: number): boolean {
  for (let up = row - 1; up >= 0; up--) {
    const merge = grid[up]?.find(({ from }) => from === column)?.cell.merge;
    if (merge === "starts") return true;
    if (merge !== "goesOn") return false;
  }
  return false;
}

function depthOf(grid: readonly Placed[][], row: number, column: number): number {
  let depth = 1;
  while (grid[row + depth]?.find(({ from }) => from === column)?.cell.merge === "goesOn") depth++;
  return depth;
}

/** A cell's paragraphs and points, and the rows of a table within it, as one text. */
function textOf({ blocks }: Cell): string {
  return blocks
    .map((block) => {
      if (block.kind === "table")
        return block.rows.map((row) => row.map((cell) => cell?.text ?? "").join(" ")).join(" ");
      if (block.kind === "heading" && block.number !== null) return `${block.number} ${block.text}`;
      if (block.kind === "item" && /\d/.test(block.mark)) return `${block.mark} ${block.text}`;
      return block.text;
    })
    .join(" ");
}
