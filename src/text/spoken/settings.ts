import * as danish from "../da/settings";
import { vocabulary } from "./vocabulary";

export const spoken = vocabulary(danish);
export const { settingsText, ownText } = spoken.texts;
