import { joinSheet, splitSheet } from "./sheetData";
import {
  attributesOf,
  childElement,
  childElements,
  elementsNamed,
  insertChild,
  replaceElement,
  withAttributes,
} from "./xmlText";

const order = [
  ...[
    "conditionalFormatting",
    "dataValidations",
    "hyperlinks",
    "printOptions",
    "pageMargins",
    "pageSetup",
    "headerFooter",
    "rowBreaks",
  ],
  ...[
    "colBreaks",
    "customProperties",
    "cellWatches",
    "ignoredErrors",
    "smartTags",
    "drawing",
    "legacyDrawing",
    "legacyDrawingHF",
  ],
  ...["picture", "oleObjects", "controls", "webPublishItems", "tableParts", "extLst"],
];

const innerText = (xml: string, name: string): string | undefined =>
  new RegExp(`<xm:${name}>([\\s\\S]*?)</xm:${name}>`).exec(xml)?.[1];

/** One validation of the extension as the ordinary element. */
function ordinary(extended: string): string {
  const formulas = ["formula1", "formula2"].flatMap((name) => {
    const formula = elementsNamed(extended, `x14:${name}`)[0];
    return formula ? [`<${name}>${innerText(formula.text, "f") ?? ""}</${name}>`] : [];
  });
  const attributes = [...attributesOf(extended)].filter(([name]) => !name.includes(":"));
  const tag = withAttributes(
    "<dataValidation/>",
    new Map([...attributes, ["sqref", innerText(extended, "sqref") ?? ""]]),
  );
  return tag.replace(/\/>$/, `>${formulas.join("")}</dataValidation>`);
}

/**
 * A sheet with the validations that Excel keeps in an extension, because they refer to another sheet, as ordinary ones.
 * Every Excel since 2010 reads them there too, and so do all other readers.
 */
export function withOrdinaryValidations(xml: string): string {
  if (!xml.includes("x14:dataValidation ")) return xml;
  const { shell: sheet, data } = splitSheet(xml);
  const extended = elementsNamed(childElement(sheet, "extLst")?.text ?? "", "x14:dataValidation").map(({ text }) =>
    ordinary(text),
  );
  const list = childElement(sheet, "dataValidations");
  const all = [...childElements(list?.text ?? "").map(({ text }) => text), ...extended];
  const text = `<dataValidations count="${all.length}">${all.join("")}</dataValidations>`;
  const shell = list ? replaceElement(sheet, list, text) : insertChild(sheet, "dataValidations", text, order);
  return joinSheet({ shell, data });
}
