import { paneText as danishPaneText, startText as danishStartText } from "../da/pane";
import type { Worded } from "./worded";

export let paneText: Worded<typeof danishPaneText> = danishPaneText;
export let startText: Worded<typeof danishStartText> = danishStartText;

/** Takes these texts in another language; whatever shows them must be rendered anew after it. */
export function speakPane(texts: { paneText: typeof paneText; startText: typeof startText }): void {
  ({ paneText, startText } = texts);
}
