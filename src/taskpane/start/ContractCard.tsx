import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ContractStatus } from "../../domain/evaluateBook";
import { STATUSES } from "../../domain/status";
import { countLabel } from "../../text/spoken/status";
import { startText } from "../../text/spoken/pane";
import { StatusChip } from "../parts/StatusChip";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  name: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, overflowWrap: "anywhere" },
  quiet: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
  },
  counts: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXS,
    paddingBottom: tokens.spacingVerticalXS,
    listStyleType: "none",
    margin: 0,
    padding: 0,
  },
  open: { alignSelf: "flex-start" },
});

type Props = { contract: ContractStatus; open: () => void };

/** One contract with how many of its goals have each status. */
export function ContractCard({ contract, open }: Props) {
  const styles = useStyles();
  const { goals, counts, asOf } = contract;
  const { name, centre } = contract.contract;
  return (
    <li className={styles.card}>
      <h3 className={styles.name}>{name}</h3>
      <p className={styles.quiet}>
        {[centre, startText.goals(goals.length), startText.asOf(asOf)].filter((part) => part !== "").join("\u00a0· ")}
      </p>
      {goals.length === 0 && <p className={styles.quiet}>{startText.noGoals}</p>}
      <ul className={styles.counts}>
        {STATUSES.filter((status) => counts[status] > 0).map((status) => (
          <li key={status}>
            <StatusChip status={status} label={countLabel(status, counts[status], goals)} />
          </li>
        ))}
      </ul>
      {goals.length > 0 && (
        <Button className={styles.open} size="small" aria-label={startText.openStatus(name)} onClick={open}>
          {startText.seeGoals}
        </Button>
      )}
    </li>
  );
}
