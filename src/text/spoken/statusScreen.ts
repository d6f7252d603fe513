import * as danish from "../da/statusScreen";
import { vocabulary } from "./vocabulary";

export const spoken = vocabulary(danish);
export const { statusText, chartText } = spoken.texts;
