import { explain as danishExplain } from "../da/explanation";

export let explain = danishExplain;

/** Takes these texts in another language; whatever shows them must be rendered anew after it. */
export function speakExplanation(texts: { explain: typeof explain }): void {
  ({ explain } = texts);
}
