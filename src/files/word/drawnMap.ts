import type { DrawnMap } from "../../report/map/mapContent";
import { mapPicture } from "../../report/map/mapPicture";
import { wordPicture, type WordPicture } from "./wordPicture";

/** The most height of a map in points: two upright ones fit on a page of A4 with their captions, or one turned one. */
const UPRIGHT_HEIGHT = 310;
const TURNED_HEIGHT = 600;
/** How high it may be against the width of the text, where that is narrow. */
const HIGHEST = 1.3;
/** Scaled to the text's width below this, a map has small words; it is turned a quarter if that makes it larger. */
const SMALL = 0.75;

/**
 * A map as a picture of Word, with all that it says as alternative text. `width` is the text's, in twentieths of a
 * point.
 */
export function drawnMap({ of: map, sentence }: { of: DrawnMap; sentence: string }, width: number): WordPicture {
  return wordPicture(mapPicture(map), { title: map.title, sentence, ...fitted(map.layout, width / 20) });
}

/** As large as the page allows, and never larger than it is laid out; upright where its words can be read so. */
function fitted(
  { width, height }: { width: number; height: number },
  across: number,
): { scale: number; isTurned: boolean } {
  const upright = Math.min(1, across / width, Math.min(UPRIGHT_HEIGHT, across * HIGHEST) / height);
  const turned = Math.min(1, across / height, Math.min(TURNED_HEIGHT, across * HIGHEST) / width);
  const isTurned = across / width < SMALL && turned > upright;
  return { scale: isTurned ? turned : upright, isTurned };
}
