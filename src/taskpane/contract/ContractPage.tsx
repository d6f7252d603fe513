import { makeStyles, tokens } from "@fluentui/react-components";
import { Suspense, lazy, useEffect, useRef, useState } from "react";
import { goalNr } from "../../domain/goal";
import type { WorkbookStatus } from "../../app/status/readStatus";
import type { CalendarDate } from "../../domain/calendarDate";
import { foldedText } from "../../domain/foldedText";
import { periodInName } from "../../domain/knownPeriod";
import { DEFAULT_THRESHOLDS } from "../../domain/status";
import { isCancellation } from "../../app/workbook/cancellation";
import { contractText } from "../../text/spoken/contract";
import { reviewText } from "../../text/spoken/contractReview";
import { goalSheetText } from "../../text/spoken/goalSheets";
import { useAgreement } from "../frame/useAgreement";
import { useOwnJob } from "../frame/useJob";
import { useKept } from "../frame/useKept";
import { Goals } from "../goals/Goals";
import { suggestionsFrom } from "../goals/goalDraft";
import { isSheetWork, type SheetWork } from "./goalSheet/keptSheet";
import type { PageProps } from "../pageProps";
import { ErrorBoundary } from "../parts/ErrorBoundary";
import type { JobOutcome } from "../paneActions";
import { ContractInput, type PagesRead } from "./ContractInput";
import { NO_DATES, readDates } from "../fields/contractDates";
import { countGoals, goalsOf, isContractWork, leftOf, NO_WORK, workOf, type ContractWork, type Draft } from "./draft";
import { LastGoals } from "./LastGoals";
import { Review } from "./Review";

/** *Læs et ark* brings the readers of sheets and sentences, which no other part of the page needs at first. */
const ReadSheet = lazy(async () => ({
  default: (await import(/* webpackChunkName: "goalSheets" */ "./goalSheet/ReadSheet")).ReadSheet,
}));

const useStyles = makeStyles({ page: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXL } });

/**
 * Reads a contract, has its goals reviewed, and writes them; and the goals that the workbook has. Nothing is written
 * before *Skriv til arket*.
 */
