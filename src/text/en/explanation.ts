import { explainer, type ExplanationWords } from "../explanation";
import { englishNumbers } from "./numbers";
import { periodName } from "./periodName";

/** The explanation's sentences in English; columns are named as they are in the sheet. */
const explanationWords: ExplanationWords = {
  lacks: {
    form: () => "The form (Målform) is missing, so the goal cannot be judged.",
    target: () => "The target (Måltal) is missing, so the goal cannot be judged.",
    baseline: (period) =>
      `The baseline${period === "" ? "" : ` (${period})`} is missing, so the target cannot be worked out.`,
    targetUpper: () => "The upper bound is missing, so the goal cannot be judged.",
    boundsReversed: () => "The upper bound is less than the lower one, so the goal cannot be judged.",
    profile: () => "The profile is missing, so what is expected by now cannot be said.",
  },
  milestone: {
    done: (on, deadline) => `Completed on ${on}; the deadline is ${deadline}.`,
    doneLate: (on, deadline) => `Completed on ${on}, after the deadline of ${deadline}.`,
    open: (deadline) => `Not completed yet; the deadline is ${deadline}.`,
    missed: (deadline) => `Not completed by the deadline of ${deadline}.`,
  },
  pending: {
    result: "Cannot be judged yet; it will be when the year's result is there.",
    due: (deadline) => `Cannot be judged yet; it will be at the deadline, ${deadline}.`,
    soFar: (figure, date) => ` So far ${figure} (up to ${date}).`,
  },
  noData: {
    comparison: (month, year) =>
      month === null && year === null
        ? "The year's result is 0, so the deviation from the forecast cannot be worked out in per cent."
        : month === null
          ? `The year's result (the figure for the whole of ${year ?? ""}) is missing.`
          : `The forecast (the figure for ${month})${year === null ? " is" : ` and the year's result (the figure for the whole of ${year}) are`} missing.`,
    figures: (year, until) => `No measurements for ${year} from periods finished by ${until}.`,
  },
  limit: { atLeast: (target) => `at least ${target}`, atMost: (target) => `at most ${target}` },
  level: (actual, limit, unit, degree) => `${actual} against ${limit}${unit}: ${degree}.`,
  reached: {
    start: "at the start of the year",
    periodStart: "at the start of the period",
    month: (month) => `by the end of ${month}`,
    day: (date) => `by ${date}`,
  },
  paced: (actual, expected, atMost, reached, path, degree) =>
    `${actual} ${atMost ? "against at most" : "of"} ${expected} expected ${reached} (${path}): ${degree}.`,
  nothingYet: (actual, path, degree) => `${actual} so far; nothing is expected yet (${path}): ${degree}.`,
  path: {
    profile: (share) => `${share} by the profile`,
    from: (baseline, target, share) => `from ${baseline} towards ${target}, ${share}`,
    change: (share, baseline, target) => `${share} of ${baseline} → ${target}`,
  },
  change: (baseline, actual, target, unit, now, delivered, wanted, degree) =>
    `From ${baseline} to ${actual} against ${target}${unit}${now}: ${delivered} of ${wanted} (${degree} of ${now === "" ? "the agreed change" : "the change agreed by then"}).`,
  changeNow: (reached, path) => ` expected ${reached} (${path})`,
  interval: {
    inside: (actual, bounds, degree) => `${actual} lies within ${bounds}: ${degree}.`,
    outside: (actual, distance, above, bound, bounds, degree) =>
      `${actual} is ${distance} ${above ? "above" : "below"} ${bound} (${bounds}): ${degree}.`,
  },
  everyPeriod: (met, of, limit, unit, worst, degree) =>
    `${met} of ${of} ${of === 1 ? "period meets" : "periods meet"} the requirement of ${limit}${unit}; the worst is ${worst}: ${degree}.`,
  deviation: (month, forecast, result, actual, most, degree) =>
    `The forecast in ${month} was ${forecast}, the year's result ${result}: a deviation of ${actual}% against at most ${most}%: ${degree}.`,
  meanOf: { shares: "Average of numerators over denominators: ", periods: (count) => `Average of ${count} periods: ` },
  provisional: (count) => ` ${count === 1 ? "One of the figures is" : `${count} of the figures are`} provisional.`,
  percentUnit: "%",
};

/**
 * The explanation of an answer as one English sentence, e.g. "171 of 162.5 expected by the end of March (650 × 3/12):
 * 105.2%."
 */
export const explain = explainer(explanationWords, englishNumbers, periodName);
