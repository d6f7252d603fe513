import { Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import { contractText } from "../../text/spoken/contract";
import { numberToType, typedNumber } from "../../text/spoken/numbers";
import { useLanguage } from "../frame/language";

type Props = { label: string; value: number | null; change: (value: number | null, valid: boolean) => void };

/** A field for a number in the writing of the pane's language; what cannot be read stays to be mended, and says so. */
export function NumberField({ label, value, change }: Props) {
  const language = useLanguage();
  const [typed, setTyped] = useState({ text: numberToType(value), language });
  // A number is written as the language now writes it; what was no number when it was typed stays as it is.
  const text = typed.language === language || value === null ? typed.text : numberToType(value);
  const invalid = value === null && text.trim() !== "";
  const type = (next: string): void => {
    setTyped({ text: next, language });
    const read = typedNumber(next);
    change(read.kind === "number" ? read.value : null, read.kind !== "invalid");
  };
  return (
    <Field label={label} {...(invalid ? { validationState: "error" as const, validationMessage: contractText.numberWanted } : {})}>
      <Input inputMode="decimal" value={text} onChange={(_event, data) => type(data.value)} />
    </Field>
  );
}
