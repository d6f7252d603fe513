import { entityText } from "./entities";
import { listNumbers } from "./listNumbers";

/** What an element does to the text around it. */
const lineTags = new Set([
  "p",
  "div",
  "h1",
  "h2",
  "h3",
  "h4",
  "h5",
  "h6",
  "li",
  "ul",
  "ol",
  "table",
  "thead",
  "tbody",
  "tr",
  "br",
  "section",
  "article",
  "hr",
  "blockquote",
  "dd",
  "dt",
]);
const cellTags = new Set(["td", "th"]);
const hiddenTags = new Set(["style", "script", "head", "title", "xml"]);
const endsWithEmptyLine = /^(?:p|h\d|table)$/;
/** A tag, or what begins like one. Its `lastIndex` is set before each use. */
export const tagPattern = /<[!?]|<(\/?)([a-zA-Z][\w:]*)/g;

/**
 * The text of HTML from Word, Excel or a clipboard: paragraphs as lines, rows of cells with tabs between. `numbered`
 * writes an ordered list's numbers before its lines; only for HTML that counts as the document does.
 */
export function textOfHtml(html: string, { numbered = false } = {}): string {
  const writer = lineWriter();
  const numberAt = listNumbers();
  let [at, hidden]: [number, string | null] = [0, null];
  while (at < html.length) {
    tagPattern.lastIndex = at;
    const tag = tagPattern.exec(html);
    const until = tag?.index ?? html.length;
    if (!hidden) writer.text(entityText(html.slice(at, until)));
    if (!tag) break;
    const [, closing, name = ""] = tag;
    at = endOfTag(html, tag.index);
    if (name === "") continue;
    const key = name.toLowerCase();
    if (hiddenTags.has(key)) hidden = closing ? null : key;
    else if (!hidden) writer.tag(key, closing === "/", cellTags.has(key) ? spansOf(html.slice(tag.index, at)) : ONE);
    const number = numberAt(key, closing === "/", html.slice(tag.index, at));
    if (numbered && number !== null) writer.mark(`${number}. `);
  }
  return writer.done();
}

/** Where the tag or comment that begins at `start` ends. */
export function endOfTag(html: string, start: number): number {
  const mark = html.startsWith("<!--", start) ? "-->" : ">";
  const end = html.indexOf(mark, start);
  return end < 0 ? html.length : end + mark.length;
}

/** How many columns and rows a cell covers. */
export type Spans = { columns: number; rows: number };
const ONE: Spans = { columns: 1, rows: 1 };
/** No contract's table is larger; a span that claims more is a fault. */
const MOST_SPAN = 60;

/** The spans that a cell's tag gives. */
export function spansOf(tag: string): Spans {
  const span = (name: string): number => {
    const value = Number(new RegExp(`\\b${name}\\s*=\\s*["']?(\\d{1,4})`, "i").exec(tag)?.[1] ?? 1);
    return Math.min(MOST_SPAN, Math.max(1, value));
  };
  return { columns: span("colspan"), rows: span("rowspan") };
}

type LineWriter = {
  text: (text: string) => void;
  tag: (name: string, closing: boolean, spans: Spans) => void;
  /** The prefix of the next line of the list item. */
  mark: (mark: string) => void;
  done: () => string;
};

/** Gathers text into lines; inside a row, into cells. */
function lineWriter(): LineWriter {
  const lines: string[] = [];
  let [line, cells, mark]: [string, string[] | null, string] = ["", null, ""];
  const endLine = (): void => {
    if (line.trim() !== "") {
      lines.push(mark + line.trim());
      mark = "";
    }
    line = "";
  };
  // Columns that a cell above reaches into, with how many more rows it does so.
  let below = new Map<number, number>();
  let spans = ONE;
  /** A covered place is an empty cell, so that each column stays its own. */
  const passCovered = (row: string[]): void => {
    for (let left = below.get(row.length) ?? 0; left > 0; left = below.get(row.length) ?? 0) {
      below.set(row.length, left - 1);
      row.push("");
    }
  };
  const cell = (closing: boolean, own: Spans): void => {
    if (!closing) spans = own;
    else if (cells) {
      passCovered(cells);
      const from = cells.length;
      cells.push(line.trim(), ...Array.from({ length: spans.columns - 1 }, () => ""));
      for (let at = from; spans.rows > 1 && at < cells.length; at++) below.set(at, spans.rows - 1);
    }
    line = "";
  };
  const row = (closing: boolean): void => {
    if (closing && cells) {
      passCovered(cells);
      lines.push(cells.join("\t"));
    } else endLine();
    [line, cells] = ["", closing ? null : []];
  };
  const block = (name: string, closing: boolean): void => {
    if (cells) line = line === "" || line.endsWith(" ") ? line : `${line} `;
    else endLine();
    if (!cells && closing && endsWithEmptyLine.test(name) && lines.at(-1) !== "") lines.push("");
  };
  return {
    text: (text) => {
      const plain = text.replace(/\s+/g, " ");
      line += line === "" || line.endsWith(" ") ? plain.trimStart() : plain;
    },
    tag: (name, closing, own) => {
      if (name === "table") below = new Map();
      if (cellTags.has(name) && cells) cell(closing, own);
      else if (name === "tr") row(closing);
      else if (lineTags.has(name)) block(name, closing);
      if (name === "li") mark = "";
    },
    mark: (next) => {
      mark = next;
    },
    done: () => {
      endLine();
      return lines.join("\n");
    },
  };
}
