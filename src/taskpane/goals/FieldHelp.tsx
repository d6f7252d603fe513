import { InfoLabel } from "@fluentui/react-components";
import { accumulates, type Goal } from "../../domain/goal";
import { valuesOf, type Measurement } from "../../domain/measurement";
import { changeKindOf, targetFromChange, yearTargetOf } from "../../domain/target";
import { fieldHelp } from "../../text/spoken/fieldHelp";
import type { HelpField, HelpProps } from "./helpField";

/** A field's label with a "?" that opens to what the field means, and an example with the goal's own figures. */
export function FieldHelp({ label, field, goal, measurements, ...rest }: HelpProps) {
  return (
    <InfoLabel {...rest} info={helpOf(field, goal, measurements)} infoButton={{ "aria-label": fieldHelp.open(label) }}>
      {label}
    </InfoLabel>
  );
}

/** Figures that show what a field does where the goal has none of its own. */
const EXAMPLE = { target: 80, baseline: 60, change: -5, figures: [34, 36, 38] };

function helpOf(field: HelpField, goal: Goal, measurements: readonly Measurement[]): string {
  const target = yearTargetOf(goal) ?? EXAMPLE.target;
  const baseline = goal.baseline ?? EXAMPLE.baseline;
  switch (field) {
    case "aggregation": {
      const own = valuesOf(measurements, goal.unit)
        .map(({ value }) => value)
        .slice(-3);
      const figures = own.length < 2 ? EXAMPLE.figures : own;
      const sum = figures.reduce((all, figure) => all + figure, 0);
      return fieldHelp.aggregation(figures, sum, sum / figures.length, figures.at(-1) ?? 0);
    }
    case "pacing": {
      const start = accumulates(goal.aggregation) ? 0 : (goal.baseline ?? 0);
      return fieldHelp.pacing(target, start + (target - start) / 2);
    }
    case "method": {
      const from = baseline === target ? target * 0.75 : baseline;
      const figure = from + (target - from) * 0.8;
      return fieldHelp.method(from, target, figure, target < from ? target / figure : figure / target, 0.8);
    }
    case "partlyMetFrom": {
      const limit = goal.partlyMetFrom ?? 0.9;
      return fieldHelp.partlyMetFrom(target, limit, goal.form === "atMost" ? target / limit : target * limit);
    }
    case "changeKind": {
      const change = goal.change ?? EXAMPLE.change;
      return fieldHelp.changeKind(
        baseline,
        change,
        targetFromChange(baseline, change, "relative"),
        targetFromChange(baseline, change, changeKindOf({ ...goal, changeKind: "absolute" })),
      );
    }
  }
}
