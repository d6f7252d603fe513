import type * as PdfJs from "pdfjs-dist";
import type { PDFDocumentProxy, PDFPageProxy, PDFWorker } from "pdfjs-dist/types/src/display/api";
import type { Block } from "../../domain/document/blocks";
import { type Breathe, breather, paced } from "../breather";
import { type DocumentText, type ReadingWatch, documentOf, limits, unreadable } from "./document";
import { alignedTables, hasColumns } from "./pdfColumns";
import { flowBlocks, joinedPages, withoutFurniture } from "./pdfFlow";
import { ruledTables } from "./pdfGrid";
import { type ContentItem, type Piece, piecesOf } from "./pdfPieces";
import { type OperatorCodes, type Operators, type Rule, rulesOf } from "./pdfRules";
import { unpacksTooLarge } from "./pdfStreams";
import { type TagNode, taggedBlocks } from "./pdfTags";

type PdfLibrary = typeof PdfJs;
/** A page as pdf.js gives it: its text, its ruled lines, and its blocks where its tags tell them. */
type PdfPage = { pieces: Piece[]; height: number; rules: Rule[]; tagged: Block[] | null };
/** Fewer letters per page than this: the pages are scanned pictures. */
const leastLetters = 10;

/** Thrown where a page takes longer than any real one: forms within forms, a drawing without an end. */
const TOO_COMPLEX = new Error("tooComplex");

/**
 * The blocks of a .pdf: by its tags, else by its ruled lines and aligned columns. A scanned file is told as such.
 * Yields between pages and tells how far it is. @throws the signal's reason once it is aborted
 */
export async function readPdf(bytes: Uint8Array, watch: ReadingWatch = {}): Promise<DocumentText> {
  if (await paced(unpacksTooLarge(bytes), watch.signal)) return unreadable("unpacksTooLarge");
  const breathe = breather();
  const pdf = await pdfLibrary(breathe);
  await breathe();
  const { worker, close } = pdfWorker(pdf);
  const task = pdf.library.getDocument({
    worker,
    data: bytes.slice(),
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: true,
    stopAtErrors: false,
    verbosity: 0,
  });
  try {
    const document = await inTime(task.promise);
    return document.numPages > limits.pages
      ? unreadable("tooManyPages")
      : await blocksOf(document, pdf.library.OPS, watch, breathe);
  } catch (error) {
    watch.signal?.throwIfAborted();
    if (error === TOO_COMPLEX) return unreadable("tooComplex");
    return unreadable(isPasswordFault(error) ? "passwordProtected" : "broken");
  } finally {
    await task.destroy();
    close();
  }
}

type PdfParts = { library: PdfLibrary; handler: { initializeFromPort: (port: MessagePort) => void } };

/** The library, and the code of its worker. */
async function pdfLibrary(breathe: Breathe): Promise<PdfParts> {
  const { WorkerMessageHandler } = (await import("pdfjs-dist/legacy/build/pdf.worker.mjs" as string)) as {
    WorkerMessageHandler: PdfParts["handler"];
  };
  await breathe();
  return { library: (await import("pdfjs-dist/legacy/build/pdf.mjs")) as PdfLibrary, handler: WorkerMessageHandler };
}

/**
 * pdf.js's worker on the main thread, which needs no worker script. It gets messages over a MessageChannel, each a task
 * of its own, so that clicks, timers and the timeout run between them.
 */
function pdfWorker({ library, handler }: PdfParts): { worker: PDFWorker; close: () => void } {
  const { port1, port2 } = new MessageChannel();
  handler.initializeFromPort(port2);
  port1.start();
  port2.start();
  const worker = new library.PDFWorker({ port: port1 as unknown as null, verbosity: 0 });
  return {
    worker,
    close: () => {
      worker.destroy();
      port1.close();
    },
  };
}

/** @throws TOO_COMPLEX where the work is not done in the time of a page */
async function inTime<T>(work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_done, fail) => {
    timer = setTimeout(() => fail(TOO_COMPLEX), limits.pageTime);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

async function blocksOf(
  document: PDFDocumentProxy,
  codes: OperatorCodes,
  { signal, progress }: ReadingWatch,
  breathe: Breathe,
): Promise<DocumentText> {
  const pages: PdfPage[] = [];
  await breathe();
  for (let number = 1; number <= document.numPages; number++) {
    signal?.throwIfAborted();
    progress?.(number, document.numPages);
    pages.push(await inTime(pageOf(document, number, codes)));
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
    signal?.throwIfAborted();
    blocks.push(page.tagged ?? drawnBlocks(pieces[at] ?? [], page.rules, size, at + 1));
    await breathe();
  }
  const tagged = pages.filter((page) => page.tagged !== null).length;
  const origin = tagged === 0 ? "pdfLines" : tagged === pages.length ? "pdfTags" : "pdfMixed";
  return documentOf(joinedPages(blocks), origin);
}

/**
 * A page's tags are asked for first. Only without them, and where its text stands in columns, is its drawing looked at:
 * pdf.js parses the page a second time for it.
 */
async function pageOf(document: PDFDocumentProxy, number: number, codes: OperatorCodes): Promise<PdfPage> {
  const page = await document.getPage(number);
  const pieces = piecesOf(await itemsOf(page));
  const tree = (await page.getStructTree().catch(() => null)) as TagNode | null;
  const tagged = taggedBlocks(tree, pieces, number);
  const rules = tagged || !hasColumns(pieces) ? [] : rulesOf((await page.getOperatorList()) as Operators, codes);
  page.cleanup();
  const [, low = 0, , top = 842] = page.view;
  return { pieces, height: top - low, rules, tagged };
}

/** More pieces of text than this are no page: a page of dense small print has some thousand. */
const mostItems = 100_000;

/** The text of a page, asked for bit by bit, so that the worker waits while the thread does something else. */
async function itemsOf(page: PDFPageProxy): Promise<ContentItem[]> {
  const reader = page.streamTextContent({ includeMarkedContent: true }).getReader() as TextReader;
  const items: ContentItem[] = [];
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return items;
    items.push(...value.items);
    if (items.length > mostItems) throw TOO_COMPLEX;
  }
}

type TextReader = ReadableStreamDefaultReader<{ items: readonly ContentItem[] }>;

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
