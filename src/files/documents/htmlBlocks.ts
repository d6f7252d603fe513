import { type Block, type TableCell, cellOf, contentsEntry, gridOf } from "../../domain/document/blocks";
import type { Steps } from "../../domain/steps";
import { entityText } from "./entities";
import { type Spans, endOfTag, spansOf, tagPattern } from "./htmlText";

type Cell = { blocks: Block[]; spans: Spans; isHead: boolean };
type Table = { rows: { cells: Cell[]; isHead: boolean }[]; inHead: boolean; cell: Cell | null };
/** What the text of now will be: a heading's level, an item's mark, and what its class says. */
type Paragraph = { level: number | null; mark: string; role: "contents" | "note" | "furniture" | null };
type List = { isOrdered: boolean; letters: boolean; next: number };

const plain: Paragraph = { level: null, mark: "", role: null };
const BULLET = "•";
/** Deeper tables are somebody's layout, or a fault. */
const DEEPEST = 30;
/** Between two pauses so many tags are read. */
const TAGS_A_STEP = 200;

const hidden = new Set(["style", "script", "head", "title", "xml", "del", "noscript", "template"]);
const breaking =
  /^(?:p|div|section|article|header|footer|main|blockquote|dd|dt|hr|li|ul|ol|table|thead|tbody|tr|td|th|pre|h[1-6])$/;
const classes: readonly (readonly [pattern: RegExp, of: Partial<Paragraph>])[] = [
  [/\bMsoToc\d/i, { role: "contents" }],
  [/\bMso(?:Footnote|Endnote)Text/i, { role: "note" }],
  [/\bMso(?:Header|Footer)/i, { role: "furniture" }],
  [/\bMsoTitle/i, { level: 1 }],
  [/\bMsoSubtitle/i, { level: 2 }],
];

/**
 * The blocks of HTML as Word, Outlook, Google Docs and browsers put it on the clipboard: headings by tag, outline level
 * or class, list items with the numbers that Word made, tables with their spans, contents lists and notes. A table that
 * only lays out the page is none. Reads in steps.
 */
export function* htmlBlocks(html: string): Steps<Block[]> {
  const reader = blockReader();
  let [at, inside, count]: [number, string | null, number] = [0, null, 0];
  while (at < html.length) {
    tagPattern.lastIndex = at;
    const tag = tagPattern.exec(html);
    if (inside === null) reader.text(entityText(html.slice(at, tag?.index ?? html.length)));
    if (!tag) break;
    const [, closing, name = ""] = tag;
    at = endOfTag(html, tag.index);
    const key = name.toLowerCase();
    if (key === "") continue;
    if (hidden.has(key)) {
      if (inside === null || inside === key) inside = closing === "/" || html.charAt(at - 2) === "/" ? null : key;
    } else if (inside === null) reader.tag(key, closing === "/", html.slice(tag.index, at));
    if (++count % TAGS_A_STEP === 0) yield;
  }
  return reader.done();
}

type BlockReader = {
  text: (text: string) => void;
  tag: (name: string, closing: boolean, tag: string) => void;
  done: () => Block[];
};

