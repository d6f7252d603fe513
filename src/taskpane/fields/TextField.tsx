import { Field, Input } from "@fluentui/react-components";
import { useId } from "react";

type Props = {
  label: string;
  value: string;
  suggestions?: readonly string[];
  error?: string | undefined;
  change: (value: string) => void;
};

/** A line of text, with words that are used already to choose from. */
export function TextField({ label, value, suggestions = [], error, change }: Props) {
  const listId = useId();
  return (
    <Field
      label={label}
      {...(error === undefined ? {} : { validationState: "error" as const, validationMessage: error })}
    >
      {(field) => (
        <>
          <Input
            {...field}
            value={value}
            {...(suggestions.length === 0 ? {} : { list: listId })}
            onChange={(_event, data) => change(data.value)}
          />
          {suggestions.length > 0 && (
            <datalist id={listId}>
              {suggestions.map((word) => (
                <option key={word} value={word} />
              ))}
            </datalist>
          )}
        </>
      )}
    </Field>
  );
}
