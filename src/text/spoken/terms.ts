import * as danish from "../da/terms";
import { vocabulary } from "./vocabulary";

export const spoken = vocabulary(danish);
export const { goalForms, goalTypes, managementAreas, changeKinds, aggregations, pacings, methods, sourceForms } =
  spoken.texts;
