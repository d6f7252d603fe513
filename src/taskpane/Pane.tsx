import { Spinner, makeStyles, tokens } from "@fluentui/react-components";
import { Suspense, lazy, useCallback, useEffect, useRef, useState } from "react";
import { paneText, startText } from "../text/spoken/pane";
import { Navigation } from "./frame/Navigation";
import { useHostSilence } from "./frame/useHostSilence";
import { useInSight } from "./frame/useInSight";
import { useJob } from "./frame/useJob";
import { useOutOfDate } from "./frame/useOutOfDate";
import { useReading } from "./frame/useReading";
import { useRefresh } from "./frame/useRefresh";
import { useStatusDate } from "./frame/useStatusDate";
import { useTurn } from "./frame/useTurn";
import { WorkContext } from "./frame/workContext";
import type { PageId } from "./pageId";
import type { PageProps, Wish } from "./pageProps";
import type { Page } from "./page";
import type { PaneActions, Told } from "./paneActions";
import { ErrorBoundary } from "./parts/ErrorBoundary";
import { Notice } from "./parts/Notice";

/** Lazy-loaded with Fluent's bar: the pane's first view shows no progress. */
const RefreshProgress = lazy(async () => ({
  default: (await import(/* webpackChunkName: "progress" */ "./frame/RefreshProgress")).RefreshProgress,
}));

const useStyles = makeStyles({
  pane: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    maxWidth: "48rem",
    overflowWrap: "anywhere",
    // Browsers give fields a width of their own, which a narrow pane has no room for.
    "& .fui-Field, & .fui-Input, & .fui-Select, & .fui-Textarea, & input, & select, & textarea": { minWidth: 0 },
    "& .fui-Input, & .fui-Select, & input, & select": { width: "100%" },
  },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    ":focus": { outline: "none" },
  },
  messages: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, ":empty": { display: "none" } },
  hidden: { display: "none" },
});

/** Which page is shown, and what was asked of it. */
type Visit = { page: PageId; wish: Wish | null };
const FIRST: Visit = { page: "start", wish: null };

/** The jobs of a page that has none of its own: nobody asks for them. */
const NO_JOBS = new Promise<never>(() => undefined);

type Props = { actions: PaneActions; pages: readonly Page[] };

