import { Field, Input, Select } from "@fluentui/react-components";
import type { Mapping } from "../../app/imports/importMapping";
import type { ReadImport } from "../../app/imports/readImport";
import { importText } from "../../text/spoken/imports";

type Props = { read: ReadImport; mapping: Mapping; change: (mapping: Mapping) => void };

/** What a file leaves open, one field each; nothing is shown before they are answered. */
export function OpenQuestions({ read, mapping, change }: Props) {
  const text = importText;
  const { open, found, foundDates, examples, withoutYear } = read;
  return (
    <>
      {open.includes("decimal") && (
        <Field
          label={text.decimal}
          validationState="warning"
          validationMessage={found === "mixed" ? text.decimalAsk.mixed : text.decimalAsk.ambiguous(examples.number)}
        >
          <Select
            value=""
            onChange={(_event, { value }) =>
              change({ ...mapping, decimal: value === "comma" || value === "point" ? value : null })
            }
          >
            <option value="">–</option>
            <option value="comma">{text.decimals.comma}</option>
            <option value="point">{text.decimals.point}</option>
          </Select>
        </Field>
      )}
      {open.includes("dateOrder") && (
        <Field
          label={text.dateOrder}
          validationState="warning"
          validationMessage={foundDates === "mixed" ? text.dateAsk.mixed : text.dateAsk.open(examples.date)}
        >
          <Select
            value=""
            onChange={(_event, { value }) =>
              change({ ...mapping, dateOrder: value === "day" || value === "month" ? value : null })
            }
          >
            <option value="">–</option>
            <option value="day">{text.dateOrders.day}</option>
            <option value="month">{text.dateOrders.month}</option>
          </Select>
        </Field>
      )}
      {(open.includes("year") || (mapping.year !== "" && mapping.year.length < 4)) && (
        <Field label={text.yearFor} validationState="warning" validationMessage={text.yearAsk(withoutYear)}>
          <Input
            inputMode="numeric"
            value={mapping.year}
            onChange={(_event, { value }) => change({ ...mapping, year: value.trim() })}
          />
        </Field>
      )}
    </>
  );
}
