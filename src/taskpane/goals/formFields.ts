import type { Goal } from "../../domain/goal";
import type { GoalFieldName } from "./GoalField";

/** The fields of a form, in its order; a milestone has no figures. */
export function fieldsOf({ form }: Goal): GoalFieldName[] {
  if (form === "milestone") return ["nr", "part", "text", "form", "deadline"];
  const upper: GoalFieldName[] = form === "between" ? ["targetUpper"] : [];
  return [
    ...(["nr", "part", "text", "form", "target"] as const),
    ...upper,
    ...(["unit", "baseline", "change", "changeKind", "aggregation", "deadline"] as const),
  ];
}
