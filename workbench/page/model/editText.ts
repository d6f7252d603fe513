import { excelToDate, isDateDisplayFormat, type Cell } from "@cj-tech-master/excelts";
import { formulaOf, isError, scalarOf } from "../../host/model/cells";
import { danishError, toDanishFormula } from "../../host/model/danish";
import { formatOf } from "../../host/model/numberFormats";

/** What the formula bar shows of a cell and what editing starts from, in Danish. */
export function editText(cell: Cell | undefined): string {
  if (!cell) return "";
  if (cell.formula !== undefined) return toDanishFormula(String(formulaOf(cell)));
  const value = scalarOf(cell);
  if (typeof value === "boolean") return value ? "SAND" : "FALSK";
  if (typeof value === "string") return isError(cell.value) ? danishError(value) : value;
  const format = formatOf(cell);
  if (isDateDisplayFormat(format)) return dateText(value, cell.workbook.properties.date1904 === true);
  return format.includes("%") ? `${danish(Number((value * 100).toPrecision(15)))}%` : danish(value);
}

const danish = (number: number): string => String(number).replace(".", ",");

function dateText(serial: number, date1904: boolean): string {
  const date = excelToDate(serial, date1904);
  const two = (number: number): string => String(number).padStart(2, "0");
  return `${two(date.getUTCDate())}-${two(date.getUTCMonth() + 1)}-${date.getUTCFullYear()}`;
}
