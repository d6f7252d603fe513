import { contractJson, goalJson, type ContractJson, type GoalJson } from "../../reading/asJson";
import { readSentence } from "../../reading/sentence/readSentence";
import type { ReadContract } from "../../reading/reading";

/** A contract as it was read, in the form that other programs take. */
export function readingJson(read: ReadContract): ContractJson {
  return contractJson(read);
}

/**
 * Sentences one a line, each with the goals that were read from it: an empty line, and one without a goal, has none.
 */
export function sentencesJson(text: string): GoalJson[][] {
  const lines = text.replace(/\r\n?/g, "\n").replace(/\n$/, "").split("\n");
  return lines.map((line) => readSentence(line).map(goalJson));
}
