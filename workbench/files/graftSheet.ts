import { carryAttributes, carryChildren, carryExtensions, type CarriedIds } from "./carriedXml";
import { attributesOf, childElement, decodeXml, elementsNamed, replaceElement, withAttributes } from "./xmlText";

/** The children of a worksheet in the order the file format wants them. */
export const sheetOrder: readonly string[] = [
  ...["sheetPr", "dimension", "sheetViews", "sheetFormatPr", "cols", "sheetData", "sheetCalcPr", "sheetProtection"],
  ...["protectedRanges", "scenarios", "autoFilter", "sortState", "dataConsolidate", "customSheetViews", "mergeCells"],
  ...[
    "phoneticPr",
    "conditionalFormatting",
    "dataValidations",
    "hyperlinks",
    "printOptions",
    "pageMargins",
    "pageSetup",
  ],
  ...[
    "headerFooter",
    "rowBreaks",
    "colBreaks",
    "customProperties",
    "cellWatches",
    "ignoredErrors",
    "smartTags",
    "drawing",
  ],
  ...[
    "legacyDrawing",
    "legacyDrawingHF",
    "drawingHF",
    "picture",
    "oleObjects",
    "controls",
    "webPublishItems",
    "tableParts",
    "extLst",
  ],
];
const unknownToEngine = [
  ...["sheetCalcPr", "protectedRanges", "scenarios", "sortState", "dataConsolidate", "customSheetViews", "phoneticPr"],
  ...["customProperties", "cellWatches", "smartTags", "webPublishItems"],
];
const sheetAttributes = [
  "codeName",
  "filterMode",
  "published",
  "enableFormatConditionsCalculation",
  "transitionEvaluation",
  "transitionEntry",
  "syncHorizontal",
  "syncVertical",
  "syncRef",
];
const formatAttributes = ["baseColWidth", "zeroHeight", "thickTop", "thickBottom", "customHeight"];
const viewAttributes = [
  "showFormulas",
  "showZeros",
  "showRuler",
  "showWhiteSpace",
  "showOutlineSymbols",
  "defaultGridColor",
  "colorId",
  "windowProtection",
];

/** Extensions that the engine writes itself, or that opening has turned into ordinary elements. */
const conditionalFormatExtension = "{78C0D931-6437-407d-A8EE-F0AAD7539E65}";
const validationExtension = "{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}";

/**
 * A saved sheet, its cells set aside, with what the engine lost of the original: sparklines, slicers, protected ranges,
 * filters and the like.
 */
export function graftSheet(saved: string, original: string, ids: CarriedIds): string {
  let xml = carryChildren(saved, original, unknownToEngine, ids, sheetOrder);
  xml = carryAttributes(xml, original, "sheetPr", sheetAttributes, sheetOrder);
  xml = carryAttributes(xml, original, "sheetFormatPr", formatAttributes, sheetOrder);
  xml = carryExtensions(xml, original, [conditionalFormatExtension, validationExtension], ids, sheetOrder);
  xml = carryPageSetup(xml, original, ids);
  xml = carryFilter(xml, original);
  xml = carryHyperlinks(xml, original);
  xml = carryView(xml, original);
  xml = carryStops(xml, original);
  return original.includes(collapsed) ? xml : xml.replace(collapsedOutline, "$1");
}

/** Errors that the file format has no word for: Excel stores them as `#VALUE!` with a note beside it. */
const newErrors =
  /(<c [^>]*t="e"[^>]*>(?:<f[^>]*>[^<]*<\/f>|<f[^>]*\/>)?<v>)#(?:SPILL|CALC|BUSY|FIELD|BLOCKED|CONNECT|UNKNOWN)!(?=<\/v>)/g;
const collapsed = ' collapsed="1"';
const collapsedOutline = /(<(?:col|row) [^>]*?) collapsed="1"/g;

/** The cells of a saved sheet without what the engine makes up: unknown errors, and rows collapsed without reason. */
export function graftCells(saved: string, original: string): string {
  const cells = saved.includes("!</v>") ? saved.replace(newErrors, "$1#VALUE!") : saved;
  return cells.includes(collapsed) && !original.includes(collapsed) ? cells.replace(collapsedOutline, "$1") : cells;
}

