import { groupBy } from "../../domain/groupBy";
import { importText } from "../../text/spoken/imports";
import type { ImportFault } from "./importedFigure";

/** Faults as they are told: those that say the same, once, with all their rows. */
export function groupedFaults(faults: readonly ImportFault[]): { head: string; words: string }[] {
  const text = importText;
  return [...groupBy(faults, ({ column, problem }) => JSON.stringify([column, problem])).values()].flatMap((alike) => {
    const [first] = alike;
    if (first === undefined) return [];
    const rows = [...new Set(alike.map(({ row }) => row))];
    if (rows.length === 1) return [{ head: text.fault(first.row, first.column), words: first.problem }];
    const where = text.rows(rows);
    const head = where.charAt(0).toUpperCase() + where.slice(1);
    return [{ head: first.column === "" ? head : `${head}, ${first.column}`, words: first.problem }];
  });
}
