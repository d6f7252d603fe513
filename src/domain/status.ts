import type { CalendarDate } from "./calendarDate";
import type { Method } from "./goal";
import { nearlyEqual } from "./numbers";

/** *På sporet/Opfyldt*, *I risiko/Delvist opfyldt*, *Bagud/Ikke opfyldt*, *Ingen data*, *Afventer*. */
export type Status = "met" | "partlyMet" | "notMet" | "noData" | "pending";

/** Every status, best first: the order of counts and legends. */
export const STATUSES = ["met", "partlyMet", "notMet", "noData", "pending"] as const satisfies readonly Status[];

/** What came of holding a goal's figure against its limit. */
export type Judgement =
  | { kind: "judged"; met: boolean; deviation: number | null; degree: number; method: Method | null }
  | { kind: "noData" }
  | { kind: "pending"; due: CalendarDate };

/**
 * *Gul grænse*: from which degree a missed goal is partly met, by method, during the year and when the deadline has
 * passed. `null`: never. The user's own numbers (table Indstillinger); these are the ones that apply when nothing is
 * written (DOMAIN.md §4).
 */
export type Thresholds = { duringYear: Record<Method, number | null>; afterDeadline: Record<Method, number | null> };

export const DEFAULT_THRESHOLDS: Thresholds = {
  duringYear: { level: 0.9, change: 0.5 },
  afterDeadline: { level: null, change: 0.5 },
};

/** The limit that one judgement is held against; the goal's own comes first. A milestone (no method) has none. */
export function partlyMetFrom(
  own: number | null,
  thresholds: Thresholds,
  method: Method | null,
  deadlinePassed: boolean,
): number | null {
  if (method === null) return null;
  return own ?? thresholds[deadlinePassed ? "afterDeadline" : "duringYear"][method];
}

/** The verdict on one indicator, from its unrounded figure: equality is met (DOMAIN.md §4). */
export function statusOf(judgement: Judgement, limit: number | null): Status {
  if (judgement.kind !== "judged") return judgement.kind;
  if (judgement.met) return "met";
  if (limit === null) return "notMet";
  return judgement.degree >= limit || nearlyEqual(judgement.degree, limit) ? "partlyMet" : "notMet";
}

/** Worst first. A part without figures is worse than one that cannot be judged yet; both are worse than met. */
const WORST_FIRST: readonly Status[] = ["notMet", "partlyMet", "noData", "pending", "met"];

/** The status of a goal with parts (*delmål*): its worst part's. Of nothing, no data. */
export function worstOf(statuses: readonly Status[]): Status {
  return WORST_FIRST.find((status) => statuses.includes(status)) ?? "noData";
}

/** How many have each status. */
export type StatusCounts = Record<Status, number>;

export function countStatuses(statuses: readonly Status[]): StatusCounts {
  const counts: StatusCounts = { met: 0, partlyMet: 0, notMet: 0, noData: 0, pending: 0 };
  for (const status of statuses) counts[status] += 1;
  return counts;
}
