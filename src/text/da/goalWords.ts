import { ended } from "../unit";
import { aggregations, changeKinds, goalForms, methods } from "./terms";

/** What decided a colour. `joined` and `alone` put it after a degree, or in a sentence of its own. */
export const verdictWords = {
  met: (subject: "expected" | "target" | "goal", isMost: boolean) =>
    `${subjects[subject]} er ${isMost ? "overholdt" : "nået"}`,
  limit: (side: "above" | "at" | "below", limit: string) =>
    `${{ above: "over", at: "lige på", below: "under" }[side]} den gule grænse på ${limit}`,
  noLimit: (subject: "expected" | "target" | "goal", isMost: boolean, isAfterDeadline: boolean) =>
    `${subjects[subject]} er ikke ${isMost ? "overholdt" : "nået"}, og ${isAfterDeadline ? "efter fristen" : "her"} gælder ingen gul grænse`,
  joined: (degree: string, { by, text }: { by: "met" | "missed" | "limit"; text: string }) =>
    `${degree}${{ met: ", og", missed: ", men", limit: " og" }[by]} ${text}`,
  alone: ({ by, text }: { by: "met" | "missed" | "limit"; text: string }) =>
    `${by === "limit" ? `Det er ${text}` : `${text.charAt(0).toUpperCase()}${text.slice(1)}`}.`,
} as const;

const subjects = { expected: "det forventede", target: "måltallet", goal: "målet" } as const;

