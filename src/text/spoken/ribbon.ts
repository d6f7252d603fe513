import { ribbonTexts as danishRibbonTexts } from "../da/ribbon";
import type { Worded } from "./worded";

export let ribbonTexts: Worded<typeof danishRibbonTexts> = danishRibbonTexts;

/** Takes these texts in another language; whatever shows them must be rendered anew after it. */
export function speakRibbon(texts: { ribbonTexts: typeof ribbonTexts }): void {
  ({ ribbonTexts } = texts);
}
