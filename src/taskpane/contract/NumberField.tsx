import { Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import { contractText } from "../../text/spoken/contract";
import { numberToType, typedNumber } from "../../text/spoken/numbers";

type Props = { label: string; value: number | null; change: (value: number | null, valid: boolean) => void };

/** A field for a number in the writing of the pane's language; what cannot be read stays to be mended, and says so. */
export function NumberField({ label, value, change }: Props) {
  const [text, setText] = useState(numberToType(value));
  const invalid = typedNumber(text).kind === "invalid";
  const type = (next: string): void => {
    setText(next);
    const typed = typedNumber(next);
    change(typed.kind === "number" ? typed.value : null, typed.kind !== "invalid");
  };
  return (
    <Field label={label} {...(invalid ? { validationState: "error" as const, validationMessage: contractText.numberWanted } : {})}>
      <Input inputMode="decimal" value={text} onChange={(_event, data) => type(data.value)} />
    </Field>
  );
}
