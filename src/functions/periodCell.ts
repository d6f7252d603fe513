import { partsOf } from "../domain/calendarDate";
import { monthPeriod, partOfYear, type Period } from "../domain/period";
import { readPeriod } from "../domain/readPeriod";
import { dateOfSerial, textOf } from "../sheets/cells/readCell";
import type { Cell } from "../sheets/cells/sheetTable";
import { argumentNames, functionFaults, type ArgumentName } from "../text/da/functions";
import { wrong } from "./cellFault";
import { toldBack } from "./readArgument";

const FIRST_YEAR = 1900;
const LAST_YEAR = 2199;
/** Serial number of 31 December 2199. */
const LAST_SERIAL = 109_939;

/** Whether a number is a year that a goal may have. */
export function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= FIRST_YEAR && value <= LAST_YEAR;
}

/** The period in a cell: a text of any form, a year as a number, or a date, which stands for its month. */
export function periodFrom(name: ArgumentName, cell: Cell): Period {
  const { value } = cell;
  const period = typeof value === "number" ? periodOfNumber(value) : readPeriod(textOf(cell));
  if (period === null) throw wrong(functionFaults.period(argumentNames[name], toldBack(cell)));
  return period;
}

function periodOfNumber(value: number): Period | null {
  if (isYear(value)) return partOfYear("year", value, 1);
  if (value <= LAST_YEAR || value > LAST_SERIAL) return null;
  const { year, month } = partsOf(dateOfSerial(value, false));
  return monthPeriod(year, month);
}
