import { SaxesParser } from "saxes";
import { limits } from "./document";

/** A paragraph style: its outline level (0 is the highest), whether it is of a contents list, its numbering. */
export type WordStyle = { level: number | null; isContents: boolean; list: WordList | null; basedOn: string | null };
export type WordList = { id: string; depth: number };
export type WordStyles = ReadonlyMap<string, WordStyle>;

type Attributes = Readonly<Record<string, string>>;
type Handlers = {
  open: (name: string, attributes: Attributes) => void;
  close: (name: string) => void;
  text?: (text: string) => void;
};

/** No document of Word nests so deep: a table in a table has some twenty levels. */
const MOST_LEVELS = 1000;

/** Thrown at the first element over the limit of one part. */
export const TOO_COMPLEX = new Error("tooComplex");

/** How much of the XML is read in one step. */
const CHUNK = 64 * 1024;

/**
 * Walks through XML in steps, without building a tree, so that depth costs nothing. @throws TOO_COMPLEX, or an Error
 * where it is no XML
 */
export function* walkXml(xml: string, { open, close, text }: Handlers): Generator<void, void> {
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  let [depth, elements] = [0, 0];
  parser.on("opentag", ({ name, attributes }) => {
    if (++depth > MOST_LEVELS) throw new Error("The XML is nested too deeply.");
    if (++elements > limits.wordElements) throw TOO_COMPLEX;
    open(localName(name), attributes as Attributes);
  });
  parser.on("closetag", ({ name }) => {
    depth--;
    close(localName(name));
  });
  if (text) parser.on("text", text);
  for (let at = 0; at < xml.length; at += CHUNK) {
    parser.write(xml.slice(at, at + CHUNK));
    yield;
  }
  parser.close();
}

/** Word's own prefix may be any; strict files use another name space with the same names. */
function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

export function valueOf(attributes: Attributes, name = "val"): string | null {
  return attributes[`w:${name}`] ?? attributes[name] ?? null;
}

/** The paragraph styles of `word/styles.xml`. Word names its own styles in English in every language. */
export function* stylesOf(xml: string): Generator<void, Map<string, WordStyle>> {
  const styles = new Map<string, WordStyle>();
  let [id, style, list]: [string | null, WordStyle, WordList] = [null, blank(), { id: "", depth: 0 }];
  yield* walkXml(xml, {
    open: (name, attributes) => {
      if (name === "style") [id, style, list] = [valueOf(attributes, "styleId"), blank(), { id: "", depth: 0 }];
      const value = valueOf(attributes) ?? "";
      if (id === null) return;
      if (name === "name") style = { ...style, ...byName(value) };
      else if (name === "basedOn") style = { ...style, basedOn: value };
      else if (name === "outlineLvl" && Number(value) < 9) style = { ...style, level: Number(value) };
      else if (name === "numId") style = { ...style, list: { ...list, id: value } };
      else if (name === "ilvl") list = { ...list, depth: Number(value) };
    },
    close: (name) => {
      if (name === "style" && id !== null)
        styles.set(id, style.list ? { ...style, list: { ...style.list, depth: list.depth } } : style);
      if (name === "style") id = null;
    },
  });
  return styles;
}

function blank(): WordStyle {
  return { level: null, isContents: false, list: null, basedOn: null };
}

function byName(name: string): Partial<WordStyle> {
  const heading = /^heading (\d)$/i.exec(name);
  if (heading) return { level: Number(heading[1]) - 1 };
  return { isContents: /^(?:toc \d|table of figures)/i.test(name) };
}

/** A style with what it inherits. A chain that bites its own tail ends after some steps. */
export function styleOf(styles: WordStyles, id: string | null): WordStyle {
  let [found, at, steps]: [WordStyle, string | null, number] = [blank(), id, 0];
  for (; at !== null && steps < 12; steps++) {
    const style: WordStyle | undefined = styles.get(at);
    if (!style) break;
    found = {
      level: found.level ?? style.level,
      isContents: found.isContents || style.isContents,
      list: found.list ?? style.list,
      basedOn: null,
    };
    at = style.basedOn;
  }
  return found;
}
