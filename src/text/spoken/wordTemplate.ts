import * as danish from "../da/wordTemplate";
import { vocabulary } from "./vocabulary";

export const spoken = vocabulary(danish);
export const { templateFaults, templateNotes } = spoken.texts;
