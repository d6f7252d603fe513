import * as danish from "../da/sources";
import { vocabulary } from "./vocabulary";

export const spoken = vocabulary(danish);
export const { sourceText } = spoken.texts;
