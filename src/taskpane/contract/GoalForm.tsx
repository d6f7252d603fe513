import { Field, Input, Textarea, makeStyles, tokens } from "@fluentui/react-components";
import { isCalendarDate } from "../../domain/calendarDate";
import type { Goal } from "../../domain/goal";
import { contractText } from "../../text/spoken/contract";
import { aggregations, changeKinds, goalForms } from "../../text/spoken/terms";
import type { Draft, NumberKey } from "./draft";
import { NumberField } from "./NumberField";
import { WordChoice } from "./WordChoice";

const useStyles = makeStyles({
  form: { display: "grid", gridTemplateColumns: "repeat(auto-fill, minmax(min(8rem, 100%), 1fr))", gap: tokens.spacingHorizontalS, alignItems: "start" },
  wide: { gridColumn: "1 / -1" },
  date: { minWidth: 0 },
});

type Props = { draft: Draft; change: (draft: Draft) => void };

/** Every figure and word of a goal, to be corrected. */
export function GoalForm({ draft, change }: Props) {
  const styles = useStyles();
  const { goal } = draft;
  const { field } = contractText;
  const set = (part: Partial<Goal>): void => change({ ...draft, goal: { ...goal, ...part } });
  const number = (key: NumberKey) => (
    <NumberField
      label={field[key]}
      value={goal[key]}
      change={(value, valid) => change({ ...draft, goal: { ...goal, [key]: value }, invalid: [...draft.invalid.filter((other) => other !== key), ...(valid ? [] : [key])] })}
    />
  );
  return (
    <div className={styles.form}>
      <Field label={field.nr}><Input value={goal.nr} onChange={(_event, { value }) => set({ nr: value })} /></Field>
      <Field label={field.part}><Input value={goal.part} onChange={(_event, { value }) => set({ part: value })} /></Field>
      <Field className={styles.wide} label={field.text}><Textarea resize="vertical" value={goal.text} onChange={(_event, { value }) => set({ text: value })} /></Field>
      <WordChoice label={field.form} value={goal.form} words={goalForms} choose={(form) => form && set({ form })} />
      {number("target")}
      {goal.form === "between" && number("targetUpper")}
      <Field label={field.unit}><Input value={goal.unit} onChange={(_event, { value }) => set({ unit: value })} /></Field>
      {number("baseline")}
      {number("change")}
      <WordChoice label={field.changeKind} value={goal.changeKind} words={changeKinds} none={contractText.none} choose={(changeKind) => set({ changeKind })} />
      <WordChoice label={field.aggregation} value={goal.aggregation} words={aggregations} choose={(aggregation) => aggregation && set({ aggregation })} />
      <Field label={field.deadline}>
        <Input className={styles.date} type="date" value={goal.deadline ?? ""} onChange={(_event, { value }) => set({ deadline: isCalendarDate(value) ? value : null })} />
      </Field>
    </div>
  );
}
