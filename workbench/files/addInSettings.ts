import type { Json } from "../host/wire/messages";
import { addInReference, addInStores } from "./addInReference";
import { contentTypesOf, setContentTypes } from "./contentTypes";
import { freeId, kindOf, relationshipsOf, setRelationships, targetPart } from "./relationships";
import {
  attributesOf,
  childElements,
  decodeXml,
  encodeXml,
  insertChild,
  replaceElement,
  rootElement,
  type XmlElement,
} from "./xmlText";
import { partText, setPartText, type ZipParts } from "./zipParts";

/** A setting as stored in the file; `text` is the JSON of its value, or any other text found there. */
type Property = { name: string; text: string };

const relationshipTypes = "http://schemas.microsoft.com/office/2011/relationships/";
const contentTypes = "application/vnd.ms-office.";
const extensionNamespace = "http://schemas.microsoft.com/office/webextensions/webextension/2010/11";
const paneNamespace = "http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11";
const officeNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const extensionOrder = ["reference", "alternateReferences", "properties", "bindings", "snapshot", "extLst"];

const localName = (name: string): string => name.replace(/^.*:/, "");
const childrenNamed = (xml: string, name: string): XmlElement[] =>
  childElements(xml).filter((child) => localName(child.name) === name);

/** The part that lists the task panes of a document. */
function panesPart(parts: ZipParts): string | undefined {
  const found = relationshipsOf(parts, "").find((relationship) => kindOf(relationship) === "webextensiontaskpanes");
  return found && targetPart("", found.target);
}

/** Whether a web extension is this add-in, from whichever store the document names. */
function isOurs(extension: string): boolean {
  const others = childrenNamed(extension, "alternateReferences").flatMap(({ text }) =>
    childrenNamed(text, "reference"),
  );
  const ids = [...childrenNamed(extension, "reference"), ...others].map(
    ({ text }) => attributesOf(text).get("id") ?? "",
  );
  return ids.some((id) => id.replace(/[{}]/g, "").toLowerCase() === addInReference.id);
}

/** The part that holds the add-in's settings: of several, the first that has any. */
function ownPart(parts: ZipParts): string | undefined {
  const panes = panesPart(parts);
  const extensions =
    panes === undefined ? [] : relationshipsOf(parts, panes).filter((each) => kindOf(each) === "webextension");
  const ours = extensions
    .map(({ target }) => targetPart(panes ?? "", target))
    .filter((part) => isOurs(partText(parts, part) ?? ""));
  return ours.find((part) => propertiesIn(partText(parts, part) ?? "").length > 0) ?? ours[0];
}

function propertiesIn(extension: string): Property[] {
  return childrenNamed(extension, "properties")
    .flatMap(({ text }) => childrenNamed(text, "property"))
    .map(({ text }) => attributesOf(text))
    .map((attributes) => ({
      name: decodeXml(attributes.get("name") ?? ""),
      text: decodeXml(attributes.get("value") ?? ""),
    }));
}

function valueOf(text: string): Json {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return text;
  }
}

/** The add-in's settings that a document keeps, by their keys. */
export function readAddInSettings(parts: ZipParts): Map<string, Json> {
  const own = ownPart(parts);
  return new Map(propertiesIn((own && partText(parts, own)) ?? "").map(({ name, text }) => [name, valueOf(text)]));
}

/**
 * Makes the add-in's settings in a package what they are now, in place. One that hasn't changed stays as it is written,
 * and so does every other add-in; a document without settings gets no part for them.
 */
export function writeAddInSettings(parts: ZipParts, settings: ReadonlyMap<string, Json>): void {
  const own = ownPart(parts);
  const extension = (own && partText(parts, own)) ?? newExtension();
  const before = new Map(propertiesIn(extension).map(({ name, text }) => [name, text]));
  const texts = [...settings].map(([name, value]): Property => {
    const was = before.get(name);
    const text = JSON.stringify(value);
    return { name, text: was !== undefined && JSON.stringify(valueOf(was)) === text ? was : text };
  });
  if (texts.length === before.size && texts.every(({ name, text }) => before.get(name) === text)) return;
  setPartText(parts, own ?? addExtension(parts), withProperties(extension, texts));
}

