import { Label, type FieldProps, type LabelProps } from "@fluentui/react-components";
import { Suspense, lazy } from "react";
import type { Goal } from "../../domain/goal";
import type { Measurement } from "../../domain/measurement";
import type { HelpField, HelpProps } from "./helpField";

/** The "?" and its words are lazy-loaded; where they cannot be fetched, the label stands alone. */
const FieldHelp = lazy(async () => {
  const loaded = await import(/* webpackChunkName: "fieldHelp" */ "./FieldHelp").catch(() => null);
  return { default: loaded?.FieldHelp ?? PlainLabel };
});

function PlainLabel({ label, field: _field, goal: _goal, measurements: _measurements, ...rest }: HelpProps) {
  return <Label {...rest}>{label}</Label>;
}

/** A field's label with help, for Fluent's Field. */
export function helpLabel(
  label: string,
  field: HelpField,
  goal: Goal,
  measurements: readonly Measurement[],
): NonNullable<FieldProps["label"]> {
  return {
    children: (_Label: unknown, props: Omit<LabelProps, "children">) => (
      <Suspense fallback={<Label {...props}>{label}</Label>}>
        <FieldHelp {...props} label={label} field={field} goal={goal} measurements={measurements} />
      </Suspense>
    ),
  };
}
