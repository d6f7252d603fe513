import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { goalNr } from "../../domain/goal";
import type { ContractBook } from "../../domain/contract";
import type { ContractPeriod } from "../../domain/contractPeriod";
import { periodOfGoal } from "../../domain/knownPeriod";
import type { PaneActions, Run } from "../paneActions";
import { reviewText } from "../../text/spoken/contractReview";
import { contractText } from "../../text/spoken/contract";
import { smartText } from "../../text/spoken/goals";
import { unbroken } from "../../text/unbroken";
import { isThere } from "../../app/goals/isThere";
import { contractFindings } from "../../app/goals/smart";
import type { GoalSurroundings } from "../goals/goalDraft";
import { draftFaults } from "../goals/goalFaults";
import { focusField } from "../goals/GoalField";
import { NO_DATES, type ContractDatesFault } from "../fields/contractDates";
import { ContractFields } from "./ContractFields";
import { countGoals, isTouched, numberedTwice, type ContractWork, type Draft } from "./draft";
import { isSettled } from "./doubtText";
import { PassedList } from "./PassedList";
import { ReviewFoot } from "./ReviewFoot";
import { ReviewGoal } from "./ReviewGoal";
import { TableColumns } from "./TableColumns";
import { useReshaping } from "./useReshaping";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  words: { margin: 0, ":focus": { outline: "none" } },
  quiet: { color: tokens.colorNeutralForeground2 },
  all: { alignSelf: "flex-start" },
  findings: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalL,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
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
  work: ContractWork & { contract: NonNullable<ContractWork["contract"]> };
  setWork: (change: (last: ContractWork) => ContractWork) => void;
  actions: Pick<PaneActions, "proposeGoals" | "readGoals" | "today">;
  run: Run;
  datesFault: ContractDatesFault | null;
  /** The period of the contract where the workbook has it already. */
  listed: ContractPeriod | null;
  /** The workbook's goals; null where it has no tables. */
  book: ContractBook | null;
  /** `period` is null where the contract does not say it. */
  setting: Omit<GoalSurroundings, "measurements" | "earlier" | "parts" | "period"> & { period: ContractPeriod | null };
  withoutTables: boolean;
  busy: boolean;
  writing: boolean;
  write: (ready: readonly Draft[]) => void;
  discard: () => void;
};

/** So many goals are drawn at once: each is a card with its own fields, and thousands take a pane seconds. */
const MOST_CARDS = 100;

/** Passages that may hold a goal; the others are none by their nature. */
const MAY_BE_GOALS: ReadonlySet<string> = new Set(["figures", "laterYear", "wish"]);

