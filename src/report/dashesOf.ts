import type { Point } from "./picture";

/**
 * The dashes of a line through points, with the pattern running on around its corners. `pattern` holds the lengths of a
 * dash and of the gap after it, in turn; all are more than zero.
 */
export function dashesOf(points: readonly Point[], pattern: readonly number[]): Point[][] {
  const dashes: Point[][] = [];
  let dash = points.slice(0, 1);
  let part = 0;
  let left = pattern[0] ?? 1;
  for (const [at, end] of points.slice(1).entries()) {
    const start = points[at] ?? end;
    const length = Math.sqrt((end.x - start.x) ** 2 + (end.y - start.y) ** 2);
    let gone = 0;
    while (length - gone > left) {
      gone += left;
      const share = gone / length;
      const point = { x: start.x + (end.x - start.x) * share, y: start.y + (end.y - start.y) * share };
      if (part % 2 === 0) dashes.push([...dash, point]);
      dash = [point];
      part = (part + 1) % pattern.length;
      left = pattern[part] ?? 1;
    }
    left -= length - gone;
    if (part % 2 === 0) dash.push(end);
  }
  return part % 2 === 0 && dash.length > 1 ? [...dashes, dash] : dashes;
}
