import { Spinner, makeStyles, tokens } from "@fluentui/react-components";
import { Suspense, lazy, use, useEffect, useState } from "react";
import { defaultPeriod } from "../../app/figures/figureBook";
import { lackingIn, type OpenedFile } from "../../app/imports/openFigureFile";
import type { PlannedFigure } from "../../app/figures/planFigures";
import { withSheet } from "../../app/imports/fileSheets";
import { metadataIn, withOwnNames, type Metadata } from "../../app/imports/metadata";
import type { WrittenFigures } from "../../app/figures/writeFigures";
import type { WriteWatch } from "../../app/workbook/ports";
import { sourcesFor } from "../../app/sources/sourcesFor";
import type { Source } from "../../domain/source";
import { isCalendarDate } from "../../domain/calendarDate";
import type { Contract } from "../../domain/contract";
import { wholePeriod, type Period } from "../../domain/period";
import { isRegular, periodAt } from "../../domain/regularPeriod";
import { importText } from "../../text/spoken/imports";
import { sourceText } from "../../text/spoken/sources";
import { paneText } from "../../text/spoken/pane";
import { measurementText } from "../../text/spoken/measurements";
import { NoGoals } from "../parts/NoGoals";
import { NoTables } from "../parts/NoTables";
import { Notice } from "../parts/Notice";
import { useAgreement, type Applied } from "../frame/useAgreement";
import { useOwnJob } from "../frame/useJob";
import { useKept } from "../frame/useKept";
import { useReading } from "../frame/useReading";
import type { PageProps } from "../pageProps";
import type { JobOutcome } from "../paneActions";
import { Collect, type WriteTyped } from "./Collect";
import { placeWords } from "./figureWords";
import { ImportFile } from "./ImportFile";
import { ImportTable } from "./ImportTable";
import { ImportReview } from "./ImportReview";
import type { Collected, MeasurementJobs } from "../../app/imports/measurementJobs";
import { SourceTables } from "./SourceTables";
import { LastWritten } from "./LastWritten";
import { useWriting } from "./useWriting";

const SourceReview = lazy(async () => ({
  default: (await import(/* webpackChunkName: "sources" */ "./SourceReview")).SourceReview,
}));

const useStyles = makeStyles({ page: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL } });

/**
 * *Målinger*: which goals lack a figure, a grid to type them in, and figures from files. Nothing is written before it
 * is asked for.
 */
export function MeasurementsPage({ jobs: fetched, ...page }: PageProps<MeasurementJobs>) {
  const styles = useStyles();
  const jobs = use(fetched);
  const { messageOf } = page.actions;
  const reading = useReading(jobs.read, { turn: page.turn, messageOf, shown: page.shown });
  if (reading.kind === "loading") return <Spinner label={measurementText.reading} />;
  if (reading.kind === "failed")
    return <Notice kind="error" text={reading.text} action={{ label: paneText.tryAgain, run: page.readAgain }} />;
  const collected = reading.content;
  if (collected === null) return <NoTables text={measurementText.withoutTables} {...page} />;
  if (collected.book.goals.length === 0) return <NoGoals {...page} />;
  return (
    <div className={styles.page}>
      <Measurements jobs={jobs} collected={collected} {...page} />
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
    Array.isArray(file.others) &&
    typeof mapping?.headingsAt === "number" &&
    typeof mapping.columns === "object" &&
    typeof mapping.year === "string" &&
    typeof mapping.goals === "string"
  );
}

/** A file of more cells is chosen again after a reload: to keep it would take longer than a click may. */
const MOST_CELLS = 50_000;

/** A write of so many figures shows how far it has come. */
const LONG = 1000;

function isSmall(opened: OpenedFile | null): boolean {
  const sheets = opened === null ? [] : [opened.file, ...opened.file.others];
  return sheets.flatMap(({ rows }) => rows).reduce((sum, { cells }) => sum + cells.length, 0) <= MOST_CELLS;
}

type Props = Omit<PageProps, "jobs"> & { jobs: MeasurementJobs; collected: Collected };

