import { addDays, addYears, partsOf } from "../calendarDate";
import { contractPeriod, type ContractPeriod } from "../contractPeriod";

/** A contract's period a number of years later: 2009 becomes 2010, a school year the next one. */
export function periodLater({ from, to }: ContractPeriod, years: number): ContractPeriod {
  return contractPeriod(addYears(from, years), addDays(addYears(addDays(to, 1), years), -1));
}

/** A year in a name with the sign before it, also a school year: 2023/24, 2023-24, 2023/2024. */
const YEAR = /(^|\D)((?:19|20|21)\d\d)(?:(\s*[/–-]\s*)((?:19|20|21)?\d\d)(?!\d))?(?!\d)/g;

/** The years of a text that lie in a contract's period, each a number of years later; other years stay. */
export function yearsLater(text: string, { from, to }: ContractPeriod, years: number): string {
  const [first, last] = [partsOf(from).year, partsOf(to).year];
  const isOwn = (year: number): boolean => year >= first && year <= last;
  return text.replace(YEAR, (whole: string, left: string, year: string, between?: string, second?: string) => {
    const own = Number(year);
    if (!isOwn(own)) return whole;
    if (between === undefined || second === undefined) return `${left}${own + years}`;
    const later = String(Number(second) + years).padStart(2, "0");
    return `${left}${own + years}${between}${second.length === 2 ? later.slice(-2) : later}`;
  });
}

/** Whether a text names a year of a contract's period. */
export function namesYearOf(text: string, period: ContractPeriod): boolean {
  return yearsLater(text, period, 1) !== text;
}

/** The name of the next contract: *Skelbækgade 2009* becomes *Skelbækgade 2010*; a name without a year gets one. */
export function nextContractName(name: string, period: ContractPeriod, years: number): string {
  const later = yearsLater(name, period, years);
  return later === name ? `${name} ${partsOf(period.from).year + years}` : later;
}
