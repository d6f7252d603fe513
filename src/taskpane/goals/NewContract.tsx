import { Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { ContractPeriod } from "../../domain/contractPeriod";
import { contractText } from "../../text/spoken/contract";
import { goalsText } from "../../text/spoken/goals";
import { ContractDateFields } from "../fields/ContractDateFields";
import { NO_DATES, type ContractDates, type ContractDatesFault } from "../fields/contractDates";

const useStyles = makeStyles({
  summary: {
    cursor: "pointer",
    paddingBottom: tokens.spacingVerticalS,
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  dates: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
});

type Props = {
  name: string;
  rename: (name: string) => void;
  dates: ContractDates | undefined;
  changeDates: (dates: ContractDates) => void;
  fault: ContractDatesFault | null;
  /** The period of the contract where the workbook has one of this name already. */
  listed: ContractPeriod | null;
};

/** The contract of a new goal that the workbook does not have yet: its name and, where it has them, Fra and Til. */
export function NewContract({ name, rename, dates, changeDates, fault, listed }: Props) {
  const styles = useStyles();
  // Dates from before are in sight; what is being typed is so already, and emptying it closes nothing.
  const [open] = useState(dates !== undefined);
  return (
    <>
      <Field data-field="contract" label={goalsText.contractName} hint={contractText.contractNameHelp}>
        <Input value={name} onChange={(_event, { value }) => rename(value)} />
      </Field>
      {listed === null ? (
        <details open={open}>
          <summary className={styles.summary}>{contractText.otherPeriod}</summary>
          <div className={styles.dates}>
            <ContractDateFields dates={dates ?? NO_DATES} fault={fault} change={changeDates} />
          </div>
        </details>
      ) : (
        <p className={styles.quiet}>{contractText.listedPeriod(listed)}</p>
      )}
    </>
  );
}
