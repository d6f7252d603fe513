import * as danish from "../da/answer";
import { vocabulary } from "./vocabulary";

export const spoken = vocabulary(danish);
export const { answerWords } = spoken.texts;
