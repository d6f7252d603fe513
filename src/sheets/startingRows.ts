import { DEFAULT_THRESHOLDS } from "../domain/status";
import { thresholdSettings } from "./tables/settings";
import type { TableName } from "./tables/schema";
import type { CellValue } from "./cells/sheetTable";

/** The rows that a new table starts with: the settings with their defaults, each in a cell of its own. */
export function startingRows(name: TableName): readonly (readonly CellValue[])[] {
  if (name !== "Indstillinger") return [];
  return thresholdSettings.map((setting) => [
    setting.name,
    DEFAULT_THRESHOLDS[setting.when][setting.method] ?? "",
    setting.help,
  ]);
}