function blockReader(): BlockReader {
  const blocks: Block[] = [];
  const tables: Table[] = [];
  const lists: List[] = [];
  let [words, paragraph]: [string, Paragraph] = ["", plain];
  /** How deep the spans are, and at which depth the mark began that Word writes before a paragraph. */
  let [depth, markFrom, mark]: [number, number | null, string] = [0, null, ""];
  const target = (): Block[] => tables.at(-1)?.cell?.blocks ?? blocks;
  const end = (): void => {
    const text = words.replace(/\s+/g, " ").trim();
    words = "";
    if (text === "") return;
    target().push(blockOf(text, paragraph));
    paragraph = { ...paragraph, mark: "" };
  };
  const list = (closing: boolean, name: string, tag: string): void => {
    if (closing) lists.pop();
    else
      lists.push({
        isOrdered: name === "ol",
        letters: /\btype\s*=\s*["']?a/.test(tag),
        next: Number(/\bstart\s*=\s*["']?(\d+)/i.exec(tag)?.[1] ?? 1),
      });
  };
  const item = (tag: string): void => {
    const own = lists.at(-1);
    if (own) own.next = Number(/\bvalue\s*=\s*["']?(\d+)/i.exec(tag)?.[1] ?? own.next);
    paragraph = { ...plain, mark: own?.isOrdered ? (own.letters ? `${letterOf(own.next)})` : `${own.next}.`) : BULLET };
    if (own) own.next += 1;
  };
  const table = (name: string, closing: boolean, tag: string): void => {
    const own = tables.at(-1);
    if (name === "table" && !closing && tables.length < DEEPEST) tables.push({ rows: [], inHead: false, cell: null });
    else if (name === "table" && closing && own) {
      tables.pop();
      target().push(...tableBlocks(own));
    } else if (name === "thead" && own) own.inHead = !closing;
    else if (name === "tr" && own) {
      own.cell = null;
      if (!closing) own.rows.push({ cells: [], isHead: own.inHead });
    } else if ((name === "td" || name === "th") && own) {
      own.cell = closing ? null : { blocks: [], spans: spansOf(tag), isHead: name === "th" };
      if (own.cell) (own.rows.at(-1) ?? newRow(own)).cells.push(own.cell);
    }
  };
  const span = (closing: boolean, tag: string): void => {
    depth += closing ? -1 : 1;
    if (!closing && markFrom === null && /mso-list:\s*Ignore/i.test(tag)) [markFrom, mark] = [depth, ""];
    else if (closing && markFrom !== null && depth < markFrom) {
      const written = mark.replace(/\s+/g, " ").trim();
      paragraph = { ...paragraph, mark: /[\p{L}\d]{1,4}[.):]?$/u.test(written) && written !== "o" ? written : BULLET };
      markFrom = null;
    }
  };
  return {
    text: (text) => {
      if (markFrom === null) words += text.replace(/\u00ad/g, "");
      else mark += text;
    },
    tag: (name, closing, tag) => {
      if (name === "span") span(closing, tag);
      if (name === "br" && paragraph.level === null && tables.length === 0) end();
      else if (name === "br") words += " ";
      if (!breaking.test(name)) return;
      end();
      markFrom = null;
      const level = /^h[1-6]$/.test(name) ? Number(name.charAt(1)) : null;
      if (level !== null || name === "p" || name === "div") {
        const inItem = paragraph.mark !== "" && level === null;
        paragraph = closing ? plain : { ...openedBy(tag, level), ...(inItem ? { mark: paragraph.mark } : {}) };
      } else if (name === "ul" || name === "ol") list(closing, name, tag);
      else if (name === "li" && !closing) item(tag);
      else if (name === "li") paragraph = plain;
      else table(name, closing, tag);
    },
    done: () => {
      end();
      while (tables.length > 0) table("table", true, "");
      return blocks;
    },
  };
}

function newRow(table: Table): Table["rows"][number] {
  const row = { cells: [], isHead: table.inHead };
  table.rows.push(row);
  return row;
}

/** What a paragraph's or heading's own tag says of it: *mso-outline-level:2*, *class=MsoToc1*, *aria-level*. */
function openedBy(tag: string, level: number | null): Paragraph {
  const outline = /mso-outline-level:\s*([1-9])/i.exec(tag)?.[1] ?? /\bMsoHeading([1-9])/i.exec(tag)?.[1];
  const byRole = /role\s*=\s*["']?heading/i.test(tag) ? /aria-level\s*=\s*["']?(\d)/i.exec(tag)?.[1] : undefined;
  const named = outline ?? byRole;
  const byClass = classes.find(([pattern]) => pattern.test(tag))?.[1] ?? {};
  return { ...plain, level: level ?? (named === undefined ? null : Number(named)), ...byClass };
}

function letterOf(count: number): string {
  return String.fromCharCode(97 + ((count - 1) % 26));
}

const numbered = /^(\d{1,2}(?:\.\d{1,2}){0,3})\.?\s+(\p{L}.*)$/u;
const numberMark = /^(\d{1,2}(?:\.\d{1,2}){0,3})\.?$/;

function blockOf(text: string, { level, mark, role }: Paragraph): Block {
  const page = null;
  const toPage = contentsEntry(text) ?? (role === "contents" ? { text, target: "" } : null);
  if (toPage) return { kind: "contents", ...toPage, page };
  if (role === "note") return { kind: "note", mark: "", text, page };
  if (role === "furniture") return { kind: "furniture", text, page };
  if (level === null) return mark === "" ? { kind: "paragraph", text, page } : { kind: "item", mark, text, page };
  const byMark = numberMark.exec(mark)?.[1];
  if (byMark !== undefined) return { kind: "heading", level, number: byMark, text, page };
  const own = numbered.exec(text);
  return { kind: "heading", level, number: own?.[1] ?? null, text: own?.[2] ?? text, page };
}

/** A table on its grid; what stands in it, where it has one column, or lays out other tables. */
function tableBlocks({ rows }: Table): Block[] {
  const all = rows.flatMap(({ cells }) => cells);
  const width = rows.reduce(
    (most, { cells }) =>
      Math.max(
        most,
        cells.reduce((sum, { spans }) => sum + spans.columns, 0),
      ),
    0,
  );
  const isLayout = width < 2 || all.some(({ blocks }) => blocks.some(({ kind }) => kind === "table"));
  if (isLayout) return all.flatMap(({ blocks }) => blocks);
  const filled = rows.filter(({ cells }) => cells.length > 0);
  const body = filled.findIndex(({ cells, isHead }) => !isHead && !cells.every((cell) => cell.isHead));
  const texts = filled.map(({ cells }) =>
    cells.map(({ blocks, spans }): TableCell => cellOf(blocks.map(wordsOf).join(" "), spans.columns, spans.rows)),
  );
  if (all.every(({ blocks }) => blocks.length === 0)) return [];
  return [{ kind: "table", headRows: Math.max(0, body), rows: gridOf(texts), page: null }];
}

/** A cell's words, with the numbers that its paragraphs have. */
function wordsOf(block: Block): string {
  if (block.kind === "table" || block.kind === "furniture") return "";
  if (block.kind === "heading") return `${block.number ?? ""} ${block.text}`.trim();
  return block.kind === "item" && block.mark !== BULLET ? `${block.mark} ${block.text}` : block.text;
}
