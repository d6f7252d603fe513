import { carryChildren, carryExtensions, type CarriedIds } from "./carriedXml";
import { attributesOf, childElement, childElements, insertChild, replaceElement, withAttributes } from "./xmlText";

/** The children of a workbook in the order the file format wants them. */
export const workbookOrder: readonly string[] = [
  ...["fileVersion", "fileSharing", "workbookPr", "workbookProtection", "bookViews", "sheets", "functionGroups"],
  ...["externalReferences", "definedNames", "calcPr", "oleSize", "customWorkbookViews", "pivotCaches", "smartTagPr"],
  ...["smartTagTypes", "webPublishing", "fileRecoveryPr", "webPublishObjects", "extLst"],
];
const unknownToEngine = [
  "fileSharing",
  "functionGroups",
  "oleSize",
  "customWorkbookViews",
  "smartTagPr",
  "smartTagTypes",
  "webPublishing",
  "fileRecoveryPr",
  "webPublishObjects",
];

/** A saved workbook part with what the engine lost of the original: its properties, name comments and extensions. */
export function graftWorkbook(saved: string, original: string, ids: CarriedIds): string {
  let xml = carryChildren(saved, original, unknownToEngine, ids, workbookOrder);
  xml = carryExtensions(xml, original, [], ids, workbookOrder);
  xml = carryOwn(xml, original, "workbookPr", ["date1904"], ["filterPrivacy"]);
  xml = carryOwn(xml, original, "calcPr", ["fullCalcOnLoad", "iterate", "iterateCount", "iterateDelta"], ["calcId"]);
  return carryNames(xml, original);
}

/**
 * What stands where neither file says anything; without a `calcId` Excel calculates everything anew when it opens the
 * file.
 */
const standard: Readonly<Record<string, readonly (readonly [string, string])[]>> = { calcPr: [["calcId", "191029"]] };

/**
 * An element with the original's attributes, but those in `engines` as the engine wrote them; what the engine makes up
 * without being asked (`madeUp`) is left out.
 */
function carryOwn(
  saved: string,
  original: string,
  name: string,
  engines: readonly string[],
  madeUp: readonly string[],
): string {
  const into = childElement(saved, name);
  const from = childElement(original, name);
  const own = new Map([...attributesOf(into?.text ?? "")].filter(([key]) => !madeUp.includes(key)));
  const carried = [...attributesOf(from?.text ?? "")].filter(([key]) => !engines.includes(key));
  const text = withAttributes(`<${name}/>`, new Map([...(standard[name] ?? []), ...own, ...carried]));
  return into ? replaceElement(saved, into, text) : insertChild(saved, name, text, workbookOrder);
}

const nameKey = (attributes: ReadonlyMap<string, string>): string =>
  `${attributes.get("localSheetId") ?? ""}!${attributes.get("name")?.toLowerCase()}`;

/** Comments and marks of the names that are still there. */
function carryNames(saved: string, original: string): string {
  const list = childElement(saved, "definedNames");
  const before = childElement(original, "definedNames");
  if (!list || !before) return saved;
  const was = new Map(childElements(before.text).map(({ text }) => [nameKey(attributesOf(text)), attributesOf(text)]));
  const names = childElements(list.text).map(({ text }) => {
    const own = attributesOf(text);
    return withAttributes(text, new Map([...(was.get(nameKey(own)) ?? []), ...own]));
  });
  return replaceElement(saved, list, `<definedNames>${names.join("")}</definedNames>`);
}
