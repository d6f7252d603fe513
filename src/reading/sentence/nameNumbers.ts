import { type Token, adjacent } from "../words/token";

/** *I deres 8. uge*, *i 1. klasse*, *0.-3. klasse*: a number, a full stop, and a small letter or the other end. */
export function isOrdinal(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.text !== "." || !adjacent(tokens[at - 1], tokens[at]) || tokens[at - 1]?.kind !== "number")
    return false;
  const ranged =
    /^[-–,]$/.test(tokens[at + 1]?.text ?? "") && tokens[at + 2]?.kind === "number" && tokens[at + 3]?.text === ".";
  return ranged || /^\p{Ll}/u.test(tokens[at + 1]?.text ?? "");
}

/** *3:12-samtaler*, *kl. 10:30*: both numbers are one name. */
export function isOfColon(tokens: readonly Token[], at: number): boolean {
  const isColon = (colon: number): boolean =>
    tokens[colon]?.text === ":" &&
    tokens[colon - 1]?.kind === "number" &&
    tokens[colon + 1]?.kind === "number" &&
    adjacent(tokens[colon - 1], tokens[colon]) &&
    adjacent(tokens[colon], tokens[colon + 1]);
  return isColon(at) || isColon(at - 2);
}

/** *De to afdelinger*, *begge de tre centre*, *uge 40*: how many is known, and none is to be reached. */
export function isDefinite(tokens: readonly Token[], at: number): boolean {
  const [before, number, next] = [tokens[at - 1]?.key ?? "", tokens[at], tokens[at + 1]];
  if (before === "uge") return true;
  return (
    /^(?:de|disse|vores|deres|begge)$/.test(before) && number?.kind === "word" && !/(?:ste|mest)$/.test(next?.key ?? "")
  );
}

/** *25-årige*, *3 års*: the number is an age. */
export function isAge(token: Token | undefined): boolean {
  return /^årige|^årig$|^års$/.test(token?.key ?? "");
}
