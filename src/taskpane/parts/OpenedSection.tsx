import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Suspense, useState, type ReactNode } from "react";
import { ErrorBoundary } from "./ErrorBoundary";

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

type Props<Jobs> = {
  words: { heading: string; help: string; open: string; reading: string };
  /** Loads what the section works with, once, when it is opened. */
  load: () => Jobs;
  /** The section's content, which may be lazy-loaded. */
  children: (jobs: Jobs) => ReactNode;
};

/** A section at the foot of a page that few need: a heading, what it is for, and a button that opens it. */
export function OpenedSection<Jobs>({ words, load, children }: Props<Jobs>) {
  const styles = useStyles();
  const [loaded, setLoaded] = useState<{ jobs: Jobs } | null>(null);
  return (
    <section className={styles.section} aria-label={words.heading}>
      <h2 className={styles.heading}>{words.heading}</h2>
      <p className={styles.words}>{words.help}</p>
      {loaded === null ? (
        <Button size="small" onClick={() => setLoaded({ jobs: load() })}>
          {words.open}
        </Button>
      ) : (
        <div className={styles.content}>
          <ErrorBoundary>
            <Suspense fallback={words.reading}>{children(loaded.jobs)}</Suspense>
          </ErrorBoundary>
        </div>
      )}
    </section>
  );
}
