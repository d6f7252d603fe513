import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useRef, useState } from "react";
import {
  EMPTY_BOOK,
  figuresOf,
  figuresOfSheets,
  readSheets,
  type FiguresOfSheets,
  type SheetChoice,
} from "../../../app/goalSheets/readSheets";
import { canSheetBeTakenBack, type SheetPlan } from "../../../app/goalSheets/writeGoalSheet";
import { goalKeyOf } from "../../../app/goals/isThere";
import type { CalendarDate } from "../../../domain/calendarDate";
import type { ContractBook } from "../../../domain/contract";
import { goalNr, type Goal } from "../../../domain/goal";
import { DEFAULT_THRESHOLDS } from "../../../domain/status";
import { contractText } from "../../../text/spoken/contract";
import { goalSheetText } from "../../../text/spoken/goalSheets";
import { periodName } from "../../../text/spoken/periodName";
import { isSettled } from "../doubtText";
import { ReviewGoal } from "../ReviewGoal";
import { suggestionsFrom } from "../../goals/goalDraft";
import { focusField } from "../../goals/GoalField";
import { contentWords } from "../../../app/figures/contentWords";
import { Agree } from "../../parts/Agree";
import { Foot } from "../../parts/Foot";
import { ReviewHeading } from "../../parts/ReviewHeading";
import { WhyNot, type Reason } from "../../parts/WhyNot";
import { SheetFindings } from "./SheetFindings";
import { SheetHead } from "./SheetHead";
import type { SheetDraft, SheetWork } from "./keptSheet";
import { countOfAll, sheetCards } from "./sheetWork";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  words: { margin: 0 },
  goals: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    listStyleType: "none",
    margin: 0,
    padding: 0,
  },
});

type Props = {
  work: SheetWork;
  book: ContractBook | null;
  today: CalendarDate;
  change: (change: Partial<SheetChoice>) => void;
  changeDraft: (draft: SheetDraft) => void;
  chooseSheet: (sheet: string) => void;
  withoutTables: boolean;
  busy: boolean;
  writing: boolean;
  write: (plan: SheetPlan) => void;
  cancel: () => void;
};

