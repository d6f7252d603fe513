import type { Item } from "./item";
import { phraseAt } from "../words/phrase";
import { remembered } from "../words/remembered";
import { quantityAt, wordOpensQuantity } from "./quantity";
import { settled } from "./settle";
import type { Span } from "../span";
import { opensTime, timeAt } from "./time";
import type { Token } from "../words/token";
import { compoundChange, cueTable } from "../words/cues";

const quoteMarks = /^["”“„»«]$/;
const longestQuote = 40;

/** The items of some tokens, left to right. Text in quotation marks is a name and is left out. */
export function itemsOf(tokens: readonly Token[]): Item[] {
  const items: Item[] = [];
  const closing = closingQuotes(tokens);
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at];
    const quoted = closing?.get(at);
    if (quoted !== undefined) {
      items.push(quotation(tokens, at, quoted));
      at = quoted + 1;
    } else if (token?.kind === "word" && isPlain(token.key)) {
      items.push({ kind: "word", key: token.key, start: token.start, end: token.end });
      at += 1;
    } else {
      const { item, length } = itemAt(tokens, at);
      items.push(item);
      at += length;
    }
    if (endsSentence(tokens[at - 1], tokens[at])) items.push(stopAt(items.at(-1)?.end ?? 0));
  }
  return settled(items);
}

function stopAt(end: number): Item {
  return { kind: "mark", key: ".", start: end - 1, end };
}

/** Whether no time, figure or cue begins with a word (lower case): most words of a text. */
const isPlain = remembered(
  (word) =>
    !opensTime(word) && !wordOpensQuantity(word) && cueTable(word).length === 0 && compoundChange(word) === null,
);

const closingAbbreviations = /^(?:pct|kr|mio|mia|mdr|mdrs|md|min|sek|stk|mv|m\.v|osv|t\.kr|p\.a)$/;

/** *… på 2,5 mio. kr. Museet skal …*: a unit's own full stop ends the sentence too, before a capital. */
function endsSentence(last: Token | undefined, next: Token | undefined): boolean {
  return (
    last?.kind === "word" &&
    last.text.endsWith(".") &&
    closingAbbreviations.test(last.key) &&
    next?.kind === "word" &&
    next.start > last.end &&
    /^\p{Lu}\p{Ll}/u.test(next.text)
  );
}

/** Where each opening quotation mark is closed, when that is near; a sentence that is quoted whole is no name. */
function closingQuotes(tokens: readonly Token[]): Map<number, number> | null {
  if (!tokens.some(isQuoteMark)) return null;
  const closing = new Map<number, number>();
  let open: number | null = null;
  tokens.forEach((token, at) => {
    if (!isQuoteMark(token)) return;
    if (open === null || at - open > longestQuote) open = at;
    else {
      if (open > 0 && at - open < tokens.length - 3) closing.set(open, at);
      open = null;
    }
  });
  return closing;
}

function isQuoteMark({ kind, text }: Token): boolean {
  return kind === "mark" && quoteMarks.test(text);
}

function quotation(tokens: readonly Token[], from: number, to: number): Item {
  return { kind: "word", key: "", start: tokens[from]?.start ?? 0, end: tokens[to]?.end ?? 0 };
}

function itemAt(tokens: readonly Token[], at: number): { item: Item; length: number } {
  const time = timeAt(tokens, at);
  if (time)
    return { item: { kind: "time", time: time.value, ...spanOf(tokens, at, time.length) }, length: time.length };
  const cue = phraseAt(cueTable, tokens, at);
  const quantity = quantityAt(tokens, at);
  if (quantity && !(cue && cue.length > quantity.length))
    return {
      item: { kind: "quantity", quantity: quantity.value, ...spanOf(tokens, at, quantity.length) },
      length: quantity.length,
    };
  if (cue) return { item: { kind: "cue", cue: cue.value, ...spanOf(tokens, at, cue.length) }, length: cue.length };
  const token = tokens[at];
  const change = token?.kind === "word" ? compoundChange(token.key) : null;
  if (change) return { item: { kind: "cue", cue: change, ...spanOf(tokens, at, 1) }, length: 1 };
  return {
    item: { kind: token?.kind === "word" ? "word" : "mark", key: token?.key ?? "", ...spanOf(tokens, at, 1) },
    length: 1,
  };
}

function spanOf(tokens: readonly Token[], at: number, length: number): Span {
  return { start: tokens[at]?.start ?? 0, end: tokens[at + length - 1]?.end ?? 0 };
}
