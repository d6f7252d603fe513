import { dateOf, isCalendarDate, partsOf, type CalendarDate } from "./calendarDate";
import { calendarYear, contractPeriod, type ContractPeriod } from "./contractPeriod";
import { foldedText } from "./foldedText";
import { instantPeriod, monthPeriod, partOfYear, spanOfMonths, weekPeriod, wholePeriod, type Period } from "./period";

const MONTHS: readonly (readonly string[])[] = [
  ["januar", "jan", "january"],
  ["februar", "feb", "febr", "february"],
  ["marts", "mar", "mrt", "march"],
  ["april", "apr"],
  ["maj", "may"],
  ["juni", "jun", "june"],
  ["juli", "jul", "july"],
  ["august", "aug"],
  ["september", "sep", "sept"],
  ["oktober", "okt", "oct", "october"],
  ["november", "nov"],
  ["december", "dec"],
];
const MONTH_BY_NAME = new Map(MONTHS.flatMap((names, index) => names.map((name) => [name, index + 1] as const)));

const ORDINALS: Readonly<Record<string, number>> = {
  første: 1,
  anden: 2,
  andet: 2,
  tredje: 3,
  fjerde: 4,
  "1": 1,
  "2": 2,
  "3": 3,
  "4": 4,
};

const YEAR = String.raw`(\d{4}|\d{2})`;
const SEPARATOR = String.raw`[\s.,/'’-]*`;
const ORDINAL = String.raw`(første|anden|andet|tredje|fjerde|[1-4])\.?`;
const QUARTER = String.raw`(?:kvartal|kvt|kv|k|q)\.?`;
const HALF = String.raw`(?:halvår|halvaar|halv|hå|h)\.?`;

const MONTH_NAME = "([a-zæøå]+)\\.?";
const UNTIL = String.raw`\s*(?:-|–|—|til|t\.?o\.?m\.?)\s*`;
const TO_DATE = String.raw`(?:åtd|ytd|år til dato|hittil i år)`;

/** The contract's period is what *the year* means in a text; `null` where no contract is known. */
type Around = ContractPeriod | null;
type Rule = { pattern: RegExp; period: (groups: readonly string[], around: Around) => Period | null };

const rule = (pattern: string, period: Rule["period"]): Rule => ({ pattern: new RegExp(`^(?:${pattern})$`), period });

