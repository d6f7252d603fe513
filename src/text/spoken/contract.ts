import * as danish from "../da/contract";
import { vocabulary } from "./vocabulary";

export const spoken = vocabulary(danish);
export const { contractText } = spoken.texts;
