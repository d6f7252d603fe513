import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Suspense, lazy, useState } from "react";
import type { ReportPageJobs } from "../../app/reports/reportPageJobs";
import { severalText } from "../../text/spoken/joined";
import type { Run } from "../paneActions";
import { ErrorBoundary } from "../parts/ErrorBoundary";

const Several = lazy(async () => ({ default: (await import(/* webpackChunkName: "several" */ "./Several")).Several }));

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalS },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  words: { margin: 0 },
  content: { width: "100%" },
});

type Props = { several: ReportPageJobs["several"]; busy: boolean; run: Run };

/** *Flere projektmapper*, lazy-loaded when it is first opened. */
export function SeveralSection({ several, busy, run }: Props) {
  const styles = useStyles();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <section className={styles.section} aria-label={severalText.heading}>
      <h2 className={styles.heading}>{severalText.heading}</h2>
      <p className={styles.words}>{severalText.help}</p>
      {isOpen ? (
        <div className={styles.content}>
          <ErrorBoundary>
            <Suspense fallback={severalText.reading}>
              <Several several={several} busy={busy} run={run} />
            </Suspense>
          </ErrorBoundary>
        </div>
      ) : (
        <Button size="small" onClick={() => setIsOpen(true)}>
          {severalText.open}
        </Button>
      )}
    </section>
  );
}