function Measurements({ jobs, collected, wish, busy, run }: Props) {
  const [chosen, setChosen] = useKept<Chosen | null>("measurements.period", null, isChosen);
  const [opened, setOpened] = useKept<OpenedFile | null>("measurements.file", null, isOpened, isSmall);
  const file = useAgreement<OpenedFile>([opened, setOpened], run, "outdated");
  const opening = useOwnJob(run);
  const { writing, followed } = useWriting();
  // The names of columns that wait for their file.
  const [metadata, setMetadata] = useState<Metadata>([]);
  const { book, last, today, tables } = collected;
  const period = periodOf(chosen, book.contracts) ?? defaultPeriod(book.contracts, today);

  /** Opens a source of figures to be looked through; one that is not wanted gives what to tell instead. */
  const open = (source: () => Promise<OpenedFile>, unwanted: (found: OpenedFile) => JobOutcome = () => null): void =>
    void opening.run(async () => {
      const found = await source();
      const refusal = unwanted(found);
      if (refusal === null) file.ask(found);
      return refusal;
    });
  /** Opens a file of figures, with the names of its columns from a metadata file beside it or before it. */
  const openFiles = (files: readonly File[]): void =>
    void opening.run(async () => {
      const all = await Promise.all(files.map((each) => jobs.openFile(each, book)));
      const told = [...metadata, ...all.flatMap((each) => metadataIn(each.file) ?? [])];
      const [only, ...more] = all.filter((each) => metadataIn(each.file) === null);
      if (more.length > 0) return { ok: false, text: importText.oneFile };
      setMetadata(only === undefined ? told : []);
      if (only === undefined) return importText.metadataRead;
      const named = told.length === 0 ? only.file : withOwnNames(only.file, told);
      file.ask(named === only.file ? only : await jobs.openSheet(named, book));
      return told.length > 0 && named === only.file ? { ok: false, text: importText.metadataUnfit } : null;
    });
  /** Writes what is typed, and gives the figures that were written. */
  const write: WriteTyped = async (planned) => {
    const written = await jobs.write(planned, measurementText.typed);
    return { told: writtenText(written), done: planned.filter((figure) => !written.left.includes(figure)) };
  };
  /** Writes a file's figures; where none of them could be, the file stays open. */
  const writeFile = async (
    plan: OpenedFile,
    planned: readonly PlannedFigure[],
    sources: readonly Source[] = [],
  ): Promise<Applied<OpenedFile>> => {
    const write = (watch?: WriteWatch) => jobs.write(planned, plan.file.name, sources, watch);
    const written = await (planned.length < LONG ? write() : followed(write));
    if (planned.length > 0 && written.left.length === planned.length && !written.sources)
      return { told: writtenText(written), left: () => plan };
    const isRemembered = await jobs.rememberMapping(plan.file, plan.mapping).then(
      () => true,
      () => false,
    );
    const told = [writtenText(written), ...(isRemembered ? [] : [measurementText.notRemembered])].join(" ");
    return { told };
  };

  const { plan } = file;
  useEffect(() => {
    if (wish?.kind !== "openFile") return;
    // A file that is being looked through may have been corrected.
    if (plan !== null) void run(async () => ({ ok: false, text: measurementText.fileOpen(plan.file.name) }));
    else openFiles([wish.file]);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- a wish is granted once
  }, [wish]);
  if (plan !== null) {
    const bySources =
      plan.pointed ?? (plan.pointed === undefined && sourcesFor(book, plan.file.name).usable.length > 0);
    const review = {
      opened: plan,
      change: file.ask,
      book,
      chooseSheet: (sheet: string) =>
        open(async () => ({
          ...(await jobs.openSheet(withSheet(plan.file, sheet), book)),
          ...(plan.pointed !== undefined && { pointed: plan.pointed }),
        })),
      busy,
      writing: file.applying,
      progress: writing,
      write: (planned: readonly PlannedFigure[], sources?: readonly Source[]) =>
        file.agree((agreed) => writeFile(agreed, planned, sources)),
      cancel: file.cancel,
    };
    return bySources ? (
      <Suspense fallback={<Spinner label={measurementText.reading} />}>
        <SourceReview {...review} />
      </Suspense>
    ) : (
      <ImportReview {...review} />
    );
  }
  return (
    <>
      {last && <LastWritten last={last} busy={busy} run={run} takeBack={jobs.takeBack} />}
      {period && (
        <Collect
          collected={collected}
          period={period}
          choosePeriod={({ kind, end }) => setChosen({ kind, end })}
          busy={busy}
          run={run}
          write={write}
          openBlock={(text) =>
            open(
              () => jobs.openBlock(text, book),
              (found) =>
                lackingIn(found, book).includes("nr") ? { ok: false, text: measurementText.pastedWide } : null,
            )
          }
        />
      )}
      {tables.length > 0 && (
        <SourceTables tables={tables} busy={busy} open={(name) => open(() => jobs.openTable(name, book))} />
      )}
      <ImportFile opening={opening.running} busy={busy} open={openFiles} />
      <ImportTable busy={busy} tables={jobs.otherTables} open={(name) => open(() => jobs.openTable(name, book))} />
    </>
  );
}

function writtenText({ added, changed, left, wayBack, sources = 0 }: WrittenFigures): string {
  const names = left.map(({ goal, period }) => placeWords(goal, period));
  const hasFigures = added + changed + left.length > 0 || sources === 0;
  return [
    ...(hasFigures ? [measurementText.written(added, changed, names, wayBack)] : []),
    ...(sources > 0 ? [sourceText.written(sources)] : []),
  ].join(" ");
}

/** The period that was chosen; the whole of a contract's period, where it is no calendar year, has no regular kind. */
function periodOf(chosen: Chosen | null, contracts: readonly Contract[]): Period | null {
  if (chosen === null || !isCalendarDate(chosen.end)) return null;
  if (isRegular(chosen.kind)) return periodAt(chosen.kind, chosen.end);
  const contract = contracts.find(({ period }) => period.to === chosen.end);
  return contract ? wholePeriod(contract.period) : null;
}
