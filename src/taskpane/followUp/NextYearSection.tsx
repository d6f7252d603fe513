import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Suspense, lazy, useState } from "react";
import type { NextYearJobs } from "../../app/nextYear/nextYearJobs";
import { nextYearText } from "../../text/spoken/nextYearScreen";
import type { PaneActions, Run } from "../paneActions";
import { ErrorBoundary } from "../parts/ErrorBoundary";

const NextYear = lazy(async () => ({
  default: (await import(/* webpackChunkName: "nextYear" */ "../nextYear/NextYear")).NextYear,
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

type Props = { actions: PaneActions; turn: number; busy: boolean; run: Run };

/** *Nyt kontraktår*, lazy-loaded when it is first opened. */
export function NextYearSection({ actions, turn, busy, run }: Props) {
  const styles = useStyles();
  const [jobs, setJobs] = useState<Promise<NextYearJobs> | null>(null);
  return (
    <section className={styles.section} aria-label={nextYearText.heading}>
      <h2 className={styles.heading}>{nextYearText.heading}</h2>
      {jobs === null ? (
        <>
          <p className={styles.words}>{nextYearText.help}</p>
          <Button size="small" onClick={() => setJobs(actions.nextYear())}>
            {nextYearText.open}
          </Button>
        </>
      ) : (
        <div className={styles.content}>
          <ErrorBoundary>
            <Suspense fallback={nextYearText.reading}>
              <NextYear jobs={jobs} actions={actions} turn={turn} busy={busy} run={run} />
            </Suspense>
          </ErrorBoundary>
        </div>
      )}
    </section>
  );
}
