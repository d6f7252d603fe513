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

/** Excel puts a cell with line breaks in quotation marks; its breaks become spaces. */
function withoutQuotedBreaks(text: string): string {
  return text.replace(
    /(^|[\t\n])"((?:[^"]|"")*)"(?=[\t\r\n]|$)/g,
    (_whole, before: string, cell: string) => before + cell.replace(/""/g, '"').replace(/\s*[\r\n]+\s*/g, " "),
  );
}
