import type { Item } from "./item";
import { phraseAt } from "../words/phrase";
import { quantityAt } from "./quantity";
import { settled } from "./settle";
import type { Span } from "../span";
import { timeAt } from "./time";
import type { Token } from "../words/token";
import { compoundChange, cueTable } from "../words/cues";

const quoteMarks = /^["”“„»«]$/;
const longestQuote = 40;

/** The items of some tokens, left to right. Text in quotation marks is a name and is left out. */
export function itemsOf(tokens: readonly Token[]): Item[] {
  const items: Item[] = [];
  const closing = closingQuotes(tokens);
  let at = 0;
  while (at < tokens.length) {
    const quoted = closing.get(at);
    const { item, length } =
      quoted === undefined ? itemAt(tokens, at) : { item: quotation(tokens, at, quoted), length: quoted - at + 1 };
    items.push(item);
    at += length;
    if (endsSentence(tokens[at - 1], tokens[at]))
      items.push({ kind: "mark", key: ".", start: item.end - 1, end: item.end });
  }
  return settled(items);
}

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
function closingQuotes(tokens: readonly Token[]): Map<number, number> {
  const closing = new Map<number, number>();
  let open: number | null = null;
  tokens.forEach((token, at) => {
    if (token.kind !== "mark" || !quoteMarks.test(token.text)) return;
    if (open === null || at - open > longestQuote) open = at;
    else {
      if (open > 0 && at - open < tokens.length - 3) closing.set(open, at);
      open = null;
    }
  });
  return closing;
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
