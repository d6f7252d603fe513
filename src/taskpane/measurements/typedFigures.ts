import type { FigureBook } from "../../app/figures/figureBook";
import type { MissingFigure } from "../../app/figures/missingFigures";
import { planFigures, toWrite, type PlannedFigure } from "../../app/figures/planFigures";
import { typedFigure } from "../../app/figures/typedFigure";

/** What was typed, by the figure it is for. */
export type Typed = Readonly<Record<string, string>>;

export function isTyped(kept: unknown): kept is Typed {
  return (
    typeof kept === "object" &&
    kept !== null &&
    !Array.isArray(kept) &&
    Object.values(kept).every((text) => typeof text === "string")
  );
}

/** What was typed for the figures that are shown: what it would write, and what is wrong, by figure. */
export type TypedPlan = {
  planned: readonly PlannedFigure[];
  byId: ReadonlyMap<string, PlannedFigure>;
  problems: ReadonlyMap<string, string>;
};

export function typedPlan(
  figures: readonly MissingFigure[],
  typed: Typed,
  provisional: boolean,
  book: FigureBook,
): TypedPlan {
  const problems = new Map<string, string>();
  const byId = new Map<string, PlannedFigure>();
  for (const { id, goal, period } of figures) {
    const read = typedFigure(typed[id] ?? "", goal, provisional);
    if (read.kind === "wrong") problems.set(id, read.problem);
    const [planned] = read.kind === "figure" ? planFigures([{ goal, period, content: read.content }], book) : [];
    if (planned) byId.set(id, planned);
  }
  return { planned: toWrite([...byId.values()]), byId, problems };
}

/** A column of figures, pasted into a field, fills that field and those after it; `left` found no field. */
export function filledDown(
  figures: readonly MissingFigure[],
  from: string,
  block: string,
): { typed: Typed; left: number } {
  const lines = block
    .replace(/\r?\n$/, "")
    .split(/\r?\n/)
    .map((line) => line.trim());
  const fields = figures.slice(figures.findIndex(({ id }) => id === from));
  const filled = lines
    .slice(0, fields.length)
    .flatMap((line, index): [string, string][] => (line === "" ? [] : [[fields[index]?.id ?? "", line]]));
  return { typed: Object.fromEntries(filled), left: lines.slice(fields.length).filter((line) => line !== "").length };
}
