import type { CalendarDate } from "../../domain/calendarDate";
import { type ClauseContext, cueOf, inBrackets } from "./clauseContext";
import type { RoledQuantity } from "./roles";
import type { Span } from "../span";
import { type TimeExpression, lastDayOf } from "./time";

type TimeItem = { at: number; time: TimeExpression; span: Span };
/** The times of a clause by what they date: the goal or its baseline. */
export type ReadTimes = {
  deadline: CalendarDate | null;
  deadlineSpan: Span | null;
  dated: boolean;
  baselineAt: Span | null;
  level: boolean;
  /** Whether the goal is to be reached by a day (*senest den 1. september*). */
  byDay: boolean;
};

const noTimes: ReadTimes = {
  deadline: null,
  deadlineSpan: null,
  dated: false,
  baselineAt: null,
  level: false,
  byDay: false,
};

/** *Frist* and the baseline's period: a time next to the baseline belongs to the baseline. */
export function timesOf(
  context: ClauseContext,
  roled: readonly RoledQuantity[],
  contractYear: number | null,
): ReadTimes {
  const times = context.items.flatMap((item, at): TimeItem[] =>
    item.kind === "time" ? [{ at, time: item.time, span: { start: item.start, end: item.end } }] : [],
  );
  if (times.length === 0) return noTimes;
  const isBaseline = baselineTest(context, roled);
  const own = times.filter((each) => !each.time.present && !isBaseline(each) && !isBefore(context, each, contractYear));
  // *Inden sommeren 2013, dog senest den 21. juni*: the day says more than the year.
  const pressing = own.filter((each) => isPressing(context, each));
  const chosen =
    (pressing[0]?.time.edge === null ? pressing.find(({ time }) => time.day !== null) : undefined) ??
    pressing[0] ??
    own.filter((each) => each.time.year !== null).at(-1) ??
    own.at(-1);
  const deadline = chosen ? lastDayOf(chosen.time, contractYear) : null;
  return {
    deadline,
    deadlineSpan: chosen && deadline ? chosen.span : null,
    dated: chosen !== undefined,
    baselineAt: times.find((each) => isBaseline(each))?.span ?? null,
    level: own.some((each) => each.time.edge !== null),
    byDay: chosen !== undefined && chosen.time.day !== null && isPressing(context, chosen),
  };
}

/** *Jf. 24 dage i 2009*, *kortere end i 2009*: a year before the contract's, named to compare with. */
function isBefore(context: ClauseContext, each: TimeItem, contractYear: number | null): boolean {
  const { year } = each.time;
  return year !== null && contractYear !== null && year < contractYear && !isPressing(context, each);
}

/** *Senest*, *inden*, *ved udgangen af* outrank a mere *i 2010*. */
function isPressing(context: ClauseContext, { at, time }: TimeItem): boolean {
  return (
    time.edge === "end" || context.items.slice(Math.max(0, at - 2), at).some((item) => cueOf(item)?.role === "within")
  );
}

function baselineTest(context: ClauseContext, roled: readonly RoledQuantity[]): (each: TimeItem) => boolean {
  const open = openBaselineParts(context);
  return ({ at, time }) => {
    const before = roled.filter((each) => each.at < at).at(-1);
    const afterStart = before?.role === "baseline" && before.at >= at - 3 && before.score >= 70;
    const next = cueOf(context.items[at + 1]) ?? cueOf(context.items[at + 2]);
    const told = next?.role === "was" || cueOf(context.items[at - 1])?.role === "was";
    const levelNext =
      cueOf(context.items[at + 1])?.role === "level" ||
      (context.items[at + 1]?.kind === "mark" && cueOf(context.items[at + 2])?.role === "level");
    const begun = isFrom(context, at - 1) && roled.some((each) => each.role === "change");
    const fromTime =
      cueOf(context.items[at - 1])?.role === "link" &&
      roled.some((each) => each.role === "baseline" && each.at === at + 1);
    const aside =
      inBrackets(context.items, at) && roled.some((each) => each.role === "baseline" && Math.abs(each.at - at) <= 3);
    return (
      open.has(at) ||
      aside ||
      begun ||
      afterStart ||
      told ||
      levelNext ||
      fromTime ||
      (time.present && roled.some((each) => each.role === "baseline"))
    );
  };
}

function isFrom(context: ClauseContext, at: number): boolean {
  const cue = cueOf(context.items[at]);
  return cue?.role === "link" && cue.link === "from";
}

/** Whether a time is in a part opened by *i forhold til*, *på niveauet i*. */
function openBaselineParts(context: ClauseContext): Set<number> {
  const open = new Set<number>();
  let [isOpen, opened] = [false, 0];
  context.items.forEach((item, at) => {
    const cue = cueOf(item);
    if (cue?.role === "relativeTo" || cue?.role === "level" || cue?.role === "against") [isOpen, opened] = [true, at];
    else if (cue && isOpen && at > opened + 1 && ["must", "multiply", "direction", "within"].includes(cue.role))
      isOpen = false;
    else if (cue?.role === "link" && cue.link !== "from" && at > opened + 1) isOpen = false;
    if (item.kind === "time" && isOpen) open.add(at);
  });
  return open;
}
