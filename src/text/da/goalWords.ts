import { aggregations, changeKinds, goalForms, methods } from "./terms";

/**
 * The sentences of *forklaringen*. Numbers, dates and degrees are formatted texts; `unit` is empty or starts with a
 * space.
 */
export const explanationWords = {
  lacks: {
    form: () => "Målform mangler, så målet kan ikke vurderes.",
    target: () => "Måltal mangler, så målet kan ikke vurderes.",
    baseline: (period: string) =>
      `Udgangspunktet${period === "" ? "" : ` (${period})`} mangler, så måltallet ikke kan regnes ud.`,
    targetUpper: () => "Den øvre grænse mangler, så målet kan ikke vurderes.",
    boundsReversed: () => "Den øvre grænse er mindre end den nedre, så målet kan ikke vurderes.",
    profile: () => "Profilen mangler, så det kan ikke siges, hvad der forventes nu.",
  },
  milestone: {
    done: (on: string, deadline: string) => `Gennemført ${on}; fristen er ${deadline}.`,
    doneLate: (on: string, deadline: string) => `Gennemført ${on}, efter fristen ${deadline}.`,
    open: (deadline: string) => `Ikke gennemført endnu; fristen er ${deadline}.`,
    missed: (deadline: string) => `Ikke gennemført ved fristen ${deadline}.`,
  },
  pending: {
    result: "Kan ikke opgøres endnu; opgøres, når årsresultatet foreligger.",
    due: (deadline: string) => `Kan ikke opgøres endnu; opgøres ved fristen ${deadline}.`,
    soFar: (figure: string, date: string) => ` Indtil nu ${figure} (til og med ${date}).`,
  },
  noData: {
    comparison: (month: string | null, year: string | null) =>
      month === null && year === null
        ? "Årsresultatet er 0, så afvigelsen fra prognosen ikke kan beregnes i procent."
        : month === null
          ? `Årsresultatet (tallet for hele ${year}) mangler.`
          : `Prognosen (tallet for ${month})${year === null ? "" : ` og årsresultatet (tallet for hele ${year})`} mangler.`,
    figures: (year: string, until: string) =>
      `Ingen målinger for ${year} fra perioder, der er afsluttet senest ${until}.`,
  },
  limit: { atLeast: (target: string) => `mindst ${target}`, atMost: (target: string) => `højst ${target}` },
  level: (actual: string, limit: string, unit: string, degree: string) => `${actual} mod ${limit}${unit}: ${degree}.`,
  reached: {
    start: "ved årets begyndelse",
    periodStart: "ved periodens begyndelse",
    month: (month: string) => `ved udgangen af ${month}`,
    day: (date: string) => `pr. ${date}`,
  },
  paced: (actual: string, expected: string, atMost: boolean, reached: string, path: string, degree: string) =>
    `${actual} ${atMost ? "mod højst" : "af"} ${expected} forventet ${reached} (${path}): ${degree}.`,
  nothingYet: (actual: string, path: string, degree: string) =>
    `${actual} indtil nu; endnu forventes intet (${path}): ${degree}.`,
  path: {
    profile: (share: string) => `${share} efter profilen`,
    from: (baseline: string, target: string, share: string) => `fra ${baseline} mod ${target}, ${share}`,
    change: (share: string, baseline: string, target: string) => `${share} af ${baseline} → ${target}`,
  },
  change: (
    baseline: string,
    actual: string,
    target: string,
    unit: string,
    now: string,
    delivered: string,
    wanted: string,
    degree: string,
  ) =>
    `Fra ${baseline} til ${actual} mod ${target}${unit}${now}: ${delivered} af ${wanted} (${degree} af ${now === "" ? "den aftalte ændring" : "den ændring, der er aftalt indtil da"}).`,
  changeNow: (reached: string, path: string) => ` forventet ${reached} (${path})`,
  interval: {
    inside: (actual: string, bounds: string, degree: string) => `${actual} ligger inden for ${bounds}: ${degree}.`,
    outside: (actual: string, distance: string, above: boolean, bound: string, bounds: string, degree: string) =>
      `${actual} er ${distance} ${above ? "over" : "under"} ${bound} (${bounds}): ${degree}.`,
  },
  everyPeriod: (met: number, of: number, limit: string, unit: string, worst: string, degree: string) =>
    `${met} af ${of} ${of === 1 ? "periode" : "perioder"} opfylder kravet om ${limit}${unit}; den dårligste er ${worst}: ${degree}.`,
  deviation: (month: string, forecast: string, result: string, actual: string, most: string, degree: string) =>
    `Prognosen i ${month} var ${forecast}, årsresultatet ${result}: ${actual} pct. afvigelse mod højst ${most}: ${degree}.`,
  meanOf: {
    shares: "Gennemsnit beregnet ud fra tællere og nævnere: ",
    periods: (count: number) => `Gennemsnit af ${count} perioder: `,
  },
  provisional: (count: number) => ` Heraf ${count === 1 ? "ét foreløbigt tal" : `${count} foreløbige tal`}.`,
  percentUnit: " pct.",
} as const;

/** The words of a goal's row in one line; `forms` begin it. */
export const summaryWords = {
  forms: goalForms,
  aggregations,
  unit: (unit: string) => ` ${unit}`,
  baseline: (baseline: string) => `fra ${baseline}`,
  change: (change: string) => `ændring ${change}`,
  changeKinds: {
    relative: ` ${changeKinds.relative.toLowerCase()}`,
    points: ` ${changeKinds.points.toLowerCase()}`,
    absolute: "",
  },
  deadline: (date: string) => `frist ${date}`,
} as const;

/** The words around the terms in a status. */
export const labelWords = {
  lasting: (periods: number) => `, ${periods} perioder`,
  interval: (low: string, high: string) => ` (${low} til ${high})`,
  total: (count: number) => (count === 1 ? "Ét mål" : `${count} mål`),
  either: (during: string, after: string) => `${during} eller ${after}`,
  withoutData: "uden data",
  weighted: (degree: string, left: number) =>
    `Vægtet målopfyldelse ${degree}${left === 0 ? "" : ` (${left === 1 ? "ét mål" : `${left} mål`} med vægt kan ikke opgøres og er ikke med)`}`,
  weightSum: (total: string, whole: string) => `. Vægtene er i alt ${total} og ikke ${whole}.`,
} as const;

/** The words around an answer's figures; units start with a space, prefixes end with one. */
export const figureWords = {
  percentUnit: " pct.",
  pointUnit: " pct.point",
  limitPrefix: { atLeast: "mindst ", atMost: "højst " },
  milestonePrefix: `${goalForms.milestone}: `,
  /** What gave a degree, behind it. */
  degreeBy: { level: methods.level.toLowerCase(), change: methods.change.toLowerCase(), periods: "perioder" },
} as const;
