import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { LastTime } from "../../app/followUp/lastTime";
import { spokenAnswer } from "../../report/spokenAnswer";
import { followUpText } from "../../text/spoken/followUp";
import { formatDate } from "../../text/spoken/numbers";
import { StatusChip } from "../parts/StatusChip";

const useStyles = makeStyles({
  all: { width: "100%" },
  name: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  line: { padding: `${tokens.spacingVerticalXXS} 0`, overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground2 },
});

type Props = {
  times: readonly LastTime[];
  /** Takes a remark of then as the one of now; null where one is written already. */
  use: ((remark: string) => void) | null;
};

/** What was said of a goal the last times: date, status and remark. */
export function LastTimes({ times, use }: Props) {
  const styles = useStyles();
  if (times.length === 0) return null;
  const latest = times.find(({ remark }) => remark !== "");
  return (
    <div className={styles.all}>
      <div className={styles.name}>{followUpText.lastTimes}</div>
      <ul className={styles.list}>
        {times.map(({ evaluation, remark }) => {
          const { status } = spokenAnswer(evaluation);
          return (
            <li key={evaluation.asOf} className={styles.line}>
              {formatDate(evaluation.asOf)} <StatusChip status={status.code} label={status.label} />{" "}
              {remark === "" ? (
                <span className={styles.quiet}>{followUpText.noRemark}</span>
              ) : (
                <span lang="da">{remark}</span>
              )}
            </li>
          );
        })}
      </ul>
      {use && latest && (
        <Button size="small" onClick={() => use(latest.remark)}>
          {followUpText.useAgain(latest.evaluation.asOf)}
        </Button>
      )}
    </div>
  );
}
