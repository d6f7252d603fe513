import * as danish from "../da/periodName";
import { vocabulary } from "./vocabulary";

export const spoken = vocabulary(danish);
export const { periodName } = spoken.texts;
