import type * as PdfJs from "pdfjs-dist";
import type { PDFDocumentProxy } from "pdfjs-dist/types/src/display/api";
import { plainDocument } from "../../domain/document/plainBlocks";
import { type DocumentText, limits, unreadable } from "./document";
import { type PlacedText, joinedPages, pageText } from "./pdfLines";

type PdfLibrary = typeof PdfJs;
/** Fewer letters per page than this: the pages are scanned pictures. */
const leastLetters = 10;

/** The text of a .pdf, line by line as it stands on the page. A scanned file has no text and gives its own problem. */
export async function textOfPdf(bytes: Uint8Array): Promise<DocumentText> {
  const pdf = await pdfLibrary();
  const task = pdf.getDocument({
    data: bytes.slice(),
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: true,
    stopAtErrors: false,
    verbosity: 0,
  });
  try {
    const document = await task.promise;
    return document.numPages > limits.pages ? unreadable("tooManyPages") : await textOfPages(document);
  } catch (error) {
    return unreadable(isPasswordFault(error) ? "passwordProtected" : "broken");
  } finally {
    await task.destroy();
  }
}

/** The worker is loaded beside the library and runs in its place, so no script address is needed. */
async function pdfLibrary(): Promise<PdfLibrary> {
  await import("pdfjs-dist/legacy/build/pdf.worker.mjs" as string);
  return (await import("pdfjs-dist/legacy/build/pdf.mjs")) as PdfLibrary;
}

async function textOfPages(document: PDFDocumentProxy): Promise<DocumentText> {
  const pages: string[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    pages.push(pageText(items.filter((item): item is typeof item & PlacedText => "str" in item)));
    page.cleanup();
  }
  const text = joinedPages(pages);
  return text.replace(/\s/g, "").length < leastLetters * document.numPages
    ? unreadable("scanned")
    : { kind: "text", ...plainDocument(text) };
}

function isPasswordFault(error: unknown): boolean {
  return error instanceof Error && error.name === "PasswordException";
}