/** The goals that were read, faults and doubts first, and the button that writes those that are accepted and right. */
export function Review({
  work,
  setWork,
  actions,
  run,
  datesFault,
  listed,
  book,
  setting,
  withoutTables,
  busy,
  writing,
  write,
  discard,
}: Props) {
  const styles = useStyles();
  const { contract, drafts, focusAreas, found } = work;
  const [wanted, setWanted] = useState<{ id: number } | null>(null);
  const fields = useRef<HTMLDivElement>(null);
  const status = useRef<HTMLParagraphElement>(null);
  const [most, setMost] = useState(MOST_CARDS);
  const list = useRef<HTMLUListElement>(null);
  // The button goes with the last goals, so the first goal that it shows has the focus.
  const [focusAt, setFocusAt] = useState<number | null>(null);
  useEffect(() => {
    if (focusAt !== null) list.current?.children[focusAt]?.querySelector("button")?.focus();
  }, [focusAt]);
  const showMore = (next: number): void => {
    setFocusAt(next - MOST_CARDS);
    setMost(next);
  };
  const goTo = (id: number | null): void => (id === null ? status.current?.focus() : setWanted({ id }));
  const reshaping = useReshaping({ work, setWork, actions, run, goTo });
  const today = actions.today();
  const change = (next: Draft): void =>
    setWork((last) => ({ ...last, drafts: last.drafts.map((draft) => (draft.id === next.id ? next : draft)) }));
  const made = new Set(drafts.map((draft) => draft.made?.passage ?? null));
  const passed = (found?.passed ?? []).filter(({ at }) => !made.has(at));
  const open = passed.filter(({ kind }) => MAY_BE_GOALS.has(kind));
  const inOrder = [...drafts].sort((a, b) => a.id - b.id);
  const name = contract.name.trim();
  const twice = numberedTwice(drafts);
  const cards = drafts.map((draft) => {
    const period = periodOfGoal(setting.period, draft.goal, today);
    const shared = twice.has(draft.id) ? [{ field: "nr", text: contractText.nrTwice(goalNr(draft.goal)) }] : [];
    return {
      draft,
      period,
      faults: [...shared, ...draftFaults(draft, period)],
      there: book !== null && isThere({ ...draft.goal, contract: name }, book),
    };
  });
  const faulty = cards.filter(({ faults }) => faults.length > 0);
  const doubtful = new Set(drafts.filter((draft) => draft.proposed.doubts.some((doubt) => !isSettled(draft, doubt))));
  const parts = new Map<string, number>();
  for (const { goal } of drafts) parts.set(goal.nr, (parts.get(goal.nr) ?? 0) + 1);
  const wantedAt = wanted === null ? -1 : drafts.findIndex(({ id }) => id === wanted.id);
  const shown = cards.slice(0, Math.max(most, wantedAt + 1));
  // What can be accepted in one go: without a doubt, or with each doubt corrected.
  const sure = new Set(
    cards
      .filter(({ draft, faults, there }) => !draft.accepted && faults.length === 0 && !there && !doubtful.has(draft))
      .map(({ draft }) => draft.id),
  );
  return (
    <div className={styles.page}>
      <p className={styles.words} role="status" ref={status} tabIndex={-1}>
        {[
          contractText.found(countGoals(drafts.map(({ goal }) => goal)), drafts.length, doubtful.size, faulty.length),
          ...(open.length === 0 ? [] : [reviewText.passedFound(open.length)]),
        ].join(" ")}
      </p>
      {found && <p className={mergeClasses(styles.words, styles.quiet)}>{reviewText.origin[found.origin]}</p>}
      <ContractFields
        fields={fields}
        contract={contract}
        changeContract={(part) => setWork((last) => ({ ...last, contract: { ...contract, ...part } }))}
        told={found?.told ?? {}}
        dates={work.dates ?? NO_DATES}
        changeDates={(dates) => setWork((last) => ({ ...last, dates }))}
        fault={datesFault}
        listed={listed}
      />
      <ul className={styles.findings} aria-label={smartText.contract}>
        {contractFindings(
          drafts.map(({ goal }) => goal),
          focusAreas,
        ).map((finding) => (
          <li key={finding}>{unbroken(finding)}</li>
        ))}
      </ul>
      <TableColumns
        tables={found?.tables ?? []}
        goalsIn={(start) =>
          countGoals(drafts.flatMap(({ goal, proposed }) => (proposed.sources[0]?.table === start ? [goal] : [])))
        }
        busy={busy}
        reading={reshaping.reading}
        relabel={reshaping.relabel}
      />
      {sure.size > 0 && (
        <Button
          className={styles.all}
          onClick={() =>
            setWork((last) => ({
              ...last,
              drafts: last.drafts.map((draft) => (sure.has(draft.id) ? { ...draft, accepted: true } : draft)),
            }))
          }
        >
          {reviewText.acceptAll(sure.size)}
        </Button>
      )}
      <ul className={styles.goals} ref={list}>
        {shown.map(({ draft, period, faults, there }) => (
          <ReviewGoal
            key={draft.id}
            draft={draft}
            surroundings={{ ...setting, period, measurements: [], earlier: [], parts: parts.get(draft.goal.nr) ?? 1 }}
            faults={faults}
            isThere={there}
            wanted={wanted?.id === draft.id ? wanted : null}
            all={inOrder}
            busy={busy}
            reshaping={reshaping}
            change={change}
          />
        ))}
      </ul>
      {shown.length < cards.length && (
        <Button className={styles.all} onClick={() => showMore(shown.length + MOST_CARDS)}>
          {reviewText.moreGoals(Math.min(MOST_CARDS, cards.length - shown.length), cards.length - shown.length)}
        </Button>
      )}
      <PassedList passed={passed} busy={busy} makeGoal={reshaping.makeGoal} />
      <ReviewFoot
        all={drafts.length}
        ready={cards
          .filter(({ draft, faults, there }) => draft.accepted && faults.length === 0 && !there)
          .map(({ draft }) => draft)}
        faulty={faulty.map(({ draft, faults }) => ({ draft, text: faults[0]?.text ?? "" }))}
        missing={name === "" ? { field: "name", text: contractText.contractNameMissing } : datesFault}
        withoutTables={withoutTables}
        isTouched={isTouched(work)}
        busy={busy}
        writing={writing}
        write={write}
        discard={discard}
        goToField={(field) => focusField(fields.current, field)}
        goToGoal={({ id }) => setWanted({ id })}
      />
    </div>
  );
}
