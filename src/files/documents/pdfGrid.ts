import { type TableCell, type TableRow, cellOf, gridOf } from "../../domain/document/blocks";
import { type Piece, cellText } from "./pdfPieces";
import type { Rule } from "./pdfRules";

/** A table on a page: its rows, its upper and lower edge, and the pieces of text that it took. */
export type FoundTable = { rows: TableRow[]; top: number; bottom: number; pieces: ReadonlySet<Piece> };

/** How near two rules must come to touch. */
const touch = 3.5;

/** Tables whose cells are ruled on all sides. A missing inner rule makes two places one cell. */
export function ruledTables(rules: readonly Rule[], pieces: readonly Piece[]): FoundTable[] {
  return connected(rules).flatMap((group) => {
    const xs = places(group.filter(({ isVertical }) => isVertical).map(({ at }) => at));
    const ys = places(group.filter(({ isVertical }) => !isVertical).map(({ at }) => at)).reverse();
    return xs.length >= 3 && ys.length >= 3 && xs.length < 60 ? tableOf(group, xs, ys, pieces) : [];
  });
}

/** Groups of rules that touch each other. */
function connected(rules: readonly Rule[]): Rule[][] {
  const group = rules.map((_rule, at) => at);
  const root = (at: number): number => {
    let top = at;
    while (group[top] !== top) top = group[top] = group[group[top] ?? top] ?? top;
    return top;
  };
  const [across, down] = [
    [...rules.keys()].filter((at) => !rules[at]?.isVertical),
    [...rules.keys()].filter((at) => rules[at]?.isVertical),
  ];
  for (const h of across)
    for (const v of down) {
      const [flat, tall] = [rules[h], rules[v]];
      if (
        flat &&
        tall &&
        tall.at >= flat.from - touch &&
        tall.at <= flat.to + touch &&
        flat.at >= tall.from - touch &&
        flat.at <= tall.to + touch
      )
        group[root(h)] = root(v);
    }
  const groups = new Map<number, Rule[]>();
  rules.forEach((rule, at) => groups.set(root(at), [...(groups.get(root(at)) ?? []), rule]));
  return [...groups.values()];
}

function places(values: readonly number[]): number[] {
  return [...values]
    .sort((a, b) => a - b)
    .reduce<number[]>((kept, value) => (value - (kept.at(-1) ?? -Infinity) > 4 ? [...kept, value] : kept), []);
}

function tableOf(
  group: readonly Rule[],
  xs: readonly number[],
  ys: readonly number[],
  pieces: readonly Piece[],
): FoundTable[] {
  const [left, right, top, bottom] = [xs[0] ?? 0, xs.at(-1) ?? 0, ys[0] ?? 0, ys.at(-1) ?? 0];
  const inside = pieces.filter(
    ({ x, y, width }) => x + width / 2 > left && x + width / 2 < right && y > bottom - 2 && y < top,
  );
  if (inside.length === 0) return [];
  const parts = inside.flatMap((piece) => cut(piece, xs, group));
  const taken: boolean[][] = ys.slice(1).map(() => xs.slice(1).map(() => false));
  const rows = ys.slice(1).map((_low, r): TableCell[] => {
    const cells: TableCell[] = [];
    for (let c = 0; c < xs.length - 1; c++) {
      if (taken[r]?.[c]) continue;
      const columns = spanRight(group, xs, ys, r, c, taken);
      const deep = spanDown(group, xs, ys, r, c, columns);
      for (let down = 0; down < deep; down++)
        for (let over = 0; over < columns; over++) (taken[r + down] ?? [])[c + over] = true;
      const [x1, x2, high, low] = [xs[c] ?? 0, xs[c + columns] ?? 0, ys[r] ?? 0, ys[r + deep] ?? 0];
      const own = parts.filter(
        ({ x, width, y, size }) =>
          x + width / 2 >= x1 && x + width / 2 < x2 && y + size * 0.3 < high && y + size * 0.3 >= low,
      );
      cells.push(cellOf(cellText(own, columns === 1 ? endOf(parts, x1, x2) : null), columns, deep));
    }
    return cells;
  });
  const grid = withoutEmpty(gridOf(rows));
  return grid.length > 1 ? [{ rows: grid, top, bottom, pieces: new Set(inside) }] : [];
}

/** How far to the right the text of a column goes. */
function endOf(parts: readonly Piece[], left: number, right: number): number {
  const own = parts.filter(({ x, width }) => x >= left && x + width <= right + 1);
  return Math.max(...own.map(({ x, width }) => x + width), 0);
}

/** Double rules make rows and columns in which nothing stands. */
function withoutEmpty(rows: readonly TableRow[]): TableRow[] {
  return rows.filter((row) => row.some((cell) => cell === null || cell.text !== ""));
}

function hasRule(group: readonly Rule[], isVertical: boolean, at: number, along: number): boolean {
  return group.some(
    (rule) => rule.isVertical === isVertical && Math.abs(rule.at - at) < 4 && rule.from <= along && rule.to >= along,
  );
}

function spanRight(
  group: readonly Rule[],
  xs: readonly number[],
  ys: readonly number[],
  r: number,
  c: number,
  taken: readonly boolean[][],
): number {
  const middle = ((ys[r] ?? 0) + (ys[r + 1] ?? 0)) / 2;
  let columns = 1;
  while (c + columns < xs.length - 1 && !taken[r]?.[c + columns] && !hasRule(group, true, xs[c + columns] ?? 0, middle))
    columns++;
  return columns;
}

function spanDown(
  group: readonly Rule[],
  xs: readonly number[],
  ys: readonly number[],
  r: number,
  c: number,
  columns: number,
): number {
  const middles = Array.from({ length: columns }, (_each, at) => ((xs[c + at] ?? 0) + (xs[c + at + 1] ?? 0)) / 2);
  let rows = 1;
  while (r + rows < ys.length - 1 && middles.every((middle) => !hasRule(group, false, ys[r + rows] ?? 0, middle)))
    rows++;
  return rows;
}

/** Cuts a piece of text where it crosses a vertical rule, at the space nearest to it. */
function cut(piece: Piece, xs: readonly number[], group: readonly Rule[]): Piece[] {
  const end = piece.x + piece.width;
  const crossed = xs.find((x) => x > piece.x + 3 && x < end - 3 && hasRule(group, true, x, piece.y + piece.size * 0.3));
  if (crossed === undefined || piece.text.length < 2) return [piece];
  const share = (crossed - piece.x) / piece.width;
  const wanted = Math.round(share * piece.text.length);
  const spaces = [...piece.text.matchAll(/\s+/g)].flatMap(({ index, 0: gap }) => [index, index + gap.length - 1]);
  const at = spaces.reduce(
    (best, space) => (Math.abs(space - wanted) < Math.abs(best - wanted) ? space : best),
    spaces[0] ?? wanted,
  );
  if (at <= 0 || at >= piece.text.length) return [piece];
  const width = (piece.width * at) / piece.text.length;
  const rest: Piece = {
    ...piece,
    text: piece.text.slice(at).trimStart(),
    x: Math.max(crossed + 0.5, piece.x + width),
    width: end - Math.max(crossed + 0.5, piece.x + width),
  };
  return [
    { ...piece, text: piece.text.slice(0, at), width: Math.min(width, crossed - piece.x - 0.5) },
    ...cut(rest, xs, group),
  ];
}
