import * as danish from "../da/reportsPage";
import { vocabulary } from "./vocabulary";

export const spoken = vocabulary(danish);
export const { reportsText } = spoken.texts;
