import { goalNr } from "../../../domain/goal";
import { use, useCallback, useEffect } from "react";
import { proposeSheet } from "../../../app/goalSheets/proposeSheet";
import type { GoalSheetJobs } from "../../../app/goalSheets/goalSheetJobs";
import type { SheetPlan } from "../../../app/goalSheets/writeGoalSheet";
import { withSheet } from "../../../app/imports/fileSheets";
import type { FigureFile } from "../../../app/imports/readFigureFile";
import { goalSheetText } from "../../../text/spoken/goalSheets";
import { measurementText } from "../../../text/spoken/measurements";
import { periodName } from "../../../text/spoken/periodName";
import { useAgreement, type Applied } from "../../frame/useAgreement";
import { useOwnJob } from "../../frame/useJob";
import { useReading } from "../../frame/useReading";
import type { PageProps } from "../../pageProps";
import { TakeBack } from "../../parts/TakeBack";
import { SheetInput } from "./SheetInput";
import { SheetReview } from "./SheetReview";
import type { SheetWork } from "./keptSheet";
import { countOfAll, readAnew, sheetWork } from "./sheetWork";

type Props = Pick<PageProps, "actions" | "workbook" | "turn" | "shown" | "busy" | "run"> & {
  /** The jobs of this part, lazy-loaded beside it. */
  jobs: Promise<GoalSheetJobs>;
  /** The sheet under review, kept as work that is not written yet. */
  kept: readonly [SheetWork | null, (work: SheetWork | null) => void];
  /** Tells which contract was written to. */
  wrote: (contract: string) => void;
};

/** *Læs et ark*: a sheet is chosen, looked through and written; and what was last read is taken back. */
export function ReadSheet({ jobs: fetched, actions, workbook, turn, shown, busy, run, kept, wrote }: Props) {
  const jobs = use(fetched);
  const book = workbook?.kind === "judged" ? workbook.book : null;
  const review = useAgreement<SheetWork>(kept, run, "outdated");
  const opening = useOwnJob(run);
  const { messageOf } = actions;
  const listed = useReading(
    useCallback(async () => ({ sheets: await jobs.list(), last: await jobs.last() }), [jobs]),
    { turn, messageOf, shown },
  );
  const { plan } = review;
  const open = (source: () => Promise<FigureFile | null>): void =>
    void opening.run(async () => {
      const file = await source();
      if (file === null) return { ok: false, text: goalSheetText.activeIsOurs };
      const mapping = proposeSheet(file);
      if (mapping === null) return { ok: false, text: goalSheetText.noHeadings(file.sheet) };
      const work = sheetWork({ file, mapping, alike: false, names: {} }, book);
      if (work.drafts.length === 0) return { ok: false, text: goalSheetText.noGoals(file.sheet) };
      review.ask(work);
      return null;
    });
  const write = async (sheet: SheetPlan): Promise<Applied<SheetWork>> => {
    const made = workbook?.kind === "withoutTables" ? [await actions.createSheets()] : [];
    const { goals, figures, left } = await jobs.write(sheet);
    const places = left.map(({ goal, period }) =>
      measurementText.place(goal.contract, goalNr(goal), periodName(period)),
    );
    const names = [
      ...new Set([...sheet.goals, ...sheet.figures.map(({ goal }) => goal)].map(({ contract }) => contract)),
    ];
    if (names[0] !== undefined) wrote(names[0]);
    return {
      told: [...made, goalSheetText.written(goals === 0 ? 0 : countOfAll(sheet.goals), figures, names, places)].join(
        " ",
      ),
    };
  };
  // A review that stands over another reading of the workbook is read by that one.
  useEffect(() => {
    if (plan !== null && book !== null) review.ask(readAnew(plan, {}, book));
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the workbook alone is what the review is read by anew
  }, [book]);
  if (plan !== null)
    return (
      <SheetReview
        work={plan}
        book={book}
        today={actions.today()}
        change={(next) => review.ask(readAnew(plan, next, book))}
        changeDraft={(draft) =>
          review.ask({ ...plan, drafts: plan.drafts.map((each) => (each.id === draft.id ? draft : each)) })
        }
        chooseSheet={(sheet) => open(async () => withSheet(plan.file, sheet))}
        withoutTables={workbook?.kind === "withoutTables"}
        busy={busy}
        writing={review.applying}
        write={(sheet) => review.agree(() => write(sheet))}
        cancel={review.cancel}
      />
    );
  const ready = listed.kind === "ready" ? listed.content : null;
  return (
    <>
      <SheetInput
        sheets={ready?.sheets ?? null}
        opening={opening.running}
        busy={busy}
        openActive={() =>
          open(async () => {
            const sheets = await jobs.list();
            return sheets.active === null ? null : jobs.openSheet(sheets.active, sheets);
          })
        }
        openSheet={(name) => open(() => jobs.openSheet(name, ready?.sheets ?? { names: [name], active: null }))}
        openFile={(file) => open(() => jobs.openFile(file))}
      />
      {ready?.last && (
        <TakeBack
          last={ready.last}
          words={{
            last: goalSheetText.last(countOfAll(ready.last.goals), ready.last.rows.length, ready.last.name),
            takeBack: goalSheetText.takeBack,
            ask: goalSheetText.takeBackAsk,
            yes: goalSheetText.takeBackYes,
            applying: goalSheetText.writing,
            no: goalSheetText.takeBackNo,
          }}
          busy={busy}
          run={run}
          apply={async () => {
            const { goals, figures, left } = await jobs.takeBack();
            return { told: goalSheetText.takenBack(goals, figures, left) };
          }}
        />
      )}
    </>
  );
}
