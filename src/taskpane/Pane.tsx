import { Spinner, makeStyles, tokens } from "@fluentui/react-components";
import { Suspense, lazy, useCallback, useEffect, useRef, useState } from "react";
import type { CalendarDate } from "../domain/calendarDate";
import { paneText } from "../text/spoken/pane";
import type { ContractWish } from "./contract/ContractPage";
import { ErrorBoundary } from "./parts/ErrorBoundary";
import { Navigation, type Screen } from "./frame/Navigation";
import { Notice } from "./parts/Notice";
import { RefreshProgress } from "./frame/RefreshProgress";
import { useHostSilence } from "./frame/useHostSilence";
import { useInSight } from "./frame/useInSight";
import { useJob } from "./frame/useJob";
import { useOutOfDate } from "./frame/useOutOfDate";
import { useRefresh } from "./frame/useRefresh";
import { useStatusDate } from "./frame/useStatusDate";
import { useWorkbook } from "./frame/useWorkbook";
import type { PaneActions, TablePlace, Told } from "./paneActions";
import { EmptyStart } from "./start/EmptyStart";
import { StartPage } from "./start/StartPage";
import { WithoutTables } from "./status/WithoutTables";
import { EVERYTHING, type GoalFilter } from "./status/goalFilter";

const ContractPage = lazy(() =>
  import(/* webpackChunkName: "contract" */ "./contract/ContractPage").then((module) => ({
    default: module.ContractPage,
  })),
);

const StatusPage = lazy(() =>
  import(/* webpackChunkName: "status" */ "./status/StatusPage").then((module) => ({ default: module.StatusPage })),
);
const MeasurementsPage = lazy(() =>
  import(/* webpackChunkName: "measurements" */ "./measurements/MeasurementsPage").then((module) => ({
    default: module.MeasurementsPage,
  })),
);
const SettingsPage = lazy(() =>
  import(/* webpackChunkName: "settings" */ "./settings/SettingsPage").then((module) => ({
    default: module.SettingsPage,
  })),
);

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

type Props = { actions: PaneActions };

/** Screens with work that is not yet in the workbook, and that need not wait for it. */
const KEPT: readonly Screen[] = ["contract", "measurements", "settings"];
/** Those of them that read for themselves, and say so where they cannot. */
const READ_ALONE: readonly Screen[] = ["measurements", "settings"];

