import * as danish from "../da/pane";
import { vocabulary } from "./vocabulary";

export const spoken = vocabulary(danish);
export const { paneText, startText } = spoken.texts;
