import type { Cell, Worksheet } from "@cj-tech-master/excelts";
import { displayText } from "../../host/model/displayText";
import { standardHeight } from "../../host/model/sizes";
import { fontOf, textWidth } from "./textWidth";

const pointsPerLine = 15;
const padding = 8;

/**
 * A row's height in points: the one that somebody gave it, or else room for what it holds now, in the page's own font.
 * A height that Excel reckoned earlier is not kept: the row may hold something else since.
 */
export function shownRowHeight(sheet: Worksheet, row: number, widthOf: (column: number) => number): number {
  const found = sheet.findRow(row);
  const usual = sheet.properties.defaultRowHeight ?? standardHeight;
  if (!found) return usual;
  if (found.height && found.customHeight) return found.height;
  let needed = usual;
  found.eachCell((cell, column) => {
    const perLine = Math.max(pointsPerLine, (cell.style.font?.size ?? 11) * 1.35);
    // As in Excel, cells that are merged make no row higher.
    const lines = cell.style.alignment?.wrapText && !cell.isMerged ? linesIn(cell, widthOf(column) - padding) : 1;
    needed = Math.max(needed, lines * perLine);
  });
  return needed;
}

function linesIn(cell: Cell, width: number): number {
  if (width <= 0) return 1;
  const { size = 11, bold = false } = cell.style.font ?? {};
  return displayText(cell)
    .split("\n")
    .reduce((lines, part) => lines + wrappedLines(part, width, fontOf(size, bold)), 0);
}

const known = new Map<string, number>();

function wrappedLines(text: string, width: number, font: string): number {
  const key = `${width}|${font}|${text}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  if (known.size > 20_000) known.clear();
  const lines = countLines(text, width, font);
  known.set(key, lines);
  return lines;
}

function countLines(text: string, width: number, font: string): number {
  if (textWidth(text, font) <= width) return 1;
  let lines = 0;
  let line = "";
  for (const word of text.split(" ")) {
    const longer = `${line} ${word}`;
    if (line !== "" && textWidth(longer, font) <= width) line = longer;
    else {
      // A word that no line has room for is broken, and begins a line of its own.
      lines += Math.max(1, Math.ceil(textWidth(word, font) / width));
      line = word;
    }
  }
  return lines;
}
