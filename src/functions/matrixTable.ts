import { goalMatrix, type MatrixRow } from "../domain/goalMatrix";
import type { ManagementArea } from "../domain/goal";
import { columnIndex } from "../sheets/cells/sheetTable";
import type { Header } from "../sheets/tables/allTables";
import { readGoals } from "../sheets/tables/goals";
import { missingTexts } from "../text/da/issues";
import { functionFaults, matrixText } from "../text/da/functions";
import { managementAreas } from "../text/da/terms";
import { missing, wrong } from "./cellFault";
import { cellsOf, rangeOf } from "./cellInput";
import { contractFrom } from "./contractCell";
import type { CellAnswer } from "./inCell";
import { rangeTable } from "./rangeTable";
import { singleCell } from "./singleCell";

const AREAS = ["effort", "quality", "staff", "resources"] as const satisfies readonly ManagementArea[];
const NEEDED = ["Kontrakt", "Nr", "Styringsområde", "Fokusområde"] as const satisfies readonly Header<"Mål">[];

/** MÅLMATRIX: goals by *fokusområde* and *styringsområde*, with totals. A count of 0 is an empty cell. */
export function matrixFromCells(given: Readonly<Record<"goals" | "contract", unknown>>): CellAnswer[][] {
  const { table } = rangeTable("Mål", rangeOf(given.goals));
  const lacking = NEEDED.filter((header) => columnIndex(table, header) === -1);
  if (lacking.length > 0) throw wrong(functionFaults.table("mål", missingTexts.column("Mål", lacking, []), "Mål"));
  const { goals } = readGoals(table, false);
  const only = contractFrom(
    singleCell("contract", cellsOf(given.contract)),
    goals.map(({ contract }) => contract),
  );
  const rows = goalMatrix(only === null ? goals : goals.filter(({ contract }) => contract === only));
  if (rows.length === 0) throw missing(functionFaults.noGoals());
  const areas: (ManagementArea | null)[] = rows.some(({ counts }) => counts.has(null)) ? [...AREAS, null] : [...AREAS];
  return [
    [
      matrixText.focusArea,
      ...areas.map((area) => (area === null ? matrixText.noArea : managementAreas[area])),
      matrixText.total,
    ],
    ...rows.map((row) => [
      row.focusArea === "" ? matrixText.noFocusArea : row.focusArea,
      ...areas.map((area) => shown(row.counts.get(area) ?? 0)),
      row.total,
    ]),
    [matrixText.sum, ...areas.map((area) => totalOf(rows, area)), rows.reduce((sum, { total }) => sum + total, 0)],
  ];
}

const shown = (count: number): CellAnswer => (count === 0 ? "" : count);

function totalOf(rows: readonly MatrixRow[], area: ManagementArea | null): number {
  return rows.reduce((sum, { counts }) => sum + (counts.get(area) ?? 0), 0);
}