/** The frame: which page is shown, what is told, and the workbook that the pages share. */
export function Pane({ actions, pages }: Props) {
  const styles = useStyles();
  const [visit, setVisit] = useState<Visit>(() => ({ ...FIRST, page: actions.pageAsked.last() ?? FIRST.page }));
  const [visited, setVisited] = useState<readonly PageId[]>([visit.page]);
  const [told, setTold] = useState<Told | null>(() => actions.outcomes.last());
  const [asOf, judgeAt] = useStatusDate(actions);
  const heading = useRef<HTMLHeadingElement>(null);
  const messages = useInSight(told);
  const { turn, readAgain } = useTurn();
  const reading = useReading(
    useCallback(() => actions.readStatus(asOf), [actions, asOf]),
    { turn, messageOf: actions.messageOf },
  );
  const { outOfDate, unmade, become } = useOutOfDate(reading, readAgain);
  const silent = useHostSilence(actions.hostReady);
  const tell = useCallback(
    (next: Told | null): void => {
      setTold(next);
      if (next !== null) become(next.ok ? next.status : undefined);
    },
    [become],
  );
  const job = useJob(actions.messageOf, tell);
  useEffect(() => actions.outcomes.listen(tell), [actions, tell]);
  useEffect(() => actions.listenToChanges(() => become("outdated")), [actions, become]);

  // Excel tells of no table that gets its name or its columns back: whoever comes from there to the pane looks again.
  const workbook = reading.kind === "ready" ? reading.content : null;
  const isUnreadable = reading.kind === "failed" || workbook?.kind === "withoutTables";
  useEffect(() => {
    if (!isUnreadable) return undefined;
    window.addEventListener("focus", readAgain);
    return () => window.removeEventListener("focus", readAgain);
  }, [isUnreadable, readAgain]);

  const go = (page: PageId, wish: Wish | null = null): void => {
    if (page !== visit.page) setTold(null);
    if (isUnreadable) readAgain();
    setVisit({ page, wish });
    setVisited((all) => (all.includes(page) ? all : [...all, page]));
    heading.current?.focus();
  };
  useEffect(() => actions.pageAsked.listen((page) => go(page)));
  const beginAnew = (): void => {
    judgeAt(null);
    become("made");
    go(FIRST.page);
    setVisited([FIRST.page]);
  };
  const refreshing = useRefresh(actions, job.run);
  const refresh = (): void => {
    setTold(null);
    refreshing.start(asOf);
  };
  const refreshAt = (date: typeof asOf): void => {
    setTold(null);
    judgeAt(date);
    refreshing.start(date);
  };
  const isRefreshing = refreshing.step !== null;
  const shownBy = told && bringingToFront(told, actions);
  const shared: Omit<PageProps, "shown" | "wish"> = {
    ...{ ...job, actions, jobs: NO_JOBS, workbook, turn, readAgain, asOf, judgeAt, outOfDate, go, refresh, beginAnew },
    refreshing: isRefreshing,
    refreshAt,
  };
  const { waits, readsAlone } = pages.find(({ id }) => id === visit.page) ?? {};

  return (
    <main className={styles.pane}>
      <Navigation pages={pages} current={visit.page} go={go} />
      <h1 className={styles.heading} ref={heading} tabIndex={-1}>
        {paneText.screen[visit.page]}
      </h1>
      <div className={styles.messages} ref={messages}>
        {told && !(outOfDate && told.status === "made") && (
          <Notice
            kind={told.cancelled ? "heed" : told.ok ? "done" : "error"}
            text={told.text}
            {...(shownBy !== null && { action: { label: paneText.showSheet, run: () => job.tellFailure(shownBy()) } })}
            close={() => setTold(null)}
          />
        )}
        {refreshing.step && (
          <Suspense fallback={null}>
            <RefreshProgress step={refreshing.step} cancel={refreshing.cancel} />
          </Suspense>
        )}
        {silent && <Notice kind="error" text={paneText.silent} />}
        {(outOfDate || (unmade && visit.page !== FIRST.page)) && !isRefreshing && (
          <Notice
            kind="heed"
            text={outOfDate ? paneText.outOfDate : startText.makeStatus}
            action={{ label: paneText.refresh, run: refresh }}
          />
        )}
        {workbook?.kind === "judged" && workbook.stale && (
          <Notice
            kind="heed"
            text={paneText.stale[workbook.stale]}
            action={{ label: paneText.recalculate, run: () => void job.run(actions.recalculate) }}
          />
        )}
        {reading.kind === "failed" && !readsAlone && (
          <Notice kind="error" text={reading.text} action={{ label: paneText.tryAgain, run: readAgain }} />
        )}
      </div>
      {reading.kind === "loading" && waits && <Spinner label={paneText.loading} />}
      <WorkContext value={actions.work}>
        {pages
          .filter(({ id, keeps }) => id === visit.page || (keeps && visited.includes(id)))
          .map(({ id, waits: needsWorkbook, Page }) => (
            <div key={id} className={id === visit.page ? undefined : styles.hidden}>
              <ErrorBoundary>
                <Suspense
                  fallback={needsWorkbook && workbook === null ? null : <Spinner label={paneText.loadingScreen} />}
                >
                  <Page {...shared} shown={id === visit.page} wish={id === visit.page ? visit.wish : null} />
                </Suspense>
              </ErrorBoundary>
            </div>
          ))}
      </WorkContext>
    </main>
  );
}

/** What brings the sheet that was drawn to the front, since a drawing never does; null where none was. */
function bringingToFront({ drawn, status }: Told, actions: PaneActions): (() => Promise<void>) | null {
  if (drawn !== undefined) return async () => (await actions.settings()).showDrawn(drawn);
  return status === "made" ? actions.showStatus : null;
}
