import * as danish from "../da/ribbon";
import { vocabulary } from "./vocabulary";

export const spoken = vocabulary(danish);
export const { ribbonTexts } = spoken.texts;
