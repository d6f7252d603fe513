import type { problemTexts } from "./da/issues";
import type { Worded } from "./worded";

export type ProblemTexts = Worded<typeof problemTexts>;
export type ProblemCode = keyof ProblemTexts;

/** A problem in a table as data: its code, and the arguments of its sentence. */
export type Problem = { [Code in ProblemCode]: { code: Code; given: Parameters<ProblemTexts[Code]> } }[ProblemCode];

/** The sentence of a problem, in the language of these texts. */
export function problemText({ code, given }: Problem, texts: ProblemTexts): string {
  return (texts[code] as (...given: readonly unknown[]) => string)(...given);
}
