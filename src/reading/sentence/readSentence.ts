import { aggregationOf, isDeviation } from "./aggregate";
import { clausesOf, isSentenceEnd } from "./clauses";
import { type ClauseContext, contextOf, cueOf } from "./clauseContext";
import { timesOf } from "./deadline";
import { figuresOf } from "./figures";
import { formOf } from "./form";
import { forecastDeadlines } from "./forecastDeadlines";
import { goalOf } from "./goalOf";
import type { Item } from "./item";
import { itemsOf } from "./items";
import { apartFrom, milestonesOf } from "./milestones";
import { goalItems } from "./natures";
import type { Doubt, ReadGoal, SentenceSetting } from "../reading";
import { respectiveParts } from "./respective";
import { type RoledQuantity, rolesOf } from "./roles";
import { isDemanding, isTold } from "./told";
import { tokensOf } from "../words/token";
import { unitOf } from "./unit";
import { heldAgainstWords } from "./unused";
import { withYearsBehind } from "./yearsBefore";

const partNames = "abcdefghijklmnopqrstuvwxyz";

/**
 * Every goal in one sentence (or few), read from its words alone; none where it demands nothing. Spans are offsets into
 * `text`.
 */
export function readSentence(text: string, setting: SentenceSetting = { contractYear: null }): ReadGoal[] {
  const all = itemsOf(tokensOf(text));
  return readItems(setting.isCalledGoal ? all : goalItems(all, text), text, setting);
}

/** The same for a sentence whose items are known: those that may belong to a goal. */
export function readItems(items: readonly Item[], text: string, setting: SentenceSetting): ReadGoal[] {
  if (items.length === 0) return [];
  const { rest, milestones } = apartFrom(items, text, setting);
  const measured = demandedClauses(clausesOf(withYearsBehind(rest)).map(contextOf)).flatMap((clause) =>
    goalsOfClause(clause, text, setting),
  );
  const found = sharedDeadline(
    measured.length > 0 ? inOrder([...measured, ...milestones]) : milestonesOf(items, text, setting),
    items,
  );
  const goals = heldAgainstWords(found, items, text, setting);
  return goals.length < 2
    ? goals
    : goals.map((goal, index) => ({
        ...goal,
        part: partNames[index % 26] ?? "",
        doubts: [...goal.doubts.filter(isNotSeveral), several(goals.length)],
      }));
}

/**
 * Without those that tell, and what goes on from them without a demand of its own (*…, og flere end 2.900 kommer til
 * skade*).
 */
function demandedClauses(clauses: readonly ClauseContext[]): ClauseContext[] {
  let told = false;
  return clauses.filter((clause) => {
    told = isTold(clause) || (told && !isDemanding(clause));
    return !told;
  });
}

function several(count: number): Doubt {
  return { code: "severalGoals", figures: [count], span: null };
}

function isNotSeveral({ code }: Doubt): boolean {
  return code !== "severalGoals";
}

function goalsOfClause(context: ClauseContext, text: string, setting: SentenceSetting): ReadGoal[] {
  const roled = rolesOf(context);
  if (!hasGoal(context, roled)) return [];
  const parts = respectiveParts(roled, context.items, context.respectively);
  const dates = isDeviation(context) ? forecastDeadlines(context, setting.contractYear) : [];
  return parts.map((part, index) => {
    const figures = figuresOf(context, part);
    const times = timesOf(context, part, setting.contractYear);
    const dated =
      dates.length === parts.length
        ? {
            ...times,
            deadline: dates[index]?.deadline ?? times.deadline,
            deadlineSpan: dates[index]?.span ?? times.deadlineSpan,
          }
        : times;
    const unit = unitOf(context, figures);
    return goalOf({
      context,
      figures,
      times: dated,
      unit,
      form: formOf(context, figures),
      aggregation: aggregationOf(context, unit.unit, times),
      text,
      setting,
    });
  });
}

/** Whether a clause has a figure to reach, or a level to keep. */
function hasGoal(context: ClauseContext, roled: readonly RoledQuantity[]): boolean {
  if (roled.some((each) => each.role === "change" || (each.role === "target" && each.score > 0))) return true;
  return (
    context.multiply !== null ||
    (context.keep !== null &&
      (context.mustAt !== null ||
        context.items.some(
          (item) => item.kind === "quantity" || ["relativeTo", "level"].includes(cueOf(item)?.role ?? ""),
        )))
  );
}

/** In text order; a milestone is ordered by the place of its date. */
function inOrder(goals: readonly ReadGoal[]): ReadGoal[] {
  const startOf = ({ spans, form }: ReadGoal): number =>
    (form === "milestone" ? spans.deadline : (spans.target ?? spans.change ?? spans.form))?.start ?? 0;
  return goals.some(({ form }) => form === "milestone")
    ? [...goals].sort((left, right) => startOf(left) - startOf(right))
    : [...goals];
}

/** A part that names no deadline has that of the part before it, or of a later one in its own sentence. */
function sharedDeadline(goals: readonly ReadGoal[], items: readonly Item[]): ReadGoal[] {
  const dated = goals.find((goal) => goal.deadline !== null && goal.spans.deadline);
  const stop = dated?.spans.deadline?.start ?? 0;
  const isEarlier = ({ spans }: ReadGoal): boolean => {
    const from = (spans.target ?? spans.change ?? spans.form)?.start ?? stop;
    return items.some((item, at) => item.start > from && item.start < stop && isSentenceEnd(items, at));
  };
  return goals.map((goal) =>
    goal.spans.deadline || !dated || isEarlier(goal)
      ? goal
      : {
          ...goal,
          deadline: dated.deadline,
          spans: { ...goal.spans, ...(dated.spans.deadline ? { deadline: dated.spans.deadline } : {}) },
          doubts: goal.doubts.filter(({ code }) => code !== "deadlineMissing"),
        },
  );
}
