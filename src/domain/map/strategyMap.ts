import type { ContractStatus } from "../evaluateBook";
import type { Evaluation } from "../evaluation";
import { foldedText } from "../foldedText";
import { groupBy } from "../groupBy";
import { worstOf, type Status } from "../status";

/** The perspectives of a *strategikort*, from the top (DOMAIN.md §4b). */
export const PERSPECTIVES = ["society", "citizens", "processes", "people"] as const;

/** *Perspektiv*: By/samfund, Borger/interessenter, Interne processer, Mennesker og systemer. */
export type Perspective = (typeof PERSPECTIVES)[number];

/** An element of a *strategikort*, with the elements that it leads to and the numbers of its goals, as typed. */
export type StrategyElement = {
  contract: string;
  perspective: Perspective;
  name: string;
  leadsTo: readonly string[];
  goals: readonly string[];
};

/** An element of a *forandringsteori*: a step (*trin*, from 1) on the way to the long-term effect of a vision. */
export type TheoryElement = { contract: string; vision: string; step: number; name: string; goals: readonly string[] };

/** An element in its band with the judged indicators of its goals, and the worst of their statuses. */
export type JudgedElement = {
  name: string;
  /** Index of its band, 0 at the top. */
  band: number;
  /** The numbers of its goals, as typed. */
  goals: readonly string[];
  judged: readonly Evaluation[];
  /** The worst status of the judged; null where the element has none. */
  status: Status | null;
};

/** What a band of a map holds: a perspective, or the step of a theory with its place in the chain. */
export type MapBand =
  | { kind: "perspective"; perspective: Perspective }
  | { kind: "step"; step: number; place: "first" | "last" | "between" };

/** A map (*strategikort*, *forandringsteori*) of one contract, judged: bands from the top, and arrows by element. */
export type StrategyMap = {
  kind: "strategy" | "theory";
  contract: string;
  /** The *visionspunkt* of a theory; "" of a strategy map. */
  vision: string;
  bands: readonly MapBand[];
  elements: readonly JudgedElement[];
  arrows: readonly MapArrow[];
};

/** An arrow from one element to another, by their indexes. */
export type MapArrow = { from: number; to: number };

/** The judged indicators that a typed number names: a goal with all its parts (14), or one part (14a). */
export function indicatorsOf(number: string, status: ContractStatus): readonly Evaluation[] {
  const wanted = foldedText(number);
  const goal = status.goals.find(({ nr }) => foldedText(nr) === wanted);
  if (goal !== undefined) return goal.parts;
  return status.goals.flatMap(({ parts }) =>
    parts.filter((part) => foldedText(`${part.goal.nr}${part.goal.part}`) === wanted),
  );
}

/**
 * The *strategikort* of a contract; null where it has no elements. An arrow to an element that does not exist, or to
 * itself, is left out: the table's issues tell of it.
 */
export function strategyMap(elements: readonly StrategyElement[], status: ContractStatus): StrategyMap | null {
  const own = ofContract(elements, status);
  if (own.length === 0) return null;
  const indexOf = new Map(own.map(({ name }, index) => [foldedText(name), index]));
  return {
    kind: "strategy",
    contract: status.contract.name,
    vision: "",
    bands: PERSPECTIVES.map((perspective) => ({ kind: "perspective", perspective })),
    elements: own.map((element) => judgedElement(element, PERSPECTIVES.indexOf(element.perspective), status)),
    arrows: own.flatMap(({ leadsTo }, from) =>
      [...new Set(leadsTo.map((name) => indexOf.get(foldedText(name))))]
        .filter((to) => to !== undefined && to !== from)
        .map((to) => ({ from, to: to as number })),
    ),
  };
}

/**
 * The theories of a contract (*forandringsteorier*), one for each *visionspunkt* in the order of the sheet. The last
 * step is at the top, and each element leads to every element of the next step.
 */
export function theoryMaps(elements: readonly TheoryElement[], status: ContractStatus): StrategyMap[] {
  const byVision = groupBy(ofContract(elements, status), ({ vision }) => foldedText(vision));
  return [...byVision.values()].map((own) => {
    const steps = [...new Set(own.map(({ step }) => step))].sort((a, b) => b - a);
    const stepOf = (element: TheoryElement): number => steps.indexOf(element.step);
    return {
      kind: "theory",
      contract: status.contract.name,
      vision: own[0]?.vision ?? "",
      bands: steps.map((step, at) => ({ kind: "step", step, place: placeOf(at, steps.length) })),
      elements: own.map((element) => judgedElement(element, stepOf(element), status)),
      arrows: own.flatMap((element, from) =>
        own.flatMap((other, to) => (stepOf(other) === stepOf(element) - 1 ? [{ from, to }] : [])),
      ),
    };
  });
}

function placeOf(index: number, count: number): "first" | "last" | "between" {
  if (count > 1 && index === 0) return "last";
  return index === count - 1 ? "first" : "between";
}

const ofContract = <Own extends { contract: string }>(elements: readonly Own[], { contract }: ContractStatus): Own[] =>
  elements.filter((element) => foldedText(element.contract) === foldedText(contract.name));

function judgedElement(
  { name, goals }: Pick<StrategyElement, "name" | "goals">,
  band: number,
  status: ContractStatus,
): JudgedElement {
  const judged = [...new Set(goals.flatMap((number) => indicatorsOf(number, status)))];
  return { name, band, goals, judged, status: judged.length === 0 ? null : worstOf(judged.map((own) => own.status)) };
}
