import { Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import type { RefObject } from "react";
import type { ContractPeriod } from "../../domain/contractPeriod";
import { contractText } from "../../text/spoken/contract";
import { ContractDateFields } from "../fields/ContractDateFields";
import type { ContractDates, ContractDatesFault } from "../fields/contractDates";

const useStyles = makeStyles({
  fields: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
});

type Props = {
  /** Around the fields, to find the one with a fault. */
  fields: RefObject<HTMLDivElement | null>;
  name: string;
  rename: (name: string) => void;
  dates: ContractDates;
  changeDates: (dates: ContractDates) => void;
  fault: ContractDatesFault | null;
  /** The period of the contract where the workbook has it already. */
  listed: ContractPeriod | null;
};

/** What a contract under review is called and, where it follows no calendar year, its first and last day. */
export function ContractFields({ fields, name, rename, dates, changeDates, fault, listed }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.fields} ref={fields}>
      <Field
        data-field="name"
        label={contractText.contractName}
        hint={contractText.contractNameHelp}
        {...(name.trim() === ""
          ? { validationState: "error" as const, validationMessage: contractText.contractNameMissing }
          : {})}
      >
        <Input value={name} onChange={(_event, { value }) => rename(value)} />
      </Field>
      {listed === null ? (
        <ContractDateFields dates={dates} fault={fault} change={changeDates} />
      ) : (
        <p className={styles.quiet}>{contractText.listedPeriod(listed)}</p>
      )}
    </div>
  );
}
