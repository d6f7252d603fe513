import * as danish from "../da/dates";
import { vocabulary } from "./vocabulary";

export const spoken = vocabulary(danish);
export const { dateText } = spoken.texts;
