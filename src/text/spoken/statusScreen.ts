import * as danish from "../da/statusScreen";
import { vocabulary } from "./vocabulary";

export const spoken = vocabulary(danish);
export const { statusText, chartText, timelineText } = spoken.texts;
