import { SaxesParser } from "saxes";
import { breather } from "../breather";

/** An element's name without its prefix, its attributes, and the text within it but not within others. */
type Element = { name: string; attributes: Readonly<Record<string, string>> };
type Heard = { open?: (element: Element) => void; close?: (name: string, text: string) => void };

const CHUNK = 64 * 1024;

/** Parses XML and calls back for each element, yielding between chunks. @throws Error if it is not well-formed. */
export async function readXml(xml: string, { open, close }: Heard): Promise<void> {
  const breathe = breather();
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
  for (let at = 0; at < xml.length; at += CHUNK) {
    parser.write(xml.slice(at, at + CHUNK));
    await breathe();
  }
  parser.close();
}

function local(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}
