import type { ContractStatus, GoalStatus } from "../../domain/evaluateBook";
import type { Evaluation } from "../../domain/evaluation";
import { STATUSES, type Status, type StatusCounts } from "../../domain/status";
import { usualDecimals, type NumberTexts } from "../numbers";
import { unitText } from "../unit";
import type { Worded } from "../worded";
import type { labelWords } from "../da/goalWords";
import { statusSymbols, trendSymbols, type outlooks, type statusWords, type trends } from "../da/terms";

export type LabelWords = Worded<typeof labelWords>;
type Terms = {
  statusWords: Worded<typeof statusWords>;
  outlooks: Worded<typeof outlooks>;
  trends: Worded<typeof trends>;
};

/** Labels for a status, in the words and number format of a language. */
export type StatusLabels = {
  /** Symbol and word of one verdict: "✔ På sporet", "✖ Ikke opfyldt". */
  statusLabel: (status: Status, deadlinePassed: boolean) => string;
  /** Symbol and both words of a status: "✔ På sporet / Opfyldt". */
  legendLabel: (status: Status) => string;
  /** *Tendens* with for how long: "↗ Bedre, 3 perioder". */
  trendLabel: (evaluation: Evaluation) => string;
  /** *Forventet ved årets udgang* with the forecast and its interval: "Forventes opfyldt: 684 dage (650 til 718)". */
  outlookLabel: (evaluation: Evaluation) => string;
  /** One line of counts with symbols: "✔ 5 på sporet   ▲ 2 i risiko". A status without goals is left out. */
  countsLine: (counts: StatusCounts, goals: readonly GoalStatus[]) => string;
  /** The count of one status, with its symbol: "✔ 5 på sporet". */
  countLabel: (status: Status, count: number, goals: readonly GoalStatus[]) => string;
  /** A contract's weighted degree, and what the weights add up to where that is not the whole; "" without weights. */
  weightedLine: (status: ContractStatus) => string;
};

export function statusLabels(words: LabelWords & Terms, { formatNumber, formatDegree }: NumberTexts): StatusLabels {
  const { statusWords, outlooks, trends } = words;

  function outlookLabel({ goal, outlook, forecast }: Evaluation): string {
    const unit = unitText(goal.unit, words.percentUnit);
    if (outlook === null) return forecast === null ? "" : `${formatNumber(forecast.value)}${unit}`;
    if (forecast === null) return outlooks[outlook];
    const interval = forecast.interval;
    const decimals = usualDecimals(forecast.value);
    const spread =
      interval && interval.low !== interval.high
        ? words.interval(formatNumber(interval.low, decimals), formatNumber(interval.high, decimals))
        : "";
    return `${outlooks[outlook]}: ${formatNumber(forecast.value, decimals)}${unit}${spread}`;
  }

  function countLabel(status: Status, count: number, goals: readonly GoalStatus[]): string {
    return `${statusSymbols[status]} ${count} ${countWord(status, goals)}`;
  }

  function countWord(status: Status, goals: readonly GoalStatus[]): string {
    if (status === "noData") return words.withoutData;
    const during = statusWords.duringYear[status].toLowerCase();
    const after = statusWords.afterDeadline[status].toLowerCase();
    const some = (passed: boolean): boolean =>
      goals.some(({ parts }) => parts.some(({ deadlinePassed }) => deadlinePassed === passed));
    if (during === after || !some(true)) return during;
    return some(false) ? words.either(during, after) : after;
  }

  return {
    outlookLabel,
    countLabel,
    statusLabel: (status, deadlinePassed) =>
      `${statusSymbols[status]} ${statusWords[deadlinePassed ? "afterDeadline" : "duringYear"][status]}`,
    legendLabel: (status) => {
      const [during, after] = [statusWords.duringYear[status], statusWords.afterDeadline[status]];
      return `${statusSymbols[status]} ${during === after ? during : `${during} / ${after}`}`;
    },
    trendLabel: ({ trend }) =>
      trend === null
        ? ""
        : `${trendSymbols[trend.direction]} ${trends[trend.direction]}${trend.periods > 1 ? words.lasting(trend.periods) : ""}`,
    countsLine: (counts, goals) =>
      [
        words.total(goals.length),
        ...STATUSES.filter((status) => counts[status] > 0).map((status) => countLabel(status, counts[status], goals)),
      ].join("     "),
    weightedLine: ({ weighted }) => {
      if (weighted === null) return "";
      const { degree, left, sum } = weighted;
      const said = words.weighted(formatDegree(degree, degree >= 1), left);
      return sum === null ? said : `${said}${words.weightSum(formatNumber(sum.total, 4), formatNumber(sum.whole, 4))}`;
    },
  };
}
