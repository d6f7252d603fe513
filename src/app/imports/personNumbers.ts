import type { Steps } from "../../domain/steps";
import type { FileCell, FileRow } from "../../files/tables/fileTable";

/** Six digits of a date and four more, joined or with a hyphen or a space between them. */
const HYPHENATED = /(?:^|[^\d.,-])(\d{6}) ?[-–] ?(\d{4})(?![\d-])|(?:^|[^\d.,])(\d{6}) (\d{4})(?!\d| \d)/;
const JOINED = /(?:^|[^\d.,-])(\d{10})(?![\d.,])/;

const WEIGHTS = [4, 3, 2, 7, 6, 5, 4, 3, 2, 1];

/**
 * Whether a sheet holds personal numbers (*CPR-numre*): those of before 2007, whose check digit fits, and later ones,
 * which have none. Ten digits without a hyphen are one where the check fits, where the heading says so, or where all of
 * a column's numbers are a day and four digits. One row a step.
 */
export function* holdsPersonNumbers(rows: readonly FileRow[]): Steps<boolean> {
  const columns = new Map<number, { joined: number; others: number; named: boolean }>();
  for (const { cells } of rows) {
    for (const [index, cell] of cells.entries()) {
      const text = textOf(cell);
      if (text === "") continue;
      const [, day, end, spacedDay, spacedEnd] = HYPHENATED.exec(text) ?? [];
      if (isPersonNumber(`${day ?? spacedDay ?? ""}${end ?? spacedEnd ?? ""}`)) return true;
      const digits = JOINED.exec(text)?.[1] ?? "";
      const column = columns.get(index) ?? { joined: 0, others: 0, named: false };
      columns.set(index, column);
      if (isPersonNumber(digits)) {
        if (hasCheck(digits) && typeof cell.value === "string") return true;
        if (column.named) return true;
        column.joined += 1;
      } else if (/\bcpr|personnummer|person-?id/i.test(text)) column.named = true;
      else if (/\d/.test(text)) column.others += 1;
    }
    yield;
  }
  return [...columns.values()].some(({ joined, others }) => joined > 1 && others === 0);
}

/** The text of a cell; a number of nine digits is a personal number that has lost its first 0. */
function textOf({ value, numberFormat }: FileCell): string {
  if (typeof value !== "number") return String(value);
  const isWhole = Number.isInteger(value) && value >= 10_000_000 && value < 10_000_000_000;
  return isWhole && !/[.,#%]/.test(numberFormat) ? String(value).padStart(10, "0") : "";
}

/** Whether ten digits begin with a day; replacement numbers add 60 to it. */
function isPersonNumber(digits: string): boolean {
  if (digits.length !== 10) return false;
  const day = Number(digits.slice(0, 2)) % 60;
  const month = Number(digits.slice(2, 4));
  return Number(digits.slice(0, 2)) <= 91 && day >= 1 && day <= 31 && month >= 1 && month <= 12;
}

function hasCheck(digits: string): boolean {
  const sum = [...digits].reduce((total, digit, at) => total + Number(digit) * (WEIGHTS[at] ?? 0), 0);
  return sum % 11 === 0;
}
