import type { ContractPeriod } from "../../domain/contractPeriod";
import { duePeriods } from "../../domain/duePeriods";
import { groupBy } from "../../domain/groupBy";
import { goalId, isRetired, type Goal } from "../../domain/goal";
import { hasFigure, rowsByGoal, type Measurement } from "../../domain/measurement";
import { milestoneOf } from "../../domain/milestone";
import { comparePeriods, type Period } from "../../domain/period";
import { figureId } from "../../sheets/tables/existingFigures";
import type { FigureBook } from "./figureBook";

/** A goal that lacks the figure of a period, by one text for both, and the last figure that it has. */
export type MissingFigure = { id: string; goal: Goal; period: Period; last: Measurement | null };

/** What is still to come in for a period. */
export type MissingFigures = {
  missing: readonly MissingFigure[];
  /** Milestones (*milepæle*) that are not done by the period's end. */
  milestones: readonly MissingFigure[];
  /** How many goals of the period's contracts lack none, which some are not due. */
  complete: number;
};

/**
 * The goals in force at the period's end, in the contracts whose period it ends in, that lack a figure for it,
 * in the order of the contracts.
 */
export function missingFigures({ contracts, goals, measurements }: FigureBook, period: Period): MissingFigures {
  const byGoal = rowsByGoal(measurements);
  const own = contracts
    .filter(({ period: { from, to } }) => period.end >= from && period.end <= to)
    .flatMap(({ name, period: contract }) =>
      goals
        .filter((goal) => goal.contract === name && !isRetired(goal, period.end))
        .map((goal) => ({ goal, contract })),
    );
  const [missing, milestones]: [MissingFigure[], MissingFigure[]] = [[], []];
  const lacking = new Set<Goal>();
  for (const { goal, contract } of own) {
    const rows = byGoal.get(goalId(goal)) ?? [];
    const last =
      rows
        .filter(hasFigure)
        .sort((a, b) => comparePeriods(a.period, b.period))
        .at(-1) ?? null;
    const isMilestone = goal.form === "milestone";
    const periods = isMilestone ? openPeriods(goal, rows, period, contract) : duePeriods(goal, rows, period, contract);
    (isMilestone ? milestones : missing).push(
      ...periods.map((due) => ({ id: figureId(goal, due), goal, period: due, last })),
    );
    if (periods.length > 0) lacking.add(goal);
  }
  return { missing, milestones, complete: own.length - lacking.size };
}

function openPeriods(goal: Goal, rows: readonly Measurement[], period: Period, contract: ContractPeriod): Period[] {
  const deadline = goal.deadline ?? contract.to;
  return milestoneOf(rows, deadline, period.end).kind === "open" ? [period] : [];
}

/**
 * The book as if it lacked the figures of these ids, so that they are asked for: somebody is giving others for them.
 */
export function withoutFigures(book: FigureBook, ids: readonly string[]): FigureBook {
  const existing = ids.filter((id) => book.existing.has(id));
  return existing.length === 0
    ? book
    : { ...book, measurements: book.measurements.filter((own) => !existing.includes(figureId(own, own.period))) };
}

/**
 * Figures in groups by whoever is to be asked: the contract, or the one that supplies them (*kilde*; "" where none is
 * given).
 */
export type FigureGroup = { name: string; figures: readonly MissingFigure[] };
export type GroupedBy = "contract" | "source";

export function grouped(figures: readonly MissingFigure[], by: GroupedBy): FigureGroup[] {
  const groups = groupBy(figures, ({ goal }) => goal[by].trim());
  return [...groups]
    .map(([name, own]) => ({ name, figures: own }))
    .sort((a, b) =>
      by === "contract" ? 0 : Number(a.name === "") - Number(b.name === "") || a.name.localeCompare(b.name, "da"),
    );
}
