/** Places in points, from the upper left corner. */
export type Point = { x: number; y: number };
export type Rectangle = Point & { width: number; height: number };

/** A piece of a picture, in points from its upper left corner. `y` of a text is its baseline. */
export type PictureShape =
  | (Rectangle & { kind: "box"; radius: number; fill: string; line: string | null })
  | { kind: "line"; pieces: readonly (readonly Point[])[]; colour: string; width: number }
  | { kind: "polygon"; points: readonly Point[]; colour: string }
  | (Point & { kind: "text"; text: string; size: number; colour: string; anchor: "start" | "middle" | "end" });

/** A drawing as shapes that any format of pictures has, from the back to the front. */
export type Picture = { width: number; height: number; shapes: readonly PictureShape[] };
