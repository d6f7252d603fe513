import * as danish from "../da/goals";
import { vocabulary } from "./vocabulary";

export const spoken = vocabulary(danish);
export const { goalsText, amendText, trialText, smartText } = spoken.texts;
