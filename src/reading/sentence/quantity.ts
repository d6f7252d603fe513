import { isAge, isDefinite, isOfColon, isOrdinal } from "./nameNumbers";
import type { Found } from "../words/phrase";
import { readNumberAt, rounded } from "./number";
import { type Token, adjacent } from "../words/token";
import { isPer, isShareUnit, perOnAverage, perUnit, unitAt } from "./unitAt";
import { articleOnes, fractionParts, numberWords, ordinals, wholeShares } from "../words/numberWords";
import { type Unit, functionWords } from "../words/units";

/**
 * A figure with its unit. `upper` is the other end of a range (*97-100 pct.*). `counts`: a noun follows that it counts
 * (*650 ledige*). `name`: the number only names something (*8. uge*, *25-årige*, *112-opkald*). `share`: a whole in
 * words (*alle*, *ingen*), which yields to any figure.
 */
export type Quantity = {
  value: number;
  upper: number | null;
  unit: Unit | null;
  plusMinus: boolean;
  counts: boolean;
  name: boolean;
  share: "none" | "part" | "all";
  decimals: number;
  scale: number | null;
  /** What a share in words is before it is rounded: a third. */
  exact: number | null;
};

const percent: Unit = { name: "pct.", kind: "percent" };

const plain: Quantity = {
  value: 0,
  upper: null,
  unit: null,
  plusMinus: false,
  counts: false,
  name: false,
  share: "none",
  decimals: 0,
  scale: null,
  exact: null,
};

/** *Af alle sager*, *for alle*: there *alle* is no figure. */
const afterPreposition = new Set("af for til på blandt hos med over fra ved".split(" "));

const times = new Set(["dag", "uge", "måned", "år", "gang", "kvartal", "time", "halvår", "fredag", "mandag"]);

const signs = new Set("+-−–±");
const otherOpeners = new Set(["hver", "hvert", "minus", "plus"]);
const openers = [numberWords, articleOnes, wholeShares, fractionParts, otherOpeners];

/** Whether a figure can begin with a word (lower case): no reader of figures looks at another. */
export function wordOpensQuantity(word: string): boolean {
  return openers.some((words) => words.has(word));
}

function opensQuantity({ kind, key }: Token): boolean {
  if (kind === "mark") return signs.has(key.charAt(0));
  return kind !== "word" || wordOpensQuantity(key);
}

/** The figure that begins at a token, if one does. */
export function quantityAt(tokens: readonly Token[], at: number): Found<Quantity> | null {
  const token = tokens[at];
  return token && opensQuantity(token) ? quantityOpenedAt(tokens, at) : null;
}

/** The same, whatever the token is: the slow way, which asks every reader of figures. */
export function quantityOpenedAt(tokens: readonly Token[], at: number): Found<Quantity> | null {
  return (
    everyNthAt(tokens, at) ??
    halfUnitAt(tokens, at) ??
    fractionAt(tokens, at) ??
    wholeAt(tokens, at) ??
    numberAt(tokens, at)
  );
}

/** *Hver tredje*: 33,33 pct. — but not *hver anden uge*, which is a rhythm. */
function everyNthAt(tokens: readonly Token[], at: number): Found<Quantity> | null {
  const part = /^hver[t]?$/.test(tokens[at]?.key ?? "") ? ordinals.get(tokens[at + 1]?.key ?? "") : undefined;
  if (!part || times.has(tokens[at + 2]?.key ?? "")) return null;
  return { value: shareOf(1, part), length: 2 };
}

/** *Et halvt år*, *en halv time*. */
function halfUnitAt(tokens: readonly Token[], at: number): Found<Quantity> | null {
  const half =
    /^(?:en|et)$/.test(tokens[at]?.key ?? "") &&
    /^halvt?$/.test(tokens[at + 1]?.key ?? "") &&
    unitAt(tokens, at + 2) !== null;
  return half ? withUnit(tokens, at + 2, { ...plain, value: 0.5, decimals: 1 }, 2, false) : null;
}

