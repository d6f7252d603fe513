import * as danish from "../da/joined";
import { vocabulary } from "./vocabulary";

export const spoken = vocabulary(danish);
export const { joinedText, severalText } = spoken.texts;
