import type { Cell, Worksheet } from "@cj-tech-master/excelts";
import { displayText } from "../../host/model/displayText";
import { standardHeight } from "../../host/model/sizes";

const fontFamily = 'Calibri, Carlito, "Segoe UI", sans-serif';
const pointsPerLine = 15;
const padding = 8;

/** A row's height in points: its own, or what its wrapped texts need, as Excel does when it opens a file. */
export function shownRowHeight(sheet: Worksheet, row: number, widthOf: (column: number) => number): number {
  const found = sheet.findRow(row);
  const usual = sheet.properties.defaultRowHeight ?? standardHeight;
  if (!found) return usual;
  if (found.height) return found.height;
  let lines = 1;
  let size = 11;
  found.eachCell((cell, column) => {
    size = Math.max(size, cell.style.font?.size ?? 11);
    if (cell.style.alignment?.wrapText) lines = Math.max(lines, linesIn(cell, widthOf(column) - padding));
  });
  return Math.max(usual, lines * pointsPerLine, size * 1.35);
}

function linesIn(cell: Cell, width: number): number {
  if (width <= 0) return 1;
  const { size = 11, bold = false } = cell.style.font ?? {};
  return displayText(cell).split("\n").reduce((lines, part) => lines + wrappedLines(part, width, `${bold ? "bold " : ""}${size}pt ${fontFamily}`), 0);
}

const known = new Map<string, number>();
const canvas = document.createElement("canvas").getContext("2d");

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
  if (!canvas) return 1;
  canvas.font = font;
  if (canvas.measureText(text).width <= width) return 1;
  let lines = 1;
  let line = "";
  for (const word of text.split(" ")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line === "" || canvas.measureText(longer).width <= width) line = longer;
    else {
      lines += 1;
      line = word;
    }
  }
  return lines;
}
