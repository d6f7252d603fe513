import { encodeCol } from "@cj-tech-master/excelts";
import { rewrittenReferences } from "./moveReferences";

/** Where a formula stands; rows and columns count from 1. */
type Place = { row: number; column: number };

/** A formula (without `=`) with its references as `RC[-1]` and `R5C2`, as `range.formulasR1C1` gives it. */
export function toR1C1(formula: string, { row, column }: Place): string {
  return rewrittenReferences(formula, (reference) =>
    reference
      .split(":")
      .map((corner) => {
        const [, columnDollar = "", letters = "", rowDollar = "", digits = ""] =
          /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(corner) ?? [];
        const absoluteRow = letters === "" ? columnDollar + rowDollar : rowDollar;
        const rowPart = digits === "" ? "" : `R${offset(Number(digits), row, absoluteRow !== "")}`;
        const columnPart = letters === "" ? "" : `C${offset(columnNumber(letters), column, columnDollar !== "")}`;
        return rowPart + columnPart;
      })
      .join(":"),
  );
}

const offset = (at: number, from: number, isAbsolute: boolean): string =>
  isAbsolute ? String(at) : at === from ? "" : `[${at - from}]`;

function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

/** Texts, brackets and names are skipped; what is left over and looks like an R1C1 reference is one. */
const piece =
  /"(?:[^"]|"")*"|'(?:[^']|'')+'!|(?<![\p{L}\p{N}_.\]])(R(?:\[-?\d+\]|\d+)?C(?:\[-?\d+\]|\d+)?|R(?:\[-?\d+\]|\d+)|C(?:\[-?\d+\]|\d+))(?![\p{L}\p{N}_.(])|[\p{L}_\\][\p{L}\p{N}_.]*|[\s\S]/gu;

/** A formula (without `=`) in R1C1 form with its references as `A1`, as it reads in this cell. */
export function fromR1C1(formula: string, { row, column }: Place): string {
  return formula.replace(piece, (part: string, reference: string | undefined) => {
    if (reference === undefined) return part;
    const [, rowPart, columnPart] = /^(R(?:\[-?\d+\]|\d+)?)?(C(?:\[-?\d+\]|\d+)?)?$/.exec(reference) ?? [];
    const rowText = rowPart === undefined ? "" : corner(rowPart.slice(1), row, String);
    const columnText = columnPart === undefined ? "" : corner(columnPart.slice(1), column, (at) => encodeCol(at - 1));
    if (rowPart !== undefined && columnPart !== undefined) return columnText + rowText;
    return `${columnText}${rowText}:${columnText}${rowText}`;
  });
}

function corner(text: string, from: number, show: (at: number) => string): string {
  if (text === "") return show(from);
  const relative = /^\[(-?\d+)\]$/.exec(text);
  return relative ? show(from + Number(relative[1])) : `$${show(Number(text))}`;
}
