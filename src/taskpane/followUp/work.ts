import type { FigureBook } from "../../app/figures/figureBook";
import type { MissingFigure } from "../../app/figures/missingFigures";
import type { PlannedFigure } from "../../app/figures/planFigures";
import type { FollowUpWork } from "../../app/followUp/writeFollowUp";
import { isCalendarDate, type CalendarDate } from "../../domain/calendarDate";
import { goalId, type GoalKey, goalNr } from "../../domain/goal";
import type { Period } from "../../domain/period";
import type { ActionPlan } from "../../domain/year/actionPlan";
import { followUpText } from "../../text/spoken/followUp";
import { periodName } from "../../text/spoken/periodName";
import { typedPlan } from "../measurements/typedFigures";

/** A remark that is being written: the text, and the remark that it was begun from. */
export type RemarkDraft = { goal: GoalKey; asOf: CalendarDate; before: string; text: string };
/** A figure that is being typed. */
export type FigureDraft = { goal: GoalKey; period: Period; text: string };
/** A plan that is being written; `invalid` is what stands in the field of its deadline where that is no date. */
export type PlanDraft = { before: ActionPlan | null; after: ActionPlan; invalid: string | null };

/** What is written on the page and is not saved yet, each by a name of its own. */
export type Work = {
  remarks: Readonly<Record<string, RemarkDraft>>;
  figures: Readonly<Record<string, FigureDraft>>;
  plans: Readonly<Record<string, PlanDraft>>;
};

export const NO_WORK: Work = { remarks: {}, figures: {}, plans: {} };

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isKey = (value: unknown): boolean =>
  isRecord(value) && ["contract", "nr", "part"].every((name) => typeof value[name] === "string");

/** Whether something that was kept is work of this page. */
export function isWork(kept: unknown): kept is Work {
  if (!isRecord(kept)) return false;
  const of = (name: string): unknown[] => (isRecord(kept[name]) ? Object.values(kept[name]) : [null]);
  return (
    of("remarks").every(
      (each) =>
        isRecord(each) &&
        isKey(each["goal"]) &&
        isCalendarDate(String(each["asOf"])) &&
        isTexts(each, "before", "text"),
    ) &&
    of("figures").every(
      (each) => isRecord(each) && isKey(each["goal"]) && isRecord(each["period"]) && isTexts(each, "text"),
    ) &&
    of("plans").every((each) => isRecord(each) && isKey(each["after"]) && "before" in each && "invalid" in each)
  );
}

const isTexts = (value: Record<string, unknown>, ...names: string[]): boolean =>
  names.every((name) => typeof value[name] === "string");

/** Whether nothing has been written in a new plan's form, which proposes the goal's own person. */
function isBlank({ after, invalid }: PlanDraft, { goals }: FigureBook): boolean {
  const texts = [after.cause, after.action, after.expectedEffect, after.followUp, invalid ?? ""];
  const proposed = goals.find((own) => goalId(own) === goalId(after))?.responsible ?? "";
  return (
    after.deadline === null &&
    texts.every((text) => text.trim() === "") &&
    ["", proposed.trim()].includes(after.responsible.trim())
  );
}

/** What the work would write, what is wrong in it by the name of its field, and which goals it is about. */
export type ReadyWork = {
  work: FollowUpWork;
  counts: { remarks: number; figures: number; plans: number };
  figures: ReadonlyMap<string, PlannedFigure>;
  problems: ReadonlyMap<string, string>;
  goals: ReadonlySet<string>;
};

/** Reads what is written on the page: what of it can be saved, and what is to be corrected first. */
export function readyWork(work: Work, book: FigureBook, actionMissing: string): ReadyWork {
  const remarks = Object.values(work.remarks)
    .map(({ goal, asOf, before, text }) => ({ goal, asOf, before, after: text.trim() }))
    .filter(({ before, after }) => before.trim() !== after);
  const typed = Object.entries(work.figures);
  const asked = typed.flatMap(([id, { goal, period }]): MissingFigure[] => {
    const known = book.goals.find((own) => goalId(own) === goalId(goal));
    return known === undefined ? [] : [{ id, goal: known, period, last: null }];
  });
  const texts = Object.fromEntries(typed.map(([id, { text }]) => [id, text]));
  const figures = typedPlan(asked, texts, false, book);
  const drafts = Object.entries(work.plans).filter(([, draft]) => !isUnchanged(draft, book));
  const isWrong = ({ after, invalid }: PlanDraft): boolean => after.action.trim() === "" || invalid !== null;
  const plans = drafts
    .filter(([, draft]) => !isWrong(draft))
    .map(([, { before, after }]) => ({ before, after: trimmed(after) }));
  const problems = new Map([
    ...figures.problems,
    ...drafts.filter(([, draft]) => isWrong(draft)).map(([id]) => [id, actionMissing] as const),
  ]);
  return {
    work: { remarks, figures: figures.planned, plans },
    counts: { remarks: remarks.length, figures: figures.planned.length, plans: plans.length },
    figures: figures.byId,
    problems,
    goals: new Set(
      [
        ...remarks.map(({ goal }) => goal),
        ...typed.filter(([, { text }]) => text.trim() !== "").map(([, { goal }]) => goal),
        ...drafts.map(([, { after }]) => after),
      ].map(goalId),
    ),
  };
}

