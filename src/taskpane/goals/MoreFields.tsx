import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Goal } from "../../domain/goal";
import type { Measurement } from "../../domain/measurement";
import { contractText } from "../../text/spoken/contract";
import { goalsText } from "../../text/spoken/goals";
import { goalTypes, managementAreas, methods, pacings } from "../../text/spoken/terms";
import type { GoalFaults } from "./goalFaults";
import { helpLabel } from "./helpLabel";
import { withField, type GoalDraft, type Suggestions } from "./goalDraft";
import { NumberField } from "../fields/NumberField";
import { TextField } from "../fields/TextField";
import { WordChoice } from "../fields/WordChoice";

const useStyles = makeStyles({
  more: { gridColumn: "1 / -1" },
  summary: {
    cursor: "pointer",
    paddingBottom: tokens.spacingVerticalS,
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  fields: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(min(10rem, 100%), 1fr))",
    gap: tokens.spacingHorizontalS,
    alignItems: "start",
  },
});

type Props = {
  draft: GoalDraft;
  faults: GoalFaults;
  suggestions: Suggestions;
  measurements: readonly Measurement[];
  change: (draft: GoalDraft) => void;
};

/** The fields of a goal that are seldom changed. */
export function MoreFields({ draft, faults, suggestions, measurements, change }: Props) {
  const styles = useStyles();
  const { goal, typed } = draft;
  // A fault from before is in sight; one that is being typed is so already, and mending it closes nothing.
  const [open] = useState(
    faults.partlyMetFrom !== undefined || typed.partlyMetFrom !== undefined || typed.weight !== undefined,
  );
  const { field } = goalsText;
  const set = (part: Partial<Goal>): void => change({ ...draft, goal: { ...goal, ...part } });
  const inPercent = (degree: number | null): number | null =>
    degree === null ? null : Number((degree * 100).toPrecision(12));
  return (
    <details className={styles.more} open={open}>
      <summary className={styles.summary}>{goalsText.moreFields}</summary>
      <div className={styles.fields}>
        <WordChoice
          label={field.goalType}
          value={goal.goalType}
          words={goalTypes}
          none={contractText.none}
          choose={(goalType) => set({ goalType })}
        />
        <WordChoice
          label={field.area}
          value={goal.area}
          words={managementAreas}
          none={contractText.none}
          choose={(area) => set({ area })}
        />
        <TextField
          label={field.focusArea}
          value={goal.focusArea}
          suggestions={suggestions.focusArea}
          change={(focusArea) => set({ focusArea })}
        />
        <TextField
          label={field.baselinePeriod}
          value={goal.baselinePeriod}
          change={(baselinePeriod) => set({ baselinePeriod })}
        />
        <WordChoice
          label={helpLabel(field.pacing, "pacing", goal, measurements)}
          value={goal.pacing}
          words={pacings}
          none={goalsText.byDefault}
          choose={(pacing) => set({ pacing })}
        />
        <WordChoice
          label={helpLabel(field.method, "method", goal, measurements)}
          value={goal.method}
          words={methods}
          none={goalsText.byDefault}
          choose={(method) => set({ method })}
        />
        <div data-field="partlyMetFrom">
          <NumberField
            label={helpLabel(field.partlyMetFrom, "partlyMetFrom", goal, measurements)}
            value={inPercent(goal.partlyMetFrom)}
            typed={typed.partlyMetFrom}
            error={faults.partlyMetFrom}
            heed={
              goal.partlyMetFrom !== null && goal.partlyMetFrom > 0 && goal.partlyMetFrom <= 0.01
                ? goalsText.lowPercent
                : undefined
            }
            change={(percent, invalid) =>
              change(
                withField(
                  draft,
                  "partlyMetFrom",
                  percent === null ? null : Number((percent / 100).toPrecision(12)),
                  invalid,
                ),
              )
            }
          />
        </div>
        <div data-field="weight">
          <NumberField
            label={field.weight}
            value={goal.weight}
            typed={typed.weight}
            change={(weight, invalid) => change(withField(draft, "weight", weight, invalid))}
          />
        </div>
        <TextField
          label={field.source}
          value={goal.source}
          suggestions={suggestions.source}
          change={(source) => set({ source })}
        />
        <TextField
          label={field.responsible}
          value={goal.responsible}
          suggestions={suggestions.responsible}
          change={(responsible) => set({ responsible })}
        />
      </div>
    </details>
  );
}
