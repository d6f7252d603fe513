import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Suspense, lazy, useState } from "react";
import type { ExchangeJobs } from "../../app/exchange/exchangeJobs";
import type { CalendarDate } from "../../domain/calendarDate";
import { followUpText } from "../../text/spoken/followUp";
import type { PaneActions, Run } from "../paneActions";
import { ErrorBoundary } from "../parts/ErrorBoundary";

const Exchange = lazy(async () => ({
  default: (await import(/* webpackChunkName: "exchange" */ "../exchange/Exchange")).Exchange,
}));

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalS },
  heading: {
    margin: `${tokens.spacingVerticalS} 0 0`,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
  },
  words: { margin: 0 },
  content: { width: "100%" },
});

type Props = { actions: PaneActions; asOf: CalendarDate | null; turn: number; busy: boolean; run: Run };

/** *Send til centrene* and *Saml ind*, lazy-loaded when it is first opened. */
export function ExchangeSection({ actions, asOf, turn, busy, run }: Props) {
  const styles = useStyles();
  const [jobs, setJobs] = useState<Promise<ExchangeJobs> | null>(null);
  return (
    <section className={styles.section} aria-label={followUpText.exchange}>
      <h2 className={styles.heading}>{followUpText.exchange}</h2>
      {jobs === null ? (
        <>
          <p className={styles.words}>{followUpText.exchangeHelp}</p>
          <Button size="small" onClick={() => setJobs(actions.exchange())}>
            {followUpText.exchangeOpen}
          </Button>
        </>
      ) : (
        <div className={styles.content}>
          <ErrorBoundary>
            <Suspense fallback={followUpText.reading}>
              <Exchange jobs={jobs} actions={actions} asOf={asOf} turn={turn} busy={busy} run={run} />
            </Suspense>
          </ErrorBoundary>
        </div>
      )}
    </section>
  );
}
