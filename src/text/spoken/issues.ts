import * as danish from "../da/issues";
import { vocabulary } from "./vocabulary";

export const spoken = vocabulary(danish);
export const { problemTexts, missingTexts } = spoken.texts;
