import {
  type CalendarDate,
  addDays,
  dateOf,
  daysBetween,
  daysInMonth,
  endOfMonth,
  partsOf,
} from "../../domain/calendarDate";
import { type Found, type PhraseTable, phraseAt, phraseTable } from "../words/phrase";
import { type Token, adjacent } from "../words/token";
import { beforeYear, comingTimes, months, overTimes, periodEdges, presentTimes } from "../words/calendar";
import { remembered } from "../words/remembered";
import { cueTable } from "../words/cues";
import { functionWords, unitTable } from "../words/units";

/**
 * A point or span of time in the text. `year` is null if the text has none; `month` 1–12 is its last month.
 */
export type TimeExpression = {
  year: number | null;
  month: number | null;
  day: number | null;
  edge: "start" | "middle" | "end" | null;
  present: boolean;
  /** *Sidste år*: of the times without a year, those that are past. */
  over: boolean;
};
type Reader = (tokens: readonly Token[], at: number) => Found<TimeExpression> | null;

const nowhere: TimeExpression = { year: null, month: null, day: null, edge: null, present: false, over: false };

/** The time that is named at a token: *ultimo 2008*, *2. kvartal 2011*, *den 1. oktober*, *2010*, *i dag*. */
export function timeAt(tokens: readonly Token[], at: number): Found<TimeExpression> | null {
  const token = tokens[at];
  if (!token || token.kind === "mark" || (token.kind === "word" && !opensTime(token.key))) return null;
  return timeOpenedAt(tokens, at);
}

/** The same, whatever the token is: the slow way, which asks every reader of times. */
export function timeOpenedAt(tokens: readonly Token[], at: number): Found<TimeExpression> | null {
  return firstOf(
    [numericDateAt, weekAt, feastAt, spokenTimeAt, edgeAt, dayAndMonthAt, partOfYearAt, monthAt, schoolYearAt, yearAt],
    tokens,
    at,
  );
}

function firstOf(readers: readonly Reader[], tokens: readonly Token[], at: number): Found<TimeExpression> | null {
  for (const reader of readers) {
    const found = reader(tokens, at);
    if (found) return found;
  }
  return null;
}

/** The last day of a time, in its own year or the given one; null when neither is known. */
export function lastDayOf(time: TimeExpression, contractYear: number | null): CalendarDate | null {
  const year = time.year ?? contractYear;
  if (year === null) return null;
  const month = time.month ?? (time.edge === "start" ? 1 : time.edge === "middle" ? 6 : 12);
  return time.day === null
    ? endOfMonth(year, month)
    : dateOf(year, month, Math.max(1, Math.min(time.day, daysInMonth(year, month))));
}

function numericDateAt(tokens: readonly Token[], at: number): Found<TimeExpression> | null {
  const token = tokens[at];
  if (token?.kind !== "date") return null;
  const parts = token.text.split(/[-./ ]/).map(Number);
  const [year = 0, month = 0, day = 0] =
    token.text.length === 10 && token.text[4] === "-" ? parts : [parts[2], parts[1], parts[0]];
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  return { value: { ...nowhere, year: year < 100 ? 2000 + year : year, month, day }, length: 1 };
}

const someMonday: CalendarDate = "2018-01-01";

/** *Uge 40 2016*, *uge 40 i 2016*: its Sunday. Without a year nobody knows which day that is. */
function weekAt(tokens: readonly Token[], at: number): Found<TimeExpression> | null {
  const week = tokens[at]?.key === "uge" && /^\d{1,2}$/.test(tokens[at + 1]?.text ?? "") ? tokens[at + 1] : undefined;
  const skip = /^(?:i|,|\/)$/.test(tokens[at + 2]?.key ?? "") ? 3 : 2;
  const year = week ? yearOf(tokens[at + skip]) : null;
  if (!week || year === null || Number(week.text) < 1 || Number(week.text) > 53) return null;
  // Week 1 is that of the 4th of January.
  const fourth = dateOf(year, 1, 4);
  const weekday = ((daysBetween(someMonday, fourth) % 7) + 7) % 7;
  const sunday = partsOf(addDays(fourth, (Number(week.text) - 1) * 7 + 6 - weekday));
  return { value: { ...nowhere, ...sunday }, length: skip + 1 };
}