/** A sheet before anything of it is written: its columns, its goals with faults and doubts first, and its figures. */
export function SheetReview({ work, book, today, change, changeDraft, chooseSheet, busy, writing, ...act }: Props) {
  const styles = useStyles();
  const { drafts, file } = work;
  const [wanted, setWanted] = useState<{ id: number } | null>(null);
  const fields = useRef<HTMLDivElement>(null);
  const known = book ?? EMPTY_BOOK;
  const read = useMemo(() => readSheets(work, known), [work, known]);
  const found = useMemo(
    () =>
      figuresOfSheets(
        read,
        drafts.map(({ goal, proposed }) => ({ ...proposed, goal })),
        known,
      ),
    [read, drafts, known],
  );
  const cards = sheetCards(work, read, book, today);
  const taken = cards.filter(({ draft, faults, there }) => faults.length === 0 && (draft.accepted || there));
  const fresh = taken.filter(({ there }) => !there).sort((a, b) => a.draft.id - b.draft.id);
  const keys = new Set(taken.map(({ draft }) => goalKeyOf(draft.goal)));
  const standing = new Set(
    known.measurements.map((each) => `${goalKeyOf(each)} ${each.period.start} ${each.period.end}`),
  );
  const figures = found.figures.filter(({ goal }) => keys.has(goalKeyOf(goal)));
  const newFigures = figures.filter(
    ({ goal, period }) => !standing.has(`${goalKeyOf(goal)} ${period.start} ${period.end}`),
  );
  const plan: SheetPlan = {
    name: file.sheet,
    contracts: read.contracts,
    goals: fresh.map(({ draft }) => draft.goal),
    figures,
  };
  const faulty = cards.filter(({ faults }) => faults.length > 0);
  const doubtful = drafts.filter((draft) => draft.proposed.doubts.some((doubt) => !isSettled(draft, doubt)));
  const missing = missingIn(
    work,
    read.contracts.map(({ name }) => name),
    found,
  );
  const lacking: Reason | null = missing && {
    text: missing.text,
    link: { label: contractText.goToField, run: () => focusField(fields.current, missing.field) },
  };
  const count = countOfAll(plan.goals);
  const nothing: Reason | null =
    count + newFigures.length > 0
      ? null
      : { text: cards.every(({ there }) => there) ? goalSheetText.nothingNew : goalSheetText.writeNone };
  return (
    <div className={styles.page}>
      <ReviewHeading text={goalSheetText.look(file.sheet)} />
      <p className={styles.words} role="status">
        {contractText.found(countOfAll(drafts.map(({ goal }) => goal)), drafts.length, doubtful.length, faulty.length)}
      </p>
      <SheetHead fields={fields} work={work} read={read} found={found} change={change} chooseSheet={chooseSheet} />
      <ul className={styles.goals}>
        {cards.map(({ draft, period, faults, there }) => (
          <ReviewGoal
            key={`${draft.proposed.sheet} ${draft.proposed.row}`}
            draft={draft}
            surroundings={{
              period,
              thresholds: book?.contracts[0]?.thresholds ?? DEFAULT_THRESHOLDS,
              profile: [],
              suggestions: suggestionsFrom([...known.goals, ...drafts.map(({ goal }) => goal)]),
              measurements: [],
              earlier: [],
              parts: drafts.filter(({ goal }) => goal.nr === draft.goal.nr && goal.contract === draft.goal.contract)
                .length,
            }}
            faults={faults}
            beside={besideWords(draft.goal, found, read.contracts.length > 1)}
            isThere={there}
            wanted={wanted?.id === draft.id ? wanted : null}
            all={[]}
            busy={busy}
            reshaping={null}
            change={(next) => changeDraft({ ...next, proposed: draft.proposed })}
          />
        ))}
      </ul>
      <SheetFindings read={read} found={found} />
      <Foot>
        <Agree
          agree={{
            label: writing ? goalSheetText.writing : goalSheetText.write(count, newFigures.length),
            run: () => act.write(plan),
            unable: lacking ?? (read.writing.open.length > 0 ? { text: goalSheetText.questionsOpen } : nothing),
          }}
          cancel={{ label: goalSheetText.cancel, run: act.cancel }}
          busy={busy}
          note={nothing === null && !canSheetBeTakenBack(plan) ? goalSheetText.noWayBack : null}
        />
        {act.withoutTables && <span>{contractText.tablesFirst}</span>}
        {faulty[0] && (
          <WhyNot
            text={contractText.faulty(goalNr(faulty[0].draft.goal), faulty[0].faults[0]?.text ?? "", faulty.length - 1)}
            link={{ label: contractText.goToGoal, run: () => setWanted({ id: faulty[0]?.draft.id ?? 0 }) }}
          />
        )}
      </Foot>
    </div>
  );
}

/** What must be said before anything can be written: the contract's name, or its year. */
function missingIn({ mapping }: SheetWork, names: readonly string[], { withoutYear }: FiguresOfSheets) {
  if (names.some((name) => name.trim() === "")) return { field: "name", text: goalSheetText.nameMissing };
  if (withoutYear.length > 0 || mapping.year === "")
    return { field: "year", text: goalSheetText.yearMissing(withoutYear) };
  return null;
}

/** A goal's measurements in words, with its contract where the sheet has several. */
function besideWords(goal: Goal, found: FiguresOfSheets, several: boolean): string {
  const own = figuresOf(found, goal);
  const words = [own[0], own.at(-1)].map((figure) =>
    figure === undefined
      ? ""
      : goalSheetText.figureAt(periodName(figure.period), contentWords({ ...figure.content, provisional: "" })),
  );
  const said = goalSheetText.figures(own.length, words[0] ?? "", words[1] ?? "");
  return several ? `${goal.contract}. ${said}` : said;
}
