import { figureId } from "../../sheets/tables/existingFigures";
import type { ImportedFigure, ImportFault } from "./importedFigure";

type Answer = { figures: readonly ImportedFigure[]; faults: readonly ImportFault[]; withoutYear: readonly string[] };

/** What a file says under every answer to an open question: figures and faults that no answer could change. */
export function inCommon<Read extends Answer>(answers: readonly Read[]): Read {
  const [first, ...others] = answers;
  if (first === undefined) throw new RangeError("No answer.");
  const figures = others.map((other) => new Set(other.figures.map(figureKey)));
  const faults = others.map((other) => new Set(other.faults.map(faultKey)));
  return {
    ...first,
    figures: first.figures.filter((figure) => figures.every((keys) => keys.has(figureKey(figure)))),
    faults: first.faults.filter((fault) => faults.every((keys) => keys.has(faultKey(fault)))),
  };
}

const figureKey = ({ row, column, goal, period, content }: ImportedFigure): string =>
  JSON.stringify([row, column, figureId(goal, period), content.value, content.numerator, content.denominator]);

const faultKey = ({ row, column, problem }: ImportFault): string => JSON.stringify([row, column, problem]);