/** *Inden jul 2018*, *inden sommerferien 2017*: days that everybody knows. *Jul.* with its stop is July. */
function feastAt(tokens: readonly Token[], at: number): Found<TimeExpression> | null {
  const token = tokens[at];
  const isChristmas = token?.key === "jul" && token.text === token.key && tokens[at - 1]?.text !== ".";
  const day = isChristmas ? 24 : /^sommerferien?$/.test(token?.key ?? "") ? 30 : null;
  return day === null ? null : withYear({ ...nowhere, month: isChristmas ? 12 : 6, day }, tokens, at, 1);
}

const spoken = (times: readonly string[]): PhraseTable<string> => phraseTable(times.map((words) => [words, words]));
const [present, coming, over] = [spoken(presentTimes), spoken(comingTimes), spoken(overTimes)];
const partsOfYear = ["første", "andet", "tredje", "fjerde"];

/** Whether a time can begin with a word (lower case): no reader of times looks at another. */
export const opensTime = remembered(
  (word) =>
    /^(?:uge|jul|sommerferien?|den|d|skoleår.*)$/s.test(word) ||
    present(word).length > 0 ||
    coming(word).length > 0 ||
    periodEdges.has(word) ||
    partsOfYear.includes(word) ||
    months.has(word.split("-")[0] ?? ""),
);

function spokenTimeAt(tokens: readonly Token[], at: number): Found<TimeExpression> | null {
  const now = phraseAt(present, tokens, at);
  if (now)
    return { value: { ...nowhere, present: true, over: phraseAt(over, tokens, at) !== null }, length: now.length };
  const ahead = phraseAt(coming, tokens, at);
  return ahead && ahead.length > 1 ? { value: { ...nowhere, edge: "end" }, length: ahead.length } : null;
}

function edgeAt(tokens: readonly Token[], at: number): Found<TimeExpression> | null {
  const edge = periodEdges.get(tokens[at]?.key ?? "");
  if (!edge) return null;
  const skip = tokens[at + 1]?.key === "af" ? 2 : 1;
  const inner = firstOf([partOfYearAt, monthAt, schoolYearAt, plainYearAt], tokens, at + skip);
  return inner
    ? {
        value: { ...inner.value, edge: inner.value.month === null ? edge : inner.value.edge },
        length: skip + inner.length,
      }
    : null;
}

/** *1. oktober 2010*, *den 8. marts*. */
function dayAndMonthAt(tokens: readonly Token[], at: number): Found<TimeExpression> | null {
  const start = tokens[at]?.key === "den" || tokens[at]?.key === "d" ? at + 1 : at;
  const day = tokens[start];
  if (day?.kind !== "number" || !/^\d{1,2}$/.test(day.text) || tokens[start + 1]?.text !== ".") return null;
  const month = monthAt(tokens, start + 2);
  return month ? { value: { ...month.value, day: Number(day.text) }, length: start + 2 - at + month.length } : null;
}

/** *2. kvartal 2011*, *første halvår*. */
function partOfYearAt(tokens: readonly Token[], at: number): Found<TimeExpression> | null {
  const spoken = partsOfYear.indexOf(tokens[at]?.key ?? "") + 1;
  const [part, dot, word] = [tokens[at], tokens[at + 1], tokens[at + (spoken > 0 ? 1 : 2)]];
  if (!word || (spoken === 0 && (part?.kind !== "number" || dot?.text !== "."))) return null;
  const length = /^kv(?:artal|t$|$)/.test(word.key) ? 3 : /^h(?:alvår|å$)/.test(word.key) ? 6 : 0;
  const month = (spoken || Number(part?.text)) * length;
  if (!length || month < 1 || month > 12) return null;
  return withYear({ ...nowhere, month }, tokens, at, spoken > 0 ? 2 : 3);
}

