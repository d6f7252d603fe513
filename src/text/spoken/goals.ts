import { goalsText as danishGoalsText, smartText as danishSmartText, trialText as danishTrialText } from "../da/goals";
import type { Worded } from "./worded";

export let goalsText: Worded<typeof danishGoalsText> = danishGoalsText;
export let trialText: Worded<typeof danishTrialText> = danishTrialText;
export let smartText: Worded<typeof danishSmartText> = danishSmartText;

/** Takes these texts in another language; whatever shows them must be rendered anew after it. */
export function speakGoals(texts: {
  goalsText: typeof goalsText;
  trialText: typeof trialText;
  smartText: typeof smartText;
}): void {
  ({ goalsText, trialText, smartText } = texts);
}
