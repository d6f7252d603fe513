import { formatsNamed, withFormatIds } from "./graftTables";
import { attributesOf, childElement, childElements, insertChild, replaceElement } from "./xmlText";

/** The part with the styles of a package. */
export const stylesPart = "xl/styles.xml";

const styleOrder = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
  "tableStyles",
  "colors",
  "extLst",
];

/** The saved style sheet with what it lacked, and the new ids of the carried formats by their old ones. */
export type GraftedStyles = { styles: string; formats: ReadonlyMap<number, number> };

/** Carries the workbook's own table styles, its palette, and those of the original's formats that are `wanted`. */
export function graftStyles(saved: string, original: string, wanted: readonly number[]): GraftedStyles {
  const present = childElements(childElement(saved, "dxfs")?.text ?? "");
  const before = childElements(childElement(original, "dxfs")?.text ?? "");
  const tableStyles = childElement(original, "tableStyles");
  const needed = [...new Set([...wanted, ...formatsNamed(tableStyles?.text ?? "")])]
    .filter((id) => before[id])
    .sort((left, right) => left - right);
  const formats = new Map(needed.map((id, index) => [id, present.length + index]));
  const all = [...present, ...needed.map((id) => before[id]!)];
  let styles =
    needed.length === 0
      ? saved
      : withChild(saved, "dxfs", `<dxfs count="${all.length}">${all.map(({ text }) => text).join("")}</dxfs>`);
  if (tableStyles) styles = withChild(styles, "tableStyles", withFormatIds(tableStyles.text, formats));
  for (const name of ["colors", "extLst"]) {
    const child = childElement(original, name);
    if (child && !childElement(styles, name))
      styles = insertChild(styles, name, withRootNamespaces(child.text, original), styleOrder);
  }
  return { styles, formats };
}

/** The element with the root's prefixes declared on it. */
function withRootNamespaces(text: string, root: string): string {
  const declared = [...attributesOf(root)].filter(
    ([name]) => name.startsWith("xmlns:") && !text.includes(`${name}=`) && text.includes(`${name.slice(6)}:`),
  );
  return text.replace(/^<[^\s/>]+/, (start) => start + declared.map(([name, value]) => ` ${name}="${value}"`).join(""));
}

/**
 * Styles without the pattern type that the engine makes up for a fill of a conditional format; Excel takes it for
 * damage.
 */
export const withoutMadeUpPattern = (styles: string): string => styles.replaceAll(' patternType="undefined"', "");

function withChild(xml: string, name: string, text: string): string {
  const child = childElement(xml, name);
  return child ? replaceElement(xml, child, text) : insertChild(xml, name, text, styleOrder);
}
