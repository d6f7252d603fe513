import { paced } from "../../files/breather";
import { documentOfClipboard } from "../../files/documents/clipboard";
import { keepDocument } from "./lastDocument";

/**
 * The text of what was copied from Word, Outlook, Excel or a web page, with its tables as tab-separated rows and its
 * numbers before the goals. Its headings, points and tables are kept for the reading, as those of a file are.
 */
export async function pastedText(html: string, text: string): Promise<string> {
  const document = await paced(documentOfClipboard({ html, text }));
  keepDocument(document);
  return document.text;
}
