import type { Steps } from "../../domain/steps";
import { paced } from "../../files/breather";
import type { FigureBook } from "../figures/figureBook";
import { figureNote } from "../figures/figureNotes";
import { plansInSteps, type PlanKind, type PlannedFigure } from "../figures/planFigures";
import { faultLinesInSteps, type FaultLine } from "./groupedFaults";
import type { OpenedFile } from "./openFigureFile";
import { readInSteps, type ReadImport } from "./readImport";
import { unusedIn } from "./tableBlocks";

/** A reading as it is reviewed: what each figure would change, and what is told beside it. */
export type ReviewedImport<Read> = {
  read: Read;
  planned: readonly PlannedFigure[];
  /** The plan by what each figure would do. */
  byKind: Readonly<Record<PlanKind, readonly PlannedFigure[]>>;
  /** Why rows are left out, those that say the same together. */
  faults: readonly FaultLine[];
  /** Figures that can be written and are odd: the changed ones, then the new ones. */
  odd: readonly { figure: PlannedFigure; note: string }[];
};

/**
 * Reads a file by a mapping that lacks nothing, to be reviewed, yielding to the pane between rows.
 * @throws the signal's reason once it is aborted
 */
export function reviewImport(
  { file, mapping, alike = false }: OpenedFile,
  book: FigureBook,
  signal: AbortSignal,
): Promise<ReviewedImport<ReadImport> & { unused: readonly string[] }> {
  const steps = function* () {
    const read = yield* readInSteps(file, mapping, book, alike);
    return { ...(yield* reviewInSteps(read, book)), unused: yield* unusedIn(file, mapping, book) };
  };
  return paced(steps(), signal);
}

/** What a reading comes to beside the workbook's figures, one figure a step. */
export function* reviewInSteps<Read extends Pick<ReadImport, "figures" | "faults">>(
  read: Read,
  book: FigureBook,
): Steps<ReviewedImport<Read>> {
  const planned = yield* plansInSteps(read.figures, book);
  const byKind: Record<PlanKind, PlannedFigure[]> = { new: [], change: [], same: [], locked: [] };
  for (const figure of planned) byKind[figure.kind].push(figure);
  yield;
  const odd: { figure: PlannedFigure; note: string }[] = [];
  for (const figure of [...byKind.change, ...byKind.new]) {
    const note = figureNote(figure.content, figure.goal);
    if (note !== null) odd.push({ figure, note });
    yield;
  }
  return { read, planned, byKind, faults: yield* faultLinesInSteps(read.faults), odd };
}
