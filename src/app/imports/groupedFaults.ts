import { groupsInSteps } from "../../domain/groupBy";
import { atOnce, type Steps } from "../../domain/steps";
import { importText } from "../../text/spoken/imports";
import type { ImportFault } from "./importedFigure";

/** Faults as they are told: those that say the same, once, with all their rows. */
export function groupedFaults(faults: readonly ImportFault[]): FaultLine[] {
  return atOnce(faultLinesInSteps(faults));
}

/** One line of a list of faults: where they are, and what they are. */
export type FaultLine = { head: string; words: string };

/** The same, one fault a step. */
export function* faultLinesInSteps(faults: readonly ImportFault[]): Steps<FaultLine[]> {
  const groups = yield* groupsInSteps(faults, ({ column, problem }) => JSON.stringify([column, problem]));
  const lines: FaultLine[] = [];
  for (const alike of groups.values()) {
    const [first] = alike;
    if (first !== undefined) lines.push(lineOf(first, [...new Set(alike.map(({ row }) => row))]));
    yield;
  }
  return lines;
}

function lineOf({ row, column, problem }: ImportFault, rows: readonly number[]): FaultLine {
  if (rows.length === 1) return { head: importText.fault(row, column), words: problem };
  const where = importText.rows(rows);
  const head = where.charAt(0).toUpperCase() + where.slice(1);
  return { head: column === "" ? head : `${head}, ${column}`, words: problem };
}
