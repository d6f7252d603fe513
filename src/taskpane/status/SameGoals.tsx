import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Evaluation } from "../../domain/evaluation";
import { spokenAnswer, spokenValue } from "../../report/spokenAnswer";
import { withoutMethod } from "../../report/valueText";
import { statusText } from "../../text/spoken/statusScreen";
import { StatusChip } from "../parts/StatusChip";
import { evaluationId } from "./goalFilter";

const useStyles = makeStyles({
  all: { width: "100%" },
  summary: {
    cursor: "pointer",
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  line: {
    display: "flex",
    flexWrap: "wrap",
    gap: `0 ${tokens.spacingHorizontalS}`,
    alignItems: "baseline",
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  own: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  other: {
    minWidth: "auto",
    padding: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightRegular,
    textAlign: "start",
    textDecorationLine: "underline",
    color: tokens.colorBrandForegroundLink,
  },
});

type Props = { evaluation: Evaluation; others: readonly Evaluation[]; open: (evaluation: Evaluation) => void };

/** One goal over all centres: status, figure and degree of each contract that has it, this one first. */
export function SameGoals({ evaluation, others, open }: Props) {
  const styles = useStyles();
  if (others.length === 0) return null;
  return (
    <details className={styles.all}>
      <summary className={styles.summary}>{statusText.sameGoal(others.length)}</summary>
      <ul className={styles.list}>
        {[evaluation, ...others].map((each) => {
          const { of, nr, status, actual, degree } = spokenAnswer(each);
          const name = `${of.goal.contract}, ${nr}`;
          return (
            <li key={evaluationId(each)} className={styles.line}>
              {each === evaluation ? (
                <span className={styles.own}>{name}</span>
              ) : (
                <Button appearance="transparent" size="small" className={styles.other} onClick={() => open(each)}>
                  {name}
                </Button>
              )}
              <StatusChip status={status.code} label={status.label} />
              <span>{[actual, withoutMethod(degree)].map(spokenValue).join(" · ")}</span>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
