import { isCalendarDate, type CalendarDate } from "../../domain/calendarDate";
import { contractPeriod } from "../../domain/contractPeriod";
import type { Outlook } from "../../domain/forecast";
import type { Goal } from "../../domain/goal";
import type { Status } from "../../domain/status";
import type { TrendDirection } from "../../domain/trend";
import type { ClosedGoal } from "../../domain/year/closing";
import {
  aggregations,
  changeKinds,
  goalForms,
  goalTypes,
  managementAreas,
  methods,
  outlooks,
  pacings,
  statusWords,
  trends,
} from "../../text/da/terms";
import { closedWords } from "../../text/da/year";
import { dateOfSerial, readDateText, serialOf } from "../cells/readCell";
import type { CellValue } from "../cells/sheetTable";
import type { ToldHeader } from "./historyColumns";
import { DATE_FORMAT } from "./schema";

type Cell = { value: CellValue; numberFormat?: string };

/** The cells of a row of Historik that say what was reported. */
export function historyCells(closed: ClosedGoal, dates1904: boolean): Record<ToldHeader, Cell> {
  const { goal, trend, forecast } = closed;
  const text = (value: string): Cell => ({ value, numberFormat: "@" });
  const number = (value: number | null): Cell => ({ value: value ?? "", numberFormat: "General" });
  const date = (day: CalendarDate | null): Cell => ({
    value: day === null ? "" : serialOf(day, dates1904),
    numberFormat: DATE_FORMAT,
  });
  const word = <Code extends string>(words: Readonly<Record<Code, string>>, code: Code | null): Cell =>
    text(code === null ? "" : words[code]);
  return {
    Kontrakt: text(goal.contract),
    Nr: text(goal.nr),
    Delmål: text(goal.part),
    Statusdato: date(closed.asOf),
    Udgave: number(closed.edition),
    Plads: number(closed.order),
    Center: text(closed.centre),
    Fra: date(closed.period.from),
    Til: date(closed.period.to),
    Måltype: word(goalTypes, goal.goalType),
    Styringsområde: word(managementAreas, goal.area),
    Fokusområde: text(goal.focusArea),
    Mål: text(goal.text),
    Målform: word(goalForms, goal.form),
    Måltal: number(goal.target),
    "Måltal øvre": number(goal.targetUpper),
    Enhed: text(goal.unit),
    Udgangspunkt: number(goal.baseline),
    "Udgangspunkt periode": text(goal.baselinePeriod),
    Ændring: number(goal.change),
    Ændringstype: word(changeKinds, goal.changeKind),
    Opgørelse: word(aggregations, goal.aggregation),
    Periodisering: word(pacings, goal.pacing),
    Frist: date(goal.deadline),
    Metode: word(methods, goal.method),
    "Gul grænse": number(goal.partlyMetFrom),
    Vægt: number(goal.weight),
    Kilde: text(goal.source),
    Ansvarlig: text(goal.responsible),
    Udgået: date(goal.retired),
    "Årets måltal": number(closed.target),
    "Årets måltal øvre": number(closed.targetUpper),
    "Gældende frist": date(closed.deadline),
    "Anvendt periodisering": word(pacings, closed.pacing),
    "Forventet nu": number(closed.expected),
    "Forventet nu øvre": number(closed.expectedUpper),
    "Forventet udgangspunkt": number(closed.expectedBaseline),
    Faktisk: number(closed.actual),
    Gjort: date(closed.doneOn),
    Afvigelse: number(closed.deviation),
    Målopfyldelse: number(closed.degree),
    "Anvendt metode": word(methods, closed.method),
    "Anvendt gul grænse": number(closed.partlyMetFrom),
    Status: text(statusWord(closed)),
    Forløb: text(closed.course),
    Tendens: word(trends, trend?.direction ?? null),
    "Tendens perioder": number(trend?.periods ?? null),
    Prognose: number(forecast?.value ?? null),
    "Prognose lav": number(forecast?.interval?.low ?? null),
    "Prognose høj": number(forecast?.interval?.high ?? null),
    "Forventet ved udgang": word(outlooks, closed.outlook),
    Forklaring: text(closed.explanation),
    Bemærkning: text(closed.remark),
    Handlingsplan: text(closed.plans),
    Grundlag: text(closed.basis),
  };
}

function statusWord({ status, deadlinePassed }: Pick<ClosedGoal, "status" | "deadlinePassed">): string {
  return status === "retired"
    ? closedWords.retired
    : statusWords[deadlinePassed ? "afterDeadline" : "duringYear"][status];
}

