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
const tagPattern = /<[!?]|<(\/?)([a-zA-Z][\w:]*)/g;

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
    else if (!hidden) writer.tag(key, closing === "/");
    const number = numberAt(key, closing === "/", html.slice(tag.index, at));
    if (numbered && number !== null) writer.mark(`${number}. `);
  }
  return writer.done();
}

function endOfTag(html: string, start: number): number {
  const mark = html.startsWith("<!--", start) ? "-->" : ">";
  const end = html.indexOf(mark, start);
  return end < 0 ? html.length : end + mark.length;
}

type LineWriter = {
  text: (text: string) => void;
  tag: (name: string, closing: boolean) => void;
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
  const cell = (closing: boolean): void => {
    if (closing) cells?.push(line.trim());
    line = "";
  };
  const row = (closing: boolean): void => {
    if (closing && cells) lines.push(cells.join("\t"));
    else endLine();
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
    tag: (name, closing) => {
      if (cellTags.has(name) && cells) cell(closing);
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
