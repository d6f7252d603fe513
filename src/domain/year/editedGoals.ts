import type { CalendarDate } from "../calendarDate";
import type { ContractBook } from "../contract";
import { goalId, type Goal } from "../goal";
import { groupBy } from "../groupBy";
import type { AmendedField, Amendment, FieldEdit, Reason } from "../amendment";
import type { CorrectedField, Correction } from "./corrections";
import { foldedKey, goalsAt } from "./followed";

/** A correction with the closed status that it is of, and the reason that somebody wrote; null where none is. */
export type ReasonedCorrection = Correction & { asOf: CalendarDate; reason: Reason | null };

/**
 * A goal that was edited straight in Mål after a status of its contract was closed, and of which nobody has said
 * whether that was a slip, an adjustment or a renegotiation (DOMAIN.md §4b).
 */
export type EditedGoal = {
  /** The goal as it is in Mål now. */
  goal: Goal;
  /** What it is now and was not in the latest closed status that differs; or that it came (*Tilføjet*). */
  edits: readonly Amendment["edit"][];
  /** The latest of these closed statuses: an amendment is in force after it. */
  closedAt: CalendarDate;
  corrections: readonly ReasonedCorrection[];
};

/** Corrections that are of the contract or follow from figures, and are no edit of a goal in Mål. */
const NO_EDIT: readonly CorrectedField[] = [
  ...([
    "actual",
    "expected",
    "degree",
    "forecast",
    "forecastLow",
    "forecastHigh",
    "outlook",
    "trend",
    "trendPeriods",
  ] as const),
  ...(["explanation", "remark", "centre", "period"] as const),
  ...(["duringYear level", "duringYear change", "afterDeadline level", "afterDeadline change"] as const),
];

/** The goals to ask about, in the order of their corrections. A goal that is gone is no more to be amended. */
export function editedGoals(
  corrections: readonly ReasonedCorrection[],
  { goals, amendments = [] }: Pick<ContractBook, "goals" | "amendments">,
): EditedGoal[] {
  const asked = corrections.filter(
    (correction) => correction.reason === null && !NO_EDIT.includes(correction.field) && !isDropped(correction),
  );
  const found = asked.flatMap((correction) => {
    const goal = goalOf(correction, corrections, goals, amendments);
    return goal === null ? [] : [{ goal, correction }];
  });
  return [...groupBy(found, ({ goal }) => goalId(goal)).values()].map((own) => {
    const { goal } = own[0] as (typeof found)[number];
    const latestFirst = own.map(({ correction }) => correction).sort((a, b) => b.asOf.localeCompare(a.asOf));
    const fields = new Map<CorrectedField, ReasonedCorrection>();
    for (const correction of latestFirst) if (!fields.has(correction.field)) fields.set(correction.field, correction);
    return {
      goal,
      edits: [...fields.values()].flatMap((correction) => editsOf(correction, goal)),
      closedAt: (latestFirst[0] as ReasonedCorrection).asOf,
      corrections: own.map(({ correction }) => correction),
    };
  });
}

/**
 * Whether a goal is gone, which leaves nothing to amend, or was retired (*udgået*) from a day after the closed status,
 * which says by itself from when.
 */
const isDropped = ({ field, now, asOf }: ReasonedCorrection): boolean =>
  (field === "presence" && now === null) || (field === "retired" && typeof now === "string" && now > asOf);

/** The goal in Mål that a correction is of; one that was renumbered there is found by the number that it got. */
function goalOf(
  correction: ReasonedCorrection,
  all: readonly ReasonedCorrection[],
  goals: readonly Goal[],
  amendments: readonly Amendment[],
): Goal | null {
  const renumbered = all.find(
    (own) => own.field === "nr" && own.asOf === correction.asOf && foldedKey(own) === foldedKey(correction),
  );
  if (renumbered === undefined)
    return goalsAt(goals, amendments, correction.asOf).get(foldedKey(correction))?.now ?? null;
  const named = goals.filter(
    ({ contract, nr, part }) => contract === renumbered.contract && `${nr}${part}` === renumbered.now,
  );
  return named.length === 1 ? (named[0] ?? null) : null;
}

function editsOf(correction: ReasonedCorrection, goal: Goal): Amendment["edit"][] {
  const { field, was, now, nr, part } = correction;
  if (field === "presence") return [{ field: "added" }];
  if (field === "nr")
    return [
      { field: "nr" as const, before: nr, after: goal.nr },
      { field: "part" as const, before: part, after: goal.part },
    ].filter(({ before, after }) => before !== after);
  return [{ field: field as AmendedField, before: was, after: now } as FieldEdit];
}
