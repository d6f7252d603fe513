import type { Block } from "../../domain/document/blocks";
import { valueOf, walkXml } from "./wordStyles";

/** Separator lines between text and notes are kept as notes of their own types. */
const noText = /^(?:separator|continuationSeparator|continuationNotice)$/;

/** The texts of `word/footnotes.xml` or `word/endnotes.xml`, by the id that the text refers to. */
export function* notesOf(xml: string): Generator<void, Map<string, string>> {
  const notes = new Map<string, string>();
  let [id, inText, words]: [string | null, boolean, string] = [null, false, ""];
  if (xml === "") return notes;
  yield* walkXml(xml, {
    open: (name, attributes) => {
      if (name === "footnote" || name === "endnote") {
        id = noText.test(valueOf(attributes, "type") ?? "") ? null : valueOf(attributes, "id");
        words = "";
      } else if (name === "t") inText = true;
      else if (name === "p" || name === "tab" || name === "br") words += " ";
    },
    close: (name) => {
      if (name === "t") inText = false;
      if ((name !== "footnote" && name !== "endnote") || id === null) return;
      const text = words.replace(/\s+/g, " ").trim();
      if (text !== "") notes.set(id, text);
      id = null;
    },
    text: (piece) => {
      if (inText && id !== null) words += piece;
    },
  });
  return notes;
}

/** The notes in the order that the text refers to them, numbered as Word numbers them. */
export function noteBlocks(references: readonly string[], notes: ReadonlyMap<string, string>): Block[] {
  return references.flatMap((id, at): Block[] => {
    const text = notes.get(id);
    return text === undefined ? [] : [{ kind: "note", mark: String(at + 1), text, page: null }];
  });
}
