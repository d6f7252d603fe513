import * as danish from "../da/exchange";
import { vocabulary } from "./vocabulary";

export const spoken = vocabulary(danish);
export const { collectText, exchangeText } = spoken.texts;
