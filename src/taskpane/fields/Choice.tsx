import { Field, Select } from "@fluentui/react-components";
import { statusText } from "../../text/spoken/statusScreen";

type Props<Value extends string> = {
  label: string;
  className?: string;
  value: Value | null;
  options: readonly (readonly [value: Value, label: string])[];
  choose: (value: Value | null) => void;
};

/** A list to choose one value from, or all. */
export function Choice<Value extends string>({ label, className, value, options, choose }: Props<Value>) {
  return (
    <Field label={label} {...(className === undefined ? {} : { className })}>
      <Select
        value={value ?? ""}
        onChange={(_event, chosen) => choose(options.find(([own]) => own === chosen.value)?.[0] ?? null)}
      >
        <option value="">{statusText.all}</option>
        {options.map(([own, words]) => (
          <option key={own} value={own}>
            {words}
          </option>
        ))}
      </Select>
    </Field>
  );
}
