import * as danish from "../sentences/danish/explanation";
import { vocabulary } from "./vocabulary";

export const spoken = vocabulary(danish);
export const { explain } = spoken.texts;
