import * as danish from "../da/goalSummary";
import { vocabulary } from "./vocabulary";

export const spoken = vocabulary(danish);
export const { goalSummary } = spoken.texts;
