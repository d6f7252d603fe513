import { hasFigure } from "../../domain/measurement";
import { groupBy } from "../../domain/groupBy";
import { goalId } from "../../domain/goal";
import { overlaps, periodId } from "../../domain/period";
import { figureId, saysTheSame } from "../../sheets/tables/existingFigures";
import { measurementText } from "../../text/spoken/measurements";
import { periodName } from "../../text/spoken/periodName";
import type { FigureBook } from "../figures/figureBook";
import type { ImportedFigure, ImportFault } from "./importedFigure";

/** Figures of which each stands once: of two that say the same the first is kept; where they differ none is. */
export function withoutDoubles(figures: readonly ImportedFigure[]): {
  figures: ImportedFigure[];
  faults: ImportFault[];
} {
  const kept: ImportedFigure[] = [];
  const faults: ImportFault[] = [];
  for (const [first, ...others] of groupBy(figures, ({ goal, period }) => figureId(goal, period)).values()) {
    if (first === undefined) continue;
    const differ = others.some(({ content }) => !saysTheSame(settled(content), settled(first.content)));
    if (!differ) kept.push(first);
    const left = differ ? [first, ...others] : others;
    const rows = [first, ...others].map(({ row }) => row);
    faults.push(...left.map((figure) => doubleFault(figure, rows, differ)));
  }
  return { figures: kept, faults };
}

function settled(content: ImportedFigure["content"]) {
  return { ...content, provisional: content.provisional ?? "" };
}

function doubleFault({ row, column, content }: ImportedFigure, rows: readonly number[], differ: boolean): ImportFault {
  const others = rows.filter((other) => other !== row);
  return {
    row,
    column,
    text: String(content.value),
    problem: differ ? measurementText.fault.doubleDiffers(others) : measurementText.fault.doubleSame(others),
  };
}

/**
 * Figures without those whose months another period of the same goal counts already, in the workbook or above in the
 * file.
 */
export function withoutOverlaps(
  figures: readonly ImportedFigure[],
  { measurements }: Pick<FigureBook, "measurements">,
): { figures: ImportedFigure[]; faults: ImportFault[] } {
  const existing = groupBy(measurements.filter(hasFigure), goalId);
  const kept: ImportedFigure[] = [];
  const faults: ImportFault[] = [];
  for (const [id, own] of groupBy(figures, ({ goal }) => goalId(goal))) {
    const periods = (existing.get(id) ?? []).map(({ period }) => period);
    for (const figure of own) {
      const { goal, period, row, column, content } = figure;
      const counts = goal.aggregation === "sum" || goal.aggregation === "mean";
      const other = counts
        ? periods.find((each) => periodId(each) !== periodId(period) && overlaps(each, period))
        : undefined;
      if (other === undefined) kept.push(figure);
      else
        faults.push({
          row,
          column,
          text: String(content.value),
          problem: measurementText.fault.overlaps(periodName(period), periodName(other)),
        });
      periods.push(period);
    }
  }
  return { figures: kept, faults };
}
