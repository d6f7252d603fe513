import { Field, Textarea, makeStyles } from "@fluentui/react-components";
import type { Measurement } from "../../domain/measurement";
import type { Goal } from "../../domain/goal";
import { contractText } from "../../text/spoken/contract";
import { aggregations, changeKinds, goalForms } from "../../text/spoken/terms";
import { DateField } from "../fields/DateField";
import { NumberField } from "../fields/NumberField";
import { TextField } from "../fields/TextField";
import { WordChoice } from "../fields/WordChoice";
import { figureAdvice } from "./figureAdvice";
import { withField, type GoalDraft, type Suggestions } from "./goalDraft";
import type { GoalFaults } from "./goalFaults";
import { helpLabel } from "./helpLabel";

const useStyles = makeStyles({ wide: { gridColumn: "1 / -1" } });

/** The fields that a goal's form begins with, by the name that they have in the goal. */
export type GoalFieldName = keyof typeof contractText.field;

type Props = {
  name: GoalFieldName;
  draft: GoalDraft;
  suggestions: Suggestions;
  faults: GoalFaults;
  nrError?: string | undefined;
  /** The goal's figures, for the examples of the fields' help. */
  measurements?: readonly Measurement[];
  /** Whether what lacks is said above the field already. */
  isTold?: boolean;
  change: (draft: GoalDraft) => void;
};

/** One field of a goal, as it stands in the goal's form and beside a doubt about it. */
export function GoalField(props: Props) {
  const styles = useStyles();
  return (
    <div data-field={props.name} className={props.name === "text" ? styles.wide : undefined}>
      <Input {...props} />
    </div>
  );
}

function Input({ name, draft, suggestions, faults, nrError, measurements = [], isTold = false, change }: Props) {
  const { goal, typed } = draft;
  const label = contractText.field[name];
  const set = (part: Partial<Goal>): void => change({ ...draft, goal: { ...goal, ...part } });
  switch (name) {
    case "nr":
    case "part":
      return (
        <TextField
          label={label}
          value={goal[name]}
          error={name === "nr" ? nrError : undefined}
          change={(value) => set({ [name]: value })}
        />
      );
    case "text":
      return (
        <Field label={label}>
          <Textarea resize="vertical" value={goal.text} onChange={(_event, { value }) => set({ text: value })} />
        </Field>
      );
    case "unit":
      return (
        <TextField label={label} value={goal.unit} suggestions={suggestions.unit} change={(unit) => set({ unit })} />
      );
    case "form":
      return (
        <WordChoice
          label={label}
          value={goal.form}
          words={goalForms}
          {...(goal.form === null ? { none: contractText.choose } : {})}
          choose={(form) =>
            form && change({ goal: { ...goal, form }, typed: form === "milestone" ? ofMilestone(typed) : typed })
          }
        />
      );
    case "aggregation":
      return (
        <WordChoice
          label={helpLabel(label, "aggregation", goal, measurements)}
          value={typed.aggregation === undefined ? goal.aggregation : null}
          words={aggregations}
          {...(typed.aggregation === undefined ? {} : { none: contractText.choose })}
          choose={(aggregation) => aggregation && change(withField(draft, "aggregation", aggregation, null))}
        />
      );
    case "changeKind":
      return (
        <WordChoice
          label={helpLabel(label, "changeKind", goal, measurements)}
          value={goal.changeKind}
          words={changeKinds}
          none={contractText.none}
          choose={(changeKind) => set({ changeKind })}
        />
      );
    case "deadline":
      return (
        <DateField
          label={label}
          value={goal.deadline}
          typed={typed.deadline}
          error={faults.deadline}
          change={(deadline, invalid) => change(withField(draft, "deadline", deadline, invalid))}
        />
      );
    default: {
      const { hint, heed } = figureAdvice(goal)[name] ?? {};
      return (
        <NumberField
          label={label}
          value={goal[name]}
          typed={typed[name]}
          hint={hint}
          heed={isTold ? undefined : heed}
          {...(name === "targetUpper" ? { error: faults.targetUpper } : {})}
          change={(value, invalid) => change(withField(draft, name, value, invalid))}
        />
      );
    }
  }
}

/** A milestone's hidden fields keep their numbers, in case that was a slip; what is no number in them is let go. */
function ofMilestone({ deadline }: GoalDraft["typed"]): GoalDraft["typed"] {
  return deadline === undefined ? {} : { deadline };
}

/** Puts the focus in a field of a form, and opens the part of the form that it is folded away in. */
export function focusField(form: HTMLElement | null, name: string): void {
  const field = form?.querySelector<HTMLElement>(`[data-field="${name}"]`);
  const folded = field?.closest("details");
  if (folded) folded.open = true;
  field?.querySelector<HTMLElement>("input, select, textarea")?.focus();
}
