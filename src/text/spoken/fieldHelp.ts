import * as danish from "../da/fieldHelp";
import { vocabulary } from "./vocabulary";

export const spoken = vocabulary(danish);
export const { fieldHelp } = spoken.texts;
