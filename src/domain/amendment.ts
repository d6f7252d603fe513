import type { CalendarDate } from "./calendarDate";
import type { Goal, GoalKey } from "./goal";

/**
 * *Art* of a change that was agreed during the year: Genforhandling (decided by direktionen), Justering (agreed between
 * the centre and ØK/RES).
 */
export type AgreedKind = "renegotiation" | "adjustment";

/**
 * *Art* of a row of Ændringer. A Rettelse is a slip put right: it gives a reason, and no other version of the goal.
 */
export type AmendmentKind = AgreedKind | "correction";

/** What a goal says that can be amended; its contract cannot. */
export type AmendedField = Exclude<keyof Goal, "contract">;

/** One field of a goal before and after an amendment. */
export type FieldEdit = {
  [Field in AmendedField]: { field: Field; before: Goal[Field]; after: Goal[Field] };
}[AmendedField];

/**
 * One change of a goal during the year (`Amendment`, DOMAIN.md §4b): one field, or that the goal was added. The key is
 * the one that the goal has now, after all amendments.
 */
export type Amendment = GoalKey & {
  kind: AgreedKind;
  edit: FieldEdit | { field: "added" };
  /** *Gælder fra*: from this day on the goal is as it is after the amendment. */
  from: CalendarDate;
  /** *Begrundelse*. */
  reason: string;
  /** *Besluttet af*. */
  decidedBy: string;
  /** *Besluttet*. */
  decided: CalendarDate | null;
};

/**
 * Why something that was reported is no longer so (*rettelse*): a row of Ændringer that changes no version of a goal.
 * Nr is "" where it is about the contract. `before` and `after` are the cells as they stand.
 */
export type Reason = GoalKey & {
  /** The *statusdato* of the closed status that it is about, in the column Gælder fra. */
  asOf: CalendarDate;
  field: string;
  before: string | number | boolean;
  after: string | number | boolean;
} & Pick<Amendment, "reason" | "decidedBy" | "decided">;
