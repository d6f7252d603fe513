import type { ContractStatus, GoalStatus } from "../domain/evaluateBook";
import type { Evaluation } from "../domain/evaluation";
import type { Goal } from "../domain/goal";
import { STATUSES, type Status, type StatusCounts } from "../domain/status";
import { formatDate, formatDegree, formatNumber, usualDecimals } from "./numbers.da";
import { outlooks, statusSymbols, statusWords, trends, trendSymbols } from "./terms.da";

/** Symbol and word of one verdict: "✔ På sporet", "✖ Ikke opfyldt". */
export function statusLabel(status: Status, deadlinePassed: boolean): string {
  return `${statusSymbols[status]} ${statusWords[deadlinePassed ? "afterDeadline" : "duringYear"][status]}`;
}

/** Symbol and both words of a status: "✔ På sporet / Opfyldt". */
export function legendLabel(status: Status): string {
  const [during, after] = [statusWords.duringYear[status], statusWords.afterDeadline[status]];
  return `${statusSymbols[status]} ${during === after ? during : `${during} / ${after}`}`;
}

/** *Tendens* with for how long: "↗ Bedre, 3 perioder". */
export function trendLabel({ trend }: Evaluation): string {
  if (trend === null) return "";
  const lasting = trend.periods > 1 ? `, ${trend.periods} perioder` : "";
  return `${trendSymbols[trend.direction]} ${trends[trend.direction]}${lasting}`;
}

/** *Forventet ved årets udgang* with the forecast and its interval: "Forventes opfyldt: 684 (650–718)". */
export function outlookLabel({ outlook, forecast }: Evaluation): string {
  if (outlook === null) return forecast === null ? "" : formatNumber(forecast.value);
  if (forecast === null) return outlooks[outlook];
  const interval = forecast.interval;
  const decimals = usualDecimals(forecast.value);
  const spread = interval && interval.low !== interval.high ? ` (${formatNumber(interval.low, decimals)} til ${formatNumber(interval.high, decimals)})` : "";
  return `${outlooks[outlook]}: ${formatNumber(forecast.value, decimals)}${spread}`;
}

/** One line of counts with symbols: "✔ 5 på sporet   ▲ 2 i risiko". A status that no goal has is left out. */
export function countsLine(counts: StatusCounts, goals: readonly GoalStatus[]): string {
  const shown = STATUSES.filter((status) => counts[status] > 0);
  const total = `${goals.length} mål`;
  return [total, ...shown.map((status) => countLabel(status, counts[status], goals))].join("     ");
}

/** How many have one status, with its symbol: "✔ 5 på sporet". */
export function countLabel(status: Status, count: number, goals: readonly GoalStatus[]): string {
  const passed = goals.flatMap(({ parts }) => parts.map(({ deadlinePassed }) => deadlinePassed));
  return `${statusSymbols[status]} ${count} ${countWord(status, passed)}`;
}

function countWord(status: Status, passed: readonly boolean[]): string {
  const during = statusWords.duringYear[status].toLowerCase();
  const after = statusWords.afterDeadline[status].toLowerCase();
  if (during === after || !passed.includes(true)) return during;
  return passed.includes(false) ? `${during} eller ${after}` : after;
}

/** The weighted degree of a contract, where its goals have weights. */
export function weightedLine({ weighted }: ContractStatus): string {
  if (weighted === null) return "";
  const left = weighted.left === 0 ? "" : ` (${weighted.left} mål med vægt kan ikke opgøres og er ikke med)`;
  return `Vægtet målopfyldelse ${formatDegree(weighted.degree, weighted.degree >= 1)}${left}`;
}

export const statusSheet = {
  name: "Status",
  otherName: "Resultatstatus",
  title: "Status på resultatkontrakter",
  noGoals: "Der er ingen mål i tabellen Mål.",
  withoutFocusArea: "Uden fokusområde",
  legendTitle: "Sådan læses status",
  issuesTitle: (count: number) => `Til gennemsyn: ${count === 1 ? "ét forhold" : `${count} forhold`} i tabellerne`,
  issue: (table: string, row: number | null, column: string | null, problem: string) =>
    `${table}${row === null ? "" : `, række ${row}`}${column === null ? "" : `, ${column}`}: ${problem}`,
  footerDate: "Udskrevet &D",
  footerPage: "Side &P af &N",
  statusDate: (date: Parameters<typeof formatDate>[0]) => `Statusdato ${formatDate(date)}`,
  severalDates: "Statusdato: se hver kontrakt",
  retired: (goals: readonly Goal[]) =>
    `Udgået: ${goals.map(({ nr, part, retired }) => `${nr}${part}${retired === null ? "" : ` (${formatDate(retired)})`}`).join(", ")}`,
  contractLine: ({ contract, asOf }: ContractStatus) =>
    [contract.name, contract.centre, `status pr. ${formatDate(asOf)}`].filter((part) => part !== "").join("  ·  "),
  targetPrefix: { atLeast: "mindst ", atMost: "højst " },
  methodSuffix: { level: "niveau", change: "ændring", periods: "perioder" },
} as const;

/** What each status means, for the sheet's legend. */
export const legend = {
  met: "Målet er nået: på sporet, mens året løber, og opfyldt, når fristen er gået. At ramme måltallet er at nå det.",
  partlyMet: "Ikke nået, men målopfyldelsen er mindst den gule grænse: i risiko, mens året løber, og delvist opfyldt, når fristen er gået.",
  notMet: "Ikke nået, og målopfyldelsen er under den gule grænse: bagud, mens året løber, og ikke opfyldt, når fristen er gået.",
  noData: "Ingen målinger fra afsluttede perioder, eller et tal mangler, for at målet kan vurderes.",
  pending: "Kan ikke opgøres endnu. Tæller aldrig som ikke nået.",
} as const satisfies Record<Status, string>;

export const legendNotes = [
  "Afvigelse er i målets egen enhed; minus er ugunstigt. Målopfyldelse er 100 %, når måltallet er nået: niveau holder tallet mod måltallet, ændring viser, hvor stor en del af den aftalte ændring der er nået.",
  "Forventet ved årets udgang er en prognose ud fra årets tal indtil nu med et 80 %-interval i parentes; den er uafhængig af status.",
] as const;
