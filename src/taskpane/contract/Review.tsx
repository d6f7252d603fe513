import { makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { CalendarDate } from "../../domain/calendarDate";
import type { ContractBook } from "../../domain/contract";
import type { ContractPeriod } from "../../domain/contractPeriod";
import { periodOfGoal } from "../../domain/knownPeriod";
import { contractText } from "../../text/spoken/contract";
import { smartText } from "../../text/spoken/goals";
import { isThere } from "../../app/goals/isThere";
import { contractFindings } from "../../app/goals/smart";
import type { GoalSurroundings } from "../goals/goalDraft";
import { draftFaults } from "../goals/goalFaults";
import { focusField } from "../goals/GoalField";
import { NO_DATES, type ContractDates, type ContractDatesFault } from "../fields/contractDates";
import { ContractFields } from "./ContractFields";
import { countGoals, isTouched, type ContractWork, type Draft } from "./draft";
import { isSettled } from "./doubtText";
import { ReviewFoot } from "./ReviewFoot";
import { ReviewGoal } from "./ReviewGoal";

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
  work: ContractWork & { contract: NonNullable<ContractWork["contract"]> };
  rename: (name: string) => void;
  changeDates: (dates: ContractDates) => void;
  datesFault: ContractDatesFault | null;
  /** The period of the contract where the workbook has it already. */
  listed: ContractPeriod | null;
  today: CalendarDate;
  /** The workbook's goals; null where it has no tables. */
  book: ContractBook | null;
  /** `period` is null where the contract does not say it. */
  setting: Omit<GoalSurroundings, "measurements" | "parts" | "period"> & { period: ContractPeriod | null };
  change: (draft: Draft) => void;
  withoutTables: boolean;
  busy: boolean;
  writing: boolean;
  write: (ready: readonly Draft[]) => void;
  discard: () => void;
};

/** The goals that were read, faults and doubts first, and the button that writes those that are accepted and right. */
export function Review({
  work,
  rename,
  changeDates,
  datesFault,
  listed,
  today,
  book,
  setting,
  change,
  withoutTables,
  busy,
  writing,
  write,
  discard,
}: Props) {
  const styles = useStyles();
  const { contract, drafts, focusAreas } = work;
  const [wanted, setWanted] = useState<{ id: number } | null>(null);
  const fields = useRef<HTMLDivElement>(null);
  const name = contract.name.trim();
  const cards = drafts.map((draft) => {
    const period = periodOfGoal(setting.period, draft.goal, today);
    return {
      draft,
      period,
      faults: draftFaults(draft, period),
      there: book !== null && isThere({ ...draft.goal, contract: name }, book),
    };
  });
  const faulty = cards.filter(({ faults }) => faults.length > 0);
  const doubtful = drafts.filter((draft) => draft.proposed.doubts.some((doubt) => !isSettled(draft, doubt)));
  return (
    <div className={styles.page}>
      <p className={styles.words} role="status">
        {contractText.found(countGoals(drafts.map(({ goal }) => goal)), drafts.length, doubtful.length, faulty.length)}
      </p>
      <ContractFields
        fields={fields}
        name={contract.name}
        rename={rename}
        dates={work.dates ?? NO_DATES}
        changeDates={changeDates}
        fault={datesFault}
        listed={listed}
      />
      <ul className={styles.findings} aria-label={smartText.contract}>
        {contractFindings(
          drafts.map(({ goal }) => goal),
          focusAreas,
        ).map((finding) => (
          <li key={finding}>{finding}</li>
        ))}
      </ul>
      <ul className={styles.goals}>
        {cards.map(({ draft, period, faults, there }) => (
          <ReviewGoal
            key={draft.id}
            draft={draft}
            surroundings={{
              ...setting,
              period,
              measurements: [],
              parts: drafts.filter(({ goal }) => goal.nr === draft.goal.nr).length,
            }}
            faults={faults}
            isThere={there}
            wanted={wanted?.id === draft.id ? wanted : null}
            change={change}
          />
        ))}
      </ul>
      <ReviewFoot
        all={drafts.length}
        ready={cards
          .filter(({ draft, faults, there }) => draft.accepted && faults.length === 0 && !there)
          .map(({ draft }) => draft)}
        faulty={faulty.map(({ draft, faults }) => ({ draft, text: faults[0]?.text ?? "" }))}
        missing={name === "" ? { field: "name", text: contractText.contractNameMissing } : datesFault}
        withoutTables={withoutTables}
        isTouched={isTouched(work)}
        busy={busy}
        writing={writing}
        write={write}
        discard={discard}
        goToField={(field) => focusField(fields.current, field)}
        goToGoal={({ id }) => setWanted({ id })}
      />
    </div>
  );
}
