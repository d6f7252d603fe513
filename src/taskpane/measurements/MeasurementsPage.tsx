import { Spinner, makeStyles, tokens } from "@fluentui/react-components";
import { use, useEffect, useState } from "react";
import { defaultPeriod } from "../../app/figures/figureBook";
import { lacksOf } from "../../app/imports/importMapping";
import type { OpenedFile } from "../../app/imports/openFigureFile";
import type { PlannedFigure } from "../../app/figures/planFigures";
import { isCalendarDate } from "../../domain/calendarDate";
import type { Contract } from "../../domain/contract";
import { wholePeriod, type Period } from "../../domain/period";
import { isRegular, periodAt } from "../../domain/regularPeriod";
import { paneText } from "../../text/spoken/pane";
import { measurementText } from "../../text/spoken/measurements";
import { Notice } from "../parts/Notice";
import { useInSight } from "../frame/useInSight";
import { useKept } from "../frame/useKept";
import type { PaneActions, Told } from "../paneActions";
import { Collect } from "./Collect";
import { placeWords } from "./figureWords";
import { ImportFile } from "./ImportFile";
import { ImportReview } from "./ImportReview";
import type { Collected, MeasurementJobs } from "../../app/figures/figureJobs";
import { LastWritten } from "./LastWritten";
import { useCollected } from "./useCollected";

const useStyles = makeStyles({ page: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL } });

type Props = {
  jobs: Promise<MeasurementJobs>;
  actions: Pick<PaneActions, "messageOf" | "listenToChanges" | "outcomes">;
  shown: boolean;
  /** Figures were written or taken back, so that the status is out of date. */
  wrote: () => void;
};

/**
 * Which goals lack a figure, a grid to type them in, and figures from files. Nothing is written before it is asked for.
 */
export function MeasurementsPage({ jobs: fetched, actions, shown, wrote }: Props) {
  const styles = useStyles();
  const jobs = use(fetched);
  const { collecting, readAgain } = useCollected(jobs, shown, actions.messageOf);
  useEffect(() => actions.listenToChanges(readAgain), [actions, readAgain]);
  // What the ribbon does is the add-in's own, and not told of as a change.
  useEffect(() => actions.outcomes.listen(readAgain), [actions, readAgain]);
  if (collecting.kind === "loading") return <Spinner label={measurementText.reading} />;
  if (collecting.kind === "failed")
    return <Notice kind="error" text={collecting.text} action={{ label: paneText.tryAgain, run: readAgain }} />;
  const { collected } = collecting;
  if (collected === null) return <p>{measurementText.withoutTables}</p>;
  if (collected.book.goals.length === 0) return <p>{measurementText.noGoals}</p>;
  return (
    <div className={styles.page}>
      <Measurements
        jobs={jobs}
        collected={collected}
        shown={shown}
        messageOf={actions.messageOf}
        wrote={() => {
          wrote();
          readAgain();
        }}
      />
    </div>
  );
}

type Chosen = { kind: string; end: string };
const isChosen = (kept: unknown): kept is Chosen =>
  typeof kept === "object" && kept !== null && "kind" in kept && "end" in kept && isCalendarDate(String(kept.end));

function isOpened(kept: unknown): kept is OpenedFile {
  const { file, mapping } = (kept ?? {}) as Partial<OpenedFile>;
  return (
    Array.isArray(file?.rows) &&
    Array.isArray(file.otherSheets) &&
    typeof mapping?.headingsAt === "number" &&
    typeof mapping.columns === "object" &&
    typeof mapping.year === "string"
  );
}

/** What the screen is busy with. */
type Work = "reading" | "writing";

