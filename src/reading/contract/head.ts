import { type CalendarDate, dateOf } from "../../domain/calendarDate";
import type { FollowUp } from "../../domain/contract";
import type { ReadContractHead } from "../reading";
import type { Span } from "../span";
import { lastDayOf, timeAt } from "../sentence/time";
import { tokensOf } from "../words/token";
import type { Line } from "./lines";
import { periodIn } from "./periodIn";

type Found<T> = { value: T; span: Span } | null;

const agreementPattern =
  /Denne\s+((?:resultat)?kontrakt)(?:\s+for\s+([^\n.]{3,80}?))?\s+indgås\s+mellem\s+([^,.\n]{3,80})/iu;
/** *Mål- og resultatplan 2019 for …*, *Kontrakt om togtrafik 2017-2019*, *Rammeaftale 2017-2020*. */
const planTitle = /^.{0,60}(?:plan|aftale|kontrakt|måloversigt|ejermål)\P{L}.{0,60}20\d\d/iu;
const partyPrefix = /^(?:jobcenter\s+københavn|jobcentret|jobcenter|center for|centret)\s+/i;
const datePattern = /^Dato:\s*(.+)$/i;
const rhythms: readonly (readonly [word: RegExp, followUp: FollowUp])[] = [
  [/halvår|halv- og helår/i, "halfYear"],
  [/kvartal/i, "quarter"],
  [/måned/i, "month"],
];

/** The head of a document: whose contract, for which year and period, when signed, how often followed up. */
export function headOf(text: string, lines: readonly Line[]): Omit<ReadContractHead, "focusAreas"> {
  const agreement = agreementIn(text);
  const year = yearIn(text, agreement?.span ?? null, lines);
  const title = titleIn(agreement, lines);
  const [signed, followUp] = [signedIn(lines), followUpIn(text)];
  const period = periodIn(text, lines);
  const found = { centre: agreement?.centre ?? centreIn(title, lines), year, title, signed, followUp, period };
  const spans = Object.entries(found).flatMap(([name, each]) => (each ? [[name, each.span] as const] : []));
  return {
    centre: found.centre?.value ?? null,
    year: year?.value ?? null,
    title: title?.value ?? null,
    signed: signed?.value ?? null,
    followUp: followUp?.value ?? null,
    period: period?.value ?? null,
    spans: Object.fromEntries(spans),
  };
}

type Agreement = { kind: string; party: string; centre: Found<string>; span: Span } | null;

/** *Denne resultatkontrakt for Jobcenter København Skelbækgade indgås mellem …* */
function agreementIn(text: string): Agreement {
  const match = agreementPattern.exec(text);
  if (!match) return null;
  const [whole, kind = "", named, first = ""] = match;
  const party = (named ?? first).replace(/\s+/g, " ").trim();
  const start = match.index + whole.indexOf(named ?? first);
  return {
    kind,
    party,
    centre: { value: party.replace(partyPrefix, ""), span: { start, end: start + (named ?? first).length } },
    span: { start: match.index, end: match.index + whole.length },
  };
}

/** The year of the agreement's own sentence, else of the title, else the one the document names most. */
function yearIn(text: string, agreement: Span | null, lines: readonly Line[]): Found<number> {
  const near = agreement ? yearAfter(text, agreement.start, agreement.start + 420) : null;
  const titled = lines
    .slice(0, 60)
    .find((line) => /resultatkontrakt|kontrakt for/i.test(line.text) && /\b20\d\d\b/.test(line.text));
  const plan = lines.slice(0, 10).find((line) => planTitle.test(line.text));
  const inTitle = titled ?? plan;
  return near ?? (inTitle ? yearAfter(text, inTitle.start, inTitle.end) : null) ?? mostNamedYear(text);
}

function yearAfter(text: string, start: number, end: number): Found<number> {
  const match = /(?:^|\D)((?:19|20)\d\d)(?!\d)/.exec(text.slice(start, end));
  const at = match ? start + match.index + match[0].length - 4 : 0;
  return match ? { value: Number(match[1]), span: { start: at, end: at + 4 } } : null;
}