/** *2/3*, but not *senest 1/3*, which is a day. */
function writtenFractionAt(tokens: readonly Token[], at: number): Found<Quantity> | null {
  const [part, slash, whole] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (slash?.text !== "/" || !adjacent(part, slash) || !adjacent(slash, whole)) return null;
  const isDay =
    /^(?:den|d|senest|inden|pr|per|før|efter|fra|til)$/.test(tokens[at - 1]?.key ?? "") ||
    tokens[at + 3]?.kind === "number";
  return /^(?:1\/2|1\/3|2\/3|1\/4|3\/4)$/.test(`${part?.text ?? ""}/${whole?.text ?? ""}`) && !isDay
    ? { value: shareOf(Number(part?.text), Number(whole?.text)), length: 3 }
    : null;
}

/** *Halvdelen*, *en tredjedel*, *to tredjedele*, *2/3*. */
function fractionAt(tokens: readonly Token[], at: number): Found<Quantity> | null {
  const written = writtenFractionAt(tokens, at);
  if (written) return written;
  const count = readNumberAt(tokens, at, true);
  const part = fractionParts.get(tokens[at + (count?.length ?? 0)]?.key ?? "");
  if (
    !part ||
    (part === 2 &&
      tokens[at + (count?.length ?? 0) + 1]?.kind === "word" &&
      unitAt(tokens, at + (count?.length ?? 0) + 1))
  )
    return null;
  const share = shareOf(count?.value.value ?? 1, part);
  return { value: { ...share, name: isEnd(tokens[at - 1]) }, length: (count?.length ?? 0) + 1 };
}

/** *Blandt den bedste tredjedel*: a place among others, and no share of the goal. */
function isEnd(token: Token | undefined): boolean {
  return /^(?:bedste|dårligste|højeste|laveste|øverste|nederste|ringeste)$/.test(token?.key ?? "");
}

function wholeAt(tokens: readonly Token[], at: number): Found<Quantity> | null {
  const share = tokens[at]?.kind === "word" ? wholeShares.get(tokens[at].key) : undefined;
  const before = tokens[at - 1]?.key ?? "";
  if (share === undefined || (afterPreposition.has(before) && !(share === 50 && before === "over"))) return null;
  return { value: { ...plain, value: share, unit: percent, share: share === 50 ? "part" : "all" }, length: 1 };
}

function shareOf(part: number, whole: number): Quantity {
  const exact = (part / whole) * 100;
  return { ...plain, value: Math.round(exact * 100) / 100, exact, unit: percent, share: "part", decimals: 2 };
}

function numberAt(tokens: readonly Token[], at: number): Found<Quantity> | null {
  const plusMinus = /^\+\/|^±$/.test(tokens[at]?.key ?? "");
  const start = plusMinus ? at + 1 : at;
  const first = readNumberAt(tokens, start, false);
  if (!first) return null;
  const outOf = plusMinus ? null : oneOutOf(tokens, start + first.length, first.value.value);
  if (outOf) return { value: outOf.value, length: first.length + outOf.length };
  const range = rangeEnd(tokens, start + first.length, first.value.value);
  const length = start - at + first.length + (range?.length ?? 0);
  const { decimals, scale } = first.value;
  const value = {
    ...plain,
    value: range?.from ?? first.value.value,
    upper: range?.to ?? null,
    plusMinus,
    decimals,
    scale,
  };
  return withUnit(tokens, at + length, value, length, first.value.money);
}

/** *To ud af tre*, *8 af 10* — a share, unless the whole is a stretch of time. */
function oneOutOf(tokens: readonly Token[], at: number, part: number): Found<Quantity> | null {
  const slash = tokens[at]?.text === "/" && adjacent(tokens[at - 1], tokens[at]) && tokens[at + 2]?.key === "af";
  const skip = slash
    ? 1
    : tokens[at]?.key === "ud" && tokens[at + 1]?.key === "af"
      ? 2
      : tokens[at]?.key === "af"
        ? 1
        : 0;
  const whole = skip ? readNumberAt(tokens, at + skip, false) : null;
  if (!whole || whole.value.value <= part || unitAt(tokens, at + skip + whole.length)) return null;
  return { value: shareOf(part, whole.value.value), length: skip + whole.length };
}

