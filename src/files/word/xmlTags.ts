/** A tag of XML with where it stands: `from` is its `<`, `to` is behind its `>`. */
export type XmlTag = { name: string; kind: "open" | "close" | "empty"; attributes: string; from: number; to: number };

/** A tag, or what looks like one and is none: a comment, an instruction, a section of raw text. */
const TAG = /<!--[\s\S]*?-->|<[?!][^>]*>|<(\/?)([\w:.-]+)((?:[^<>"']|"[^"]*"|'[^']*')*?)(\/?)>/g;

/**
 * The tags of a part of a Word file, in order. Word's parts are rewritten at places found here, so that all else stays
 * byte for byte as the template has it.
 */
export function* tagsOf(xml: string): Generator<XmlTag> {
  for (const match of xml.matchAll(TAG)) {
    const [whole, slash = "", name, attributes = "", empty = ""] = match;
    if (name === undefined) continue;
    const kind = slash !== "" ? "close" : empty !== "" ? "empty" : "open";
    yield { name, kind, attributes, from: match.index, to: match.index + whole.length };
  }
}

/** The value of an attribute of a tag; null where it has none. */
export function attributeOf({ attributes }: Pick<XmlTag, "attributes">, name: string): string | null {
  const match = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes);
  return match ? unescaped(match[1] ?? match[2] ?? "") : null;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** Text as people read it. */
export function unescaped(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return ENTITIES[name] ?? whole;
    return String.fromCodePoint(hex === undefined ? Number(decimal) : parseInt(hex, 16));
  });
}

/** Text as an attribute or an element holds it. */
export function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}

/** A part with other text at some places; the places do not overlap. */
export function spliced(xml: string, places: readonly { from: number; to: number; text: string }[]): string {
  return [...places]
    .sort((a, b) => b.from - a.from)
    .reduce((whole, { from, to, text }) => whole.slice(0, from) + text + whole.slice(to), xml);
}
