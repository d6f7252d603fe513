import { Field, Input, type FieldProps } from "@fluentui/react-components";
import { useState } from "react";
import { contractText } from "../../text/spoken/contract";
import { numberToType, typedNumber } from "../../text/spoken/numbers";
import { unbroken } from "../../text/unbroken";

type Props = {
  label: NonNullable<FieldProps["label"]>;
  value: number | null;
  /** What stood in the field when it was last left, if that was no number. */
  typed: string | undefined;
  hint?: string | undefined;
  /** What is missing or wrong with the number as such. */
  heed?: string | undefined;
  /** What keeps the number from being written. */
  error?: string | undefined;
  change: (value: number | null, invalid: string | null) => void;
};

/** A field for a Danish number; what cannot be read stays to be mended, and says so. */
export function NumberField({ label, value, typed, hint, heed, error, change }: Props) {
  const [text, setText] = useState(typed ?? numberToType(value));
  const own = typedNumber(text);
  const stands =
    typed !== undefined
      ? typed
      : (own.kind === "number" ? own.value : null) === value && own.kind !== "invalid"
        ? text
        : numberToType(value);
  const type = (next: string): void => {
    setText(next);
    const read = typedNumber(next);
    change(read.kind === "number" ? read.value : null, read.kind === "invalid" ? next : null);
  };
  const wrong = typed === undefined ? error : contractText.numberWanted;
  const message =
    wrong !== undefined
      ? { validationState: "error" as const, validationMessage: unbroken(wrong) }
      : heed !== undefined
        ? { validationState: "warning" as const, validationMessage: unbroken(heed) }
        : {};
  return (
    <Field label={label} {...(hint === undefined ? {} : { hint: unbroken(hint) })} {...message}>
      <Input inputMode="decimal" value={stands} onChange={(_event, data) => type(data.value)} />
    </Field>
  );
}
