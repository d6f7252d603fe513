import { Field, Input, Select, makeStyles, tokens } from "@fluentui/react-components";
import type { RefObject } from "react";
import type { Proposal } from "../../app/contracts/proposeGoals";
import type { FollowUp } from "../../domain/contract";
import type { ContractPeriod } from "../../domain/contractPeriod";
import { contractText } from "../../text/spoken/contract";
import { ContractDateFields } from "../fields/ContractDateFields";
import type { ContractDates, ContractDatesFault } from "../fields/contractDates";
import { reviewText } from "../../text/spoken/contractReview";

const useStyles = makeStyles({
  fields: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
});

type Props = {
  /** Around the fields, to find the one with a fault. */
  fields: RefObject<HTMLDivElement | null>;
  contract: Proposal["contract"];
  changeContract: (part: Partial<Pick<Proposal["contract"], "name" | "centre" | "followUp">>) => void;
  /** Where in the text each was read. */
  told: Proposal["told"];
  dates: ContractDates;
  changeDates: (dates: ContractDates) => void;
  fault: ContractDatesFault | null;
  /** The period of the contract where the workbook has it already. */
  listed: ContractPeriod | null;
};

const FOLLOW_UPS = ["month", "quarter", "halfYear"] as const satisfies readonly FollowUp[];

/**
 * What a contract under review is called, whose it is, how often it is followed up and, where it follows no calendar
 * year, its first and last day; each with the words that it was read from.
 */
export function ContractFields({ fields, contract, changeContract, told, dates, changeDates, fault, listed }: Props) {
  const styles = useStyles();
  const { name, centre, followUp } = contract;
  const toldIn = (field: keyof Proposal["told"]): string => {
    const own = told[field];
    return own === undefined ? "" : reviewText.told(own.words, reviewText.placeWithin(own.place));
  };
  return (
    <div className={styles.fields} ref={fields}>
      <Field
        data-field="name"
        label={contractText.contractName}
        hint={[contractText.contractNameHelp, toldIn("name")].join(" ").trim()}
        {...(name.trim() === ""
          ? { validationState: "error" as const, validationMessage: contractText.contractNameMissing }
          : {})}
      >
        <Input value={name} onChange={(_event, { value }) => changeContract({ name: value })} />
      </Field>
      <Field label={reviewText.centre} hint={toldIn("centre")}>
        <Input value={centre} onChange={(_event, { value }) => changeContract({ centre: value })} />
      </Field>
      <Field label={reviewText.followUp} hint={toldIn("followUp")}>
        <Select
          value={followUp ?? ""}
          onChange={(_event, { value }) =>
            changeContract({ followUp: FOLLOW_UPS.find((each) => each === value) ?? null })
          }
        >
          <option value="">{reviewText.noFollowUp}</option>
          {FOLLOW_UPS.map((each) => (
            <option key={each} value={each}>
              {reviewText.followUps[each]}
            </option>
          ))}
        </Select>
      </Field>
      {listed === null ? (
        <>
          {toldIn("period") !== "" && <p className={styles.quiet}>{toldIn("period")}</p>}
          <ContractDateFields dates={dates} fault={fault} change={changeDates} />
        </>
      ) : (
        <p className={styles.quiet}>{contractText.listedPeriod(listed)}</p>
      )}
    </div>
  );
}
