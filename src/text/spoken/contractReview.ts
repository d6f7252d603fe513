import * as danish from "../da/contractReview";
import { vocabulary } from "./vocabulary";

export const spoken = vocabulary(danish);
export const { reviewText } = spoken.texts;
