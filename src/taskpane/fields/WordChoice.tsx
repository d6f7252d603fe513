import { Field, Select, type FieldProps } from "@fluentui/react-components";

type Props<Code extends string> = {
  label: NonNullable<FieldProps["label"]>;
  value: Code | null;
  words: Readonly<Record<Code, string>>;
  /** What no choice is called; without it one must be chosen. */
  none?: string;
  choose: (code: Code | null) => void;
};

/** One of the field's own words, as a list. */
export function WordChoice<Code extends string>({ label, value, words, none, choose }: Props<Code>) {
  const codes = Object.keys(words) as Code[];
  return (
    <Field label={label}>
      <Select
        value={value ?? ""}
        onChange={(_event, chosen) => choose(codes.find((code) => code === chosen.value) ?? null)}
      >
        {none !== undefined && <option value="">{none}</option>}
        {codes.map((code) => (
          <option key={code} value={code}>
            {words[code]}
          </option>
        ))}
      </Select>
    </Field>
  );
}
