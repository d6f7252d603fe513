import type { CalendarDate } from "./calendarDate";

/** What a measurement covers (*periode*). `instant` is a single day, as in *primo 2010*. */
export type PeriodKind = "instant" | "week" | "month" | "quarter" | "halfYear" | "year";
export type Period = { kind: PeriodKind; start: CalendarDate; end: CalendarDate };
