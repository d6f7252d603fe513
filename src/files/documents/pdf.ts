import type * as PdfJs from "pdfjs-dist";
import type { PDFDocumentProxy } from "pdfjs-dist/types/src/display/api";
import type { Block } from "../../domain/document/blocks";
import { breather, type Breathe } from "../breather";
import { type DocumentText, documentOf, limits, unreadable } from "./document";
import { alignedTables } from "./pdfColumns";
import { flowBlocks, joinedPages, withoutFurniture } from "./pdfFlow";
import { ruledTables } from "./pdfGrid";
import { type ContentItem, type Piece, piecesOf } from "./pdfPieces";
import { type OperatorCodes, type Operators, type Rule, rulesOf } from "./pdfRules";
import { type TagNode, taggedBlocks } from "./pdfTags";

type PdfLibrary = typeof PdfJs;
/** A page as pdf.js gives it: its text, its ruled lines, and its blocks where its tags tell them. */
type PdfPage = { pieces: Piece[]; height: number; rules: Rule[]; tagged: Block[] | null };
/** Fewer letters per page than this: the pages are scanned pictures. */
const leastLetters = 10;

/** The blocks of a .pdf: by its tags, else by its ruled lines and aligned columns. A scanned file is told as such. */
export async function readPdf(bytes: Uint8Array): Promise<DocumentText> {
  const breathe = breather();
  const pdf = await pdfLibrary(breathe);
  await breathe();
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
    return document.numPages > limits.pages ? unreadable("tooManyPages") : await blocksOf(document, pdf.OPS, breathe);
  } catch (error) {
    return unreadable(isPasswordFault(error) ? "passwordProtected" : "broken");
  } finally {
    await task.destroy();
  }
}

/** The worker is loaded beside the library and runs in its place, so no script address is needed. */
async function pdfLibrary(breathe: Breathe): Promise<PdfLibrary> {
  await import("pdfjs-dist/legacy/build/pdf.worker.mjs" as string);
  await breathe();
  return (await import("pdfjs-dist/legacy/build/pdf.mjs")) as PdfLibrary;
}

async function blocksOf(document: PDFDocumentProxy, codes: OperatorCodes, breathe: Breathe): Promise<DocumentText> {
  const pages: PdfPage[] = [];
  // The library's worker runs on this thread, and its answers come without a task between them.
  await breathe();
  for (let number = 1; number <= document.numPages; number++) {
    pages.push(await pageOf(document, number, codes));
    await breathe();
  }
  const letters = pages.reduce(
    (sum, { pieces }) => sum + pieces.reduce((all, { text }) => all + text.replace(/\s/g, "").length, 0),
    0,
  );
  if (letters < leastLetters * document.numPages) return unreadable("scanned");
  const pieces = withoutFurniture(pages);
  const size = usualSize(pieces.flat());
  const blocks: Block[][] = [];
  for (const [at, page] of pages.entries()) {
    blocks.push(page.tagged ?? drawnBlocks(pieces[at] ?? [], page.rules, size, at + 1));
    await breathe();
  }
  const tagged = pages.filter((page) => page.tagged !== null).length;
  const origin = tagged === 0 ? "pdfLines" : tagged === pages.length ? "pdfTags" : "pdfMixed";
  return documentOf(joinedPages(blocks), origin);
}

/** A page's tags are asked for first: only without them is its drawing looked at. */
async function pageOf(document: PDFDocumentProxy, number: number, codes: OperatorCodes): Promise<PdfPage> {
  const page = await document.getPage(number);
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const pieces = piecesOf(items as readonly ContentItem[]);
  const tree = (await page.getStructTree().catch(() => null)) as TagNode | null;
  const tagged = taggedBlocks(tree, pieces, number);
  const rules = tagged ? [] : rulesOf((await page.getOperatorList()) as Operators, codes);
  page.cleanup();
  const [, low = 0, , top = 842] = page.view;
  return { pieces, height: top - low, rules, tagged };
}

function drawnBlocks(pieces: readonly Piece[], rules: readonly Rule[], size: number, page: number): Block[] {
  const ruled = ruledTables(rules, pieces);
  const taken = new Set(ruled.flatMap((table) => [...table.pieces]));
  const aligned = alignedTables(
    pieces.filter((piece) => !taken.has(piece)),
    rules,
  );
  return flowBlocks(pieces, [...ruled, ...aligned], size, page);
}

/** The size that most letters have: that of the body. */
function usualSize(pieces: readonly Piece[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of pieces) {
    const key = Math.round(size * 2) / 2;
    letters.set(key, (letters.get(key) ?? 0) + text.length);
  }
  return [...letters].sort(([, a], [, b]) => b - a)[0]?.[0] ?? 11;
}

function isPasswordFault(error: unknown): boolean {
  return error instanceof Error && error.name === "PasswordException";
}