export function ContractPage({ actions, workbook, wish, turn, shown, busy, run }: PageProps) {
  const styles = useStyles();
  const book = workbook?.kind === "judged" ? workbook.book : null;
  const [work, setWork] = useKept("contract", NO_WORK, isContractWork);
  const { running: reading, run: runRead } = useOwnJob(run);
  const review = useAgreement<ContractWork>(
    [work.contract === null ? null : work, (next) => setWork((last) => next ?? { ...NO_WORK, text: last.text })],
    run,
    "outdated",
  );
  const [sheet, setSheet] = useKept<SheetWork | null>("contract.sheet", null, isSheetWork);
  const [editing, setEditing] = useState(false);
  const input = useRef<HTMLHeadingElement>(null);
  // The contract whose goals are listed: the one that was last written to.
  const [listed, list] = useState<string | null | undefined>(undefined);
  const { text, contract, drafts } = work;
  // Neither a document nor a sheet is under review.
  const isFree = !editing && contract === null && sheet === null;
  const known =
    book?.contracts.find(({ name }) => foldedText(name) === foldedText(contract?.name ?? ""))?.period ?? null;
  const dated = readDates(known === null ? (work.dates ?? NO_DATES) : NO_DATES);
  useEffect(() => {
    if (wish?.kind === "readContract") input.current?.focus();
  }, [wish]);

  const type = (next: string): void => setWork((last) => ({ ...last, text: next }));
  const propose = async (from: string, signal: AbortSignal): Promise<JobOutcome> => {
    const proposal = await actions.proposeGoals(from, {}, signal);
    const { goals, tables, passed } = proposal;
    // A table whose columns are not understood can be read once its user names them.
    if (goals.length + tables.length + passed.length === 0) return { ok: false, text: contractText.noGoals };
    review.ask(workOf(from, proposal, actions.today()));
    return null;
  };
  const stop = useRef<AbortController | null>(null);
  const [at, setAt] = useState<PagesRead | null>(null);
  const reader = (read: (signal: AbortSignal) => Promise<JobOutcome>): void =>
    void runRead(async () => {
      stop.current = new AbortController();
      const { signal } = stop.current;
      try {
        return await read(signal);
      } catch (fault) {
        if (!isCancellation(fault)) throw fault;
        return { ok: false, text: reviewText.readingCancelled, cancelled: true };
      } finally {
        setAt(null);
      }
    });
  const open = (file: File): void =>
    reader(async (signal) => {
      const found = await actions.readDocument(file, { signal, progress: (page, pages) => setAt({ page, pages }) });
      type(found);
      return propose(found, signal);
    });
  const write = (ready: readonly Draft[]): void => {
    if (contract === null) return;
    const named = {
      ...contract,
      name: contract.name.trim(),
      ...(dated.period === null ? {} : { period: dated.period }),
    };
    review.agree(async () => {
      const goals = goalsOf(ready, named.name);
      const made = workbook?.kind === "withoutTables" ? [await actions.createSheets()] : [];
      const { written, alreadyThere } = await actions.writeGoals({ contract: named }, goals);
      list(named.name);
      const told = contractText.written(
        countGoals(goals.filter((goal) => !alreadyThere.includes(goalNr(goal)))),
        written,
        named.name,
        alreadyThere,
      );
      return {
        told: [...made, told].join(" "),
        left: (now) => {
          const left = leftOf(now?.drafts ?? [], ready);
          return now === null || left.length === 0 ? NO_WORK : { ...now, drafts: left };
        },
      };
    });
  };

  return (
    <div className={styles.page}>
      {isFree && <LastGoals actions={actions} turn={turn} shown={shown} busy={busy} run={run} />}
      {((contract === null && sheet === null) || editing) &&
        book !== null &&
        book.contracts.length + book.goals.length > 0 && (
          <Goals
            actions={actions}
            book={book}
            closedAt={(name) => lastClosed(workbook, name)}
            wish={wish?.kind === "editGoal" ? wish : null}
            busy={busy}
            run={run}
            tellEditing={setEditing}
            listed={listed}
            list={list}
          />
        )}
      {isFree && (
        <ContractInput
          heading={input}
          text={text}
          type={type}
          busy={busy}
          reading={reading}
          at={at}
          cancel={() => stop.current?.abort()}
          open={open}
          readPasted={actions.readPasted}
          read={() => reader((signal) => propose(text, signal))}
        />
      )}
      {!editing && contract === null && (
        <ErrorBoundary>
          <Suspense fallback={goalSheetText.reading}>
            <ReadSheet
              jobs={actions.goalSheets()}
              kept={[sheet, setSheet]}
              wrote={list}
              actions={actions}
              workbook={workbook}
              turn={turn}
              shown={shown}
              busy={busy}
              run={run}
            />
          </Suspense>
        </ErrorBoundary>
      )}
      {!editing && contract !== null && (
        <Review
          work={{ ...work, contract }}
          setWork={setWork}
          actions={actions}
          run={run}
          datesFault={dated.fault}
          listed={known}
          book={book}
          setting={{
            period: known ?? dated.period ?? periodInName(contract.name, contract.year),
            thresholds: book?.contracts[0]?.thresholds ?? DEFAULT_THRESHOLDS,
            profile: [],
            suggestions: suggestionsFrom([...(book?.goals ?? []), ...drafts.map(({ goal }) => goal)]),
          }}
          withoutTables={workbook?.kind === "withoutTables"}
          busy={busy}
          writing={review.applying}
          write={write}
          discard={review.cancel}
        />
      )}
    </div>
  );
}

/** The date of a contract's latest closed status; null where none is closed. */
function lastClosed(workbook: WorkbookStatus | null, contract: string): CalendarDate | null {
  if (workbook?.kind !== "judged") return null;
  const dates = workbook.year.closed
    .filter(({ closing }) => foldedText(closing.contract) === foldedText(contract))
    .map(({ closing }) => closing.asOf);
  return dates.sort().at(-1) ?? null;
}
