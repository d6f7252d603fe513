import type { LabelProps } from "@fluentui/react-components";
import type { Goal } from "../../domain/goal";
import type { Measurement } from "../../domain/measurement";

/** The fields that have a "?" of their own. */
export type HelpField = "aggregation" | "pacing" | "method" | "partlyMetFrom" | "changeKind";

/** What a label with help is given: the field, and the goal whose figures its example uses. */
export type HelpProps = Omit<LabelProps, "children"> & {
  label: string;
  field: HelpField;
  goal: Goal;
  measurements: readonly Measurement[];
};
