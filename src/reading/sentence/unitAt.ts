import { type Found, phraseAt } from "../words/phrase";
import type { Token } from "../words/token";
import { scales } from "../words/numberWords";
import { type Unit, functionWords, unitOfCompound, unitTable, unitWords } from "../words/units";

/** The unit at a token, behind a participle too: *11 sammenhængende timer*. */
export function unitAt(tokens: readonly Token[], at: number): Found<Unit> | null {
  const found = phraseAt(unitTable, tokens, at);
  const slashed = found ? null : slashedUnit(tokens[at]?.key ?? "");
  if (slashed) return { value: slashed, length: 1 };
  const compound = found ? null : unitOfCompound(tokens[at]?.key ?? "");
  if (compound) return { value: compound, length: 1 };
  const described =
    !found && /(?:ende|hele|fulde)$/.test(tokens[at]?.key ?? "") ? phraseAt(unitTable, tokens, at + 1) : null;
  return described ? { value: described.value, length: described.length + 1 } : found;
}

/** *100 liter/døgn*, *95 kWh/m2*: one unit per another. */
function slashedUnit(word: string): Unit | null {
  const [name = "", per = "", more] = word.split("/");
  const unit = per && more === undefined ? unitWords.get(name) : undefined;
  return unit ? { ...unit, name: `${unit.name} pr. ${per}` } : null;
}

const rates: ReadonlyMap<string, string> = new Map([
  ["dagen", "dag"],
  ["ugen", "uge"],
  ["måneden", "måned"],
]);

/** *Pr. medarbejder*, *pr. 1.000 indbyggere*; *pr. år* and *om året* add nothing to a year's goal. */
export function perUnit(tokens: readonly Token[], at: number): Found<string> | null {
  const rate = tokens[at]?.key === "om" ? rates.get(tokens[at + 1]?.key ?? "") : undefined;
  if (rate) return { value: rate, length: 2 };
  if (!isPer(tokens[at])) return null;
  const one = onePer(tokens, at);
  const more = one ? onePer(tokens, at + one.length) : null;
  return one && more ? { value: `${one.value} pr. ${more.value}`, length: one.length + more.length } : one;
}

function onePer(tokens: readonly Token[], at: number): Found<string> | null {
  if (!isPer(tokens[at])) return null;
  const [first, second] = [tokens[at + 1], tokens[at + 2]];
  if (first?.kind === "number" && second?.kind === "word" && !/^(?:19|20)\d\d$/.test(first.text))
    return { value: `${first.text} ${second.key}`, length: 3 };
  if (first && scales.has(first.key) && second?.kind === "word" && !functionWords.has(second.key))
    return { value: `${first.text} ${second.key}`, length: 3 };
  const described =
    first?.kind === "word" &&
    /(?:isk|lig|ende)$/.test(first.key) &&
    second?.kind === "word" &&
    !functionWords.has(second.key);
  if (described) return { value: `${first.key} ${second.key}`, length: 3 };
  return first?.kind === "word" && !functionWords.has(first.key) && first.key !== "år"
    ? { value: first.key, length: 2 }
    : null;
}

/** *Pr.*, *per*. */
export function isPer(token: Token | undefined): boolean {
  return token?.text === "pr." || token?.text === "pr" || token?.text === "per";
}

/**
 * *6,5 dage i gennemsnit pr. medarbejder*: looked ahead for, and left in its place, since the words say more than the
 * unit.
 */
export function perOnAverage(tokens: readonly Token[], at: number): Found<string> | null {
  const average = tokens[at]?.key === "i" && /^(?:gennemsnit|snit)$/.test(tokens[at + 1]?.key ?? "");
  const per = average ? perUnit(tokens, at + 2) : null;
  return per && { value: per.value, length: 0 };
}

/** Whether a unit is per cent or percentage points, which nothing is *pr.*. */
export function isShareUnit({ kind }: Unit): boolean {
  return kind === "percent" || kind === "points";
}