/** The end of *97-100* and *3-4.000*, where the first number borrows the second's thousands. */
function rangeEnd(
  tokens: readonly Token[],
  at: number,
  from: number,
): { from: number; to: number; length: number } | null {
  const signed = from < 0 && tokens[at]?.key === "til" && tokens[at + 1]?.text === "+" ? signedEnd(tokens, at) : null;
  if (signed) return { from, ...signed };
  if (!/^[-–−]$/.test(tokens[at]?.text ?? "")) return null;
  const to = readNumberAt(tokens, at + 1, false);
  if (!to || tokens[at + 1]?.kind !== "number") return null;
  const scale = to.value.scale ?? 1;
  const borrowed = scale === 1 && from < to.value.value / 100 && to.value.value >= 1000 ? from * 1000 : from * scale;
  return borrowed < to.value.value ? { from: rounded(borrowed), to: to.value.value, length: 1 + to.length } : null;
}

/** *-1 til +3 pct.*: both signs say that it is a span, and no move. */
function signedEnd(tokens: readonly Token[], at: number): { to: number; length: number } | null {
  const to = readNumberAt(tokens, at + 2, false);
  return to && { to: to.value.value, length: 2 + to.length };
}

function withUnit(
  tokens: readonly Token[],
  at: number,
  quantity: Quantity,
  length: number,
  money: boolean,
): Found<Quantity> {
  if (money) return { value: { ...quantity, unit: { name: "kr.", kind: "money" } }, length };
  const hyphen =
    /^[-–]$/.test(tokens[at]?.text ?? "") &&
    adjacent(tokens[at - 1], tokens[at]) &&
    adjacent(tokens[at], tokens[at + 1])
      ? 1
      : 0;
  if (isOrdinal(tokens, at) || isOfColon(tokens, at)) return { value: { ...quantity, name: true }, length };
  const unit = unitAt(tokens, at + hyphen);
  if (!unit) return withoutUnit(tokens, at, quantity, length, hyphen === 1);
  const behind = at + hyphen + unit.length;
  const substance = countsNoun(tokens[behind]) && isPer(tokens[behind + 1]) ? 1 : 0;
  const found = isShareUnit(unit.value) ? null : perUnit(tokens, behind + substance);
  const later = found || isShareUnit(unit.value) ? null : perOnAverage(tokens, behind);
  const per = found ? { ...found, length: found.length + substance } : later;
  const name = per ? `${unit.value.name} pr. ${per.value}` : unit.value.name;
  return {
    value: { ...quantity, unit: { ...unit.value, name }, name: isAge(tokens[at]) },
    length: length + hyphen + unit.length + (per?.length ?? 0),
  };
}

/** *650 ledige*, *12 opfølgninger pr. medarbejder*, or a bare number. */
function withoutUnit(
  tokens: readonly Token[],
  at: number,
  quantity: Quantity,
  length: number,
  hyphen: boolean,
): Found<Quantity> {
  const counts = !hyphen && countsNoun(tokens[at]);
  const per = counts && isPer(tokens[at + 1]) ? perUnit(tokens, at + 1) : null;
  const unit: Unit | null = per ? { name: `${tokens[at]?.text ?? ""} pr. ${per.value}`, kind: "count" } : null;
  return {
    value: { ...quantity, unit, counts, name: hyphen || isAge(tokens[at]) || isDefinite(tokens, at - length) },
    length: length + (per ? 1 + per.length : 0),
  };
}

function countsNoun(token: Token | undefined): boolean {
  return token?.kind === "word" && !functionWords.has(token.key);
}
