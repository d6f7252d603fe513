import * as danish from "../da/maps";
import { vocabulary } from "./vocabulary";

export const spoken = vocabulary(danish);
export const { mapWords } = spoken.texts;
