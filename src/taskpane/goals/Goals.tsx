import { useEffect, useRef, useState } from "react";
import type { GoalEditOutcome } from "../../app/goals/editGoal";
import { WorkbookRefusal } from "../../app/workbook/ports";
import type { Agreement } from "../../app/year/amendGoal";
import type { CalendarDate } from "../../domain/calendarDate";
import type { ContractBook } from "../../domain/contract";
import type { ContractPeriod } from "../../domain/contractPeriod";
import { yearInName } from "../../domain/knownPeriod";
import { foldedText } from "../../domain/foldedText";
import { goalId, goalNr, type Goal } from "../../domain/goal";
import { amendText, goalsText } from "../../text/spoken/goals";
import { NO_DATES, readDates } from "../fields/contractDates";
import { useAgreement, type Applied } from "../frame/useAgreement";
import { useOwnJob } from "../frame/useJob";
import type { PaneActions, Run } from "../paneActions";
import { GoalEditor, type GoalQuestion } from "./GoalEditor";
import { GoalList } from "./GoalList";
import type { Retirement } from "./RetireGoal";
import { surroundingsOf } from "./surroundings";
import { useAmending } from "./useAmending";
import { useGoalForms, type OpenForm } from "./useGoalForms";

type Props = {
  actions: Pick<PaneActions, "goals" | "proposeGoals" | "writeGoals" | "today">;
  book: ContractBook;
  /** The date of a contract's latest closed status; null where none is closed. */
  closedAt: (contract: string) => CalendarDate | null;
  wish: { id: string } | null;
  busy: boolean;
  run: Run;
  tellEditing: (editing: boolean) => void;
  /** The contract whose goals are listed: null is all of them, undefined the first. */
  listed: string | null | undefined;
  list: (contract: string | null) => void;
};