/**
 * What a row of Historik says; `null` where it lacks its key or a date that it cannot be read without. Cells are read
 * as they stand: the format that somebody has given a column since changes no figure.
 */
export function readHistoryRow(valueOf: (header: ToldHeader) => CellValue, dates1904: boolean): ClosedGoal | null {
  const text = (header: ToldHeader): string => String(valueOf(header));
  const number = (header: ToldHeader): number | null => {
    const value = valueOf(header);
    return typeof value === "number" ? value : null;
  };
  const date = (header: ToldHeader): CalendarDate | null => {
    const value = valueOf(header);
    if (typeof value !== "number") return readDateText(String(value));
    const day = dateOfSerial(value, dates1904);
    return isCalendarDate(day) ? day : null;
  };
  const code = <Code extends string>(words: Readonly<Record<Code, string>>, header: ToldHeader): Code | null =>
    (Object.keys(words) as Code[]).find((each) => words[each] === text(header)) ?? null;
  const [asOf, from, to, deadline] = [date("Statusdato"), date("Fra"), date("Til"), date("Gældende frist")];
  const goal: Goal = {
    contract: text("Kontrakt"),
    nr: text("Nr"),
    part: text("Delmål"),
    goalType: code(goalTypes, "Måltype"),
    area: code(managementAreas, "Styringsområde"),
    focusArea: text("Fokusområde"),
    text: text("Mål"),
    form: code(goalForms, "Målform"),
    target: number("Måltal"),
    targetUpper: number("Måltal øvre"),
    unit: text("Enhed"),
    baseline: number("Udgangspunkt"),
    baselinePeriod: text("Udgangspunkt periode"),
    change: number("Ændring"),
    changeKind: code(changeKinds, "Ændringstype"),
    aggregation: code(aggregations, "Opgørelse") ?? "latest",
    pacing: code(pacings, "Periodisering"),
    deadline: date("Frist"),
    method: code(methods, "Metode"),
    partlyMetFrom: number("Gul grænse"),
    weight: number("Vægt"),
    source: text("Kilde"),
    responsible: text("Ansvarlig"),
    retired: date("Udgået"),
  };
  if (goal.contract === "" || goal.nr === "" || asOf === null || from === null || to === null || deadline === null)
    return null;
  const { status, deadlinePassed } = readStatus(
    text("Status"),
    asOf >= (goal.aggregation === "deviation" ? to : deadline),
  );
  const direction = code<TrendDirection>(trends, "Tendens");
  const [forecast, low, high] = [number("Prognose"), number("Prognose lav"), number("Prognose høj")];
  return {
    goal,
    asOf,
    edition: number("Udgave") ?? 1,
    order: number("Plads") ?? 0,
    centre: text("Center"),
    period: contractPeriod(from, to),
    deadline,
    target: number("Årets måltal"),
    targetUpper: number("Årets måltal øvre"),
    pacing: code(pacings, "Anvendt periodisering") ?? "constant",
    expected: number("Forventet nu"),
    expectedUpper: number("Forventet nu øvre"),
    expectedBaseline: number("Forventet udgangspunkt"),
    actual: number("Faktisk"),
    doneOn: date("Gjort"),
    deviation: number("Afvigelse"),
    degree: number("Målopfyldelse"),
    method: code(methods, "Anvendt metode"),
    partlyMetFrom: number("Anvendt gul grænse"),
    status,
    deadlinePassed,
    trend: direction === null ? null : { direction, periods: number("Tendens perioder") ?? 1 },
    forecast:
      forecast === null ? null : { value: forecast, interval: low === null || high === null ? null : { low, high } },
    outlook: code<Outlook>(outlooks, "Forventet ved udgang"),
    explanation: text("Forklaring"),
    remark: text("Bemærkning"),
    plans: text("Handlingsplan"),
    course: text("Forløb"),
    basis: text("Grundlag"),
  };
}

/** The status that a word names, and whether it is one of those for a deadline that has passed. */
function readStatus(word: string, isPast: boolean): Pick<ClosedGoal, "status" | "deadlinePassed"> {
  if (word === closedWords.retired) return { status: "retired", deadlinePassed: isPast };
  const when = isPast ? (["afterDeadline", "duringYear"] as const) : (["duringYear", "afterDeadline"] as const);
  for (const each of when)
    for (const status of Object.keys(statusWords[each]) as Status[])
      if (statusWords[each][status] === word) return { status, deadlinePassed: each === "afterDeadline" };
  // A word that nobody knows gets no colour; the row's check tells that it was edited.
  return { status: "noData", deadlinePassed: isPast };
}
