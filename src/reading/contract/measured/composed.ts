import type { Span } from "../../span";
import type { Assembled } from "../lines";
import type { Cell } from "./tableRows";

/** A sentence made of cells and of words between them; each cell's place in the sentence is known. */
export type Composed = { sentence: Assembled; placeOf: (cell: Cell) => Span };

/** Puts cells and words together as one sentence. A word of ours has the place of the cell behind it. */
export function composed(pieces: readonly (Cell | string)[]): Composed {
  let text = "";
  const offsets: number[] = [];
  const places = new Map<Cell, Span>();
  pieces.forEach((piece, at) => {
    const isOurs = typeof piece === "string";
    const next = pieces.slice(at).find((each): each is Cell => typeof each !== "string");
    const words = isOurs ? piece : piece.text;
    if (!isOurs) places.set(piece, { start: text.length, end: text.length + words.length });
    text += words;
    for (let step = 0; step < words.length; step++)
      offsets.push(isOurs ? (next?.start ?? offsets.at(-1) ?? 0) : Math.min(piece.start + step, piece.end - 1));
  });
  return { sentence: { text, offsets }, placeOf: (cell) => places.get(cell) ?? { start: 0, end: 0 } };
}

export function within(inner: Span | undefined, outer: Span): boolean {
  return inner !== undefined && inner.start >= outer.start && inner.end <= outer.end;
}
