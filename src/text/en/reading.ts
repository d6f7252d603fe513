import type * as danish from "../da/reading";
import type { Worded } from "../worded";

/** What the reader of contracts is in doubt of, and what to do. */
export const doubtTexts: Worded<typeof danish.doubtTexts> = {
  noNumber: {
    doubt: () => "The goal has no number.",
    remedy: "Write a target, or make the goal a milestone with a deadline.",
  },
  directionUncertain: {
    doubt: () => "It is uncertain whether the goal is at least or at most.",
    remedy: "Choose the form.",
  },
  baselineMissing: {
    doubt: () => "The baseline is not in the text.",
    remedy: "Write the number that the change starts from.",
  },
  unitUncertain: { doubt: () => "The unit is not in the text.", remedy: "Check the unit." },
  severalGoals: {
    doubt: ([count]) => `The sentence ${count ? `holds several goals (${count})` : "may hold several goals"}.`,
    remedy: "Check that each goal has a row of its own.",
  },
  figuresDisagree: {
    doubt: ([target, computed]) =>
      `The figures do not agree: the target is ${target ?? "?"}, but the baseline and the change give ${computed ?? "?"}.`,
    remedy: "Correct the number that is wrong. Until then the target counts.",
  },
  measureUnclear: {
    doubt: (figures, words) =>
      `It is uncertain what the goal is measured on${figures.length > 0 ? `; ${figures.join(" and ")} may be the target as well` : ""}${words === undefined ? "" : `; “${words}” is not used`}.`,
    remedy: "Check the target against the text.",
  },
  deadlineMissing: { doubt: () => "The deadline is not in the text.", remedy: "Write a deadline." },
  aggregationAssumed: {
    doubt: () => "The text does not say how the measurements become one figure.",
    remedy: "Choose the aggregation.",
  },
};

/** Why a document could not be read, and what to do. */
export const documentProblemTexts: Worded<typeof danish.documentProblemTexts> = {
  tooLarge: "The file is larger than 20 MB. Save it in a smaller form, or copy the goals and paste them.",
  tooManyPages: "The document has more than 500 pages. Save only the pages with goals, and try again.",
  unpacksTooLarge:
    "The file takes too much room when it is unpacked, and has therefore not been opened. Save only the pages with goals, and try again.",
  passwordProtected: "The document is protected with a password. Save it without a password, and try again.",
  broken:
    "The file is damaged, or is not what its name says. Open it in the program that made it, save it again, and try again.",
  scanned:
    "The document is scanned: its pages are pictures without text. Use the original document, or run text recognition first.",
  oldWord: "The file is in the old Word format (.doc). Save it as .docx, and try again.",
  unknownKind: "This kind of file cannot be read. Use .docx, .pdf, .xlsx or .txt.",
  empty: "The document holds no text.",
  tooComplex:
    "The document is built so that it cannot be read in reasonable time. Save it again from the program that made it, or copy the goals and paste them.",
};

export const passageTexts: Worded<typeof danish.passageTexts> = {
  figures: "has figures but was not read as a goal",
  laterYear: "is for a later year than the contract's",
  wish: "asks for something by a date but was not read as a goal",
  weights: "is the weights of the goals",
  contents: "is a table of contents",
  definition: "says how something is measured",
  fine: "is about a fine or a bonus",
  terms: "is about pay or about what follows",
  example: "is an example",
};

export const passedTexts: Worded<typeof danish.passedTexts> = {
  count: (count) => (count === 1 ? "One passage was not read as a goal:" : `${count} passages were not read as goals:`),
  place: (page) => (page === null ? "" : `page ${page}: `),
};

export const smartDemandTexts: Worded<typeof danish.smartDemandTexts> = {
  specific: "Specific",
  measurable: "Measurable",
  accepted: "Accepted",
  realistic: "Realistic",
  timeBound: "Time-bound",
};

export const smartFindingTexts: Worded<typeof danish.smartFindingTexts> = {
  oneMeasure: () => "The goal is measured on one thing.",
  severalMeasures: ([parts]) =>
    `The goal is divided into ${parts ?? "several"} parts; it is met only when all of them are.`,
  unitGiven: () => "The unit is given.",
  unitMissing: () => "The unit is missing.",
  figureGiven: () => "There is a number to measure against.",
  figureMissing: () => "There is no number to measure against.",
  baselineGiven: () => "The baseline is given.",
  baselineMissing: () => "The goal is a change, but its baseline is missing.",
  sourceGiven: () => "It is given where the figures come from.",
  sourceMissing: () => "It is not given where the figures come from.",
  responsibleGiven: () => "Somebody is responsible.",
  responsibleMissing: () => "Nobody is responsible.",
  withinReach: ([target, last]) => `The target ${target ?? "?"} is within reach of the latest result, ${last ?? "?"}.`,
  alreadyMet: ([target, last]) =>
    `The goal is met already: the target is ${target ?? "?"}, and the latest result is ${last ?? "?"}.`,
  farFromMeasured: ([target, last]) =>
    `The target ${target ?? "?"} is far from anything measured; the latest result is ${last ?? "?"}.`,
  changeSteeperThanTrend: ([asked, usual]) =>
    `The goal demands an improvement of ${asked ?? "?"} in a year; so far the improvement has been ${usual ?? "?"} a year on average.`,
  nothingMeasured: () => "There are no earlier figures to judge the goal against.",
  deadlineGiven: () => "The deadline is given.",
  deadlineMissing: () => "The deadline is not written; the end of the year applies.",
  deadlineMissingInPeriod: () => "The deadline is not written; the end of the period applies.",
};

/** A contract's number of goals beside the average, and its areas without a goal. */
export const contractFindingTexts: Worded<typeof danish.contractFindingTexts> = {
  goals: (goals, average) =>
    `The contract has ${goals} goals. In Copenhagen's employment centres the average was ${average} in 2010 (13.2 in 2009 and 15.2 in 2008).`,
  areasWithoutGoal: (areas) =>
    areas.length === 0
      ? "Every focus area has at least one goal."
      : `Without a goal: ${areas.map((area) => `“${area}”`).join("; ")}.`,
};
