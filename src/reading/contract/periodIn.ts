import { type CalendarDate, dateOf } from "../../domain/calendarDate";
import { periodBetween } from "../../domain/contractPeriod";
import { lastDayOf, timeAt } from "../sentence/time";
import type { Span } from "../span";
import { tokensOf } from "../words/token";
import type { Line } from "./lines";

type Days = { from: CalendarDate; to: CalendarDate };

const month = "januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december";
const day = String.raw`(?:den\s+)?(\d{1,2}\.\s*(?:${month})\s+(?:19|20)\d\d|\d{1,2}[./-]\s?\d{1,2}[./-]\s?(?:19|20)\d\d)`;
/** *Kontrakten gælder fra 1. august 2013 til 31. juli 2014*, *Kontraktperiode: 01.08.2013 – 31.07.2014*. */
const byDays = new RegExp(
  String.raw`(?:gælder|gældende|løber|indgå\p{L}*|periode\p{L}*|gyldig\p{L}*)[^.\n\d]{0,60}${day}\s*(?:til(?:\s+og\s+med)?|t\.o\.m\.|[-–—])\s*${day}`,
  "iu",
);
/** *Resultatlønskontrakt for skoleåret 2013/14*. */
const bySchoolYear = /skoleåret?\s+((?:19|20)\d\d)\s*[/–-]\s*(?:20)?(\d\d)(?!\d)/i;
const isTitle = /kontrakt|aftale|resultatløn|plan\b|periode|^skoleåret?\s[\d\s/–-]+$/i;
/** Further down a school year is that of a goal. */
const titleLines = 15;

/** The contract's period (*kontraktperioden*), where the text says it by its days or as a school year. */
export function periodIn(text: string, lines: readonly Line[]): { value: Days; span: Span } | null {
  const match = byDays.exec(text);
  const [from, to] = [dayOf(match?.[1]), dayOf(match?.[2])];
  const period = match && from && to ? periodBetween(from, to) : null;
  if (match && period && !("fault" in period))
    return {
      value: { from: period.from, to: period.to },
      span: { start: match.index, end: match.index + match[0].length },
    };
  const titled = lines.filter((line) => line.text !== "").slice(0, titleLines);
  const line = titled.find((each) => isTitle.test(each.text) && bySchoolYear.test(each.text));
  const [, first = "", last = ""] = bySchoolYear.exec(line?.text ?? "") ?? [];
  const year = Number(first);
  if (!line || (year + 1) % 100 !== Number(last)) return null;
  return {
    value: { from: dateOf(year, 8, 1), to: dateOf(year + 1, 7, 31) },
    span: { start: line.start, end: line.end },
  };
}

function dayOf(words: string | undefined): CalendarDate | null {
  const time = words === undefined ? null : timeAt(tokensOf(words.replace(/\s/g, " ")), 0);
  return time && time.value.year !== null && time.value.day !== null ? lastDayOf(time.value, null) : null;
}
