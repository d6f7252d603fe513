import { refusals as danishRefusals } from "../da/refusals";
import type { Worded } from "./worded";

export let refusals: Worded<typeof danishRefusals> = danishRefusals;

/** Takes these texts in another language; whatever shows them must be rendered anew after it. */
export function speakRefusals(texts: { refusals: typeof refusals }): void {
  ({ refusals } = texts);
}
