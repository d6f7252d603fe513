import { Button, Field, Textarea, makeStyles, tokens } from "@fluentui/react-components";
import type { Evaluation } from "../../domain/evaluation";
import type { ActionPlan } from "../../domain/year/actionPlan";
import { spokenAnswer, spokenValue } from "../../report/spokenAnswer";
import { planText } from "../../text/spoken/followUp";
import { planStates } from "../../text/spoken/year";
import { DateField } from "../fields/DateField";
import { TextField } from "../fields/TextField";
import { WordChoice } from "../fields/WordChoice";
import type { PlanDraft } from "./work";

const useStyles = makeStyles({
  form: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    width: "100%",
    boxSizing: "border-box",
    margin: 0,
    padding: tokens.spacingHorizontalS,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    minWidth: 0,
  },
  heading: { padding: 0, fontWeight: tokens.fontWeightSemibold },
  gap: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  pair: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(8rem, 100%), 1fr))",
    gap: tokens.spacingHorizontalS,
  },
  drop: { alignSelf: "flex-start" },
});

type Props = {
  evaluation: Evaluation;
  draft: PlanDraft;
  change: (draft: PlanDraft) => void;
  drop: () => void;
  /** What is to be corrected before it can be saved. */
  problem: string | undefined;
  persons: readonly string[];
};

/** An action plan (*handlingsplan til målopfyldelse*) for a goal, with the goal's gap in figures. */
export function PlanForm({ evaluation, draft, change, drop, problem, persons }: Props) {
  const styles = useStyles();
  const { nr, actual, expected, deviation } = spokenAnswer(evaluation);
  const { after, before, invalid } = draft;
  const set = (part: Partial<ActionPlan>): void => change({ ...draft, after: { ...after, ...part } });
  const text = (
    label: string,
    field: "cause" | "action" | "expectedEffect" | "followUp",
    error?: string,
    required?: true,
  ) => (
    <Field
      label={label}
      {...(required && { required })}
      {...(error !== undefined && { validationState: "error" as const, validationMessage: error })}
    >
      <Textarea
        lang="da"
        resize="vertical"
        rows={2}
        value={after[field]}
        onChange={(_event, { value }) => set({ [field]: value })}
      />
    </Field>
  );
  return (
    <fieldset className={styles.form}>
      <legend className={styles.heading}>{planText.headingOf(nr)}</legend>
      {deviation.kind !== "none" && (
        <p className={styles.gap}>{planText.gap(spokenValue(actual), spokenValue(expected), spokenValue(deviation))}</p>
      )}
      {text(planText.cause, "cause")}
      {text(planText.action, "action", after.action.trim() === "" ? problem : undefined, true)}
      <div className={styles.pair}>
        <TextField
          label={planText.responsible}
          value={after.responsible}
          suggestions={persons}
          change={(responsible) => set({ responsible })}
        />
        <DateField
          label={planText.deadline}
          value={after.deadline}
          typed={invalid ?? undefined}
          change={(deadline, wrong) => change({ ...draft, after: { ...after, deadline }, invalid: wrong })}
        />
      </div>
      {text(planText.expectedEffect, "expectedEffect")}
      {before !== null && (
        <>
          <WordChoice
            label={planText.state}
            value={after.state}
            words={planStates}
            choose={(state) => state && set({ state })}
          />
          {text(planText.followUp, "followUp")}
        </>
      )}
      <Button className={styles.drop} size="small" onClick={drop}>
        {planText.drop}
      </Button>
    </fieldset>
  );
}
