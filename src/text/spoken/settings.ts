import { ownText as danishOwnText, settingsText as danishSettingsText } from "../da/settings";
import type { Worded } from "./worded";

export let settingsText: Worded<typeof danishSettingsText> = danishSettingsText;
export let ownText: Worded<typeof danishOwnText> = danishOwnText;

/** Takes these texts in another language; whatever shows them must be rendered anew after it. */
export function speakSettings(texts: { settingsText: typeof settingsText; ownText: typeof ownText }): void {
  ({ settingsText, ownText } = texts);
}
