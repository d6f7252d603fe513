import type { Cell } from "@cj-tech-master/excelts";
import type { Json } from "../wire/messages";
import { type CellScalar, scalarOf } from "./cells";
import { displayText } from "./displayText";

/** Whether a cell's row is shown. */
export type FilterRule = (cell: Cell | undefined) => boolean;

const daysTo1970 = 25_569;
const millisecondsOfDay = 86_400_000;
const dateParts = ["Year", "Month", "Day", "Hour", "Minute", "Second"];

/**
 * What a criterion (`Excel.FilterCriteria`) lets through; null for those that the host can't judge: dynamic, colours,
 * icons.
 * @param cells All cells of its column, of which some are the greatest.
 */
export function ruleOf(criterion: Json, cells: () => readonly (Cell | undefined)[] = () => []): FilterRule | null {
  if (typeof criterion !== "object" || criterion === null || !("filterOn" in criterion)) return null;
  const { filterOn, values, criterion1, criterion2, operator } = criterion;
  const extreme = /^(Top|Bottom)(Items|Percent)$/.exec(String(filterOn));
  if (extreme) return isExtreme(extreme[1] === "Top", extreme[2] === "Percent", Number(criterion1), cells());
  if (filterOn === "Values" && Array.isArray(values)) return isAmong(values);
  if (filterOn !== "Custom") return null;
  const first = compares(criterion1);
  if (criterion2 === undefined || criterion2 === null) return first;
  const second = compares(criterion2);
  return (cell) => (operator === "Or" ? first(cell) || second(cell) : first(cell) && second(cell));
}

/** A criterion matches a value or its displayed text; a date matches to the precision of the criterion. */
function isAmong(values: readonly Json[]): FilterRule {
  const texts = new Set(
    values.filter((value) => typeof value !== "object").map((value) => String(value).toLowerCase()),
  );
  const dates = values.flatMap((value) =>
    typeof value === "object" && value !== null && "date" in value ? [value] : [],
  );
  return (cell) => {
    const value = scalarOf(cell);
    if (texts.has(String(value).toLowerCase()) || texts.has(displayText(cell).toLowerCase())) return true;
    return (
      typeof value === "number" &&
      dates.some(({ date, specificity }) => isOfDate(value, String(date), String(specificity)))
    );
  };
}

/** The greatest or least numbers of a column, so many or so many per cent; equal ones come along, as in Excel. */
function isExtreme(isTop: boolean, isShare: boolean, wanted: number, cells: readonly (Cell | undefined)[]): FilterRule {
  const numbers = cells
    .map(scalarOf)
    .filter((value) => typeof value === "number")
    .sort((a, b) => (isTop ? b - a : a - b));
  const count = isShare ? Math.max(1, Math.floor((numbers.length * wanted) / 100)) : wanted;
  const limit = numbers[Math.min(count, numbers.length) - 1];
  return (cell) => {
    const value = scalarOf(cell);
    return typeof value === "number" && limit !== undefined && (isTop ? value >= limit : value <= limit);
  };
}

function isOfDate(serial: number, date: string, specificity: string): boolean {
  const parts = (text: string): number[] =>
    text
      .split(/\D+/)
      .map(Number)
      .slice(0, dateParts.indexOf(specificity) + 1);
  const own = new Date(Math.round((serial - daysTo1970) * millisecondsOfDay)).toISOString();
  return parts(own).join() === parts(date).join();
}

function compares(comparison: Json | undefined): FilterRule {
  const match = /^(>=|<=|<>|>|<|=)?(.*)$/s.exec(String(comparison ?? ""));
  const [operator, operand] = [match?.[1] ?? "=", match?.[2] ?? ""];
  if (/[*?]/.test(operand) && (operator === "=" || operator === "<>")) {
    const pattern = patternOf(operand);
    return (cell) => pattern.test(String(scalarOf(cell))) === (operator === "=");
  }
  const isOfNumbers = /^[<>]=?$/.test(operator) && operand !== "" && !Number.isNaN(Number(operand));
  return (cell) => {
    const value = scalarOf(cell);
    // A text is neither over nor under a number.
    return (!isOfNumbers || typeof value === "number") && holds(operator, orderOf(value, operand));
  };
}

/** Wildcards as Excel reads them: * any letters, ? one, and ~ before one of them the letter itself. */
function patternOf(operand: string): RegExp {
  const parts = operand.match(/~[*?~]|[\s\S]/g) ?? [];
  const escaped = (letter: string): string => letter.replace(/[.+^${}()|[\]\\*?]/g, "\\$&");
  const source = parts.map((part) =>
    part === "*" ? ".*" : part === "?" ? "." : escaped(part.length === 2 ? part.slice(1) : part),
  );
  return new RegExp(`^${source.join("")}$`, "is");
}

function orderOf(value: CellScalar, operand: string): number {
  const number = Number(operand);
  if (typeof value === "number" && operand !== "" && !Number.isNaN(number)) return Math.sign(value - number);
  return String(value).localeCompare(operand, "da", { sensitivity: "accent" });
}

function holds(operator: string, order: number): boolean {
  if (operator === "=") return order === 0;
  if (operator === "<>") return order !== 0;
  if (operator === ">") return order > 0;
  if (operator === "<") return order < 0;
  return operator === ">=" ? order >= 0 : order <= 0;
}
