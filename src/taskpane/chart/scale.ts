import type { ChartSeries } from "../../report/goalChart";

/** The chart's own measures: units of its view box, which is stretched to the width there is. */
export const BOX = { width: 320, height: 150, left: 44, right: 10, top: 10, bottom: 22 } as const;

export type Scale = { x: (month: number) => number; y: (value: number) => number; low: number; high: number };

/** Places months across and figures up, with some air above and below; sums start at zero. */
export function scaleOf({
  months,
  measured,
  expected,
  targets,
  steps,
  forecast,
  lastYear,
  accumulated,
}: ChartSeries): Scale {
  const all = [
    ...measured.map(({ value }) => value),
    ...expected.flat().map(({ value }) => value),
    ...targets,
    ...lastYear.map(({ value }) => value),
    ...steps.flat().map(({ value }) => value),
    ...(forecast ? [forecast.value, forecast.low ?? forecast.value, forecast.high ?? forecast.value] : []),
    ...(accumulated ? [0] : []),
  ];
  const [least, most] = [Math.min(...all), Math.max(...all)];
  const air = most === least ? Math.max(1, Math.abs(most) * 0.1) : (most - least) * 0.08;
  const [low, high] = [accumulated && least === 0 ? 0 : least - air, most + air];
  return {
    low,
    high,
    x: (month) => BOX.left + ((BOX.width - BOX.left - BOX.right) * Math.max(0, month)) / months,
    y: (value) => BOX.top + ((BOX.height - BOX.top - BOX.bottom) * (high - value)) / (high - low),
  };
}
