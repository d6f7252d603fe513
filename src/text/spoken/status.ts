import * as danish from "../da/status";
import { vocabulary } from "./vocabulary";

export const spoken = vocabulary(danish);
export const { statusLabel, legendLabel, trendLabel, outlookLabel, countLabel } = spoken.texts;
