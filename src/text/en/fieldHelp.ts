import type { fieldHelp as danish } from "../da/fieldHelp";
import type { Worded } from "../worded";
import { englishNumbers } from "./numbers";

const number = (value: number): string => englishNumbers.formatNumber(value, 2);
const share = (degree: number): string => englishNumbers.formatPercent(degree * 100, 1);

export const fieldHelp: Worded<typeof danish> = {
  open: (field) => `What is ${field}?`,
  aggregation: (figures, sum, mean, latest) =>
    `The aggregation makes one figure of the year's measurements. Sum adds them up, Average divides the sum by their number, and Latest takes the last one. For example, ${figures.map(number).join("; ")} give: Sum ${number(sum)}, Average ${number(mean)}, Latest ${number(latest)}.`,
  pacing: (target, half) =>
    `The pacing is what is expected while the year runs. Linear goes evenly to the target, Constant asks for it all the way, Profile follows your own steps, and Year end waits for the end of the year. For example, Linear expects ${number(half)} half-way when the target is ${number(target)}; Constant expects ${number(target)}.`,
  method: (from, to, figure, level, change) =>
    `The method is what the fulfilment is computed from. Level holds the figure against the target, and Change shows how much of the agreed change has been reached. For example, ${number(figure)}, for a goal from ${number(from)} to ${number(to)}, is ${share(level)} as Level and ${share(change)} as Change.`,
  partlyMetFrom: (target, limit, at) =>
    `The yellow limit is the fulfilment at which a goal that is not met goes from “At risk” to “Behind”. If the field is empty, the limit on the screen for settings applies. For example, it lies at ${number(at)} when the target is ${number(target)} and the limit ${share(limit)}.`,
  changeKind: (from, change, relative, absolute) =>
    `The kind of change is what the change is measured in. Per cent is taken of the baseline; percentage points and Absolute are added to it. For example, ${number(from)} with the change ${number(change)} becomes ${number(relative)} in per cent and ${number(absolute)} as Absolute.`,
};
