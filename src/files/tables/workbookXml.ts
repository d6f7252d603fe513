import { SaxesParser } from "saxes";

/** An element's name without its prefix, its attributes, and the text within it but not within others. */
type Element = { name: string; attributes: Readonly<Record<string, string>> };
type Heard = { open?: (element: Element) => void; close?: (name: string, text: string) => void };

/** Parses XML and calls back for each element. @throws Error if it is not well-formed. */
export function readXml(xml: string, { open, close }: Heard): void {
  const parser = new SaxesParser({ fragment: false });
  let text = "";
  parser.on("error", (fault) => {
    throw fault;
  });
  parser.on("opentag", ({ name, attributes }) => {
    text = "";
    open?.({
      name: local(name),
      attributes: Object.fromEntries(Object.entries(attributes).map(([key, value]) => [local(key), String(value)])),
    });
  });
  parser.on("text", (piece) => {
    text += piece;
  });
  parser.on("closetag", ({ name }) => {
    close?.(local(name), text);
    text = "";
  });
  parser.write(xml).close();
}

function local(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}
