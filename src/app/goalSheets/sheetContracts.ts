import { partsOf } from "../../domain/calendarDate";
import { calendarYear, contractPeriod, type ContractPeriod } from "../../domain/contractPeriod";
import type { Contract } from "../../domain/contract";
import { readPeriod } from "../../domain/readPeriod";
import { DEFAULT_THRESHOLDS } from "../../domain/status";
import { comparable } from "../../sheets/cells/sheetTable";
import { contractsNamed } from "../imports/importRow";
import type { SheetContract, SheetMapping } from "./goalSheet";

/** The contract of a name in a column or a line: one that is listed, else the name with the year. */
export function contractOf(
  centre: string,
  { name, year }: SheetMapping,
  contracts: readonly Contract[],
): SheetContract {
  const text = centre === "" ? name : centre;
  const found = contractsNamed(text, contracts).filter(({ period }) => year === "" || isOfYear(period, year));
  const [only] = found;
  if (only !== undefined && found.length === 1)
    return { name: only.name, centre: only.centre, followUp: only.followUp, year: null, period: only.period };
  const named = year === "" || text === "" || text.includes(year) ? text : `${text} ${year}`;
  const bare = (centre === "" ? name.replace(year, "") : centre).replace(/\s+/g, " ").trim();
  const period = periodOfYear(year);
  const isCalendar = /^\d{4}$/.test(year);
  return {
    name: named,
    centre: bare,
    followUp: null,
    year: isCalendar ? Number(year) : null,
    ...(period !== null && !isCalendar ? { period } : {}),
  };
}

function isOfYear({ from, to }: ContractPeriod, year: string): boolean {
  const own = periodOfYear(year);
  return own !== null && own.from <= to && own.to >= from;
}

/** The period that a year names: 2019, or the school year 2023/24. */
export function periodOfYear(year: string): ContractPeriod | null {
  if (/^(?:19|20|21)\d\d$/.test(year)) return calendarYear(Number(year));
  const school = /\D/.test(year) ? readPeriod(year) : null;
  return school === null ? null : contractPeriod(school.start, school.end);
}

/** A contract of a sheet as the table Kontrakter would list it; of an unknown year it is the sheet's months' own. */
export function contractAsListed(contract: SheetContract, contracts: readonly Contract[]): Contract {
  const listed = contracts.find(({ name }) => comparable(name) === comparable(contract.name));
  const year = contract.year ?? yearIn(contract.name);
  return (
    listed ?? {
      name: contract.name,
      centre: contract.centre,
      followUp: contract.followUp,
      period: contract.period ?? calendarYear(year ?? NO_YEAR),
      asOf: null,
      thresholds: DEFAULT_THRESHOLDS,
    }
  );
}

/** A year that no month lies in: months without a year stay open. */
const NO_YEAR = 1900;

function yearIn(name: string): number | null {
  const found = /\b((?:19|20|21)\d\d)\b/.exec(name)?.[1];
  return found === undefined ? null : Number(found);
}

/** Whether months of a contract can be placed in a year. */
export const hasYear = ({ period }: Contract): boolean => partsOf(period.from).year !== NO_YEAR;