/** The goals of the workbook: the list, or the form of the one that is open. */
export function Goals({ actions, book, closedAt, wish, busy, run, tellEditing, listed, list }: Props) {
  const forms = useGoalForms();
  const question = useAgreement(useState<GoalQuestion | null>(null), run, "outdated");
  const amending = useAmending();
  const retirement = useAgreement(useState<Retirement | null>(null), run, "outdated");
  const { running, run: save } = useOwnJob(run);
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
    question.cancel();
    amending.end();
    forms.edit(goal);
  }, [wish, book, forms, question, amending]);

  const close = (): void => {
    question.cancel();
    amending.end();
    forms.close();
    setTimeout(() => heading.current?.focus());
  };
  const listedOf = (name: string): ContractPeriod | null =>
    book.contracts.find((each) => foldedText(each.name) === foldedText(name))?.period ?? null;
  const datesOf = ({ before, draft, dates }: OpenForm) =>
    readDates(before === null && listedOf(draft.goal.contract) === null ? (dates ?? NO_DATES) : NO_DATES);
  const add = async (form: OpenForm): Promise<string> => {
    const { goal } = form.draft;
    const contract = goal.contract.trim();
    const { period } = datesOf(form);
    const { written } = await actions.writeGoals(
      {
        contract: {
          ...{ name: contract, centre: "", followUp: null, year: yearInName(contract) },
          ...(period === null ? {} : { period }),
        },
      },
      [{ ...goal, contract }],
    );
    if (written === 0) throw new WorkbookRefusal("goalExists", goalNr(goal));
    list(contract);
    close();
    return goalsText.added(goalNr(goal), contract);
  };
  const savedText = (
    after: Goal,
    agreement: Agreement | null,
    outcome: Extract<GoalEditOutcome, { kind: "written" }>,
  ): string =>
    [
      goalsText.saved(
        goalNr(after),
        outcome.cells,
        goalsText.and(outcome.following.map(({ table, rows }) => goalsText.rows(table, rows))),
      ),
      ...(agreement === null ? [] : [amendText.saved[agreement.kind]]),
    ].join(" ");
  const edit = async (before: Goal, after: Goal, agreement: Agreement | null, agreed: boolean) => {
    const jobs = await actions.goals();
    return agreement === null ? jobs.editGoal(before, after, agreed) : jobs.amendGoal(before, after, agreement, agreed);
  };
  const correct = async (before: Goal, after: Goal, agreement: Agreement | null): Promise<string | null> => {
    const outcome = await edit(before, after, agreement, false);
    if (outcome.kind === "asks") {
      amending.hide();
      amending.choose(agreement);
      question.ask(outcome);
      return null;
    }
    close();
    return savedText(after, agreement, outcome);
  };
  const correctAsAgreed = async (before: Goal, after: Goal): Promise<Applied<GoalQuestion>> => {
    const outcome = await edit(before, after, amending.chosen, true);
    if (outcome.kind === "asks") return { told: null, left: () => outcome };
    close();
    return { told: savedText(after, amending.chosen, outcome) };
  };
  const writeRetired = async (goal: Goal, from: CalendarDate | null): Promise<string | null> => {
    const outcome = await (await actions.goals()).editGoal(goal, { ...goal, retired: from }, false);
    if (outcome.kind === "asks") {
      // With other work in the form, more than this is to be asked about when all of it is to be written.
      if (forms.unfinished(goal)) question.cancel();
      else question.ask(outcome);
      forms.edit(goal, { retired: from });
      return null;
    }
    return from === null ? goalsText.reinstated(goalNr(goal)) : goalsText.retired(goalNr(goal), from);
  };

  if (current === null) {
    return (
      <GoalList
        book={book}
        today={actions.today()}
        heading={heading}
        listed={listed}
        list={list}
        busy={busy}
        unfinished={forms.unfinished}
        add={forms.add}
        edit={(goal) => forms.edit(goal)}
        retirement={retirement}
        retire={() => retirement.agree(async ({ goal, day }) => ({ told: await writeRetired(goal, day) }))}
        reinstate={(goal) => void save(() => writeRetired(goal, null), "outdated")}
        run={run}
        remove={async (goal, agreed) => (await actions.goals()).removeGoal(goal, agreed)}
      />
    );
  }
  const { before, draft } = current;
  const dated = datesOf(current);
  const after = { ...draft.goal, nr: draft.goal.nr.trim(), part: draft.goal.part.trim() };
  const agreed = before === null ? null : agreedAt(book, before.contract, closedAt);
  const write = (agreement: Agreement | null): void => {
    if (before !== null) void save(() => correct(before, after, agreement), "outdated");
  };
  const saveForm = (): void => {
    if (before === null) void save(() => add(current), "outdated");
    else if (agreed === null) write(null);
    else amending.open();
  };
  return (
    <GoalEditor
      key={before === null ? "new" : goalId(before)}
      form={current}
      surroundings={surroundingsOf(book, draft.goal, before, actions.today(), dated.period)}
      contracts={book.contracts.map(({ name }) => name)}
      listed={listedOf(draft.goal.contract)}
      datesFault={dated.fault}
      changeDates={(dates) => forms.change({ dates })}
      propose={actions.proposeGoals}
      asked={question.plan}
      busy={busy}
      saving={running || question.applying}
      change={(next) => {
        question.cancel();
        amending.hide();
        forms.change({ draft: next });
      }}
      save={saveForm}
      amendment={
        before === null || agreed === null || !amending.isOpen
          ? null
          : {
              ...{ before, after, agreed, write },
              ...{ agreement: amending.typed, change: amending.type, back: amending.hide },
            }
      }
      agree={() => before !== null && question.agree(() => correctAsAgreed(before, after))}
      cancel={close}
    />
  );
}

/** Since when a contract's goals are agreed: its latest closed status, else the day that it was signed. */
function agreedAt(
  { contracts }: ContractBook,
  contract: string,
  closedAt: Props["closedAt"],
): { closed: CalendarDate } | { signed: CalendarDate } | null {
  const closed = closedAt(contract);
  if (closed !== null) return { closed };
  const signed = contracts.find(({ name }) => name === contract)?.signed;
  return signed === undefined ? null : { signed };
}
