import { issueIn, problems, type Issue } from "../../sheets/cells/issue";
import { readDanishNumber } from "../../sheets/cells/readCell";
import { sourceTable, type SourceInRow } from "../../sheets/tables/sources";
import { readFilter, readNames, type Condition } from "./sourceFilter";

/** A source with its filter and the one or two columns of its period as they are read. */
export type UsableSource = SourceInRow & { conditions: readonly Condition[]; periods: readonly string[] };

/** The sources that can be used, and an issue for each that cannot. */
export function usableSources(sources: readonly SourceInRow[]): { usable: UsableSource[]; issues: Issue[] } {
  const issues: Issue[] = [];
  const usable = sources.flatMap((source): UsableSource[] => {
    const read = usableSource(source);
    if ("row" in read) return [read];
    issues.push(read.issue(source.row));
    return [];
  });
  return { usable, issues };
}

type Fault = { issue: (row: number) => Issue };

function usableSource(source: SourceInRow): UsableSource | Fault {
  const fault = (header: Parameters<typeof issueIn<Header>>[2], problem: Issue["problem"]): Fault => ({
    issue: (row) => issueIn(sourceTable, row, header, problem),
  });
  const { filter, period, value, numerator, denominator, factor } = source;
  const conditions = readFilter(filter);
  if (conditions === null) return fault("Filter", problems.filterUnreadable(filter));
  const periods = readNames(period);
  if (periods === null || periods.length > 2) return fault("Periode", problems.periodColumns(period));
  if ((numerator === "") !== (denominator === "")) {
    const lacking = numerator === "" ? "Tæller" : "Nævner";
    return fault(lacking, problems.shareHalf(lacking));
  }
  if (factor === 0) return fault("Faktor", problems.factorZero());
  if (factor !== 1 && value === "" && numerator !== "") return fault("Faktor", problems.factorOnShare());
  return { ...source, conditions, periods };
}

/** A factor as it is typed (1.000, 0,01, 1 %); "" is 1, and null is what is none. */
export function factorIn(text: string): number | null {
  if (text.trim() === "") return 1;
  const read = readDanishNumber(text);
  const factor = read === null ? 0 : read.percent ? read.value / 100 : read.value;
  return factor === 0 ? null : factor;
}

type Header = (typeof sourceTable)["columns"][number]["header"];
