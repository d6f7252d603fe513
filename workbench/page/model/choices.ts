import type { DataValidation, Workbook, Worksheet } from "@cj-tech-master/excelts";
import { type Area, area, parseAddress, parseLocalAddress } from "../../host/model/area";
import { mapCells } from "../../host/model/cells";
import { displayText } from "../../host/model/displayText";
import { areaOfName, nameSeenFrom } from "../../host/model/names";
import { dataArea, tableNamed } from "../../host/model/tables";
import { validationOf } from "../../host/model/validations";

/** What a cell's validation offers the user: choices on a list, and a note beside the cell. */
export type CellGuide = { choices: readonly string[]; title: string; note: string };

const none: CellGuide = { choices: [], title: "", note: "" };

/** The note beside a cell that has a validation; empty when it has none. */
export function guideOf(workbook: Workbook, sheet: Worksheet, row: number, column: number): CellGuide {
  const validation = validationOf(area(sheet, row, column, row, column));
  if (!validation) return none;
  const { promptTitle = "", prompt = "", showInputMessage } = validation;
  const choices = choicesOf(validation, workbook, sheet, row);
  return showInputMessage ? { choices, title: promptTitle, note: prompt } : { ...none, choices };
}

function choicesOf(validation: DataValidation, workbook: Workbook, sheet: Worksheet, row: number): string[] {
  if (validation.type !== "list") return [];
  const [source] = validation.formulae ?? [];
  const formula = String(source ?? "").replace(/^=/, "");
  const listed = /^"(.*)"$/s.exec(formula);
  if (listed) return (listed[1] ?? "").split(",").map((choice) => choice.trim());
  const name = nameSeenFrom(workbook, sheet, formula);
  const found = parseAddress(workbook, formula, sheet) ?? (name ? areaOfName(workbook, name) : null);
  return found ? textsIn(found).filter((text) => text !== "") : listedInTables(formula, workbook, sheet, row);
}

const textsIn = (of: Area): string[] => mapCells(of, displayText).flat();

/** Columns of tables that a formula names as texts, and the row's cell that it looks up in the first of them. */
const COLUMN = /"([^"[\]]+)\[([^"[\]]+)\]"/g;
const LOOKED_UP = /^IF\(COUNTIF\(INDIRECT\("[^"]+"\),\$([A-Z]+)\d+\)=0,/;

/**
 * The choices of a list that finds a table's column by its name, in the two forms that the add-in writes: the first
 * column that exists, or the cells of the second column beside those of the first that hold the row's own.
 */
function listedInTables(formula: string, workbook: Workbook, sheet: Worksheet, row: number): string[] {
  const columns = [...formula.matchAll(COLUMN)].flatMap(([, table, header]) => {
    const texts = columnTexts(workbook, table ?? "", header ?? "");
    return texts ? [{ table, header, texts }] : [];
  });
  const [first] = columns;
  const letters = LOOKED_UP.exec(formula)?.[1];
  const second = columns.find(({ header }) => header !== first?.header);
  const listed =
    first && letters && second ? beside(first.texts, second.texts, `${letters}${row}`, sheet) : first?.texts;
  return [...new Set(listed ?? [])].filter((text) => text !== "");
}

function beside(
  keys: readonly string[],
  texts: readonly string[],
  address: string,
  sheet: Worksheet,
): readonly string[] {
  const cell = parseLocalAddress(sheet, address);
  const own = cell ? (textsIn(cell)[0] ?? "").toLowerCase() : "";
  const found = texts.filter((_, index) => keys[index]?.toLowerCase() === own);
  return found.length > 0 ? found : texts;
}

function columnTexts(workbook: Workbook, name: string, header: string): string[] | null {
  const table = tableNamed(workbook, name);
  const index = table?.table.columns.findIndex((column) => column.name === header) ?? -1;
  if (!table || index === -1) return null;
  const data = dataArea(table);
  return textsIn({ ...data, left: data.left + index, right: data.left + index });
}