/** Every way in which staff write a period (DOMAIN.md §3), tried in order. */
const RULES: readonly Rule[] = [
  rule(String.raw`(?:(?:hele|helår|helåret|år|året|årsresultat)\s*)?(\d{4})(?:\s*(?:i alt|hele året|helår))?`, ([y]) =>
    year(y),
  ),
  rule(String.raw`(\d{4})-(\d{1,2})-(\d{1,2})(?:t[\d:.]+z?)?`, ([y, m, d]) => monthOfDate(y, m, d)),
  rule(String.raw`(\d{1,2})[./-](\d{1,2})[./\s-]${YEAR}`, ([d, m, y]) => monthOfDate(y, m, d)),
  rule(String.raw`(\d{1,2})\.?\s*([a-zæøå]+)\.?\s*${YEAR}`, ([d, m, y]) => monthOfDate(y, String(monthNumber(m)), d)),
  rule(String.raw`(\d{4})\s*[-/.m ]\s*(\d{1,2})`, ([y, m]) => month(y, Number(m))),
  rule(String.raw`(\d{1,2})\s*[-/. ]\s*(\d{4})`, ([m, y]) => month(y, Number(m))),
  rule(String.raw`([a-zæøå]+)${SEPARATOR}${YEAR}`, ([name, y]) => month(y, monthNumber(name))),
  rule(String.raw`(\d{4})${SEPARATOR}([a-zæøå]+)\.?`, ([y, name]) => month(y, monthNumber(name))),
  rule(`${ORDINAL}\\s*${QUARTER}${SEPARATOR}${YEAR}`, ([n, y]) => part("quarter", y, n)),
  rule(`${QUARTER}\\s*([1-4])${SEPARATOR}${YEAR}`, ([n, y]) => part("quarter", y, n)),
  rule(`(\\d{4})${SEPARATOR}${QUARTER}\\s*([1-4])`, ([y, n]) => part("quarter", y, n)),
  rule(`(\\d{4})${SEPARATOR}${ORDINAL}\\s*${QUARTER}`, ([y, n]) => part("quarter", y, n)),
  rule(`${ORDINAL}\\s*${HALF}${SEPARATOR}${YEAR}`, ([n, y]) => part("halfYear", y, n)),
  rule(`${HALF}\\s*([12])${SEPARATOR}${YEAR}`, ([n, y]) => part("halfYear", y, n)),
  rule(`(\\d{4})${SEPARATOR}${HALF}\\s*([12])`, ([y, n]) => part("halfYear", y, n)),
  rule(`(\\d{4})${SEPARATOR}${ORDINAL}\\s*${HALF}`, ([y, n]) => part("halfYear", y, n)),
  rule(String.raw`(?:uge|u|w)\.?\s*(\d{1,2})${SEPARATOR}${YEAR}`, ([w, y]) => week(y, w)),
  rule(String.raw`(\d{4})${SEPARATOR}(?:uge|u|w)\.?\s*(\d{1,2})`, ([y, w]) => week(y, w)),
  rule(String.raw`ultimo\s*(?:år(?:et)?\s*)?(\d{4})`, ([y]) => month(y, 12)),
  rule(String.raw`primo\s*(?:år(?:et)?\s*)?(\d{4})`, ([y]) => firstOfMonth(y, 1)),
  rule(`ultimo\\s*([a-zæøå]+)${SEPARATOR}${YEAR}`, ([name, y]) => month(y, monthNumber(name))),
  rule(`primo\\s*([a-zæøå]+)${SEPARATOR}${YEAR}`, ([name, y]) => firstOfMonth(y, monthNumber(name))),
  rule(String.raw`(?:skoleår(?:et)?\s*)?(\d{4})\s*/\s*(\d{2}|\d{4})`, ([first, second], around) =>
    schoolYear(first, second, around),
  ),
  rule(String.raw`(\d{4})\s*qmat\s*(\d{1,2})`, ([y, m], around) => toDate(month(y, Number(m)), around)),
  rule(`${TO_DATE}${SEPARATOR}${MONTH_NAME}${SEPARATOR}${YEAR}`, ([name, y], around) =>
    toDate(month(y, monthNumber(name)), around),
  ),
  rule(String.raw`${TO_DATE}${SEPARATOR}(\d{4})\s*[-/.m ]\s*(\d{1,2})`, ([y, m], around) =>
    toDate(month(y, Number(m)), around),
  ),
  rule(`${MONTH_NAME}${UNTIL}${MONTH_NAME}${SEPARATOR}${YEAR}`, ([first, last, y]) =>
    span(month(y, monthNumber(first)), month(y, monthNumber(last))),
  ),
  rule(`${MONTH_NAME}${SEPARATOR}${YEAR}${UNTIL}${MONTH_NAME}${SEPARATOR}${YEAR}`, ([first, from, last, to]) =>
    span(month(from, monthNumber(first)), month(to, monthNumber(last))),
  ),
  rule(String.raw`(\d{4})\s*m\s*(\d{1,2})${UNTIL}(\d{4})\s*m\s*(\d{1,2})`, ([from, first, to, last]) =>
    span(month(from, Number(first)), month(to, Number(last))),
  ),
  rule(
    String.raw`(\d{1,2})[./-](\d{1,2})[./-](\d{4})${UNTIL}(\d{1,2})[./-](\d{1,2})[./-](\d{4})`,
    ([d, m, y, d2, m2, y2]) => days(dayOf(y, m, d), dayOf(y2, m2, d2)),
  ),
];

/**
 * The period that a text names (*periode*), in any of the forms of DOMAIN.md §3: `2009-03`, `marts 2009`, `mar-09`,
 * `1. kvartal 2009`, `2009K1`, `1. halvår 2009`, `uge 12 2009`, `2009`, `ultimo 2009` (its last month), `primo 2010`
 * (its first day), a written date (its month), `jan-okt 2024`, `ÅTD oktober 2024` and `2024QMAT10` (from the start of
 * the year), `2023/24` (a school year). `null` for anything else; it never guesses.
 * @param around The contract's period: a year of its own is what *the year* means.
 */
export function readPeriod(text: string, around: ContractPeriod | null = null): Period | null {
  const asked = `${around?.from ?? ""} ${around?.to ?? ""} ${text}`;
  const known = read.get(asked);
  if (known !== undefined) return known;
  const period = periodOfText(text, around);
  if (read.size >= MOST_READ) read.clear();
  read.set(asked, period);
  return period;
}

