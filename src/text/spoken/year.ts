import * as danish from "../da/year";
import { vocabulary } from "./vocabulary";

export const spoken = vocabulary(danish);
export const { planStates, amendmentKinds, perspectives } = spoken.texts;
