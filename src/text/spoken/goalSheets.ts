import * as danish from "../da/goalSheets";
import { vocabulary } from "./vocabulary";

export const spoken = vocabulary(danish);
export const { goalSheetText } = spoken.texts;
