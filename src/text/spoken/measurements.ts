import * as danish from "../da/measurements";
import { vocabulary } from "./vocabulary";

export const spoken = vocabulary(danish);
export const { measurementText } = spoken.texts;
