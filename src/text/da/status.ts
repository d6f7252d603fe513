import type { CalendarDate } from "../../domain/calendarDate";
import type { ContractStatus } from "../../domain/evaluateBook";
import type { Goal } from "../../domain/goal";
import type { Status } from "../../domain/status";
import { listed } from "../listed";
import { formatDate } from "./numbers";
import { rowsText } from "./rows";

export const statusSheet = {
  name: "Status",
  otherName: "Resultatstatus",
  title: "Status på resultatkontrakter",
  unfinished:
    "⚠ Arket er ikke færdigt: noget stoppede Opdater status undervejs, så nogle rækker er gamle. Vælg Opdater status igen.",
  noGoals: "Der er ingen mål i tabellen Mål.",
  remarkMissing: "Bemærkning mangler",
  planOverdue: "⚠ Over frist",
  planDue: (date: string) => `frist ${date}`,
  planWithoutDeadline: "uden frist",
  withoutFocusArea: "Uden fokusområde",
  legendTitle: "Sådan læses status",
  issuesTitle: (count: number) => `Bør ses efter: ${count === 1 ? "ét forhold" : `${count} forhold`} i tabellerne`,
  issue: (table: string, row: number | null, column: string | null, problem: string, also: readonly number[] = []) =>
    `${table}${row === null ? "" : `, ${rowsText(row, also)}`}${column === null ? "" : `, ${column}`}: ${problem}`,
  moreIssues: (count: number) =>
    `${count === 1 ? "Ét forhold mere står" : `${count} forhold mere står`} i panelet på skærmen Start.`,
  footerDate: "Udskrevet &D",
  footerPage: "Side &P af &N",
  statusDate: (date: Parameters<typeof formatDate>[0]) => `Statusdato ${formatDate(date)}`,
  stale: {
    manual: "Excel stod til manuel beregning, så tal fra formler kan være gamle. Vælg Genberegn og så Opdater status.",
    pending:
      "Excel var ikke færdig med at beregne, så tal fra formler kan være gamle. Vælg Opdater status igen om lidt.",
  },
  queryFailed: ({ query, last, goals }: { query: string; last: CalendarDate | null; goals: readonly string[] }) =>
    `Tal for mål ${listed(goals, "og")} kan være forældede: forespørgslen ${query} kunne ikke hentes sidst${last === null ? "" : `; dens tal er fra ${formatDate(last)}`}.`,
  severalDates: "Statusdato: se hver kontrakt",
  retired: (goals: readonly Goal[]) =>
    `Udgået: ${goals.map(({ nr, part, retired }) => `${nr}${part}${retired === null ? "" : ` (${formatDate(retired)})`}`).join(", ")}`,
  contractLine: ({ contract, asOf }: ContractStatus) =>
    [contract.name, contract.centre, `status pr. ${formatDate(asOf)}`].filter((part) => part !== "").join("  ·  "),
} as const;

/** What each status means, for the sheet's legend. */
export const legend = {
  met: "Målet er nået: på sporet, mens året løber, og opfyldt, når fristen er nået. Et tal lig med måltallet er nået.",
  partlyMet:
    "Ikke nået, men målopfyldelsen er på eller over den gule grænse: i risiko, mens året løber, og delvist opfyldt, når fristen er nået.",
  notMet:
    "Ikke nået, og målopfyldelsen er under den gule grænse: bagud, mens året løber, og ikke opfyldt, når fristen er nået.",
  noData: "Ingen målinger fra afsluttede perioder, eller der mangler et tal, så målet ikke kan vurderes.",
  pending: "Kan ikke opgøres endnu. Tæller aldrig som ikke nået.",
} as const satisfies Record<Status, string>;

/** The notes below the legend; `ofPeriod` where some contract does not follow the calendar year. */
export const legendNotes = (ofPeriod: boolean): readonly string[] => [
  "Afvigelse er i målets egen enhed; minus er ugunstigt. Målopfyldelse er 100 %, når det forventede er nået: niveau holder tallet mod måltallet, ændring viser, hvor stor en del af den aftalte ændring der er nået.",
  "Forløb viser målets seneste tal, op til 12. Hver række har sin egen skala: ▁ er rækkens mindste tal og █ dens største, så to rækker kan ikke holdes mod hinanden. Er alle tal ens, er søjlerne lige høje. En prik er en periode uden tal.",
  `Forventet ved ${ofPeriod ? "periodens" : "årets"} udgang er en prognose ud fra ${ofPeriod ? "periodens" : "årets"} tal indtil nu med et 80 %-interval i parentes; den er uafhængig af status.`,
];