/** The frame: which screen is shown, what is told, and the workbook that the screens share. */
export function Pane({ actions }: Props) {
  const styles = useStyles();
  const [screen, setScreen] = useState<Screen>("start");
  const [visited, setVisited] = useState<readonly Screen[]>(["start"]);
  const [told, setTold] = useState<Told | null>(() => actions.outcomes.last());
  const [asOf, chooseDate] = useStatusDate(actions);
  const [filter, setFilter] = useState<GoalFilter>(EVERYTHING);
  const heading = useRef<HTMLHeadingElement>(null);
  const messages = useInSight(told);
  const { reading, readAgain } = useWorkbook(actions, asOf);
  const { outOfDate, become, stopAsking } = useOutOfDate(reading, readAgain);
  const silent = useHostSilence(actions.hostReady);
  const tell = useCallback(
    (next: Told): void => {
      setTold(next);
      become(next.ok ? next.status : undefined);
    },
    [become],
  );
  const { busy, run } = useJob(actions.messageOf, tell);
  useEffect(() => actions.outcomes.listen(tell), [actions, tell]);
  const wrote = useCallback((): void => become("outdated"), [become]);
  useEffect(() => actions.listenToChanges(wrote), [actions, wrote]);

  // Excel tells of no table that gets its name or its columns back: whoever comes from there to the pane looks again.
  const isUnreadable =
    reading.kind === "failed" || (reading.kind === "ready" && reading.workbook.kind === "withoutTables");
  useEffect(() => {
    if (!isUnreadable) return undefined;
    window.addEventListener("focus", readAgain);
    return () => window.removeEventListener("focus", readAgain);
  }, [isUnreadable, readAgain]);

  const [wish, setWish] = useState<ContractWish | null>(null);
  const go = (next: Screen): void => {
    if (next !== screen) setTold(null);
    if (isUnreadable) readAgain();
    setScreen(next);
    setVisited((all) => (all.includes(next) ? all : [...all, next]));
    heading.current?.focus();
  };
  const judgeAt = (next: CalendarDate | null): void => {
    stopAsking();
    chooseDate(next);
  };
  const openContract = (contract: string): void => {
    setFilter({ ...EVERYTHING, contract });
    go("status");
  };
  const tryExample = async (): Promise<string> => {
    const words = await actions.tryExample();
    go("status");
    return words;
  };
  const beginAnew = (): void => {
    judgeAt(null);
    setFilter(EVERYTHING);
    become("made");
    go("start");
  };
  const refreshing = useRefresh(actions, run);
  const refresh = (): void => refreshing.start(asOf);
  const askContract = (next: ContractWish): void => {
    go("contract");
    setWish(next);
  };
  const readContract = (): void => askContract({ kind: "read" });
  const show = (place: TablePlace): void =>
    void actions.showPlace(place).catch((fault: unknown) => setTold({ ok: false, text: actions.messageOf(fault) }));
  const workbook = reading.kind === "ready" ? reading.workbook : null;

  return (
    <main className={styles.pane}>
      <Navigation current={screen} go={go} />
      <h1 className={styles.heading} ref={heading} tabIndex={-1}>
        {paneText.screen[screen]}
      </h1>
      <div className={styles.messages} ref={messages}>
        {told && (
          <Notice
            kind={told.cancelled ? "heed" : told.ok ? "done" : "error"}
            text={told.text}
            close={() => setTold(null)}
          />
        )}
        {refreshing.step && <RefreshProgress step={refreshing.step} cancel={refreshing.cancel} />}
        {silent && <Notice kind="error" text={paneText.silent} />}
        {outOfDate && (
          <Notice
            kind="heed"
            text={paneText.outOfDate}
            action={{ label: busy ? paneText.refreshing : paneText.refresh, run: refresh }}
          />
        )}
        {reading.kind === "failed" && !READ_ALONE.includes(screen) && (
          <Notice kind="error" text={reading.text} action={{ label: paneText.tryAgain, run: readAgain }} />
        )}
      </div>
      {reading.kind === "loading" && !KEPT.includes(screen) && <Spinner label={paneText.loading} />}
      {screen === "start" && workbook?.kind === "withoutTables" && (
        <EmptyStart
          busy={busy}
          create={() => void run(actions.createSheets)}
          readContract={readContract}
          tryExample={() => void run(tryExample, "made")}
        />
      )}
      {screen === "start" && workbook?.kind === "judged" && (
        <StartPage workbook={workbook} go={go} openContract={openContract} readContract={readContract} show={show} />
      )}
      {screen === "status" && workbook?.kind === "judged" && (
        <ErrorBoundary>
          <Suspense fallback={<Spinner label={paneText.loadingScreen} />}>
            <StatusPage
              workbook={workbook}
              asOf={asOf}
              judgeAt={judgeAt}
              filter={filter}
              setFilter={setFilter}
              busy={busy}
              refresh={refresh}
              show={show}
              edit={(id) => askContract({ kind: "goal", id })}
            />
          </Suspense>
        </ErrorBoundary>
      )}
      {screen === "status" && workbook?.kind === "withoutTables" && <WithoutTables />}
      {/* Screens that hold unfinished work stay where they are while another is shown. */}
      {KEPT.filter((kept) => visited.includes(kept)).map((kept) => (
        <div key={kept} className={screen === kept ? undefined : styles.hidden}>
          <ErrorBoundary>
            <Suspense fallback={<Spinner label={paneText.loadingScreen} />}>
              {kept === "contract" && (
                <ContractPage
                  actions={actions}
                  book={workbook?.kind === "judged" ? workbook.book : null}
                  wish={wish}
                  withoutTables={workbook?.kind === "withoutTables"}
                  busy={busy}
                  run={run}
                  changed={wrote}
                />
              )}
              {kept === "measurements" && (
                <MeasurementsPage
                  jobs={actions.measurements()}
                  actions={actions}
                  shown={screen === kept}
                  wrote={wrote}
                />
              )}
              {kept === "settings" && (
                <SettingsPage
                  jobs={actions.settings()}
                  shown={screen === "settings"}
                  toStart={() => go("start")}
                  removed={beginAnew}
                  {...{ actions, workbook, asOf, busy, run }}
                />
              )}
            </Suspense>
          </ErrorBoundary>
        </div>
      ))}
    </main>
  );
}
