import { Field, Textarea, makeStyles, tokens } from "@fluentui/react-components";
import { smartKnowledge } from "../../app/goals/smart";
import type { Goal } from "../../domain/goal";
import { contractText } from "../../text/spoken/contract";
import { aggregations, changeKinds, goalForms } from "../../text/spoken/terms";
import { DateField } from "../fields/DateField";
import { Disagreement } from "./Disagreement";
import { figureAdvice } from "./figureAdvice";
import { goalFaults } from "./goalFaults";
import { withNumber, type GoalDraft, type GoalSurroundings } from "./goalDraft";
import { MoreFields } from "./MoreFields";
import { NumberField } from "../fields/NumberField";
import { SmartLetters } from "./SmartLetters";
import { TextField } from "../fields/TextField";
import { TrialJudgement } from "./TrialJudgement";
import { WordChoice } from "../fields/WordChoice";

const useStyles = makeStyles({
  form: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(min(8rem, 100%), 1fr))",
    gap: tokens.spacingHorizontalS,
    alignItems: "start",
  },
  wide: { gridColumn: "1 / -1" },
});

type FigureKey = "target" | "targetUpper" | "baseline" | "change";

type Props = {
  draft: GoalDraft;
  surroundings: GoalSurroundings;
  nrError?: string | undefined;
  change: (draft: GoalDraft) => void;
};

/** Every field of a goal, with what lacks, how it would be judged, and whether it is SMART. */
export function GoalForm({ draft, surroundings, nrError, change }: Props) {
  const styles = useStyles();
  const { goal, typed } = draft;
  const { field } = contractText;
  const { suggestions, measurements, period, parts } = surroundings;
  const advice: Partial<Record<FigureKey, { hint?: string; heed?: string }>> = figureAdvice(goal);
  const faults = goalFaults(goal, period);
  const set = (part: Partial<Goal>): void => change({ ...draft, goal: { ...goal, ...part } });
  const number = (key: FigureKey) => (
    <NumberField
      label={field[key]}
      value={goal[key]}
      typed={typed[key]}
      {...advice[key]}
      {...(key === "targetUpper" ? { error: faults.targetUpper } : {})}
      change={(value, invalid) => change(withNumber(draft, key, value, invalid))}
    />
  );
  // A milestone's hidden fields keep what they hold, in case that was a slip; what cannot be read in them is let go.
  const choose = (form: Goal["form"]): void =>
    change({ goal: { ...goal, form }, typed: form === "milestone" ? {} : typed });
  return (
    <div className={styles.form}>
      <TextField label={field.nr} value={goal.nr} error={nrError} change={(nr) => set({ nr })} />
      <TextField label={field.part} value={goal.part} change={(part) => set({ part })} />
      <Field className={styles.wide} label={field.text}>
        <Textarea resize="vertical" value={goal.text} onChange={(_event, { value }) => set({ text: value })} />
      </Field>
      <WordChoice label={field.form} value={goal.form} words={goalForms} choose={(form) => form && choose(form)} />
      {goal.form !== "milestone" && (
        <>
          {number("target")}
          {goal.form === "between" && number("targetUpper")}
          <TextField
            label={field.unit}
            value={goal.unit}
            suggestions={suggestions.unit}
            change={(unit) => set({ unit })}
          />
          {number("baseline")}
          {number("change")}
          <WordChoice
            label={field.changeKind}
            value={goal.changeKind}
            words={changeKinds}
            none={contractText.none}
            choose={(changeKind) => set({ changeKind })}
          />
          <WordChoice
            label={field.aggregation}
            value={goal.aggregation}
            words={aggregations}
            choose={(aggregation) => aggregation && set({ aggregation })}
          />
        </>
      )}
      <DateField
        label={field.deadline}
        value={goal.deadline}
        error={faults.deadline}
        change={(deadline) => set({ deadline })}
      />
      <Disagreement goal={goal} change={set} />
      <MoreFields draft={draft} faults={faults} suggestions={suggestions} change={change} />
      <div className={styles.wide}>
        <TrialJudgement goal={goal} setting={surroundings} />
      </div>
      <div className={styles.wide}>
        <SmartLetters goal={goal} knowledge={smartKnowledge(goal, period, measurements, parts)} />
      </div>
    </div>
  );
}