function mostNamedYear(text: string): Found<number> {
  const counts = new Map<string, { count: number; at: number }>();
  for (const { 0: digits, index } of text.matchAll(/\d+/g))
    if (/^(?:19|20)\d\d$/.test(digits))
      counts.set(digits, { count: (counts.get(digits)?.count ?? 0) + 1, at: counts.get(digits)?.at ?? index });
  const [top] = [...counts].sort(([, a], [, b]) => b.count - a.count);
  return top && top[1].count > 1 ? { value: Number(top[0]), span: { start: top[1].at, end: top[1].at + 4 } } : null;
}

function titleIn(agreement: Agreement, lines: readonly Line[]): Found<string> {
  if (agreement)
    return {
      value: `${agreement.kind.charAt(0).toUpperCase()}${agreement.kind.slice(1)} for ${agreement.party}`,
      span: agreement.span,
    };
  const line = lines
    .slice(0, 80)
    .find(
      ({ text }) =>
        text.length < 110 && /(?:resultatkontrakt|resultatplan|resultataftale|målplan|kontrakt\b)/i.test(text),
    );
  const titled = line ?? lines.slice(0, 10).find(({ text }) => text.length < 110 && planTitle.test(text));
  return titled
    ? {
        value: titled.text
          .replace(/^[#*\s\d.]+/, "")
          .replace(/[*#]+$/, "")
          .trim(),
        span: { start: titled.start, end: titled.end },
      }
    : null;
}

/** *Resultatkontrakt 2012 for Biblioteket Rentemestervej*; a *rektor ved* or *direktøren for* is the centre's head. */
const titledFor =
  /(?:kontrakt|plan|aftale)\P{L}*(?:(?:19|20)\d\d\P{L}*)?(?:\s+(?:på|om)\s+\p{L}+)?\s+(?:for|med)\s+((?=\p{Lu}|\p{Ll}+(?:en|eren|or)?\s(?:ved|for|på|i)\s\p{Lu}).{3,80}?)(?:[\s,]+(?:i|for)?\s*\(?(?:perioden\s+|skoleåret\s+)?(?:19|20)\d\d.*)?$/u;
const headOfCentre = /^(?:\p{Ll}+\s){1,3}?(?:ved|for|på|i)\s(?=\p{Lu})/u;

function centreIn(title: Found<string>, lines: readonly Line[]): Found<string> {
  const line = lines.find(({ start }) => start === title?.span.start);
  const named = line ? titledFor.exec(line.text)?.[1] : undefined;
  if (line === undefined || named === undefined) return null;
  const whole = named.replace(/[\s.,:–-]+$/, "");
  const words = whole.replace(headOfCentre, "");
  const start = line.start + line.text.indexOf(whole) + whole.length - words.length;
  return { value: words, span: { start, end: start + words.length } };
}

/** The last *Dato:* is above the signatures. *Primo april* is its first day. */
function signedIn(lines: readonly Line[]): Found<CalendarDate> {
  const line = lines.filter(({ text }) => datePattern.test(text)).at(-1);
  const time = line ? timeAt(tokensOf(line.text), 2) : null;
  if (!line || !time || time.value.year === null) return null;
  const { year, month, edge } = time.value;
  const value =
    edge === "start" || (month !== null && time.value.day === null)
      ? dateOf(year, month ?? 1, 1)
      : lastDayOf(time.value, null);
  return value && { value, span: { start: line.start, end: line.end } };
}

/** The rhythm named nearest behind *opfølgning* or *følges op*. */
function followUpIn(text: string): Found<FollowUp> {
  for (const match of text.matchAll(
    /opfølgning(?:en)?\s+på\s+kontrakt|følges\s+op|forelægges\s+en\s+(?=halv-)|statusmøder?\s+afholdes/giu,
  )) {
    const part = text.slice(match.index, match.index + 90);
    const rhythm = rhythms
      .map(([word, followUp]) => ({ followUp, at: part.search(word) }))
      .filter(({ at }) => at >= 0)
      .sort((a, b) => a.at - b.at)[0];
    if (!rhythm) continue;
    const word = /^\p{L}*/u.exec(part.slice(rhythm.at))?.[0] ?? "";
    return { value: rhythm.followUp, span: { start: match.index, end: match.index + rhythm.at + word.length } };
  }
  return null;
}
