import type { Assembled, Line } from "./lines";

const behind = /\s*\((\d{1,3}(?:,\d+)?)\s*(?:%|pct\.?)\)\s*\.?$/u;
/** What the weights of a contract add up to, give or take what is written elsewhere. */
const [least, most] = [80, 110];
const leastLines = 3;

const known = new WeakMap<readonly Line[], boolean>();

/** Whether per cents in brackets at the ends of lines are weights: there are several, and they add up to the whole. */
function areWeights(lines: readonly Line[]): boolean {
  const before = known.get(lines);
  if (before !== undefined) return before;
  const figures = lines.flatMap(({ text }) => {
    const figure = text.includes("\t") || text.length < 30 ? undefined : behind.exec(text)?.[1];
    return figure === undefined ? [] : [Number(figure.replace(",", "."))];
  });
  const sum = figures.reduce((all, each) => all + each, 0);
  const are = figures.length >= leastLines && sum >= least && sum <= most;
  known.set(lines, are);
  return are;
}

/** The sentence without *(8 %)* at its end, and that weight, in a contract whose lines are weighed so. */
export function withoutPlainWeight(
  sentence: Assembled,
  lines: readonly Line[],
): { sentence: Assembled; weight: number | null } {
  const match = areWeights(lines) ? behind.exec(sentence.text) : null;
  if (!match || match.index === 0) return { sentence, weight: null };
  const [text, offsets] = [sentence.text.slice(0, match.index), sentence.offsets.slice(0, match.index)];
  return { sentence: { text, offsets }, weight: Number((match[1] ?? "").replace(",", ".")) };
}
