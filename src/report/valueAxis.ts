/** The axis of a chart's figures: its ends and the figures that it is marked at, with the decimals that they need. */
export type ValueAxis = { low: number; high: number; ticks: readonly number[]; decimals: number };

/** As many steps as an axis has at most. */
const STEPS = 6;
/** Figures that differ by less than this share of the largest have an axis of their own part; others begin at zero. */
const ZERO_BOUND = 1 / 6;

/**
 * An axis of round steps (1, 2 or 5 of a power of ten) around all figures. It begins at zero unless the figures are
 * close to each other. `decimals` are those of the goal's figures; without decimals no step is less than one.
 */
export function valueAxis(values: readonly number[], decimals: number): ValueAxis {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const air = most === least ? Math.max(1, Math.abs(most) * 0.1) : (most - least) * 0.08;
  const isClose = most - least <= Math.max(Math.abs(least), Math.abs(most)) * ZERO_BOUND;
  const from = isClose || least < 0 ? least - air : 0;
  const to = isClose || most > 0 ? most + air : 0;
  const { mantissa, power } = roundStep((to - from) / STEPS, decimals);
  const scale = (count: number): number => Number(`${count * mantissa}e${power}`);
  const first = Math.floor(from / scale(1));
  const count = Math.ceil(to / scale(1)) - first;
  const ticks = Array.from({ length: count + 1 }, (_each, at) => scale(first + at));
  return { low: scale(first), high: scale(first + count), ticks, decimals: Math.max(0, -power) };
}

/** The least round step that is at least this large: `mantissa` of ten to the `power`. */
function roundStep(least: number, decimals: number): { mantissa: number; power: number } {
  const power = Number(least.toExponential().split("e")[1]);
  if (decimals === 0 && power < 0) return { mantissa: 1, power: 0 };
  const mantissa = [1, 2, 5].find((each) => Number(`${each}e${power}`) >= least);
  return mantissa === undefined ? { mantissa: 1, power: power + 1 } : { mantissa, power };
}
