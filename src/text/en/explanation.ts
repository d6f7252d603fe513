import { explainer, type ExplanationWords } from "../sentences/explanation";
import { englishNumbers } from "./numbers";
import { ended } from "../unit";
import { periodName } from "./periodName";

const subjects = { expected: "what is expected", target: "the target", goal: "the goal" } as const;

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
    done: (on, deadline) => `The milestone was completed on ${on}; the deadline is ${deadline}.`,
    doneLate: (on, deadline) => `The milestone was not completed until ${on}, after the deadline of ${deadline}.`,
    open: (deadline, saidNo) =>
      `The milestone is ${saidNo ? "reported as not completed" : "not reported as completed yet"}; the deadline is ${deadline}.`,
    missed: (deadline, isPast, saidNo) =>
      `The deadline of ${deadline} has ${isPast ? "passed" : "been reached"}, and the milestone is ${saidNo ? "reported as not completed" : "not reported as completed"}.`,
  },
  pending: {
    result: "The goal will be judged when the year's result is there.",
    due: (deadline) => `The goal will be judged at its deadline, ${deadline}.`,
    soFar: (date, figure, limit) => ended(`Up to ${date} the figure is ${figure}; the goal is ${limit}`),
  },
  noData: {
    comparison: (month, year) =>
      month === null && year === null
        ? "The year's result is 0, so the deviation from the forecast cannot be worked out in per cent."
        : month === null
          ? `The year's result (the figure for the whole of ${year ?? ""}) is missing.`
          : `The forecast (the figure for ${month})${year === null ? " is" : ` and the year's result (the figure for the whole of ${year}) are`} missing.`,
    figures: (year, until) => `There are no measurements for ${year} from periods finished by ${until}.`,
  },
  limit: { atLeast: (target) => `at least ${target}`, atMost: (target) => `at most ${target}` },
  bounds: (lower, upper) => `between ${lower} and ${upper}`,
  withinBounds: (lower, upper) => `a figure between ${lower} and ${upper}`,
  upTo: (month) => ` up to the end of ${month}`,
  level: (figure, limit, degree) => `${figure} against ${limit}; that is a fulfilment of ${degree}.`,
  reached: {
    start: "at the start of the year",
    periodStart: "at the start of the period",
    month: (month) => `by the end of ${month}`,
    day: (date) => `by ${date}`,
  },
  paced: (figure, expected, isMost, reached, path, degree) =>
    `${figure} against ${isMost ? "at most " : ""}${expected} expected ${reached} (${path}): ${degree}.`,
  nothingYet: (figure, path, degree) => `${figure} so far; nothing is expected yet (${path}): ${degree}.`,
  expected: (limit, reached, path) => `${limit} as expected ${reached} (${path})`,
  path: {
    both: (lower, upper) => `${lower} and ${upper}`,
    of: (share, target) => `${share} of ${target}`,
    from: (baseline, target, share) => `${share} of the way from ${baseline} to ${target}`,
    profile: (path) => `${path} by the profile`,
  },
  change: {
    held: (figure, limit) => ended(`${figure} against ${limit}`),
    paced: (figure, limit, reached, path) =>
      `${figure} against ${limit}${reached === "" ? "" : ` ${reached}`} (${path}).`,
    baseline: (baseline, share) => `from ${share === "" ? "" : `${share} of `}the baseline (${baseline})`,
    delivered: (moved, agreed, distance, from, wanted, isSoFar, degree) => {
      const until = isSoFar ? "agreed so far is" : "agreed is";
      if (moved === agreed) return `The ${agreed} is ${distance} ${from}; ${until} ${wanted}, that is ${degree}.`;
      const went = moved === "none" ? "unchanged" : `${moved === "fall" ? "down" : "up"} ${distance}`;
      return `The figure is ${went} ${from}; ${until} a ${agreed} of ${wanted}, that is ${degree}.`;
    },
  },
  interval: {
    inside: (figure, bounds, reached, path, degree) =>
      `${figure} lies ${bounds}${reached === "" ? "" : `, as expected ${reached} (${path})`}; that is a fulfilment of ${degree}.`,
    outside: (figure, distance, isAbove, bounds, reached, path, degree) =>
      `${figure} is ${distance} ${isAbove ? "above the upper" : "below the lower"} bound; the figure must lie ${ended(`${bounds}${reached === "" ? "" : ` ${reached} (${path})`}`)} That is a fulfilment of ${degree}.`,
  },
  everyPeriod: (met, of, limit, worst, degree) => {
    const all =
      met === of
        ? `All ${of} periods meet`
        : `${met === 0 ? "None" : met} of ${of} periods ${met === 1 ? "meets" : "meet"}`;
    const periods = of === 1 ? `The one period ${met === 1 ? "meets" : "does not meet"}` : all;
    return `${periods} the requirement of ${limit}; the ${of === 1 ? "" : "worst "}figure is ${worst}, and that is a fulfilment of ${degree}.`;
  },
  deviation: (month, forecast, result, actual, limit, degree) =>
    `The forecast in ${month} was ${forecast}, and the year's result ${result}. The deviation is ${actual} against ${limit}; that is a fulfilment of ${degree}.`,
  meanOf: {
    shares: (figure, isSubject) =>
      `The average (numerators over denominators)${isSubject ? `, ${figure},` : ` is ${figure}`}`,
    periods: (count, figure, isSubject) =>
      `The average of ${count} periods${isSubject ? `, ${figure},` : ` is ${figure}`}`,
  },
  budgetUse: (isYear) =>
    `What has been used of the budget is held against the part of the ${isYear ? "year" : "period"} that has passed.`,
  provisional: (count, of) =>
    of === 1
      ? "The figure is provisional."
      : count === of
        ? "All the figures are provisional."
        : `${count === 1 ? "One of the figures is" : `${count} of the figures are`} provisional.`,
  percentUnit: "%",
  pointUnit: " percentage points",
  verdict: {
    met: (subject) => `${subjects[subject]} is met`,
    limit: (side, limit) => `${{ above: "above", at: "right at", below: "below" }[side]} the yellow limit of ${limit}`,
    noLimit: (subject, _isMost, isAfterDeadline) =>
      `${subjects[subject]} is not met, and no yellow limit applies${isAfterDeadline ? " after the deadline" : " here"}`,
    joined: (degree, { by, text }) => `${degree}${{ met: ", and", missed: ", but", limit: " and" }[by]} ${text}`,
    alone: ({ by, text }) =>
      `${by === "limit" ? `That is ${text}` : `${text.charAt(0).toUpperCase()}${text.slice(1)}`}.`,
  },
};

/**
 * The explanation of an answer as one English sentence, e.g. "171 against 162.5 expected by the end of March (650 ×
 * 3/12): 105.2%, and what is expected is met."
 */
export const explain = explainer(explanationWords, englishNumbers, periodName);
