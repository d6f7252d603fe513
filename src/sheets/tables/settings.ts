import { DEFAULT_THRESHOLDS, type Thresholds } from "../../domain/status";
import { problems, type Issue } from "../cells/issue";
import { isEmpty } from "../cells/readCell";
import { readDegree } from "./goals";
import { rowReader } from "../cells/rowReader";
import { comparable, rowsOf, type SheetTable } from "../cells/sheetTable";

/** One cell of the table Indstillinger for each threshold: its name, its place in the thresholds, its explanation. */
export const thresholdSettings = [
  {
    name: "Gul grænse i året, Niveau",
    when: "duringYear",
    method: "level",
    help: "Mens året løber: fra hvilken målopfyldelse et mål, der er bagefter planen, er I risiko og ikke Bagud, når det opgøres efter Niveau.",
  },
  {
    name: "Gul grænse i året, Ændring",
    when: "duringYear",
    method: "change",
    help: "Mens året løber: det samme, når målet opgøres efter Ændring.",
  },
  {
    name: "Gul grænse efter frist, Niveau",
    when: "afterDeadline",
    method: "level",
    help: "Når fristen er nået: fra hvilken målopfyldelse et mål er Delvist opfyldt efter Niveau. Tom: et niveau er nået eller ikke nået.",
  },
  {
    name: "Gul grænse efter frist, Ændring",
    when: "afterDeadline",
    method: "change",
    help: "Når fristen er nået: det samme efter Ændring.",
  },
] as const satisfies readonly {
  name: string;
  when: keyof Thresholds;
  method: keyof Thresholds["duringYear"];
  help: string;
}[];

/**
 * The thresholds of the table Indstillinger. An empty cell means that the threshold is not used; a threshold that the
 * table does not list keeps its default (DOMAIN.md §4). Without the table all are defaults.
 */
export function readThresholds(table: SheetTable | null): { thresholds: Thresholds; issues: Issue[] } {
  const issues: Issue[] = [];
  const thresholds: Thresholds = {
    duringYear: { ...DEFAULT_THRESHOLDS.duringYear },
    afterDeadline: { ...DEFAULT_THRESHOLDS.afterDeadline },
  };
  for (const tableRow of table ? rowsOf(table) : []) {
    const row = rowReader("Indstillinger", tableRow, issues, false);
    const name = row.text("Indstilling");
    const setting = thresholdSettings.find((known) => comparable(known.name) === comparable(name));
    if (setting === undefined) {
      row.note("Indstilling", problems.unknownSetting(name));
      continue;
    }
    const degree = readDegree(row, "Værdi");
    if (degree !== null || isEmpty(row.cell("Værdi"))) thresholds[setting.when][setting.method] = degree;
  }
  return { thresholds, issues };
}
