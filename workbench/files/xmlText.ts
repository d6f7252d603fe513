/** A stretch of XML text: one element with all it holds, `from` and `to` counted in the text it was found in. */
export type XmlElement = { name: string; text: string; from: number; to: number };

/** The attributes of a start tag in order; values are not unescaped. */
export type XmlAttributes = ReadonlyMap<string, string>;

const attributePattern = /([^\s=<>"'/]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** The end of the tag or comment that begins at `from`, just after its `>`. */
function endOfMarkup(xml: string, from: number): number {
  if (xml.startsWith("<!--", from)) return after(xml, "-->", from);
  if (xml.startsWith("<![CDATA[", from)) return after(xml, "]]>", from);
  let quote = "";
  for (let index = from; index < xml.length; index += 1) {
    const letter = xml[index]!;
    if (quote) quote = letter === quote ? "" : quote;
    else if (letter === '"' || letter === "'") quote = letter;
    else if (letter === ">") return index + 1;
  }
  return xml.length;
}

function after(xml: string, mark: string, from: number): number {
  const found = xml.indexOf(mark, from);
  return found === -1 ? xml.length : found + mark.length;
}

const isElement = (xml: string, at: number): boolean => /[^!?/]/.test(xml[at + 1] ?? "!");
const nameAt = (xml: string, at: number): string => /^[^\s/>]+/.exec(xml.slice(at + 1, at + 200))?.[0] ?? "";

/** The end of the element that begins at `from`, just after its end tag. */
function endOfElement(xml: string, from: number): number {
  let depth = 0;
  for (let at = from; at !== -1;) {
    const end = endOfMarkup(xml, at);
    if (xml[at + 1] === "/") depth -= 1;
    else if (isElement(xml, at) && xml[end - 2] !== "/") depth += 1;
    if (depth === 0) return end;
    at = xml.indexOf("<", end);
  }
  return xml.length;
}

/** The elements directly inside the outermost element of `xml`, in their order. */
export function childElements(xml: string): XmlElement[] {
  const children: XmlElement[] = [];
  const root = rootElement(xml);
  if (!root || xml[root.innerFrom - 2] === "/") return children;
  for (let at = xml.indexOf("<", root.innerFrom); at !== -1 && xml[at + 1] !== "/";) {
    const whole = isElement(xml, at);
    const to = whole ? endOfElement(xml, at) : endOfMarkup(xml, at);
    if (whole) children.push({ name: nameAt(xml, at), text: xml.slice(at, to), from: at, to });
    at = xml.indexOf("<", to);
  }
  return children;
}

/** Where the outermost element begins and where its content begins. */
export function rootElement(xml: string): { name: string; from: number; innerFrom: number } | undefined {
  for (let at = xml.indexOf("<"); at !== -1; at = xml.indexOf("<", endOfMarkup(xml, at))) {
    if (isElement(xml, at)) return { name: nameAt(xml, at), from: at, innerFrom: endOfMarkup(xml, at) };
  }
  return undefined;
}

/** The first child of the outermost element with that name. */
export function childElement(xml: string, name: string): XmlElement | undefined {
  return childElements(xml).find((child) => child.name === name);
}

/** Every element of that name at any depth; elements of one name never nest in a workbook. */
export function elementsNamed(xml: string, name: string): XmlElement[] {
  const found: XmlElement[] = [];
  const start = new RegExp(`<${name}(?=[\\s/>])`, "g");
  for (let match = start.exec(xml); match; match = start.exec(xml)) {
    const to = endOfElement(xml, match.index);
    found.push({ name, text: xml.slice(match.index, to), from: match.index, to });
    start.lastIndex = to;
  }
  return found;
}

/** The attributes of the outermost element of `xml`. */
export function attributesOf(xml: string): XmlAttributes {
  const root = rootElement(xml);
  const tag = root ? xml.slice(root.from + 1 + root.name.length, root.innerFrom) : "";
  return new Map([...tag.matchAll(attributePattern)].map((match) => [match[1]!, match[2] ?? match[3] ?? ""]));
}

/** The element with its outermost start tag carrying exactly these attributes. */
export function withAttributes(xml: string, attributes: XmlAttributes): string {
  const root = rootElement(xml);
  if (!root) return xml;
  const list = [...attributes].map(([name, value]) => ` ${name}="${value}"`).join("");
  const close = xml[root.innerFrom - 2] === "/" ? "/>" : ">";
  return `${xml.slice(0, root.from)}<${root.name}${list}${close}${xml.slice(root.innerFrom)}`;
}

/** `xml` with the stretch of one element replaced; an empty text removes it. */
export function replaceElement(xml: string, element: XmlElement, text: string): string {
  return xml.slice(0, element.from) + text + xml.slice(element.to);
}

/**
 * `xml` with `text` put among the children of the outermost element, where `order` wants an element of that name:
 * before the first child that comes later in the order, else last.
 */
export function insertChild(xml: string, name: string, text: string, order: readonly string[]): string {
  const place = order.indexOf(name);
  const next = childElements(xml).find((child) => order.indexOf(child.name) > place);
  const root = rootElement(xml);
  if (!root) return xml;
  if (xml[root.innerFrom - 2] === "/") {
    return `${xml.slice(0, root.innerFrom - 2)}>${text}</${root.name}>${xml.slice(root.innerFrom)}`;
  }
  const at = next ? next.from : xml.lastIndexOf(`</${root.name}`);
  return xml.slice(0, at) + text + xml.slice(at);
}

/** XML text with its entities resolved. */
export function decodeXml(text: string): string {
  const named: Record<string, string> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };
  return text.replace(/&(#x[0-9a-f]+|#\d+|lt|gt|amp|quot|apos);/gi, (_, entity: string) => {
    if (entity[0] !== "#") return named[entity.toLowerCase()]!;
    return String.fromCodePoint(/^#x/i.test(entity) ? parseInt(entity.slice(2), 16) : parseInt(entity.slice(1), 10));
  });
}

/**
 * Escapes text for an attribute or an element; line breaks and tabs become entities, or attributes lose them.
 */
export function encodeXml(text: string): string {
  const marks: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
  return text.replace(/[&<>"\t\n\r]/g, (mark) => marks[mark] ?? `&#${mark.charCodeAt(0)};`);
}
