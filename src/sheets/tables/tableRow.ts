import type { Contract } from "../../domain/contract";
import type { Goal } from "../../domain/goal";
import {
  aggregations,
  changeKinds,
  followUps,
  goalForms,
  goalTypes,
  managementAreas,
  methods,
  pacings,
} from "../../text/da/terms";
import { serialOf } from "../cells/readCell";
import type { TableName } from "./schema";
import type { CellValue } from "../cells/sheetTable";

/** A new row of one of our tables, by column; "" leaves the cell as it is. */
export type TableRowCells = {
  table: TableName;
  cells: readonly { header: string; value: CellValue; numberFormat?: string }[];
};

const DATE_FORMAT = "dd-mm-yyyy";

/** The row of the table Mål that says what a goal says. */
export function goalRow(goal: Goal, dates1904: boolean): TableRowCells {
  const word = <Code extends string>(words: Readonly<Record<Code, string>>, code: Code | null): string =>
    code === null ? "" : words[code];
  return {
    table: "Mål",
    cells: [
      { header: "Kontrakt", value: goal.contract },
      { header: "Nr", value: goal.nr },
      { header: "Delmål", value: goal.part },
      { header: "Måltype", value: word(goalTypes, goal.goalType) },
      { header: "Styringsområde", value: word(managementAreas, goal.area) },
      { header: "Fokusområde", value: goal.focusArea },
      { header: "Mål", value: goal.text },
      { header: "Målform", value: word(goalForms, goal.form) },
      { header: "Måltal", value: goal.target ?? "" },
      { header: "Måltal øvre", value: goal.targetUpper ?? "" },
      { header: "Enhed", value: goal.unit },
      { header: "Udgangspunkt", value: goal.baseline ?? "" },
      { header: "Udgangspunkt periode", value: goal.baselinePeriod },
      { header: "Ændring", value: goal.change ?? "" },
      { header: "Ændringstype", value: word(changeKinds, goal.changeKind) },
      { header: "Opgørelse", value: word(aggregations, goal.aggregation) },
      { header: "Periodisering", value: word(pacings, goal.pacing) },
      {
        header: "Frist",
        value: goal.deadline === null ? "" : serialOf(goal.deadline, dates1904),
        numberFormat: DATE_FORMAT,
      },
      { header: "Metode", value: word(methods, goal.method) },
      { header: "Gul grænse", value: goal.partlyMetFrom ?? "" },
      { header: "Vægt", value: goal.weight ?? "" },
      { header: "Kilde", value: goal.source },
      { header: "Ansvarlig", value: goal.responsible },
      {
        header: "Udgået",
        value: goal.retired === null ? "" : serialOf(goal.retired, dates1904),
        numberFormat: DATE_FORMAT,
      },
    ],
  };
}

/** The row of the table Kontrakter that names a contract. */
export function contractRow({
  name,
  centre,
  year,
  followUp,
}: Pick<Contract, "name" | "centre" | "followUp"> & { year: number | null }): TableRowCells {
  return {
    table: "Kontrakter",
    cells: [
      { header: "Kontrakt", value: name },
      { header: "Center", value: centre },
      { header: "År", value: year ?? "" },
      { header: "Opfølgning", value: followUp === null ? "" : followUps[followUp] },
    ],
  };
}
