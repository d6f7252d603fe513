import * as danish from "../da/refusals";
import { vocabulary } from "./vocabulary";

export const spoken = vocabulary(danish);
export const { refusals } = spoken.texts;
