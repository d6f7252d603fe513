import { makeStyles, tokens } from "@fluentui/react-components";
import { contractText } from "../../text/spoken/contract";
import type { ContractDates, ContractDatesFault } from "./contractDates";
import { DateField } from "./DateField";

const useStyles = makeStyles({
  dates: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(10rem, 100%), 1fr))",
    gap: tokens.spacingHorizontalS,
  },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
});

type Props = { dates: ContractDates; fault: ContractDatesFault | null; change: (dates: ContractDates) => void };

/** *Fra* and *Til* of a contract that follows no calendar year. */
export function ContractDateFields({ dates, fault, change }: Props) {
  const styles = useStyles();
  return (
    <>
      <div className={styles.dates}>
        {(["from", "to"] as const).map((end) => (
          <div key={end} data-field={end}>
            <DateField
              label={contractText[end]}
              value={dates[end].day}
              typed={dates[end].invalid ?? undefined}
              error={fault?.field === end && dates[end].invalid === null ? fault.text : undefined}
              change={(day, invalid) => change({ ...dates, [end]: { day, invalid } })}
            />
          </div>
        ))}
      </div>
      <p className={styles.quiet}>{contractText.periodHelp}</p>
    </>
  );
}
