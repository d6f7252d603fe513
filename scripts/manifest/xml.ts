import { SaxesParser } from "saxes";

/** An element of an XML document; names keep their prefix, `text` is the element's own. */
export type XmlElement = {
  name: string;
  attributes: Record<string, string>;
  children: XmlElement[];
  text: string;
  line: number;
};

/** The root of a well-formed XML document; anything else throws with line and column. */
export function readXml(text: string): XmlElement {
  const parser = new SaxesParser();
  const top: XmlElement = { name: "", attributes: {}, children: [], text: "", line: 0 };
  const open = [top];
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const element: XmlElement = { name, attributes, children: [], text: "", line: parser.line };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on("text", (piece) => {
    const element = open.at(-1);
    if (element) element.text += piece.trim();
  });
  parser.on("closetag", () => void open.pop());
  parser.write(text).close();
  const root = top.children[0];
  if (!root) throw new Error("no element");
  return root;
}

/** The element and all below it, in document order. */
export function everyElement(element: XmlElement): XmlElement[] {
  return [element, ...element.children.flatMap(everyElement)];
}

/** All elements of a name below an element. */
export function elementsNamed(root: XmlElement, name: string): XmlElement[] {
  return everyElement(root).filter((element) => element.name === name);
}