function Measurements({
  jobs,
  collected,
  shown,
  messageOf,
  wrote,
}: {
  jobs: MeasurementJobs;
  collected: Collected;
  shown: boolean;
  messageOf: PaneActions["messageOf"];
  wrote: () => void;
}) {
  const [chosen, setChosen] = useKept<Chosen | null>("measurements.period", null, isChosen);
  const [opened, setOpened] = useKept<OpenedFile | null>("measurements.file", null, isOpened);
  const [told, setTold] = useState<Told | null>(null);
  useEffect(() => () => setTold(null), [shown]);
  const message = useInSight(told);
  const [work, setWork] = useState<Work | null>(null);
  const { book, last, today } = collected;
  const period = periodOf(chosen, book.contracts) ?? defaultPeriod(book.contracts, today);

  /** Runs one job at a time and tells what came of it; null where it was stopped. */
  const run = async <T,>(kind: Work, job: () => Promise<{ text: string | null; value: T }>): Promise<T | null> => {
    setWork(kind);
    const done = await job().catch((fault: unknown) => {
      setTold({ ok: false, text: messageOf(fault) });
      return null;
    });
    setWork(null);
    if (done?.text) setTold({ ok: true, text: done.text });
    return done?.value ?? null;
  };
  const write = async (planned: readonly PlannedFigure[], name: string): Promise<readonly PlannedFigure[]> => {
    const left = await run("writing", async () => {
      const written = await jobs.write(planned, name);
      const names = written.left.map(({ goal, period: when }) => placeWords(goal, when));
      return {
        text: measurementText.written(written.added, written.changed, names, written.wayBack),
        value: written.left,
      };
    });
    if (left === null) return [];
    wrote();
    return planned.filter((figure) => !left.includes(figure));
  };
  const writeFile = async ({ file, mapping }: OpenedFile, planned: readonly PlannedFigure[]): Promise<void> => {
    if ((await write(planned, file.name)).length === 0) return;
    setOpened(null);
    // The figures are written all the same.
    const forgotten = (): void =>
      setTold((last) => last && { ...last, text: `${last.text} ${measurementText.notRemembered}` });
    await jobs.rememberMapping(file, mapping).catch(forgotten);
  };
  const open = async (
    source: () => Promise<OpenedFile>,
    isWanted: (found: OpenedFile) => boolean,
  ): Promise<boolean> => {
    setTold(null);
    const found = await run("reading", async () => ({ text: null, value: await source() }));
    if (found === null || !isWanted(found)) return found === null;
    setOpened(found);
    return true;
  };
  const takeBack = (): void =>
    void run("writing", async () => {
      const { removed, restored, left } = await jobs.takeBack();
      return {
        text: measurementText.takenBack(
          removed,
          restored,
          left.map((row) => placeWords(row, row.period)),
        ),
        value: true,
      };
    }).then((done) => done && wrote());

  const notice = told && (
    <div ref={message}>
      <Notice kind={told.ok ? "done" : "error"} text={told.text} close={() => setTold(null)} />
    </div>
  );
  if (opened !== null) {
    return (
      <>
        {notice}
        <ImportReview
          opened={opened}
          change={setOpened}
          book={book}
          busy={work !== null}
          write={(planned) => void writeFile(opened, planned)}
          cancel={() => setOpened(null)}
        />
      </>
    );
  }
  return (
    <>
      {notice}
      {last && <LastWritten last={last} busy={work !== null} takeBack={takeBack} />}
      {period && (
        <Collect
          collected={collected}
          period={period}
          choosePeriod={({ kind, end }) => setChosen({ kind, end })}
          busy={work !== null}
          write={(planned) => write(planned, measurementText.typed)}
          openBlock={(text) =>
            open(
              () => jobs.openBlock(text, book),
              ({ mapping }) => !lacksOf(mapping).includes("nr"),
            )
          }
        />
      )}
      <ImportFile
        opening={work === "reading"}
        open={(file) =>
          void open(
            () => jobs.openFile(file, book),
            () => true,
          )
        }
      />
    </>
  );
}

/** The period that was chosen; the whole of a contract's period, where it is no calendar year, has no regular kind. */
function periodOf(chosen: Chosen | null, contracts: readonly Contract[]): Period | null {
  if (chosen === null || !isCalendarDate(chosen.end)) return null;
  if (isRegular(chosen.kind)) return periodAt(chosen.kind, chosen.end);
  const contract = contracts.find(({ period }) => period.to === chosen.end);
  return contract ? wholePeriod(contract.period) : null;
}
