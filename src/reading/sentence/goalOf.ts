import { type ClauseContext, cueOf } from "./clauseContext";
import { contractEndOf } from "./contractEnd";
import type { Figures } from "./figures";
import { doubtsOf } from "./doubts";
import type { Item } from "./item";
import { rounded } from "./number";
import type { ReadField, ReadGoal } from "../reading";
import type { ReadParts } from "./readParts";
import type { RoledQuantity } from "./roles";
import type { Span } from "../span";

export const emptyGoal: ReadGoal = {
  nr: "",
  part: "",
  goalType: null,
  area: null,
  focus: null,
  text: "",
  form: "milestone",
  target: null,
  targetUpper: null,
  unit: null,
  baseline: null,
  baselinePeriod: null,
  change: null,
  changeKind: null,
  aggregation: "latest",
  pacing: null,
  deadline: null,
  weight: null,
  partlyMetFrom: null,
  source: null,
  responsible: null,
  spans: {},
  doubts: [],
};

/** The row of the goals table that a clause makes. */
export function goalOf(parts: ReadParts): ReadGoal {
  const { figures, times, unit, form, aggregation, text, setting } = parts;
  const { lower, upper } = boundsOf(figures);
  const hasBaseline = figures.baselineValue !== null || figures.change !== null;
  return {
    ...emptyGoal,
    text,
    form: form.form,
    target: lower,
    targetUpper: upper,
    unit: unit.unit,
    baseline: figures.baselineValue,
    baselinePeriod:
      hasBaseline && times.baselineAt
        ? text.slice(times.baselineAt.start, times.baselineAt.end).replace(/\s+/g, " ")
        : null,
    change: figures.change,
    changeKind: figures.changeKind,
    aggregation: aggregation.aggregation,
    deadline: times.deadline ?? contractEndOf(setting),
    spans: spansOf(parts),
    doubts: doubtsOf(parts, times.deadline ?? contractEndOf(setting)),
  };
}

/** *+/- 2 pct.* is from −2 to 2; around a figure it is from the one to the other. */
function boundsOf({ target, upper, targetValue }: Figures): { lower: number | null; upper: number | null } {
  if (!target) return { lower: targetValue, upper: null };
  const { value, plusMinus } = target.quantity;
  if (plusMinus) return { lower: rounded(-value), upper: value };
  if (upper?.quantity.plusMinus)
    return { lower: rounded(value - upper.quantity.value), upper: rounded(value + upper.quantity.value) };
  return { lower: targetValue, upper: upper?.quantity.value ?? target.quantity.upper };
}

function spansOf({ context, figures, times, unit, aggregation }: ReadParts): ReadGoal["spans"] {
  const spans: [ReadField, Span | null][] = [
    ["form", formSpan(context, figures)],
    ["target", figureSpan(context, figures.target ?? (figures.change === 0 ? figures.baseline : null))],
    [
      "targetUpper",
      figureSpan(context, figures.upper ?? (figures.target?.quantity.upper === null ? null : figures.target)),
    ],
    ["unit", figureSpan(context, unit.from)],
    ["baseline", figureSpan(context, figures.baseline)],
    ["baselinePeriod", times.baselineAt],
    ["change", figureSpan(context, figures.changeFrom) ?? (figures.change === null ? null : moveSpan(context))],
    ["aggregation", aggregation.span],
    ["deadline", times.deadlineSpan],
  ];
  return Object.fromEntries(spans.filter(([, span]) => span !== null));
}

function figureSpan(context: ClauseContext, figure: RoledQuantity | null): Span | null {
  return figure ? spanOf(context.items[figure.at]) : null;
}

function formSpan(context: ClauseContext, figures: Figures): Span | null {
  const at = figures.target?.boundAt ?? null;
  return at === null ? (moveSpan(context) ?? figureSpan(context, figures.target)) : spanOf(context.items[at]);
}

function moveSpan(context: ClauseContext): Span | null {
  const at =
    context.multiply?.at ??
    context.direction?.at ??
    context.keep ??
    context.items.findIndex((item) => cueOf(item)?.role === "comparative");
  return spanOf(context.items[at]);
}

function spanOf(item: Item | undefined): Span | null {
  return item ? { start: item.start, end: item.end } : null;
}
