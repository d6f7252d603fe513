import * as danish from "../da/explanation";
import { vocabulary } from "./vocabulary";

export const spoken = vocabulary(danish);
export const { explain } = spoken.texts;
