import { withFormatIds } from "./graftTables";
import { attributesOf, childElement, childElements, insertChild, replaceElement } from "./xmlText";

const styleOrder = ["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs", "tableStyles", "colors", "extLst"];

/** The saved style sheet with the original's formats for tables, its own table styles and its palette. */
export type GraftedStyles = { styles: string; formatOffset: number };

/** Carries the formats of tables; `formatOffset` is how far they moved in the list of formats. */
export function graftStyles(saved: string, original: string): GraftedStyles {
  const formats = childElements(childElement(saved, "dxfs")?.text ?? "");
  const carried = childElements(childElement(original, "dxfs")?.text ?? "");
  const formatOffset = formats.length;
  let styles = withChild(saved, "dxfs", `<dxfs count="${formats.length + carried.length}">${[...formats, ...carried].map(({ text }) => text).join("")}</dxfs>`);
  const tableStyles = childElement(original, "tableStyles");
  if (tableStyles) styles = withChild(styles, "tableStyles", withFormatIds(tableStyles.text, formatOffset));
  for (const name of ["colors", "extLst"]) {
    const child = childElement(original, name);
    if (child && !childElement(styles, name)) styles = insertChild(styles, name, withRootNamespaces(child.text, original), styleOrder);
  }
  return { styles, formatOffset };
}

/** The element with the root's prefixes declared on it. */
function withRootNamespaces(text: string, root: string): string {
  const declared = [...attributesOf(root)].filter(([name]) => name.startsWith("xmlns:") && !text.includes(`${name}=`) && text.includes(`${name.slice(6)}:`));
  return text.replace(/^<[^\s/>]+/, (start) => start + declared.map(([name, value]) => ` ${name}="${value}"`).join(""));
}

/** Styles without the pattern type that the engine makes up for a fill of a conditional format; Excel takes it for damage. */
export const withoutMadeUpPattern = (styles: string): string => styles.replaceAll(' patternType="undefined"', "");

function withChild(xml: string, name: string, text: string): string {
  const child = childElement(xml, name);
  return child ? replaceElement(xml, child, text) : insertChild(xml, name, text, styleOrder);
}
