import { readSentence } from "../sentence/readSentence";
import type { Span } from "../span";
import { type Assembled, assembled } from "./lines";

/** *Tallet for 2016 er 288.000.* at the end of a line. */
const levelOfYear =
  /(?:^|[.:]\s+)((?:tallet|antallet|andelen|resultatet|værdien)\s(?:for|i)\s(?:19|20)\d\d\s(?:er|var|udgjorde)\s\d\S*(?:\s\S+)?)$/iu;

/**
 * A goal's sentence with the level that a line right below states (*Opgørelse: Besøgstællere. Tallet for 2016 er
 * 288.000.*), where the sentence changes what it doesn't state and is so read whole; else the sentence alone.
 */
export function withLevelBelow(document: string, sentence: Assembled, line: Span & { text: string }): Assembled {
  const [first, last] = [sentence.offsets[0], sentence.offsets.at(-1)];
  const level = levelOfYear.exec(line.text)?.[1];
  if (level === undefined || first === undefined || last === undefined || !sentence.text.endsWith(".")) return sentence;
  if (!lacksBaseline(sentence.text)) return sentence;
  const whole = assembled(document, [
    { start: first, end: last + 1 },
    { start: line.end - level.length, end: line.end },
  ]);
  return lacksBaseline(whole.text) || readSentence(whole.text).length !== 1 ? sentence : whole;
}

function lacksBaseline(text: string): boolean {
  return readSentence(text).some(({ doubts }) => doubts.some(({ code }) => code === "baselineMissing"));
}
