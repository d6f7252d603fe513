import * as danish from "../da/followUp";
import { vocabulary } from "./vocabulary";

export const spoken = vocabulary(danish);
export const { followUpText, planText, closingText, editedText, warningText } = spoken.texts;
