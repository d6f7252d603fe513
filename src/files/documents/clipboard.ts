import { type DocumentContent, placedDocument } from "../../domain/document/placed";
import { plainDocument } from "../../domain/document/plainBlocks";
import type { Steps } from "../../domain/steps";
import { htmlBlocks } from "./htmlBlocks";
import { textOfHtml } from "./htmlText";

/** What a clipboard holds after copying from Word (HTML) or Excel (HTML and tab-separated text). */
export type ClipboardContent = { html: string | null; text: string | null };

/**
 * Paragraphs in a cell break its row in plain text, and a browser leaves the numbers of a list out of it. Excel has
 * neither.
 */
const onlyInHtml = /<ol\b|<t[dh]\b[^>]*>\s*<p\b/i;

/** The text of a clipboard. Tabs in the plain text are cells; without them, the HTML may know of tables. */
export function textOfClipboard({ html, text }: ClipboardContent): string {
  if (html && onlyInHtml.test(html)) return textOfHtml(html, { numbered: true });
  if (text?.includes("\t")) return withoutQuotedBreaks(text);
  const fromHtml = html ? textOfHtml(html) : "";
  return fromHtml.includes("\t") || !text ? fromHtml : text;
}

/** HTML of a program that knows of headings, lists and tables; a sheet's cells are in its plain text. */
const structured = /<h[1-6]\b|<li\b|mso-list:|mso-outline-level|class\s*=\s*["']?Mso|role\s*=\s*["']?heading/i;
const ofSheet = /urn:schemas-microsoft-com:office:excel|Excel\.Sheet|google-sheets-html-origin/i;

/**
 * A clipboard as a document's blocks, where its HTML tells headings, points and tables; else as plain text has them.
 * Reads in steps.
 */
export function* documentOfClipboard({ html, text }: ClipboardContent): Steps<DocumentContent> {
  const tells =
    html !== null &&
    !ofSheet.test(html) &&
    (structured.test(html) || onlyInHtml.test(html) || (/<table\b/i.test(html) && !(text ?? "").includes("\t")));
  const content = tells ? placedDocument(yield* htmlBlocks(html), "html") : null;
  return content && content.text.trim() !== "" ? content : plainDocument(textOfClipboard({ html, text }));
}

/** Excel puts a cell with line breaks in quotation marks; its breaks become spaces. */
function withoutQuotedBreaks(text: string): string {
  return text.replace(
    /(^|[\t\n])"((?:[^"]|"")*)"(?=[\t\r\n]|$)/g,
    (_whole, before: string, cell: string) => before + cell.replace(/""/g, '"').replace(/\s*[\r\n]+\s*/g, " "),
  );
}
