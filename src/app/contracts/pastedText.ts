import { textOfClipboard } from "../../files/documents/clipboard";

/**
 * The text of what was copied from Word, Excel or a web page, with its tables as tab-separated rows and its numbers
 * before the goals.
 */
export function pastedText(html: string, text: string): string {
  return textOfClipboard({ html, text });
}
