import * as danish from "../da/nextYearScreen";
import { vocabulary } from "./vocabulary";

export const spoken = vocabulary(danish);
export const { nextYearText } = spoken.texts;
