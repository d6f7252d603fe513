import type { DataValidation, Workbook, Worksheet } from "@cj-tech-master/excelts";
import { area, parseAddress } from "../../host/model/area";
import { mapCells } from "../../host/model/cells";
import { displayText } from "../../host/model/displayText";
import { areaOfName, nameSeenFrom } from "../../host/model/names";
import { validationOf } from "../../host/model/validations";

/** What a cell's validation offers the user: choices on a list, and a note beside the cell. */
export type CellGuide = { choices: readonly string[]; title: string; note: string };

const none: CellGuide = { choices: [], title: "", note: "" };

/** The note beside a cell that has a validation; empty when it has none. */
export function guideOf(workbook: Workbook, sheet: Worksheet, row: number, column: number): CellGuide {
  const validation = validationOf(area(sheet, row, column, row, column));
  if (!validation) return none;
  const { promptTitle = "", prompt = "", showInputMessage } = validation;
  const choices = choicesOf(validation, workbook, sheet);
  return showInputMessage ? { choices, title: promptTitle, note: prompt } : { ...none, choices };
}

function choicesOf(validation: DataValidation, workbook: Workbook, sheet: Worksheet): string[] {
  if (validation.type !== "list") return [];
  const [source] = validation.formulae ?? [];
  const formula = String(source ?? "").replace(/^=/, "");
  const listed = /^"(.*)"$/s.exec(formula);
  if (listed) return (listed[1] ?? "").split(",").map((choice) => choice.trim());
  const name = nameSeenFrom(workbook, sheet, formula);
  const found = parseAddress(workbook, formula, sheet) ?? (name ? areaOfName(workbook, name) : null);
  if (!found) return [];
  return mapCells(found, displayText)
    .flat()
    .filter((text) => text !== "");
}
