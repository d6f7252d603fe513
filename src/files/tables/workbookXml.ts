import { SaxesParser } from "saxes";
import { breather } from "../breather";
import { tableLimits } from "./fileTable";

/** An element's name without its prefix, its attributes, and the text within it but not within others. */
type Element = { name: string; attributes: Readonly<Record<string, string>> };
type Heard = { open?: (element: Element) => void; close?: (name: string, text: string) => void };

const CHUNK = 64 * 1024;

/** Thrown at the first element over the limit, so that no more is unpacked or parsed. */
export const TOO_MUCH = new Error("tooMuch");

/**
 * Parses XML that comes in pieces and calls back for each element. Its methods throw if the XML is not well-formed, and
 * TOO_MUCH at the first element over the limit.
 */
export function xmlReader({ open, close }: Heard): { write: (xml: string) => Promise<void>; end: () => void } {
  const breathe = breather();
  const parser = new SaxesParser<{ xmlns: false; fragment: false }>({ xmlns: false, fragment: false });
  let [text, elements] = ["", 0];
  parser.on("error", (fault) => {
    throw fault;
  });
  parser.on("opentag", ({ name, attributes }) => {
    if (++elements > tableLimits.elements) throw TOO_MUCH;
    text = "";
    open?.({ name: local(name), attributes: localKeys(attributes) });
  });
  parser.on("text", (piece) => {
    text += piece;
  });
  parser.on("closetag", ({ name }) => {
    close?.(local(name), text);
    text = "";
  });
  return {
    write: async (xml) => {
      for (let at = 0; at < xml.length; at += CHUNK) {
        parser.write(xml.slice(at, at + CHUNK));
        await breathe();
      }
    },
    end: () => void parser.close(),
  };
}

/** Parses XML and calls back for each element, yielding between chunks. @throws Error if it is not well-formed. */
export async function readXml(xml: string, heard: Heard): Promise<void> {
  const reader = xmlReader(heard);
  await reader.write(xml);
  reader.end();
}

/** Attributes without their prefixes. Cells have none, and a sheet has many: theirs are handed on as they are. */
function localKeys(attributes: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  for (const key in attributes)
    if (key.includes(":"))
      return Object.fromEntries(Object.entries(attributes).map(([own, value]) => [local(own), value]));
  return attributes;
}

function local(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}
