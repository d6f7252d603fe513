import { useEffect, useRef, useState } from "react";
import type { GoalEditOutcome } from "../../app/goals/editGoal";
import { WorkbookRefusal } from "../../app/workbook/ports";
import type { CalendarDate } from "../../domain/calendarDate";
import type { ContractBook } from "../../domain/contract";
import { yearInName } from "../../domain/knownPeriod";
import { goalId, type Goal } from "../../domain/goal";
import { goalsText } from "../../text/spoken/goals";
import type { PaneActions } from "../paneActions";
import { GoalEditor } from "./GoalEditor";
import { GoalList } from "./GoalList";
import { nameOf } from "./goalDraft";
import { surroundingsOf } from "./surroundings";
import { useGoalForms, type OpenForm } from "./useGoalForms";

type Props = {
  actions: Pick<PaneActions, "goals" | "writeGoals" | "today">;
  book: ContractBook;
  wish: { id: string } | null;
  busy: boolean;
  run: (job: () => Promise<string>) => Promise<void>;
  changed: () => void;
  tellEditing: (editing: boolean) => void;
};

/** The goals of the workbook: the list, or the form of the one that is open. */
export function Goals({ actions, book, wish, busy, run, changed, tellEditing }: Props) {
  const forms = useGoalForms();
  const [asked, setAsked] = useState<Extract<GoalEditOutcome, { kind: "asks" }> | null>(null);
  const [saving, setSaving] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const { current } = forms;
  const isEditing = current !== null;
  useEffect(() => {
    tellEditing(isEditing);
    return () => tellEditing(false);
  }, [isEditing, tellEditing]);
  // The wish is a new object each time that somebody asks, also for the same goal; the book may come after it.
  const granted = useRef<{ id: string } | null>(null);
  useEffect(() => {
    const goal = book.goals.find((each) => goalId(each) === wish?.id);
    if (wish === null || goal === undefined || granted.current === wish) return;
    granted.current = wish;
    setAsked(null);
    forms.edit(goal);
  }, [wish, book, forms]);

  const close = (): void => {
    setAsked(null);
    forms.close();
    setTimeout(() => heading.current?.focus());
  };
  /** Does a job whose outcome may be a question, and tells only what was done. */
  const attempt = async (job: () => Promise<string | null>): Promise<void> => {
    setSaving(true);
    const text = await job().catch((fault: unknown) => {
      void run(() => Promise.reject(fault as Error));
      return null;
    });
    setSaving(false);
    if (text === null) return;
    await run(() => Promise.resolve(text));
    changed();
  };
  const add =
    ({ draft: { goal } }: OpenForm) =>
    async (): Promise<string> => {
      const contract = goal.contract.trim();
      const { written } = await actions.writeGoals(
        { contract: { name: contract, centre: "", followUp: null, year: yearInName(contract) } },
        [{ ...goal, contract }],
      );
      if (written === 0) throw new WorkbookRefusal("goalExists", nameOf(goal));
      close();
      return goalsText.added(nameOf(goal), contract);
    };
  const correct = (before: Goal, after: Goal, agreed: boolean) => async (): Promise<string | null> => {
    const outcome = await (await actions.goals()).editGoal(before, after, agreed);
    if (outcome.kind === "asks") {
      setAsked(outcome);
      return null;
    }
    close();
    return goalsText.saved(
      nameOf(after),
      outcome.cells,
      goalsText.and(outcome.following.map(({ table, rows }) => goalsText.rows(table, rows))),
    );
  };
  const retire = (goal: Goal, from: CalendarDate | null): void =>
    void attempt(async () => {
      const outcome = await (await actions.goals()).editGoal(goal, { ...goal, retired: from }, false);
      if (outcome.kind === "asks") {
        // With other work in the form, more than this is to be asked about when all of it is to be written.
        setAsked(forms.unfinished(goal) ? null : outcome);
        forms.edit(goal, { retired: from });
        return null;
      }
      return from === null ? goalsText.reinstated(nameOf(goal)) : goalsText.retired(nameOf(goal), from);
    });

  if (current === null) {
    return (
      <GoalList
        book={book}
        today={actions.today()}
        heading={heading}
        busy={busy || saving}
        unfinished={forms.unfinished}
        add={forms.add}
        edit={(goal) => forms.edit(goal)}
        retire={retire}
      />
    );
  }
  const { before, draft } = current;
  return (
    <GoalEditor
      key={before === null ? "new" : goalId(before)}
      form={current}
      surroundings={surroundingsOf(book, draft.goal, before, actions.today())}
      contracts={book.contracts.map(({ name }) => name)}
      asked={asked}
      busy={busy || saving}
      change={(next) => {
        setAsked(null);
        forms.change(next);
      }}
      save={(agreed) =>
        void attempt(
          before === null
            ? add(current)
            : correct(before, { ...draft.goal, nr: draft.goal.nr.trim(), part: draft.goal.part.trim() }, agreed),
        )
      }
      cancel={close}
    />
  );
}
