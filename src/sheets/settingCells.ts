import { DEFAULT_THRESHOLDS, type Thresholds } from "../domain/status";
import type { TableRowCells } from "./tables/tableRow";
import { textOf } from "./cells/readCell";
import { readDegree } from "./tables/goals";
import { thresholdSettings } from "./tables/settings";
import { rowReader } from "./cells/rowReader";
import { comparable, rowsOf, type SheetTable } from "./cells/sheetTable";

export type ThresholdName = (typeof thresholdSettings)[number]["name"];

/** One threshold as the table Indstillinger has it. */
export type SettingCell = {
  name: ThresholdName;
  when: keyof Thresholds;
  method: keyof Thresholds["duringYear"];
  /** The one that applies: the cell's, or the default where there is none to be read. `null`: not used. */
  degree: number | null;
  /** The sheet's row number; null where the table does not list it, or is missing. */
  row: number | null;
  /** What stands in the cell where it is no degree. */
  unreadable: string | null;
};

/** Every threshold with its place in the table; where one is listed twice the last row counts. */
export function readSettingCells(table: SheetTable | null): SettingCell[] {
  const rows = table === null ? [] : rowsOf(table);
  return thresholdSettings.map(({ name, when, method }) => {
    const standing = rows.findLast(({ cell }) => comparable(String(cell("Indstilling").value)) === comparable(name));
    const common = { name, when, method };
    if (standing === undefined)
      return { ...common, degree: DEFAULT_THRESHOLDS[when][method], row: null, unreadable: null };
    const issues: Parameters<typeof rowReader>[2] = [];
    const degree = readDegree(rowReader("Indstillinger", standing, issues, false), "Værdi");
    const unreadable = issues.length > 0;
    return {
      ...common,
      degree: unreadable ? DEFAULT_THRESHOLDS[when][method] : degree,
      row: standing.row,
      unreadable: unreadable ? textOf(standing.cell("Værdi")) : null,
    };
  });
}

/** The number format that shows a degree in whole per cent, or with the decimals that it has. */
export function degreeFormat(degree: number | null): string {
  return degree === null || Number.isInteger(Number((degree * 100).toFixed(6))) ? "0 %" : "0.0# %";
}

/** The row of the table Indstillinger that a threshold is missing. */
export function settingRow(name: ThresholdName, degree: number | null): TableRowCells {
  const help = thresholdSettings.find((setting) => setting.name === name)?.help ?? "";
  return {
    table: "Indstillinger",
    cells: [
      { header: "Indstilling", value: name },
      { header: "Værdi", value: degree ?? "", numberFormat: degreeFormat(degree) },
      { header: "Forklaring", value: help },
    ],
  };
}