/** What texts were read as: a table has few periods, each of them in thousands of rows. */
const read = new Map<string, Period | null>();
const MOST_READ = 10_000;

function periodOfText(text: string, around: Around): Period | null {
  const normal = foldedText(text);
  for (const { pattern, period } of RULES) {
    const match = pattern.exec(normal);
    if (match) {
      const found = period(match.slice(1), around);
      if (found) return found;
    }
  }
  return null;
}

/** A year of four digits; of two, 00–69 are 20xx and 70–99 are 19xx. */
export function fullYear(text: string | undefined): number {
  const number = Number(text);
  if ((text ?? "").length > 2) return number;
  return number < 70 ? 2000 + number : 1900 + number;
}

/** A day written in words, as in `1. juli 2019` and `den 31. dec. 2019`; `null` for anything else. */
export function dateInWords(text: string): CalendarDate | null {
  const [, day, name, year] = /^(?:den )?(\d{1,2})\.? ?([a-zæøå]+)\.? (\d{4})$/.exec(foldedText(text)) ?? [];
  return day === undefined ? null : dayOf(year, String(monthNumber(name)), day);
}

const plausible = (y: number): boolean => y >= 1900 && y <= 2199;

function year(text: string | undefined): Period | null {
  const y = fullYear(text);
  return plausible(y) ? partOfYear("year", y, 1) : null;
}

function monthNumber(name: string | undefined): number {
  return MONTH_BY_NAME.get(name ?? "") ?? 0;
}

function month(yearText: string | undefined, number: number): Period | null {
  const y = fullYear(yearText);
  return plausible(y) && number >= 1 && number <= 12 ? monthPeriod(y, number) : null;
}

function week(yearText: string | undefined, number: string | undefined): Period | null {
  const y = fullYear(yearText);
  return plausible(y) ? weekPeriod(y, Number(number)) : null;
}

function firstOfMonth(yearText: string | undefined, number: number): Period | null {
  const whole = month(yearText, number);
  return whole && instantPeriod(whole.start);
}

/** `2023/24`: the contract's period where it runs over those two years, else the school year. */
function schoolYear(first: string | undefined, second: string | undefined, around: Around): Period | null {
  const year = fullYear(first);
  if (!plausible(year) || (year + 1) % 100 !== Number(second) % 100) return null;
  const own = around !== null && partsOf(around.from).year === year && partsOf(around.to).year === year + 1;
  return wholePeriod(own ? around : contractPeriod(dateOf(year, 8, 1), dateOf(year + 1, 7, 31)));
}

/** From the start of the year to the end of a month (*år til dato*). */
function toDate(last: Period | null, around: Around): Period | null {
  if (last === null) return null;
  const within = around !== null && last.end >= around.from && last.end <= around.to;
  const { from } = within ? around : calendarYear(partsOf(last.end).year);
  return spanOfMonths({ ...last, start: from }, last);
}

function span(first: Period | null, last: Period | null): Period | null {
  return first === null || last === null || first.start > last.start ? null : spanOfMonths(first, last);
}

function days(from: CalendarDate | null, to: CalendarDate | null): Period | null {
  return from === null || to === null || from >= to ? null : wholePeriod(contractPeriod(from, to));
}

function dayOf(year: string | undefined, month: string | undefined, day: string | undefined): CalendarDate | null {
  const pad = (text: string | undefined): string => (text ?? "").padStart(2, "0");
  const date = `${String(fullYear(year)).padStart(4, "0")}-${pad(month)}-${pad(day)}`;
  return isCalendarDate(date) && plausible(partsOf(date).year) ? date : null;
}

function monthOfDate(year: string | undefined, month: string | undefined, day: string | undefined): Period | null {
  const date = dayOf(year, month, day);
  return date && monthPeriod(partsOf(date).year, partsOf(date).month);
}

function part(kind: "quarter" | "halfYear", yearText: string | undefined, ordinal: string | undefined): Period | null {
  const y = fullYear(yearText);
  const index = ORDINALS[ordinal ?? ""] ?? 0;
  const count = kind === "quarter" ? 4 : 2;
  return plausible(y) && index >= 1 && index <= count ? partOfYear(kind, y, index) : null;
}
