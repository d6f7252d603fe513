import { partsOf } from "../../domain/calendarDate";
import type { ContractPeriod } from "../../domain/contractPeriod";
import { monthPeriod, type Period } from "../../domain/period";
import { readPeriod } from "../../domain/readPeriod";
import { problems } from "./issue";
import { dateOfSerial, errorIn, isDay, isEmpty, textOf } from "./readCell";
import type { RowReader } from "./rowReader";

/**
 * The period in a row's Periode: any text of DOMAIN.md §3, or a date, also one that has lost its format, which stands
 * for its month.
 * @param contract The contract's period, which `2023/24` and *år til dato* are read within.
 */
export function readPeriodCell(
  row: RowReader<"Periode">,
  dates1904: boolean,
  contract: ContractPeriod | null,
): Period | null {
  const cell = row.cell("Periode");
  const code = errorIn(cell);
  if (code || isEmpty(cell)) {
    row.note("Periode", code ? problems.errorCell(code) : problems.missingPeriod());
    return null;
  }
  const period =
    typeof cell.value === "number" && isDay(cell.value, cell.numberFormat)
      ? monthOfSerial(cell.value, dates1904)
      : readPeriod(textOf(cell), contract);
  if (period === null) row.note("Periode", problems.unreadablePeriod(textOf(cell)));
  return period;
}

/** Serial numbers from 1900 to 2199, the years that a period may have. */
const LAST_SERIAL = 109_939;

function monthOfSerial(serial: number, dates1904: boolean): Period | null {
  if (serial < 1 || serial > LAST_SERIAL) return null;
  const { year, month } = partsOf(dateOfSerial(serial, dates1904));
  return monthPeriod(year, month);
}
