import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { GoalRemoval } from "../../app/goals/removeGoal";
import { goalNr, type Goal } from "../../domain/goal";
import { goalsText } from "../../text/spoken/goals";
import { useAgreement, type Applied } from "../frame/useAgreement";
import type { Job } from "../paneActions";
import { Agree } from "../parts/Agree";

const useStyles = makeStyles({
  asked: {
    flex: "1 1 100%",
    paddingLeft: tokens.spacingHorizontalM,
    borderLeft: `${tokens.strokeWidthThickest} solid ${tokens.colorStatusDangerBorderActive}`,
  },
});

type Asked = Extract<GoalRemoval, { kind: "asks" }>;
type Props = Pick<Job, "busy" | "run"> & { goal: Goal; remove: (goal: Goal, agreed: boolean) => Promise<GoalRemoval> };

/** Removes a goal that was written by mistake; asked first, with all that goes with it. */
export function RemoveGoal({ goal, busy, run, remove }: Props) {
  const styles = useStyles();
  const removal = useAgreement(useState<Asked | null>(null), run, "outdated");
  const nr = goalNr(goal);
  const begin = (): void =>
    void run(async () => {
      const outcome = await remove(goal, false);
      if (outcome.kind === "removed") return goalsText.removed(nr, outcome.rows);
      removal.ask(outcome);
      return null;
    });
  const apply = async (): Promise<Applied<Asked>> => {
    const outcome = await remove(goal, true);
    return outcome.kind === "asks"
      ? { told: null, left: () => outcome }
      : { told: goalsText.removed(nr, outcome.rows) };
  };
  const rows = removal.plan?.following.map(({ table, rows: count }) => goalsText.rows(table, count)) ?? [];
  if (removal.plan === null)
    return (
      <Button size="small" aria-label={goalsText.removeGoal(nr)} disabledFocusable={busy} onClick={begin}>
        {goalsText.remove}
      </Button>
    );
  return (
    <div className={styles.asked}>
      <Agree
        question={goalsText.removeAsk(nr, goalsText.and(rows), removal.plan.ownCells)}
        agree={{ label: removal.applying ? goalsText.saving : goalsText.removeYes, run: () => removal.agree(apply) }}
        cancel={{ label: goalsText.cancel, run: removal.cancel }}
        busy={busy}
        isLoss
      />
    </div>
  );
}
