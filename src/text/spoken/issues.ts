import { problemTexts as danishProblemTexts, missingTexts as danishMissingTexts } from "../da/issues";
import type { Worded } from "./worded";

export let problemTexts: Worded<typeof danishProblemTexts> = danishProblemTexts;
export let missingTexts: Worded<typeof danishMissingTexts> = danishMissingTexts;

/** Takes these texts in another language; whatever shows them must be rendered anew after it. */
export function speakIssues(texts: { problemTexts: typeof problemTexts; missingTexts: typeof missingTexts }): void {
  ({ problemTexts, missingTexts } = texts);
}
