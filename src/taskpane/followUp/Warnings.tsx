import { makeStyles, tokens } from "@fluentui/react-components";
import type { EarlyWarning } from "../../domain/year/earlyWarning";
import { spokenAnswer, spokenValue } from "../../report/spokenAnswer";
import { usualDecimals } from "../../text/numbers";
import { formatNumber } from "../../text/spoken/numbers";
import { warningText } from "../../text/spoken/followUp";
import { StatusChip } from "../parts/StatusChip";

const useStyles = makeStyles({
  all: { width: "100%" },
  summary: {
    cursor: "pointer",
    fontWeight: tokens.fontWeightSemibold,
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  line: {
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
    ":last-child": { borderBottomStyle: "none" },
  },
});

/** *Tidlig varsling*: what has turned for the worse since the last closed status, worst first. */
export function Warnings({ warnings }: { warnings: readonly EarlyWarning[] }) {
  const styles = useStyles();
  if (warnings.length === 0) return null;
  return (
    <details className={styles.all} open>
      <summary className={styles.summary}>{warningText.heading(warnings.length)}</summary>
      <ul className={styles.list}>
        {warnings.map(({ evaluation, before, turns, isBudget }) => {
          const { of, nr, status, actual, outlook } = spokenAnswer(evaluation);
          const then = before?.actual ?? null;
          const figures = [
            warningText.now(spokenValue(actual)),
            ...(before === null || then === null
              ? []
              : [
                  warningText.before(
                    actual.kind === "number"
                      ? spokenValue({ ...actual, value: then, decimals: usualDecimals(then) })
                      : formatNumber(then),
                    before.asOf,
                  ),
                ]),
            ...(outlook.label === "" ? [] : [outlook.label]),
          ];
          return (
            <li key={`${of.goal.contract} ${nr}`} className={styles.line}>
              <span>
                {of.goal.contract}, {nr}
              </span>{" "}
              <StatusChip status={status.code} label={status.label} />
              <div>
                {[...turns.map((turn) => warningText.turns[turn]), ...(isBudget ? [warningText.budget] : [])].join(
                  " · ",
                )}
              </div>
              <div>{figures.join(" · ")}</div>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
