import { decodeCol } from "@cj-tech-master/excelts";
import { kindOf, relationshipsOf, targetPart } from "./relationships";
import { attributesOf, decodeXml } from "./xmlText";
import { partText, setPartText, type ZipParts } from "./zipParts";

type TablePlace = { name: string; part: string; top: number; left: number; bottom: number; right: number };

const name = String.raw`[\p{L}_\\][\p{L}\p{N}_.]*`;
const column = String.raw`(?:'.|[^\[\]'@#])+`;
const text = String.raw`"(?:[^"]|"")*"|'(?:[^']|'')*'`;

/** `[@Faktisk]`, `[@[Mål tal]]`, `[@[A]:[B]]`, `[@]`, with or without a table's name, and a column without one. */
const shown = new RegExp(
  String.raw`${text}|(${name})?\[@(?:\[(${column})\](?::\[(${column})\])?|(${column})?)\]|(${name})?\[(${column})\](?![^\s,;()+*/&=<>^-]*!)`,
  "gu",
);
/** `Mål[[#This Row],[Faktisk]]`, as a file has it. */
const stored = new RegExp(String.raw`${text}|(${name})\[\[#This Row\],\[(${column})\]\]`, "gu");

/**
 * A formula of a table's cell as a file has it: with the table's name, and `[#This Row]` for `@`, which Excel only
 * shows.
 */
export function storedReferences(formula: string, table: string): string {
  return formula.replace(shown, (whole: string, ...found: (string | undefined)[]) => {
    const [of, first, last, only, other, plain] = found;
    if (plain !== undefined) return `${other ?? table}[${plain}]`;
    if (!whole.includes("[@") || whole.startsWith('"') || whole.startsWith("'")) return whole;
    const from = first ?? only;
    if (from === undefined) return `${of ?? table}[#This Row]`;
    return `${of ?? table}[[#This Row],[${from}]${last === undefined ? "" : `:[${last}]`}]`;
  });
}

/** A formula of a table's cell as Excel shows it: `[@Faktisk]` for a cell of its own row. */
export function shownReferences(formula: string, table: string): string {
  return formula.replace(stored, (whole: string, of: string | undefined, header: string | undefined) => {
    if (of?.toLowerCase() !== table.toLowerCase() || header === undefined) return whole;
    return /^[\p{L}\p{N}_.]+$/u.test(header) ? `[@${header}]` : `[@[${header}]]`;
  });
}

const encode = (formula: string): string => formula.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
const cellFormula = /<(?:\w+:)?c\s([^>]*)>\s*<(?:\w+:)?f(?:\s[^>]*)?>([^<]*\[[^<]*)(?=<\/)/g;
const columnFormula = /<(?:\w+:)?calculatedColumnFormula(?:\s[^>]*)?>([^<]*\[[^<]*)(?=<\/)/g;

/** Changes the formulas of the cells of tables, and of their calculated columns, in place. */
export function changeTableFormulas(parts: ZipParts, change: (formula: string, table: string) => string): void {
  for (const sheet of Object.keys(parts).filter((part) => /^xl\/worksheets\/[^/]+\.xml$/.test(part))) {
    const tables = tablesOf(parts, sheet);
    if (tables.length === 0) continue;
    const rewritten = (whole: string, formula: string, table: string): string => {
      const after = encode(change(decodeXml(formula), table));
      return whole.slice(0, whole.length - formula.length) + after;
    };
    const xml = partText(parts, sheet) ?? "";
    const changed = xml.replace(cellFormula, (whole: string, attributes: string, formula: string) => {
      const [, letters, row] = /\br="([A-Z]+)(\d+)"/.exec(attributes) ?? [];
      const at = { row: Number(row), column: decodeCol(letters ?? "A") + 1 };
      const own = tables.find(
        ({ top, left, bottom, right }) => at.row >= top && at.row <= bottom && at.column >= left && at.column <= right,
      );
      return own ? rewritten(whole, formula, own.name) : whole;
    });
    if (changed !== xml) setPartText(parts, sheet, changed);
    for (const table of tables) {
      const own = partText(parts, table.part) ?? "";
      const next = own.replace(columnFormula, (whole: string, formula: string) =>
        rewritten(whole, formula, table.name),
      );
      if (next !== own) setPartText(parts, table.part, next);
    }
  }
}

function tablesOf(parts: ZipParts, sheet: string): TablePlace[] {
  return relationshipsOf(parts, sheet)
    .filter((each) => kindOf(each) === "table" && !each.external)
    .flatMap(({ target }) => {
      const part = targetPart(sheet, target);
      const attributes = attributesOf(partText(parts, part) ?? "");
      const [, from, top, to, bottom] = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(attributes.get("ref") ?? "") ?? [];
      if (from === undefined || to === undefined) return [];
      return [
        {
          name: decodeXml(attributes.get("displayName") ?? attributes.get("name") ?? ""),
          part,
          top: Number(top),
          left: decodeCol(from) + 1,
          bottom: Number(bottom),
          right: decodeCol(to) + 1,
        },
      ];
    });
}
