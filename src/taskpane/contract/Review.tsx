import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import type { CalendarDate } from "../../domain/calendarDate";
import type { ContractPeriod } from "../../domain/contractPeriod";
import { periodOfGoal } from "../../domain/knownPeriod";
import { contractText } from "../../text/spoken/contract";
import { smartText } from "../../text/spoken/goals";
import { contractFindings } from "../../app/goals/smart";
import type { GoalSurroundings } from "../goals/goalDraft";
import { isWritable } from "../goals/goalFaults";
import { countGoals, type Draft } from "./draft";
import { ReviewGoal } from "./ReviewGoal";
import { Foot } from "../parts/Foot";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  words: { margin: 0 },
  findings: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalL,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  goals: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    listStyleType: "none",
    margin: 0,
    padding: 0,
  },
});

type Props = {
  name: string;
  rename: (name: string) => void;
  drafts: readonly Draft[];
  focusAreas: readonly string[];
  today: CalendarDate;
  /** `period` is null where the contract does not say it. */
  setting: Omit<GoalSurroundings, "measurements" | "parts" | "period"> & { period: ContractPeriod | null };
  change: (draft: Draft) => void;
  withoutTables: boolean;
  busy: boolean;
  writing: boolean;
  write: () => void;
  again: () => void;
};

/** The goals that were read, doubts first, and the button that writes the accepted ones. */
export function Review({
  name,
  rename,
  drafts,
  focusAreas,
  today,
  setting,
  change,
  withoutTables,
  busy,
  writing,
  write,
  again,
}: Props) {
  const styles = useStyles();
  const accepted = drafts.filter((draft) => draft.accepted);
  const invalid = !accepted.every((draft) => isWritable(draft, periodOfGoal(setting.period, draft.goal, today)));
  const nameless = name.trim() === "";
  const stop = withoutTables
    ? contractText.withoutTables
    : accepted.length === 0
      ? contractText.writeNone
      : invalid
        ? contractText.invalid
        : null;
  return (
    <div className={styles.page}>
      <p className={styles.words} role="status">
        {contractText.found(
          countGoals(drafts.map(({ goal }) => goal)),
          drafts.length,
          drafts.filter(({ proposed }) => proposed.doubts.length > 0).length,
        )}
      </p>
      <Field
        label={contractText.contractName}
        hint={contractText.contractNameHelp}
        {...(nameless
          ? { validationState: "error" as const, validationMessage: contractText.contractNameMissing }
          : {})}
      >
        <Input value={name} onChange={(_event, { value }) => rename(value)} />
      </Field>
      <ul className={styles.findings} aria-label={smartText.contract}>
        {contractFindings(
          drafts.map(({ goal }) => goal),
          focusAreas,
        ).map((finding) => (
          <li key={finding}>{finding}</li>
        ))}
      </ul>
      <ul className={styles.goals}>
        {drafts.map((draft) => (
          <ReviewGoal
            key={draft.id}
            draft={draft}
            surroundings={{
              ...setting,
              period: periodOfGoal(setting.period, draft.goal, today),
              measurements: [],
              parts: drafts.filter(({ goal }) => goal.nr === draft.goal.nr).length,
            }}
            change={change}
          />
        ))}
      </ul>
      <Foot>
        <Button appearance="primary" disabledFocusable={busy || nameless || stop !== null} onClick={write}>
          {writing ? contractText.writing : contractText.write(countGoals(accepted.map(({ goal }) => goal)))}
        </Button>
        <Button onClick={again} disabledFocusable={busy}>
          {contractText.again}
        </Button>
        <span>{stop ?? contractText.ready(accepted.length, drafts.length)}</span>
      </Foot>
    </div>
  );
}
