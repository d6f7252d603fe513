import type { ProposedGoal, ProposedPassage, TableLabel } from "../../app/contracts/proposeGoals";
import { goalNr, type Goal } from "../../domain/goal";
import { reviewText } from "../../text/spoken/contractReview";
import type { PaneActions, Run } from "../paneActions";
import { useOwnJob } from "../frame/useJob";
import { countGoals, inReviewOrder, type ContractWork, type Draft } from "./draft";
import { reread } from "./reread";
import { fromPassage, joined, joinedText, split, undone } from "./reshape";

/** What a user can do to the reading itself, before anything is written. */
export type Reshaping = {
  reading: boolean;
  relabel: (start: number, label: TableLabel) => void;
  makeGoal: (passage: ProposedPassage) => void;
  split: (draft: Draft, lines: readonly string[]) => void;
  join: (draft: Draft, other: Draft) => void;
  undo: (draft: Draft) => void;
};

type Props = {
  work: ContractWork;
  setWork: (change: (last: ContractWork) => ContractWork) => void;
  actions: Pick<PaneActions, "proposeGoals" | "readGoals" | "today">;
  run: Run;
  /** Brings a draft to sight once it is made; null where none is. */
  goTo: (id: number | null) => void;
};

/** Reads tables again by other labels, makes passages goals, splits and joins goals; what came of it is told. */
export function useReshaping({ work, setWork, actions, run, goTo }: Props): Reshaping {
  const { running, run: own } = useOwnJob(run);
  const { text, contract, found } = work;
  const setDrafts = (change: (drafts: readonly Draft[]) => readonly Draft[]): void =>
    setWork((last) => ({ ...last, drafts: change(last.drafts) }));
  const read = (words: string) => actions.readGoals(words, contract ?? { name: "", year: null });
  return {
    reading: running,
    relabel: (start, label) =>
      void own(async () => {
        if (found === undefined || contract === null) return null;
        const labels = { ...found.labels, [start]: label };
        const { goals, tables, passed, told, origin } = await actions.proposeGoals(text, labels);
        const { drafts, kept, left } = reread(work.drafts, goals);
        setWork((last) => ({
          ...last,
          drafts: inReviewOrder(drafts, contract, actions.today()),
          found: { ...found, labels, tables, passed, told, origin },
        }));
        return reviewText.reread(countGoals(goalsOfTable(goals, start)), kept, left);
      }),
    makeGoal: (passage) =>
      void own(async () => {
        const goals = await read(passage.text.replace(/\s*\|\s*/g, " "));
        const { drafts, nr } = fromPassage(work.drafts, passage, goals);
        setDrafts(() => drafts);
        goTo(drafts[0]?.id ?? null);
        return reviewText.madeGoal(nr);
      }),
    split: (draft, lines) =>
      void own(async () => {
        const parts = await Promise.all(lines.map(read));
        const drafts = split(work.drafts, draft, parts);
        setDrafts(() => drafts);
        goTo(draft.id);
        return reviewText.splitInto(
          drafts.filter((each) => !work.drafts.includes(each)).map(({ goal }) => goalNr(goal)),
        );
      }),
    join: (draft, other) =>
      void own(async () => {
        const [first, second] = draft.id < other.id ? [draft, other] : [other, draft];
        const goals = await read(joinedText(first.goal.text, second.goal.text));
        setDrafts((last) => joined(last, first, second, goals));
        goTo(first.id);
        return reviewText.joined(goalNr(first.goal));
      }),
    undo: ({ made }) =>
      void own(async () => {
        if (made) setDrafts((last) => undone(last, made));
        goTo(made?.of[0]?.id ?? null);
        return reviewText.undone;
      }),
  };
}

function goalsOfTable(goals: readonly ProposedGoal[], start: number): Goal[] {
  return goals.filter(({ sources }) => sources[0]?.table === start).map(({ goal }) => goal);
}
