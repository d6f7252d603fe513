import { makeStyles, tokens } from "@fluentui/react-components";
import type { TimelineEntry } from "../../domain/year/timeline";
import { amendedLine, correctionLine } from "../../report/correctionText";
import { spokenAnswer } from "../../report/spokenAnswer";
import { closingText, planText } from "../../text/spoken/followUp";
import { formatDate } from "../../text/spoken/numbers";
import { timelineText } from "../../text/spoken/statusScreen";
import { amendmentKinds, planStates } from "../../text/spoken/year";
import { StatusChip } from "../parts/StatusChip";

const useStyles = makeStyles({
  all: { width: "100%" },
  summary: {
    cursor: "pointer",
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  line: {
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
    ":last-child": { borderBottomStyle: "none" },
  },
  date: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** A goal's year as one timeline: closed statuses, amendments, corrections, action plans and remarks. */
export function Timeline({ entries }: { entries: readonly TimelineEntry[] }) {
  const styles = useStyles();
  if (entries.length === 0) return null;
  return (
    <details className={styles.all}>
      <summary className={styles.summary}>{timelineText.heading(entries.length)}</summary>
      <ul className={styles.list}>
        {entries.map((entry, index) => (
          <li key={index} className={styles.line}>
            <div className={styles.date}>{entry.date === null ? timelineText.undated : formatDate(entry.date)}</div>
            <Told entry={entry} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function Told({ entry }: { entry: TimelineEntry }) {
  const styles = useStyles();
  const why = (reason: string, by: string, on: Parameters<typeof closingText.because>[2]) => {
    const words = closingText.because(reason, by, on);
    return words === "" ? null : (
      <div className={styles.quiet} lang="da">
        {words}
      </div>
    );
  };
  switch (entry.kind) {
    case "closed": {
      const { status } = spokenAnswer(entry.evaluation);
      return (
        <>
          <div>
            {timelineText.closed(entry.closedBy)} <StatusChip status={status.code} label={status.label} />
          </div>
          {entry.remark !== "" && <div lang="da">{entry.remark}</div>}
        </>
      );
    }
    case "amended": {
      const { kind, edit, reason, decidedBy, decided } = entry.amendment;
      return (
        <>
          <div>
            {amendmentKinds[kind]} · <span lang="da">{amendedLine(edit)}</span>
          </div>
          {why(reason, decidedBy, decided)}
        </>
      );
    }
    case "corrected": {
      const { reason } = entry.correction;
      return (
        <>
          <div>
            {timelineText.corrected} · <span lang="da">{correctionLine(entry.correction)}</span>
          </div>
          {reason && why(reason.reason, reason.decidedBy, reason.decided)}
        </>
      );
    }
    case "planned": {
      const { action, responsible, deadline, state } = entry.plan;
      const due = deadline === null ? planText.withoutDeadline : planText.due(deadline);
      return (
        <>
          <div>
            {planText.heading} · <span lang="da">{action}</span>
          </div>
          <div className={styles.quiet}>
            {[responsible, due, planStates[state]].filter((words) => words !== "").join(" · ")}
          </div>
        </>
      );
    }
    case "remarked":
      return (
        <div>
          {timelineText.remark} · <span lang="da">{entry.remark}</span>
        </div>
      );
  }
}
