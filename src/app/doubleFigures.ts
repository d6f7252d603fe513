import { groupBy } from "../domain/evaluateBook";
import { figureId, saysTheSame } from "../sheets/standingFigures";
import { measurementText } from "../text/spoken/measurements";
import type { ImportedFigure, ImportFault } from "./readImport";

/** Figures of which each stands once: of two that say the same the first is kept; where they differ none is. */
export function withoutDoubles(figures: readonly ImportedFigure[]): { figures: ImportedFigure[]; faults: ImportFault[] } {
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
  return { ...content, Foreløbig: content.Foreløbig ?? "" };
}

function doubleFault({ row, column, content }: ImportedFigure, rows: readonly number[], differ: boolean): ImportFault {
  const others = rows.filter((other) => other !== row);
  return { row, column, text: String(content.Værdi), problem: differ ? measurementText.fault.doubleDiffers(others) : measurementText.fault.doubleSame(others) };
}