function monthAt(tokens: readonly Token[], at: number): Found<TimeExpression> | null {
  // *Januar-juni 2014* ends in June.
  const [first = "", last = first, more] = tokens[at]?.kind === "word" ? tokens[at].key.split("-") : [];
  const month = months.has(first) && more === undefined ? months.get(last) : undefined;
  return month ? withYear({ ...nowhere, month }, tokens, at, 1) : null;
}

function withYear(time: TimeExpression, tokens: readonly Token[], at: number, length: number): Found<TimeExpression> {
  const skip = tokens[at + length]?.key === "i" ? 1 : 0;
  const year = plainYearAt(tokens, at + length + skip);
  return year
    ? { value: { ...time, year: year.value.year }, length: length + skip + year.length }
    : { value: time, length };
}

/** *Skoleåret 2015/16* ends in July. */
function schoolYearAt(tokens: readonly Token[], at: number): Found<TimeExpression> | null {
  const start = tokens[at]?.key.startsWith("skoleår") ? at + 1 : at;
  const [first, slash, second] = [yearOf(tokens[start]), tokens[start + 1], tokens[start + 2]];
  if (first === null || slash?.text !== "/" || second?.kind !== "number") return null;
  return {
    value: { ...nowhere, year: Math.floor(first / 100) * 100 + (Number(second.text) % 100), month: 7 },
    length: start + 3 - at,
  };
}

function plainYearAt(tokens: readonly Token[], at: number): Found<TimeExpression> | null {
  const year = yearOf(tokens[at]);
  if (year === null) return null;
  const last = /^[-–]$/.test(tokens[at + 1]?.text ?? "")
    ? (yearOf(tokens[at + 2]) ?? shortYearAt(tokens, at + 2, year))
    : null;
  return { value: { ...nowhere, year: last ?? year }, length: last === null ? 1 : 3 };
}

/** *2013-20*, written close; *2020 - 60 %* is a figure. */
function shortYearAt(tokens: readonly Token[], at: number, from: number): number | null {
  const token = tokens[at];
  if (
    token?.kind !== "number" ||
    !/^\d\d$/.test(token.text) ||
    !adjacent(tokens[at - 1], token) ||
    !adjacent(tokens[at - 2], tokens[at - 1])
  )
    return null;
  const year = from - (from % 100) + Number(token.text);
  return year > from && !phraseAt(unitTable, tokens, at + 1) ? year : null;
}

function yearOf(token: Token | undefined): number | null {
  return token?.kind === "number" && /^(?:19|20)\d\d$/.test(token.text) ? Number(token.text) : null;
}

/** *Fra 2012 udgøre*: a verb is nothing that is counted. */
function beginsVerb(tokens: readonly Token[], at: number): boolean {
  return ["state", "must", "direction", "multiply", "bound", "aggregate"].includes(
    phraseAt(cueTable, tokens, at)?.value.role ?? "",
  );
}

/** A four-digit number that its neighbours make a year: *i 2010*, but not *2000 boliger*. */
function yearAt(tokens: readonly Token[], at: number): Found<TimeExpression> | null {
  const found = plainYearAt(tokens, at);
  if (!found) return null;
  const [before, after] = [tokens[at - 1], tokens[at + found.length]];
  const namesNothing =
    !after ||
    after.kind !== "word" ||
    functionWords.has(after.key) ||
    after.key.startsWith("niveau") ||
    adjacent(tokens[at], after) ||
    beginsVerb(tokens, at + found.length);
  const prepositioned = before === undefined || beforeYear.has(before.key);
  const strong =
    before !== undefined &&
    ["i", "ultimo", "primo", "siden", "år", "inden", "året", "for", "-", "perioden", "periode", "årene"].includes(
      before.key,
    );
  const during = before?.key === "af" && tokens[at - 2]?.key === "løbet";
  const until = before?.key === "til" && yearOf(tokens[at - 2]) !== null;
  return strong || until || during || (namesNothing && prepositioned) || (namesNothing && before?.kind === "word")
    ? found
    : null;
}
