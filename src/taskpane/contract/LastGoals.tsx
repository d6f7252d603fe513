import { useCallback } from "react";
import { goalNr } from "../../domain/goal";
import type { LastGoals as LastWritten } from "../../app/goals/lastGoals";
import type { LastRemoval } from "../../app/goals/removeGoal";
import { goalsText } from "../../text/spoken/goals";
import { useReading } from "../frame/useReading";
import type { PageProps } from "../pageProps";
import { TakeBack } from "../parts/TakeBack";

type Props = Pick<PageProps, "actions" | "turn" | "shown" | "busy" | "run">;

/** The goals that were last written from here and the one last deleted, with the way back from each. */
export function LastGoals({ actions, turn, shown, busy, run }: Props) {
  const reading = useReading(
    useCallback(async () => {
      const jobs = await actions.goals();
      return { last: await jobs.lastGoals(), removal: await jobs.lastRemoval() };
    }, [actions]),
    { turn, messageOf: actions.messageOf, shown },
  );
  const { last, removal } = reading.kind === "ready" ? reading.content : { last: null, removal: null };
  return (
    <>
      {removal && <Removed removal={removal} actions={actions} busy={busy} run={run} />}
      {last && <Written last={last} actions={actions} busy={busy} run={run} />}
    </>
  );
}

type Way = Pick<Props, "actions" | "busy" | "run">;

function Removed({ removal, actions, busy, run }: Way & { removal: LastRemoval }) {
  const nr = goalNr(removal);
  const rows = removal.rows.length - 1;
  return (
    <TakeBack
      last={removal}
      words={{
        last: goalsText.lastRemoval(nr, removal.contract, rows),
        takeBack: goalsText.putBack,
        ask: goalsText.putBackAsk(nr, rows),
        yes: goalsText.putBackYes,
        applying: goalsText.saving,
        no: goalsText.cancel,
      }}
      busy={busy}
      run={run}
      apply={async () => {
        const back = await (await actions.goals()).putGoalBack();
        return { told: back === null ? goalsText.takenBack(0, []) : goalsText.putBackDone(nr, back) };
      }}
    />
  );
}

function Written({ last, actions, busy, run }: Way & { last: LastWritten }) {
  return (
    <TakeBack
      last={last}
      words={{
        last: goalsText.lastWriting(last.goals.length, last.contract.name),
        takeBack: goalsText.takeBack,
        ask: goalsText.takeBackAsk(last.goals.length),
        yes: goalsText.takeBackYes,
        applying: goalsText.saving,
        no: goalsText.takeBackNo,
      }}
      busy={busy}
      run={run}
      apply={async () => {
        const { removed, left } = await (await actions.goals()).takeBackGoals();
        return { told: goalsText.takenBack(removed, left) };
      }}
    />
  );
}
