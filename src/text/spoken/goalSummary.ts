import * as danish from "../sentences/danish/goalSummary";
import { vocabulary } from "./vocabulary";

export const spoken = vocabulary(danish);
export const { goalSummary } = spoken.texts;
