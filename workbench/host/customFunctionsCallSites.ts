import type { Worksheet } from "@cj-tech-master/excelts";
import type { FormulaReader, FormulaReading } from "../files/calculation";
import { functionCalls } from "../files/functionCalls";
import { functionKey, isMatrix, type FunctionMetadata } from "./customFunctionsMetadata";

/** One call of a custom function in the formula of one cell. */
export type CallSite = {
  sheet: Worksheet;
  row: number;
  column: number;
  /** The source text of the arguments; an empty text is a missing argument. */
  args: readonly string[];
};

/** The call sites of a workbook's formulas. */
export type CallSites = {
  reader: FormulaReader;
  /** The call site that a first argument marks, if it is a mark. */
  find(mark: string): CallSite | undefined;
  /** A text without the marks that a formula as text may show. */
  withoutMarks(text: string): string;
};

/**
 * The engine calls a function without saying from where: its first argument tells, put there for the engine's eyes
 * only.
 */
const markSign = "\uE000";
const marks = new RegExp(`"${markSign}[^"]*",?`, "g");

type Read = { formula: string; reading: FormulaReading | undefined; sites: readonly CallSite[] };

/** Finds the calls of these functions in formulas; `functions` are by their key. */
export function callSites(functions: ReadonlyMap<string, FunctionMetadata>): CallSites {
  const cells = new Map<string, Read>();
  const names = [...functions.keys()].map((name) => name.replace(/[.\\]/g, "\\$&"));
  const mayCall = new RegExp(`(?:${names.join("|")})\\(`, "iu");

  const read = (formula: string, cell: string, at: Omit<CallSite, "args">): Read => {
    if (names.length === 0 || !mayCall.test(formula.normalize("NFC")))
      return { formula, reading: undefined, sites: [] };
    const calls = functionCalls(formula).filter(({ name }) => functions.has(functionKey(name)));
    const marked = calls.reduceRight((text, { open, args }, number) => {
      const mark = `"${markSign}${cell}:${number}"${args.length > 0 ? "," : ""}`;
      return text.slice(0, open + 1) + mark + text.slice(open + 1);
    }, formula);
    const spills = calls.some(({ name }) => isMatrix(functions.get(functionKey(name))?.result));
    return { formula, reading: { formula: marked, spills }, sites: calls.map(({ args }) => ({ ...at, args })) };
  };

  return {
    reader(formula, sheet, row, column) {
      const cell = `${sheet.id}:${row}:${column}`;
      const known = cells.get(cell);
      if (known?.formula === formula && known.sites.every((site) => site.sheet === sheet)) return known.reading;
      const fresh = read(formula, cell, { sheet, row, column });
      if (fresh.reading) cells.set(cell, fresh);
      else cells.delete(cell);
      return fresh.reading;
    },
    find(mark) {
      if (!mark.startsWith(markSign)) return undefined;
      const [sheet, row, column, number] = mark.slice(1).split(":");
      return cells.get(`${sheet}:${row}:${column}`)?.sites[Number(number)];
    },
    withoutMarks: (text) => (text.includes(markSign) ? text.replace(marks, "") : text),
  };
}
