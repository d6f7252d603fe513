import {
  attributesOf,
  childElement,
  childElements,
  insertChild,
  replaceElement,
  rootElement,
  withAttributes,
  type XmlElement,
} from "./xmlText";

/** Carried relationships: the id in the saved part by the id in the original part. */
export type CarriedIds = ReadonlyMap<string, string>;

const relationshipId = /(\br:(?:id|embed|link|pict)=")([^"]+)"/g;

/** An element with its relationship ids as they are in the saved part; `undefined` if one of them was not carried. */
export function withCarriedIds(text: string, ids: CarriedIds): string | undefined {
  const wanted = [...text.matchAll(relationshipId)].map((match) => match[2]!);
  if (!wanted.every((id) => ids.has(id))) return undefined;
  return text.replace(relationshipId, (_, start: string, id: string) => `${start}${ids.get(id)}"`);
}

/** The `xmlns:` declarations of the root that the element uses, put on the element itself. */
function withNamespaces(text: string, root: string): string {
  const own = attributesOf(text);
  const missing = [...attributesOf(root)].filter(
    ([name]) =>
      name.startsWith("xmlns:") &&
      name !== "xmlns:r" &&
      !own.has(name) &&
      new RegExp(`[<\\s/]${name.slice(6)}:`).test(text),
  );
  return missing.length === 0 ? text : withAttributes(text, new Map([...own, ...missing]));
}

/** Puts those children of the original that the saved part lacks into it, by name, at their place in the order. */
export function carryChildren(
  saved: string,
  original: string,
  names: readonly string[],
  ids: CarriedIds,
  order: readonly string[],
): string {
  const present = new Set(childElements(saved).map(({ name }) => name));
  const wanted = childElements(original).filter(({ name }) => names.includes(name) && !present.has(name));
  return wanted.reduce((xml, child) => {
    const text = withCarriedIds(withNamespaces(child.text, original), ids);
    return text === undefined ? xml : insertChild(xml, child.name, text, order);
  }, saved);
}

/** Puts those attributes of the original's child that the saved part's child lacks onto it. */
export function carryAttributes(
  saved: string,
  original: string,
  child: string,
  names: readonly string[],
  order: readonly string[],
): string {
  const from = childElement(original, child);
  if (!from) return saved;
  const wanted = [...attributesOf(from.text)].filter(([name]) => names.includes(name));
  if (wanted.length === 0) return saved;
  const into = childElement(saved, child);
  if (!into) return insertChild(saved, child, withAttributes(`<${child}/>`, new Map(wanted)), order);
  const own = attributesOf(into.text);
  return replaceElement(
    saved,
    into,
    withAttributes(into.text, new Map([...wanted.filter(([name]) => !own.has(name)), ...own])),
  );
}

const extensionUri = (extension: XmlElement): string => (attributesOf(extension.text).get("uri") ?? "").toUpperCase();

/** Carries the extensions (`extLst`) whose uri is neither in the saved part nor among those to leave out. */
export function carryExtensions(
  saved: string,
  original: string,
  leaveOut: readonly string[],
  ids: CarriedIds,
  order: readonly string[],
): string {
  const list = childElement(saved, "extLst");
  const present = new Set([
    ...childElements(list?.text ?? "").map(extensionUri),
    ...leaveOut.map((uri) => uri.toUpperCase()),
  ]);
  const extensions = childElements(childElement(original, "extLst")?.text ?? "").filter(
    (extension) => !present.has(extensionUri(extension)),
  );
  const texts = extensions.flatMap(({ text }) => withCarriedIds(withNamespaces(text, original), ids) ?? []);
  if (texts.length === 0) return saved;
  if (!list) return insertChild(saved, "extLst", `<extLst>${texts.join("")}</extLst>`, order);
  const start = rootElement(list.text)!.innerFrom;
  return replaceElement(
    saved,
    list,
    list.text.slice(0, start) + list.text.slice(start).replace(/<\/extLst>$/, `${texts.join("")}</extLst>`),
  );
}