/** The page set-up without the page number and copies that the engine makes up, and with its printer settings. */
function carryPageSetup(saved: string, original: string, ids: CarriedIds): string {
  const into = childElement(saved, "pageSetup");
  if (!into) return saved;
  const before = attributesOf(childElement(original, "pageSetup")?.text ?? "");
  const attributes = new Map(attributesOf(into.text));
  for (const name of madeUpPageSetup) if (!before.has(name) && attributes.get(name) === "1") attributes.delete(name);
  const printer = ids.get(before.get("r:id") ?? "");
  if (printer) attributes.set("r:id", printer);
  return replaceElement(saved, into, withAttributes(into.text, attributes));
}

const madeUpPageSetup = ["firstPageNumber", "useFirstPageNumber", "copies"];

/** The sheet's filter with what else is in it, such as its sorting, as long as it covers the same cells. */
function carryFilter(saved: string, original: string): string {
  const into = childElement(saved, "autoFilter");
  const from = childElement(original, "autoFilter");
  if (!into || !from || attributesOf(into.text).get("ref") !== attributesOf(from.text).get("ref")) return saved;
  return replaceElement(saved, into, from.text);
}

/** The screen tips and display texts of hyperlinks that were not moved. */
function carryHyperlinks(saved: string, original: string): string {
  const list = childElement(saved, "hyperlinks");
  if (!list) return saved;
  const before = new Map(
    elementsNamed(childElement(original, "hyperlinks")?.text ?? "", "hyperlink").map(({ text }) => [
      attributesOf(text).get("ref"),
      attributesOf(text),
    ]),
  );
  const entries = elementsNamed(list.text, "hyperlink").map(({ text }) => {
    const own = attributesOf(text);
    const was = before.get(own.get("ref"));
    const lost = [...(was ?? [])].filter(([name]) => (name === "tooltip" || name === "display") && !own.has(name));
    const sameTarget = decodeXml(was?.get("location") ?? "") === decodeXml(own.get("location") ?? "");
    return sameTarget ? withAttributes(text, new Map([...own, ...lost])) : text;
  });
  return replaceElement(saved, list, `<hyperlinks>${entries.join("")}</hyperlinks>`);
}

const ruleKey = (cells: string, rule: string): string => {
  const attributes = attributesOf(rule);
  return [
    cells,
    attributes.get("type"),
    attributes.get("operator"),
    ...elementsNamed(rule, "formula").map(({ text }) => text),
  ].join("\n");
};

/** Conditional formats that stop the ones after them go on doing so. */
function carryStops(saved: string, original: string): string {
  if (!original.includes("stopIfTrue")) return saved;
  const rulesOf = (xml: string) =>
    elementsNamed(xml, "conditionalFormatting").flatMap((format) =>
      elementsNamed(format.text, "cfRule").map((rule) => ({
        from: format.from + rule.from,
        to: format.from + rule.to,
        rule,
        key: ruleKey(attributesOf(format.text).get("sqref") ?? "", rule.text),
      })),
    );
  const stopping = new Set(
    rulesOf(original)
      .filter(({ rule }) => attributesOf(rule.text).get("stopIfTrue") === "1")
      .map(({ key }) => key),
  );
  return rulesOf(saved).reduceRight((xml, { from, to, rule, key }) => {
    const own = attributesOf(rule.text);
    if (!stopping.has(key) || own.has("stopIfTrue")) return xml;
    return xml.slice(0, from) + withAttributes(rule.text, new Map([...own, ["stopIfTrue", "1"]])) + xml.slice(to);
  }, saved);
}

/** View settings that the engine does not model. */
function carryView(saved: string, original: string): string {
  const views = childElement(saved, "sheetViews");
  const before = childElement(original, "sheetViews");
  if (!views || !before) return saved;
  return replaceElement(saved, views, carryAttributes(views.text, before.text, "sheetView", viewAttributes, []));
}
