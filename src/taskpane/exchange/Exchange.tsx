import { makeStyles, tokens } from "@fluentui/react-components";
import { use, useCallback } from "react";
import type { ExchangeJobs } from "../../app/exchange/exchangeJobs";
import type { CalendarDate } from "../../domain/calendarDate";
import { collectText, exchangeText } from "../../text/spoken/exchange";
import { useReading } from "../frame/useReading";
import type { PaneActions, Run } from "../paneActions";
import { TakeBack } from "../parts/TakeBack";
import { Collect } from "./Collect";
import { Send } from "./Send";

const useStyles = makeStyles({ page: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM } });

type Props = {
  jobs: Promise<ExchangeJobs>;
  actions: PaneActions;
  asOf: CalendarDate | null;
  /** The number of the reading that is wanted. */
  turn: number;
  busy: boolean;
  run: Run;
};

/** *Send til centrene* and *Saml ind*, and the way back of what was last taken in. */
export function Exchange({ jobs: fetched, actions, asOf, turn, busy, run }: Props) {
  const styles = useStyles();
  const jobs = use(fetched);
  const last = useReading(
    useCallback(() => jobs.lastTakenIn(), [jobs]),
    { turn, messageOf: actions.messageOf },
  );
  const taken = last.kind === "ready" ? last.content : null;
  const what = collectText.counted({
    figures: taken?.figures.length ?? 0,
    remarks: taken?.remarks.length ?? 0,
    plans: taken?.plans.length ?? 0,
  });
  return (
    <div className={styles.page}>
      <Send jobs={jobs} actions={actions} asOf={asOf} busy={busy} run={run} />
      {taken && (
        <TakeBack
          last={taken}
          words={{
            last: exchangeText.last(what),
            takeBack: exchangeText.takeBack,
            ask: exchangeText.takeBackAsk(what),
            yes: exchangeText.takeBackYes,
            applying: exchangeText.takingIn,
            no: exchangeText.keep,
          }}
          busy={busy}
          run={run}
          apply={async () => {
            const { back, left } = await jobs.takeBack();
            return { told: exchangeText.takenBack(back, Object.values(left).flat().length) };
          }}
        />
      )}
      <Collect jobs={jobs} busy={busy} run={run} />
    </div>
  );
}
