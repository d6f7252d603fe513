import type { Outlook } from "../../domain/forecast";
import type { Status } from "../../domain/status";
import type { TrendDirection } from "../../domain/trend";
import { joinedClauses, listed } from "../listed";
import { ended } from "../unit";

/** One or several of something, with the number before it: "1 mål", "3 handlingsplaner". */
const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** A first letter as a sentence begins. */
const begun = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** How a goal is spoken of in a list of counts: "7 er på sporet". */
const predicates = {
  duringYear: {
    met: "er på sporet",
    partlyMet: "er i risiko",
    notMet: "er bagud",
    noData: "har ingen data",
    pending: "afventer",
  },
  afterDeadline: {
    met: "er opfyldt",
    partlyMet: "er delvist opfyldt",
    notMet: "er ikke opfyldt",
    noData: "har ingen data",
    pending: "afventer",
  },
  either: {
    met: "er på sporet eller opfyldt",
    partlyMet: "er i risiko eller delvist opfyldt",
    notMet: "er bagud eller ikke opfyldt",
    noData: "har ingen data",
    pending: "afventer",
  },
} as const satisfies Record<string, Record<Status, string>>;

/** When the goals of a count are judged: before their deadline, after it, or some of each. */
export type When = keyof typeof predicates;

/** The sentences of the reports. Dates, figures and degrees come as texts in Danish. */
export const caseWords = {
  listed: (texts: readonly string[]) => listed(texts, "og"),
  goalName: (nr: string, contract: string) => `Mål ${nr}${contract === "" ? "" : ` i ${contract}`}`,
  goalHeading: (nr: string, text: string) => (text === "" ? `Mål ${nr}` : `Mål ${nr}: ${text}`),
  /** `date` is "" where the contracts have one each, which then stands with them. */
  provisional: (date: string, contracts: readonly string[]) =>
    `Foreløbig: Status${date === "" ? "" : ` pr. ${date}`} er ikke lukket for ${listed(contracts, "og")}, så tallene kan nå at ændre sig.`,
  /** A report of a year or half-year that is made before its last day. */
  notOver: {
    wholeYear: (contracts: readonly string[], date: string, end: string) =>
      `Året er ikke omme for ${listed(contracts, "og")}: Tallene er pr. ${date}, og kontraktperioden slutter ${end}.`,
    halfYear: (contracts: readonly string[], date: string, end: string) =>
      `Halvåret er ikke omme for ${listed(contracts, "og")}: Tallene er pr. ${date}, og halvåret slutter ${end}.`,
  },
  /** The dates that a report is of, for its head: two or three by name, more from the first to the last. */
  datesOf: (dates: readonly string[]) =>
    dates.length > 3 ? `${dates[0] ?? ""} til ${dates.at(-1) ?? ""}` : listed(dates, "og"),
  dated: (contract: string, date: string) => `${contract} (${date})`,
  /** Counts as a sentence; those of 0 are left out. */
  counts: (total: number, counts: readonly { status: Status; count: number; when: When }[], isContract: boolean) => {
    const subject = isContract ? "Kontrakten har" : "Der er";
    const [first] = counts;
    if (total === 0) return `${subject} ingen mål.`;
    if (total === 1 && first) return `${subject} ét mål, som ${predicates[first.when][first.status]}.`;
    if (counts.length === 1 && first) return `Alle ${total} mål ${predicates[first.when][first.status]}.`;
    const said = counts.map(({ status, count, when }) => `${count} ${predicates[when][status]}`);
    return `${subject} ${total} mål: ${listed(said, "og")}.`;
  },
  retired: (goals: readonly string[]) =>
    `${goals.length === 1 ? "Mål" : "Målene"} ${listed(goals, "og")} er udgået og indgår ikke.`,
  /** *Tendens* as a sentence. */
  trend: (direction: TrendDirection, periods: number) => {
    const said = {
      better: ["Udviklingen er bedre end i perioden før.", `Udviklingen er blevet bedre ${periods} perioder i træk.`],
      worse: [
        "Udviklingen er dårligere end i perioden før.",
        `Udviklingen er blevet dårligere ${periods} perioder i træk.`,
      ],
      unchanged: ["Udviklingen er som i perioden før.", `Udviklingen har været uændret ${periods} perioder i træk.`],
    } as const;
    return said[direction][periods > 1 ? 1 : 0];
  },
  /** *Forventet ved årets udgang* as a sentence; `figure` and `range` are "" where there is no forecast. */
  outlook: (outlook: Outlook, figure: string, range: string, isYear: boolean) => {
    const end = isYear ? "årets udgang" : "periodens udgang";
    const said = {
      expectedMet: `Målet forventes opfyldt ved ${end}`,
      uncertain: `Det er usikkert, om målet er opfyldt ved ${end}`,
      expectedNotMet: `Målet forventes ikke opfyldt ved ${end}`,
    }[outlook];
    return ended(figure === "" ? said : `${said}; prognosen er ${figure}${range === "" ? "" : ` (${range})`}`);
  },
  /** Last year's line in a chart, by its last figure. */
  lastYear: (figure: string, date: string) => ended(`Sidste år: ${figure} pr. ${date}`),
  range: (low: string, high: string) => `mellem ${low} og ${high}`,
  remark: (remark: string) => `Bemærkning: ${remark}`,
  remarkMissing: "Bemærkning mangler",
  plan: (action: string, state: string, responsible: string, deadline: string, cause: string, effect: string) =>
    [
      ended(`Handlingsplan (${state.toLowerCase()}): ${action === "" ? "tiltag er ikke beskrevet" : action}`),
      cause === "" ? "" : ended(`Årsag: ${cause}`),
      effect === "" ? "" : ended(`Forventet virkning: ${effect}`),
      responsible === "" ? "" : ended(`Ansvarlig: ${responsible}`),
      deadline === "" ? "" : ended(`Frist: ${deadline}`),
    ]
      .filter((part) => part !== "")
      .join(" "),
  planFollowUp: (text: string) => `Opfølgning: ${text}`,
  withoutPlan: "Målet er ikke nået ved de to seneste lukkede statusser og har ingen handlingsplan.",
  chart: (nr: string, contract: string) => `Mål ${nr} i ${contract}: målt, forventet og måltal`,
  chartMissing: "Grafen er udeladt, fordi tallene er rettet, siden status blev lukket.",
  noGoals: (contract: string) => `${contract} har ingen mål i tabellen Mål.`,
  noneDeviates: "Ingen mål afviger fra det forventede.",
  deviating: (count: number, isAll: boolean) =>
    count === 1
      ? "Ét mål afviger fra det forventede. Det gennemgås her med bemærkning og handlingsplan."
      : `${isAll ? `Alle ${count}` : count} mål afviger fra det forventede. De gennemgås her, kontrakt for kontrakt, med bemærkning og handlingsplan.`,
  deviatingPart: (contract: string) => `${contract}: mål, der afviger`,
  agenda: {
    intro: (contract: string, centre: string, date: string) =>
      `Materialet gælder resultatkontrakten ${contract}${centre === "" ? "" : ` med ${centre}`}, status pr. ${date}.`,
    several: (count: number) => `Materialet gælder ${counted(count, "resultatkontrakt", "resultatkontrakter")}.`,
    of: (contract: string, items: string) => ended(`${contract}: ${items}`),
    deviating: (goals: readonly string[]) => `mål, der afviger (${listed(goals, "og")})`,
    budget: (goals: readonly string[]) => `budgetmål (${listed(goals, "og")})`,
    warnings: (goals: readonly string[]) => `tidlige varslinger (${listed(goals, "og")})`,
    owed: (what: string) => `det, der mangler (${what})`,
    changes: "ændringer og rettelser",
    decisions: "beslutninger",
    item: begun,
  },
  warning: {
    status: (before: string, now: string, date: string) => `status er gået fra »${before}« til »${now}« siden ${date}`,
    outlook: (before: string, now: string, date: string) =>
      `prognosen er gået fra »${before}« til »${now}« siden ${date}`,
    expectedMissed: (isYear: boolean) =>
      `målet er på sporet nu, men forventes ikke opfyldt ved ${isYear ? "årets" : "periodens"} udgang`,
    line: (goal: string, isBudget: boolean, said: readonly string[]) =>
      ended(`${goal}${isBudget ? " (budget)" : ""}: ${joinedClauses(said)}`),
    none: "Ingen mål giver anledning til tidlig varsling.",
  },
  owed: {
    remark: (goal: string) => `${goal}: bemærkning mangler.`,
    figure: (goal: string, period: string) => `${goal}: tal for ${period} mangler.`,
    plan: (goal: string, action: string, deadline: string) =>
      `${goal}: handlingsplanen${action === "" ? "" : ` »${action}«`} skulle være gennemført ${deadline}.`,
    none: "Ingen bemærkninger, tal eller handlingsplaner mangler.",
    /** Of a closed status nothing is owed any more; what it lacked is said. */
    closed: (goals: readonly string[]) =>
      goals.length === 0
        ? "Status er lukket. Ved lukningen manglede ingen bemærkninger."
        : `Status er lukket. Ved lukningen manglede bemærkning til mål ${listed(goals, "og")}.`,
    summary: (remarks: number, figures: number, plans: number) =>
      listed(
        [
          ...(remarks === 0 ? [] : [counted(remarks, "bemærkning", "bemærkninger")]),
          ...(figures === 0 ? [] : [`${figures} tal`]),
          ...(plans === 0 ? [] : [counted(plans, "handlingsplan over frist", "handlingsplaner over frist")]),
        ],
        "og",
      ),
    beforeClosing: (what: string) => `Centrene mangler endnu ${what}, før status kan lukkes.`,
  },
  decisions: {
    caption: (contract: string) => `Beslutninger om ${contract}`,
    description:
      "En række for hvert mål, der drøftes, med plads til beslutning, ansvarlig og frist, og to rækker til andre mål.",
    intro:
      "Skriv beslutning, ansvarlig og frist. I arket Rapport bliver de til handlingsplaner, når de hentes i tabellen Handlingsplaner. Ved andre mål skrives målets nummer først.",
  },
  amendments: {
    none: "Ingen mål er ændret i perioden.",
    intro: (count: number) =>
      count === 1
        ? "Én ændring af et mål er trådt i kraft i perioden. Det gamle og det nye står i tabellen."
        : `${count} ændringer af mål er trådt i kraft i perioden. Det gamle og det nye står i tabellen.`,
    caption: "Ændringer af mål i perioden",
    description: "En række for hver ændring med art, hvad der stod før og står nu, hvornår og hvorfor.",
    added: "Målet er tilføjet",
    edit: (field: string, before: string, after: string) => `${field}: fra ${before} til ${after}`,
    agreed: { renegotiation: "Genforhandling", adjustment: "Justering" },
  },
  corrections: {
    none: "Intet er rettet i det, der er lukket.",
    intro: (count: number) =>
      count === 1
        ? "Én oplysning er rettet, siden status blev lukket. Begge tal står i tabellen."
        : `${count} oplysninger er rettet, siden status blev lukket. Begge tal står i tabellen.`,
    caption: "Rettelser efter lukning",
    description: "En række for hver rettelse med det, der blev lukket, det, der står nu, og hvorfor.",
    closedAt: "Lukket status",
    wholeContract: "Hele kontrakten",
    noReason: "Ikke begrundet",
  },
  brief: {
    caption: (contract: string) => `Øvrige mål i ${contract}`,
    budget: (contract: string) => `Budgetmål i ${contract}`,
    description: (contract: string) => `En række for hvert mål i ${contract} med måltal, faktisk, status og udsigt.`,
  },
} as const;