const isUnchanged = (draft: PlanDraft, book: FigureBook): boolean =>
  draft.before === null
    ? isBlank(draft, book)
    : draft.invalid === null && JSON.stringify(trimmed(draft.after)) === JSON.stringify(trimmed(draft.before));

function trimmed(plan: ActionPlan): ActionPlan {
  const { contract, nr, part, deadline, state, created } = plan;
  return {
    ...{ contract, nr, part, cause: plan.cause.trim(), action: plan.action.trim() },
    ...{ responsible: plan.responsible.trim(), deadline, expectedEffect: plan.expectedEffect.trim(), state, created },
    followUp: plan.followUp.trim(),
  };
}

/**
 * The work that is left when some of it has been saved: what was not, with what has been written on since the save was
 * asked for.
 * @param saved The work as it was agreed to, and what of it was left.
 */
export function leftWork(now: Work, agreed: Work, ready: ReadyWork, left: FollowUpWork): Work {
  const leftRemarks = new Set(left.remarks.map(({ goal, asOf }) => `${goalId(goal)} ${asOf}`));
  const leftFigures = new Set(left.figures);
  const leftPlans = new Set(left.plans.map(({ after }) => JSON.stringify(after)));
  return {
    remarks: kept(now.remarks, agreed.remarks, (_id, { goal, asOf }) => leftRemarks.has(`${goalId(goal)} ${asOf}`)),
    figures: kept(now.figures, agreed.figures, (id) => {
      const planned = ready.figures.get(id);
      return planned === undefined ? ready.problems.has(id) : leftFigures.has(planned);
    }),
    plans: kept(
      now.plans,
      agreed.plans,
      (id, { after }) => ready.problems.has(id) || leftPlans.has(JSON.stringify(trimmed(after))),
    ),
  };
}

function kept<Draft>(
  now: Readonly<Record<string, Draft>>,
  agreed: Readonly<Record<string, Draft>>,
  isLeft: (id: string, draft: Draft) => boolean,
): Record<string, Draft> {
  return Object.fromEntries(
    Object.entries(now).filter(
      ([id, draft]) => JSON.stringify(draft) !== JSON.stringify(agreed[id]) || isLeft(id, draft),
    ),
  );
}

type Named = {
  remarks: readonly { goal: GoalKey }[];
  figures: readonly (({ goal: GoalKey } | GoalKey) & { period: Period })[];
  plans: readonly { after: GoalKey }[];
};

/** What was left, each by what it is and its goal. */
export function leftWords({ remarks, figures, plans }: Named): string[] {
  return [
    ...remarks.map(({ goal }) => followUpText.leftRemark(goalNr(goal))),
    ...figures.map((each) =>
      followUpText.leftFigure(goalNr("goal" in each ? each.goal : each), periodName(each.period)),
    ),
    ...plans.map(({ after }) => followUpText.leftPlan(goalNr(after))),
  ];
}

/** The name of a goal's remark at a date. */
export const remarkDraftId = (goal: string, asOf: CalendarDate): string => `${goal} ${asOf}`;

/** The name of a plan that is edited: what it says is what tells it apart. */
export function planDraftId(goal: string, plan: ActionPlan): string {
  return `${goal} ${JSON.stringify(trimmed(plan))}`;
}

/** The plans that are being written for a goal. */
export function plansOf({ plans }: Work, goal: string): [string, PlanDraft][] {
  return Object.entries(plans).filter(([, { after }]) => goalId(after) === goal);
}

/** A plan with nothing in it yet, for whoever is responsible for the goal. */
export function newPlan(goal: GoalKey, responsible: string, today: CalendarDate): PlanDraft {
  const text = { cause: "", action: "", expectedEffect: "", followUp: "" };
  return {
    before: null,
    after: { ...goal, ...text, responsible, deadline: null, state: "planned", created: today },
    invalid: null,
  };
}

/** The work with one thing of it as it is now, or without it. */
export function withDraft<Kind extends keyof Work>(
  work: Work,
  kind: Kind,
  id: string,
  draft: Work[Kind][string] | null,
): Work {
  const others = Object.entries(work[kind] as Record<string, Work[Kind][string]>).filter(([each]) => each !== id);
  return { ...work, [kind]: draft === null ? Object.fromEntries(others) : { ...work[kind], [id]: draft } };
}

/** Whether two states of the work are the same for one goal. */
export function isSameOf(a: Work, b: Work, goal: string): boolean {
  if (a === b) return true;
  const of = ({ remarks, figures, plans }: Work): unknown[] => [
    ...Object.values(remarks).filter((draft) => goalId(draft.goal) === goal),
    ...Object.values(figures).filter((draft) => goalId(draft.goal) === goal),
    ...plansOf({ ...NO_WORK, plans }, goal).flat(),
  ];
  const [before, after] = [of(a), of(b)];
  return before.length === after.length && before.every((each, index) => each === after[index]);
}
