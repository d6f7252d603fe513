import * as danish from "../da/goals";
import { vocabulary } from "./vocabulary";

export const spoken = vocabulary(danish);
export const { goalsText, trialText, smartText } = spoken.texts;
