import * as library from "pdfjs-dist/legacy/build/pdf.mjs";
import { readPdf } from "../../src/files/documents/pdf";
import { bothSides, type Line } from "../line";
import { printedPages } from "../printedPages";

const PAGES = 500;

/** The text of every page, as pdf.js gives it. */
async function textOf(bytes: Uint8Array): Promise<number> {
  const task = library.getDocument({ data: bytes.slice(), useSystemFonts: false, disableFontFace: true, verbosity: 0 });
  const document = await task.promise;
  let letters = 0;
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    for (const item of (await page.getTextContent({ includeMarkedContent: true })).items)
      letters += "str" in item ? item.str.length : 0;
    page.cleanup();
  }
  await task.destroy();
  return letters;
}

/** A PDF of 500 pages with a ruled table on each, read into blocks. */
export const pdf: Line = {
  what: "reading a PDF of 500 pages into blocks",
  against: "pdf.js's own text of its pages",
  reach: 2,
  rounds: 5,
  prepare: async () => {
    const bytes = await printedPages(PAGES);
    return {
      round: (at) =>
        bothSides(
          at,
          async () => {
            const read = await readPdf(bytes);
            if (read.kind !== "text") throw new Error(read.problem);
          },
          () => textOf(bytes),
        ),
    };
  },
};
