import * as danish from "../da/imports";
import { vocabulary } from "./vocabulary";

export const spoken = vocabulary(danish);
export const { importText } = spoken.texts;
