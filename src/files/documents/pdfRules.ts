/** A ruled line along an axis, in points from the lower left: `at` is its place across, `from` and `to` along. */
export type Rule = { isVertical: boolean; at: number; from: number; to: number };
/** The drawing of a page, as pdf.js lists it, and the numbers of the operators that matter here. */
export type Operators = { fnArray: readonly number[]; argsArray: readonly unknown[] };
export type OperatorCodes = Readonly<
  Record<
    | "save"
    | "restore"
    | "transform"
    | "paintFormXObjectBegin"
    | "paintFormXObjectEnd"
    | "constructPath"
    | "stroke"
    | "closeStroke"
    | "fill"
    | "eoFill"
    | "fillStroke"
    | "eoFillStroke"
    | "closeFillStroke"
    | "closeEOFillStroke",
    number
  >
>;
type Matrix = readonly [number, number, number, number, number, number];
type Point = readonly [number, number];

/** A filled box that is thinner than this is a rule. */
const thin = 2.5;
/** A segment is along an axis when it strays less than this. */
const straight = 1;
/** A shorter stroke is a letter's or a tick's. */
const shortest = 6;
const mostRules = 6000;

/** The ruled lines of a page. Where it has none, the edges of its filled boxes count as such. */
export function rulesOf({ fnArray, argsArray }: Operators, codes: OperatorCodes): Rule[] {
  const strokes = new Set([
    codes.stroke,
    codes.closeStroke,
    codes.fillStroke,
    codes.eoFillStroke,
    codes.closeFillStroke,
    codes.closeEOFillStroke,
  ]);
  const fills = new Set([codes.fill, codes.eoFill]);
  const [rules, edges]: [Rule[], Rule[]] = [[], []];
  const stack: Matrix[] = [];
  let matrix: Matrix = [1, 0, 0, 1, 0, 0];
  for (let at = 0; at < fnArray.length && rules.length < mostRules && edges.length < mostRules; at++) {
    const [fn, args] = [fnArray[at], argsArray[at] as readonly unknown[] | null];
    if (fn === codes.save) stack.push(matrix);
    else if (fn === codes.restore) matrix = stack.pop() ?? matrix;
    else if (fn === codes.transform && args) matrix = times(matrix, args as unknown as Matrix);
    else if (fn === codes.paintFormXObjectBegin) {
      stack.push(matrix);
      if (Array.isArray(args?.[0])) matrix = times(matrix, args[0] as unknown as Matrix);
    } else if (fn === codes.paintFormXObjectEnd) matrix = stack.pop() ?? matrix;
    else if (fn === codes.constructPath && args) {
      const paint = args[0] as number;
      const data = (args[1] as readonly (ArrayLike<number> | null)[] | undefined)?.[0];
      if (!data || !(strokes.has(paint) || fills.has(paint))) continue;
      for (const points of subpaths(data, matrix)) {
        if (strokes.has(paint)) rules.push(...segmentsOf(points));
        else boxOf(points, rules, edges);
      }
    }
  }
  return merged(rules.length > 0 ? rules : edges);
}

function times([a, b, c, d, e, f]: Matrix, [p, q, r, s, t, u]: Matrix): Matrix {
  return [a * p + c * q, b * p + d * q, a * r + c * s, b * r + d * s, a * t + c * u + e, b * t + d * u + f];
}

/** How many numbers follow each drawing code: move, line, curve, quadratic curve, close. */
const operands = [2, 2, 6, 4, 0];

function subpaths(data: ArrayLike<number>, [a, b, c, d, e, f]: Matrix): Point[][] {
  const paths: Point[][] = [];
  for (let at = 0; at < data.length;) {
    const code = data[at] ?? 4;
    const count = operands[code] ?? 0;
    const [x, y] = [data[at + count - 1] ?? 0, data[at + count] ?? 0];
    const path = paths.at(-1);
    if (code === 0) paths.push([[a * x + c * y + e, b * x + d * y + f]]);
    else if (code === 4 && path?.[0]) path.push(path[0]);
    else path?.push([a * x + c * y + e, b * x + d * y + f]);
    at += count + 1;
  }
  return paths;
}

function segmentsOf(points: readonly Point[]): Rule[] {
  return points.slice(1).flatMap(([x2, y2], at): Rule[] => {
    const [x1, y1] = points[at] ?? [x2, y2];
    return ruleBetween(x1, y1, x2, y2);
  });
}

function ruleBetween(x1: number, y1: number, x2: number, y2: number): Rule[] {
  const [wide, high] = [Math.abs(x2 - x1), Math.abs(y2 - y1)];
  if (high < straight && wide >= shortest)
    return [{ isVertical: false, at: (y1 + y2) / 2, from: Math.min(x1, x2), to: Math.max(x1, x2) }];
  if (wide < straight && high >= shortest)
    return [{ isVertical: true, at: (x1 + x2) / 2, from: Math.min(y1, y2), to: Math.max(y1, y2) }];
  return [];
}

/** A thin filled box is a rule; any other has four edges. */
function boxOf(points: readonly Point[], rules: Rule[], edges: Rule[]): void {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [left, right, low, top] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  if (points.length < 4 || points.length > 6) return;
  if (top - low < thin) rules.push(...ruleBetween(left, (low + top) / 2, right, (low + top) / 2));
  else if (right - left < thin) rules.push(...ruleBetween((left + right) / 2, low, (left + right) / 2, top));
  else if (top - low < 400 && right - left < 540)
    edges.push(
      ...ruleBetween(left, low, right, low),
      ...ruleBetween(left, top, right, top),
      ...ruleBetween(left, low, left, top),
      ...ruleBetween(right, low, right, top),
    );
}

/** Rules at one place that meet are one: tables are often drawn cell by cell. */
export function merged(rules: readonly Rule[]): Rule[] {
  const sorted = [...rules].sort(
    (a, b) =>
      Number(a.isVertical) - Number(b.isVertical) || Math.round(a.at / 2) - Math.round(b.at / 2) || a.from - b.from,
  );
  const found: Rule[] = [];
  for (const rule of sorted) {
    const last = found.at(-1);
    if (last && last.isVertical === rule.isVertical && Math.abs(last.at - rule.at) < 2.5 && rule.from <= last.to + 4)
      found[found.length - 1] = { ...last, to: Math.max(last.to, rule.to) };
    else found.push(rule);
  }
  return found;
}
