import * as danish from "../sentences/danish/answer";
import { vocabulary } from "./vocabulary";

export const spoken = vocabulary(danish);
export const { answerWords } = spoken.texts;
