import type { Block, TableBlock, TableCell } from "./blocks";
import { withContents } from "./contents";

/** A stretch of a document's text: from `start` up to, not including, `end`. */
type Place = { start: number; end: number };
export type PlacedCell = TableCell & Place;
export type PlacedTable = Omit<TableBlock, "rows"> & Place & { rows: readonly (readonly (PlacedCell | null)[])[] };
export type PlacedBlock = (Exclude<Block, TableBlock> & Place) | PlacedTable;

/**
 * How a document's blocks were found. A PDF is read by its tags, or by its ruled lines and aligned columns; `pdfMixed`
 * has pages of both kinds.
 */
export type DocumentOrigin = "text" | "word" | "html" | "sheet" | "pdfTags" | "pdfLines" | "pdfMixed";

/** A document as blocks, and as one text in which each block and cell has its place. */
export type DocumentContent = { text: string; blocks: readonly PlacedBlock[]; origin: DocumentOrigin };

/** Dots between an entry of a contents list and its page, as people see them. */
const leaders = " ........ ";

/**
 * Writes blocks as one text: a block a line with an empty line behind, a table's row a line with tabs between its
 * cells. Furniture is left out. The text can be shown, edited, and read again as plain text.
 */
export function placedDocument(blocks: readonly Block[], origin: DocumentOrigin): DocumentContent {
  const placed: PlacedBlock[] = [];
  let text = "";
  const all = withContents(blocks);
  all.forEach((block, at) => {
    if (block.kind === "furniture") return;
    const start = text.length;
    if (block.kind === "table") {
      const rows = block.rows.map((row) => {
        const cells = row.map((cell, column) => {
          if (column > 0) text += "\t";
          const from = text.length;
          text += cell?.text ?? "";
          return cell && { ...cell, start: from, end: text.length };
        });
        text += "\n";
        return cells;
      });
      placed.push({ ...block, rows, start, end: text.length - 1 });
    } else {
      text += lineOf(block);
      placed.push({ ...block, start, end: text.length });
      text += "\n";
    }
    if (!isList(block) || all[at + 1]?.kind !== block.kind) text += "\n";
  });
  return { text: text.replace(/\n$/, ""), blocks: placed, origin };
}

function isList({ kind }: Block): boolean {
  return kind === "item" || kind === "contents";
}

function lineOf(block: Exclude<Block, TableBlock>): string {
  if (block.kind === "contents") return `${block.text}${leaders}${block.target}`.trimEnd();
  if (block.kind === "heading" && block.number !== null) return `${block.number} ${block.text}`;
  if (block.kind === "item" || block.kind === "note") return `${block.mark} ${block.text}`.trim();
  return block.text;
}
