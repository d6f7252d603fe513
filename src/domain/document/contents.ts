import type { Block, contentsEntry } from "./blocks";

const opening = /^(?:indhold|indholdsfortegnelse|indholdsoversigt)\s*:?$/i;
const endsInPage = /[\t ](\d{1,3})$/;

/** Whether a line opens a contents list (*indholdsfortegnelse*). */
export function opensContents(text: string): boolean {
  return opening.test(text);
}

/** An entry of a contents list: below *Indholdsfortegnelse* a page number behind a space is enough. */
export function entryByPage(text: string): ReturnType<typeof contentsEntry> {
  const target = endsInPage.exec(text)?.[1];
  return target === undefined || !/\p{L}/u.test(text) ? null : { text: text.slice(0, -target.length).trim(), target };
}

function pageOf(block: Block | undefined): string | null {
  return block?.kind === "paragraph" && /^\d{1,3}$/.test(block.text) ? block.text : null;
}

function isEntryBefore(block: Block | undefined): boolean {
  return block !== undefined && block.kind !== "table" && /\p{L}/u.test(block.text);
}

/** The blocks, with the lines below *Indholdsfortegnelse* as its entries as long as each ends in a page number. */
export function withContents(blocks: readonly Block[]): Block[] {
  let isInside = false;
  return blocks.map((block, at) => {
    if (block.kind === "furniture" || block.kind === "contents") return block;
    const text = block.kind === "table" ? "" : block.text;
    const isEntry = isInside && (block.kind === "paragraph" || block.kind === "item" || block.kind === "heading");
    // A PDF's tags may have the page number as a paragraph of its own.
    const isPage = isInside && /^\d{1,3}$/.test(text) && isEntryBefore(blocks[at - 1]);
    if (isPage) return { kind: "furniture", text, page: block.page };
    const target = pageOf(blocks[at + 1]);
    const entry = !isEntry ? null : target !== null && /\p{L}/u.test(text) ? { text, target } : entryByPage(text);
    isInside = opensContents(text) || entry !== null;
    if (entry === null || block.kind === "table") return block;
    const number = block.kind === "heading" && block.number !== null ? `${block.number} ` : "";
    return { kind: "contents", text: number + entry.text, target: entry.target, page: block.page };
  });
}
