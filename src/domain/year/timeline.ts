import type { CalendarDate } from "../calendarDate";
import type { ContractBook } from "../contract";
import type { Evaluation } from "../evaluation";
import { goalId, type GoalKey } from "../goal";
import type { ActionPlan } from "./actionPlan";
import type { Amendment } from "../amendment";
import { closedEvaluation } from "./closedStatus";
import type { ClosedPeriod } from "./closedPeriods";
import type { ReasonedCorrection } from "./editedGoals";
import { foldedKey, goalsAt } from "./followed";

/** One thing that happened to a goal in the year, at its day; a plan without a day has none. */
export type TimelineEntry =
  /** Its status was closed, and said this. */
  | { kind: "closed"; date: CalendarDate; evaluation: Evaluation; remark: string; closedBy: string }
  /** It was amended from this day on. */
  | { kind: "amended"; date: CalendarDate; amendment: Amendment }
  /** A closed status at this date says something else than the tables by now. */
  | { kind: "corrected"; date: CalendarDate; correction: ReasonedCorrection }
  /** An action plan was written. */
  | { kind: "planned"; date: CalendarDate | null; plan: ActionPlan }
  /** A remark was written at a status that is not closed. */
  | { kind: "remarked"; date: CalendarDate; remark: string };

/** What a goal's history is found in: keys of closed statuses are those of then, all others those of now. */
export type TimelineMatter = {
  book: Pick<ContractBook, "goals" | "amendments">;
  closed: readonly ClosedPeriod[];
  amendments: readonly Amendment[];
  corrections: readonly ReasonedCorrection[];
  plans: readonly ActionPlan[];
  remarks: readonly (GoalKey & { asOf: CalendarDate; text: string })[];
};

/**
 * Everything that happened to a goal in the year (DOMAIN.md §4b): closed statuses, amendments, later corrections,
 * action plans and remarks, the latest first; of one day in this order. What has no day comes last.
 */
export function goalTimeline(
  { goal: shown, asOf }: Pick<Evaluation, "goal" | "asOf">,
  { book, closed, amendments, corrections, plans, remarks }: TimelineMatter,
): TimelineEntry[] {
  const goal = goalsAt(book.goals, amendments, asOf).get(foldedKey(shown))?.now ?? shown;
  const now = foldedKey(goal);
  const keyAt = new Map<CalendarDate, string>();
  const isThen = (key: GoalKey, date: CalendarDate): boolean => {
    const known = keyAt.get(date);
    if (known !== undefined) return foldedKey(key) === known;
    const then =
      [
        ...goalsAt(
          [goal],
          amendments.filter((own) => goalId(own) === goalId(goal)),
          date,
        ),
      ][0]?.[0] ?? now;
    keyAt.set(date, then);
    return foldedKey(key) === then;
  };
  const ofClosed = closed.flatMap(({ closing, rows }) =>
    rows
      .filter((row) => row.goal.contract === goal.contract && isThen(row.goal, row.asOf))
      .map((row): TimelineEntry => ({
        kind: "closed",
        date: row.asOf,
        evaluation: closedEvaluation(row),
        remark: row.remark,
        closedBy: closing.closedBy,
      })),
  );
  const dates = new Set(ofClosed.map(({ date }) => date));
  const entries: TimelineEntry[] = [
    ...ofClosed,
    ...amendments
      .filter((own) => foldedKey(own) === now)
      .map((amendment): TimelineEntry => ({ kind: "amended", date: amendment.from, amendment })),
    ...corrections
      .filter((own) => own.contract === goal.contract && isThen(own, own.asOf))
      .map((correction): TimelineEntry => ({ kind: "corrected", date: correction.asOf, correction })),
    ...plans
      .filter((own) => foldedKey(own) === now)
      .map((plan): TimelineEntry => ({ kind: "planned", date: plan.created, plan })),
    ...remarks
      .filter((own) => own.text.trim() !== "" && foldedKey(own) === now && !dates.has(own.asOf))
      .map((own): TimelineEntry => ({ kind: "remarked", date: own.asOf, remark: own.text })),
  ];
  return entries.sort((a, b) => (b.date ?? "").localeCompare(a.date ?? ""));
}