function withProperties(extension: string, properties: readonly Property[]): string {
  const prefix = /^.*:/.exec(rootElement(extension)?.name ?? "")?.[0] ?? "";
  const elements = properties.map(
    ({ name, text }) => `<${prefix}property name="${encodeXml(name)}" value="${encodeXml(text)}"/>`,
  );
  const list = `<${prefix}properties>${elements.join("")}</${prefix}properties>`;
  const [present] = childrenNamed(extension, "properties");
  if (present) return replaceElement(extension, present, list);
  return insertChild(
    extension,
    `${prefix}properties`,
    list,
    extensionOrder.map((name) => prefix + name),
  );
}

function newExtension(): string {
  const { id, version } = addInReference;
  const [first, ...others] = addInStores.map(
    ({ store, storeType }) =>
      `<we:reference id="${id}" version="${version}" store="${store}" storeType="${storeType}"/>`,
  );
  return `${head}<we:webextension xmlns:we="${extensionNamespace}" id="{${id.toUpperCase()}}">${first}<we:alternateReferences>${others.join("")}</we:alternateReferences><we:properties/><we:bindings/><we:snapshot xmlns:r="${officeNamespace}"/></we:webextension>`;
}

/**
 * Makes room for the add-in among the task panes of a document, closed when it is opened; returns the part to write it
 * in.
 */
function addExtension(parts: ZipParts): string {
  let number = 1;
  while (`xl/webextensions/webextension${number}.xml` in parts) number += 1;
  const part = `xl/webextensions/webextension${number}.xml`;
  const panes = panesPart(parts) ?? addPanes(parts);
  const relationships = relationshipsOf(parts, panes);
  const id = freeId(relationships);
  setRelationships(parts, panes, [
    ...relationships,
    { id, type: `${relationshipTypes}webextension`, target: `/${part}`, external: false },
  ]);
  const xml = withoutDeadPanes(partText(parts, panes) ?? "", new Set(relationships.map((each) => each.id)));
  const row = childrenNamed(xml, "taskpane").length;
  const pane = `<wetp:taskpane xmlns:wetp="${paneNamespace}" dockstate="right" visibility="0" width="350" row="${row}"><wetp:webextensionref xmlns:r="${officeNamespace}" r:id="${id}"/></wetp:taskpane>`;
  setPartText(parts, panes, insertChild(xml, "taskpane", pane, ["taskpane"]));
  setPartText(parts, part, "");
  setContentTypes(parts, new Map([...contentTypesOf(parts), [part, `${contentTypes}webextension+xml`]]));
  return part;
}

/** Programs that don't know add-ins keep the list of task panes but not what it leads to. */
function withoutDeadPanes(panes: string, known: ReadonlySet<string>): string {
  const leads = ({ text }: XmlElement): boolean =>
    childrenNamed(text, "webextensionref").some((to) => known.has(attributesOf(to.text).get("r:id") ?? ""));
  return childrenNamed(panes, "taskpane").reduceRight(
    (xml, pane) => (leads(pane) ? xml : replaceElement(xml, pane, "")),
    panes,
  );
}

function addPanes(parts: ZipParts): string {
  const part = "xl/webextensions/taskpanes.xml";
  setPartText(parts, part, `${head}<wetp:taskpanes xmlns:wetp="${paneNamespace}"/>`);
  const relationships = relationshipsOf(parts, "");
  setRelationships(parts, "", [
    ...relationships,
    { id: freeId(relationships), type: `${relationshipTypes}webextensiontaskpanes`, target: part, external: false },
  ]);
  setContentTypes(parts, new Map([...contentTypesOf(parts), [part, `${contentTypes}webextensiontaskpanes+xml`]]));
  return part;
}
