import * as danish from "../da/reading";
import { vocabulary } from "./vocabulary";

export const spoken = vocabulary(danish);
export const {
  doubtTexts,
  documentProblemTexts,
  passageTexts,
  smartDemandTexts,
  smartFindingTexts,
  contractFindingTexts,
} = spoken.texts;
