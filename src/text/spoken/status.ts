import * as danish from "../sentences/danish/status";
import { vocabulary } from "./vocabulary";

export const spoken = vocabulary(danish);
export const { legendLabel, countLabel } = spoken.texts;
