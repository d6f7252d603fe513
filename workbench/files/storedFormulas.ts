import { addinCalls, addinNames, withAddinPrefix, withoutAddinPrefix } from "./addinFunctionNames";
import { withNewerPrefix, withoutNewerPrefix } from "./newerFunctions";
import { decodeXml } from "./xmlText";
import { partText, setPartText, type ZipParts } from "./zipParts";

const formulaElement =
  /(<(?:\w+:)?(?:f|formula|formula1|formula2|definedName|calculatedColumnFormula|totalsRowFormula)(?:\s[^>]*)?>)([^<]+)(?=<\/)/g;
const withFormulas = /^xl\/(workbook\.xml|worksheets\/[^/]+\.xml|tables\/[^/]+\.xml)$/;

const encode = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");

/** Changes every formula of the package's sheets, tables and names, in place. */
function changeFormulas(parts: ZipParts, change: (formula: string) => string): void {
  for (const name of Object.keys(parts).filter((part) => withFormulas.test(part))) {
    const xml = partText(parts, name) ?? "";
    let changed = false;
    const after = xml.replace(formulaElement, (whole, start: string, text: string) => {
      const formula = decodeXml(text);
      const result = change(formula);
      if (result === formula) return whole;
      changed = true;
      return start + encode(result);
    });
    if (changed) setPartText(parts, name, after);
  }
}

/**
 * Turns the formulas of an opened file into what a user sees. Returns the add-in functions the file calls; `known` are
 * the full names of functions that have a namespace.
 */
export function showFormulas(parts: ZipParts, known: Iterable<string>): Set<string> {
  const called = new Set<string>();
  changeFormulas(parts, (formula) => {
    for (const name of addinCalls(formula)) called.add(name);
    return withoutNewerPrefix(withoutAddinPrefix(formula, known));
  });
  return called;
}

/** Turns the formulas of a package into what a file stores; `addinFunctions` are the names of add-in functions. */
export function storeFormulas(parts: ZipParts, addinFunctions: Iterable<string>): void {
  const names = addinNames(addinFunctions);
  changeFormulas(parts, (formula) => withNewerPrefix(withAddinPrefix(formula, names)));
}