/**
 * The sentences of *forklaringen*. Numbers, dates and degrees are formatted texts; figures and limits have their unit.
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
    done: (on: string, deadline: string) => `Milepælen blev gennemført ${on}; fristen er ${deadline}.`,
    doneLate: (on: string, deadline: string) => `Milepælen blev først gennemført ${on}, efter fristen ${deadline}.`,
    open: (deadline: string, saidNo: boolean) =>
      `Milepælen er ${saidNo ? "meldt ikke gennemført" : "endnu ikke meldt gennemført"}; fristen er ${deadline}.`,
    missed: (deadline: string, isPast: boolean, saidNo: boolean) =>
      `Fristen ${deadline} er ${isPast ? "overskredet" : "nået"}, og milepælen er ${saidNo ? "meldt ikke gennemført" : "ikke meldt gennemført"}.`,
  },
  pending: {
    result: "Målet opgøres først, når årsresultatet foreligger.",
    due: (deadline: string) => `Målet opgøres først ved fristen ${deadline}.`,
    soFar: (date: string, figure: string, limit: string) =>
      ended(`Til og med ${date} er tallet ${figure}; målet er ${limit}`),
  },
  noData: {
    comparison: (month: string | null, year: string | null) =>
      month === null && year === null
        ? "Årsresultatet er 0, så afvigelsen fra prognosen ikke kan beregnes i procent."
        : month === null
          ? `Årsresultatet (tallet for hele ${year}) mangler.`
          : `Prognosen (tallet for ${month})${year === null ? "" : ` og årsresultatet (tallet for hele ${year})`} mangler.`,
    figures: (year: string, until: string) =>
      `Der er ingen målinger for ${year} fra perioder, der er slut senest ${until}.`,
  },
  limit: { atLeast: (target: string) => `mindst ${target}`, atMost: (target: string) => `højst ${target}` },
  bounds: (lower: string, upper: string) => `mellem ${lower} og ${upper}`,
  withinBounds: (lower: string, upper: string) => `et tal mellem ${lower} og ${upper}`,
  upTo: (month: string) => ` til og med ${month}`,
  level: (figure: string, limit: string, degree: string) =>
    `${figure} mod ${limit}; det er en målopfyldelse på ${degree}.`,
  reached: {
    start: "ved årets begyndelse",
    periodStart: "ved periodens begyndelse",
    month: (month: string) => `ved udgangen af ${month}`,
    day: (date: string) => `pr. ${date}`,
  },
  paced: (figure: string, expected: string, isMost: boolean, reached: string, path: string, degree: string) =>
    `${figure} mod ${isMost ? "højst " : ""}${expected} forventet ${reached} (${path}): ${degree}.`,
  nothingYet: (figure: string, path: string, degree: string) =>
    `${figure} indtil nu; endnu forventes intet (${path}): ${degree}.`,
  expected: (limit: string, reached: string, path: string) => `${limit}, som forventes ${reached} (${path})`,
  path: {
    both: (lower: string, upper: string) => `${lower} og ${upper}`,
    of: (share: string, target: string) => `${share} af ${target}`,
    from: (baseline: string, target: string, share: string) => `${share} af vejen fra ${baseline} til ${target}`,
    profile: (path: string) => `${path} efter profilen`,
  },
  change: {
    held: (figure: string, limit: string) => ended(`${figure} mod ${limit}`),
    paced: (figure: string, limit: string, reached: string, path: string) =>
      `${figure} mod ${limit}${reached === "" ? "" : ` ${reached}`} (${path}).`,
    baseline: (baseline: string, share: string) =>
      `i forhold til ${share === "" ? "" : `${share} af `}udgangspunktet (${baseline})`,
    delivered: (
      moved: "fall" | "rise" | "none",
      agreed: "fall" | "rise",
      distance: string,
      from: string,
      wanted: string,
      isSoFar: boolean,
      degree: string,
    ) => {
      const until = isSoFar ? "aftalt indtil nu er" : "aftalt er";
      if (moved === agreed)
        return `${agreed === "fall" ? "Faldet" : "Stigningen"} er ${distance} ${from}; ${until} ${wanted}, altså ${degree}.`;
      const went = moved === "none" ? "uændret" : `${moved === "fall" ? "faldet" : "steget"} ${distance}`;
      const what = agreed === "fall" ? "et fald" : "en stigning";
      return `Tallet er ${went} ${from}; ${until} ${what} på ${wanted}, altså ${degree}.`;
    },
  },
  interval: {
    inside: (figure: string, bounds: string, reached: string, path: string, degree: string) =>
      `${figure} ligger ${bounds}${reached === "" ? "" : `, som forventes ${reached} (${path})`}; det er en målopfyldelse på ${degree}.`,
    outside: (
      figure: string,
      distance: string,
      isAbove: boolean,
      bounds: string,
      reached: string,
      path: string,
      degree: string,
    ) =>
      `${figure} er ${distance} ${isAbove ? "over den øvre" : "under den nedre"} grænse; tallet skal ligge ${ended(`${bounds}${reached === "" ? "" : ` ${reached} (${path})`}`)} Det er en målopfyldelse på ${degree}.`,
  },
  everyPeriod: (met: number, of: number, limit: string, worst: string, degree: string) => {
    const periods =
      of === 1
        ? "Den ene periode"
        : met === of
          ? `Alle ${of} perioder`
          : `${met === 0 ? "Ingen" : met} af ${of} perioder`;
    return `${periods} opfylder ${of === 1 && met === 0 ? "ikke " : ""}kravet om ${limit}; ${of === 1 ? "tallet" : "det dårligste tal"} er ${worst}, og det er en målopfyldelse på ${degree}.`;
  },
  deviation: (month: string, forecast: string, result: string, actual: string, limit: string, degree: string) =>
    `Prognosen i ${month} var ${forecast}, og årsresultatet blev ${result}. Afvigelsen er ${actual} mod ${limit}; det er en målopfyldelse på ${degree}.`,
  meanOf: {
    shares: (figure: string, isSubject: boolean) =>
      `Gennemsnittet (tællere over nævnere)${isSubject ? `, ${figure},` : ` er ${figure}`}`,
    periods: (count: number, figure: string, isSubject: boolean) =>
      `Gennemsnittet af ${count} perioder${isSubject ? `, ${figure},` : ` er ${figure}`}`,
  },
  budgetUse: (isYear: boolean) =>
    `Forbruget af budgettet holdes op mod den del af ${isYear ? "året" : "perioden"}, der er gået.`,
  provisional: (count: number, of: number) =>
    of === 1
      ? "Tallet er foreløbigt."
      : count === of
        ? "Alle tallene er foreløbige."
        : `${count === 1 ? "Ét af tallene er foreløbigt" : `${count} af tallene er foreløbige`}.`,
  percentUnit: " pct.",
  pointUnit: " pct.point",
  verdict: verdictWords,
} as const;

/** The words of a goal's row in one line; `forms` begin it. Numbers are texts, a unit starts with a space. */
export const summaryWords = {
  forms: goalForms,
  aggregations,
  between: (lower: string, upper: string) => `Mellem ${lower} og ${upper}`,
  unit: (unit: string) => ` ${unit}`,
  baseline: (baseline: string) => ` (fra ${baseline})`,
  kept: (baseline: string) => ` (fastholdes på ${baseline})`,
  changed: (baseline: string, sign: string, change: string) => ` (${baseline} ${sign} ${change})`,
  change: (change: string) => ` (ændring ${change})`,
  withoutBaseline: (change: string) =>
    change === "" ? " (fastholdes; udgangspunktet mangler)" : ` (ændring ${change}; udgangspunktet mangler)`,
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
  percentUnit: " pct.",
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
