import { makeStyles, tokens } from "@fluentui/react-components";
import { Fragment } from "react";
import type { Proposal } from "../../app/contracts/proposeGoals";
import { smartKnowledge } from "../../app/goals/smart";
import { Disagreement } from "./Disagreement";
import { fieldsOf } from "./formFields";
import { GoalField } from "./GoalField";
import { goalFaults } from "./goalFaults";
import type { GoalDraft, GoalSurroundings } from "./goalDraft";
import { MoreFields } from "./MoreFields";
import { Proposals } from "./Proposals";
import { SmartLetters } from "./SmartLetters";
import { TrialJudgement } from "./TrialJudgement";

const useStyles = makeStyles({
  form: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(min(8rem, 100%), 1fr))",
    gap: tokens.spacingHorizontalS,
    alignItems: "start",
  },
  wide: { gridColumn: "1 / -1" },
});

type Props = {
  draft: GoalDraft;
  surroundings: GoalSurroundings;
  nrError?: string | undefined;
  /** Reads the sentence of a new goal; without it nothing is proposed. */
  propose?: ((text: string) => Promise<Proposal>) | undefined;
  change: (draft: GoalDraft) => void;
};

/** Every field of a goal, with what lacks, how it would be judged, and whether it is SMART. */
export function GoalForm({ draft, surroundings, nrError, propose, change }: Props) {
  const styles = useStyles();
  const { goal } = draft;
  const { suggestions, measurements, earlier, period, parts } = surroundings;
  const faults = goalFaults(goal, period);
  return (
    <div className={styles.form}>
      {fieldsOf(goal).map((name) => (
        <Fragment key={name}>
          <GoalField
            name={name}
            draft={draft}
            suggestions={suggestions}
            faults={faults}
            nrError={nrError}
            measurements={measurements}
            change={change}
          />
          {name === "text" && propose && <Proposals draft={draft} propose={propose} change={change} />}
        </Fragment>
      ))}
      <Disagreement goal={goal} change={(part) => change({ ...draft, goal: { ...goal, ...part } })} />
      <MoreFields draft={draft} faults={faults} suggestions={suggestions} measurements={measurements} change={change} />
      <div className={styles.wide}>
        <TrialJudgement goal={goal} setting={surroundings} />
      </div>
      <div className={styles.wide}>
        <SmartLetters goal={goal} knowledge={smartKnowledge(goal, period, earlier, parts)} />
      </div>
    </div>
  );
}
