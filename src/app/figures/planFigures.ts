import type { Goal } from "../../domain/goal";
import type { Period } from "../../domain/period";
import type { Steps } from "../../domain/steps";
import type { FigureContent } from "../../sheets/tables/figureContent";
import { awaitsFigure, figureId, saysTheSame } from "../../sheets/tables/existingFigures";
import type { FigureBook } from "./figureBook";

export type { FigureContent };

/** A figure that somebody gives for a goal and a period. A provisional mark of null leaves the one that stands. */
export type GivenFigure = {
  goal: Goal;
  period: Period;
  content: Omit<FigureContent, "provisional"> & { provisional: "Ja" | "" | null };
  /** What its source says beside it, for the column Bemærkning of Målinger. */
  note?: string;
};

/** What writing a figure would do: a new one, one for another, nothing, or nothing as the cell computes its own. */
export type PlanKind = "new" | "change" | "same" | "locked";

/** A figure and what stands in its place now; it is written only where that still stands when it is written. */
export type PlannedFigure = {
  kind: PlanKind;
  goal: Goal;
  period: Period;
  content: FigureContent;
  existing: FigureContent | null;
  /** Written in the column Bemærkning where nothing stands there. */
  note?: string;
};

/** What each figure would change in the workbook. Nothing is written. */
export function planFigures(given: readonly GivenFigure[], book: FigureBook): PlannedFigure[] {
  return given.map((figure) => planned(figure, book));
}

/** The same, one figure a step. */
export function* plansInSteps(given: readonly GivenFigure[], book: FigureBook): Steps<PlannedFigure[]> {
  const plans: PlannedFigure[] = [];
  for (const figure of given) {
    plans.push(planned(figure, book));
    yield;
  }
  return plans;
}

function planned({ goal, period, content, note }: GivenFigure, book: FigureBook): PlannedFigure {
  const row = book.existing.get(figureId(goal, period));
  const existing = row?.content ?? null;
  const next = { ...content, provisional: content.provisional ?? existing?.provisional ?? "" };
  return {
    kind: kindOf(existing, next, row?.formula ?? false),
    goal,
    period,
    content: next,
    existing,
    ...(note && { note }),
  };
}

function kindOf(existing: FigureContent | null, next: FigureContent, formula: boolean): PlanKind {
  if (saysTheSame(existing, next)) return "same";
  if (formula) return "locked";
  return existing === null || awaitsFigure(existing) ? "new" : "change";
}

/** Those of a plan that would write something. */
export function toWrite(planned: readonly PlannedFigure[]): PlannedFigure[] {
  return planned.filter(({ kind }) => kind === "new" || kind === "change");
}
