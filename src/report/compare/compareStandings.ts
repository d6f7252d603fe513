import { foldedText } from "../../domain/foldedText";
import { type GoalKey, goalNr } from "../../domain/goal";
import { nearlyEqual } from "../../domain/numbers";
import { foldedKey } from "../../domain/year/followed";
import { compareWords as words } from "../../text/da/compare";
import type { GoalStanding, Standing } from "./standing";

/** What of a goal can differ between two statuses. */
export type ComparedField = "status" | "figure" | "wording" | "remark" | "plan";

/** One difference; `was` and `now` are texts as people read them, "" where there is none. */
export type Difference =
  | (GoalKey & { kind: "changed"; field: ComparedField; was: string; now: string })
  | (GoalKey & { kind: "goal"; onlyIn: "before" | "after" })
  | { kind: "contract"; contract: string; onlyIn: "before" | "after" };

/**
 * What differs between two statuses: status, figure, wording, remark and plan of each goal, in the order of the later
 * one, then what is only in the earlier. Figures that differ by floating-point noise alone do not. A contract that one
 * of them lacks is told once, without its goals.
 */
export function compareStandings(before: Standing, after: Standing): Difference[] {
  const contractsIn = ({ contracts }: Standing): Set<string> => new Set(contracts.map(({ name }) => foldedText(name)));
  const [ofBefore, ofAfter] = [contractsIn(before), contractsIn(after)];
  const goals = new Map(before.goals.map((goal) => [foldedKey(goal), goal]));
  const known = new Set(after.goals.map(foldedKey));
  const isIn = (contracts: ReadonlySet<string>) => (goal: GoalKey) => contracts.has(foldedText(goal.contract));
  return [
    ...onlyIn(before, ofAfter, "before"),
    ...onlyIn(after, ofBefore, "after"),
    ...after.goals.filter(isIn(ofBefore)).flatMap((goal): Difference[] => {
      const was = goals.get(foldedKey(goal));
      return was === undefined ? [{ kind: "goal", ...keyOf(goal), onlyIn: "after" }] : changes(was, goal);
    }),
    ...before.goals
      .filter((goal) => isIn(ofAfter)(goal) && !known.has(foldedKey(goal)))
      .map((goal): Difference => ({ kind: "goal", ...keyOf(goal), onlyIn: "before" })),
  ];
}

const keyOf = ({ contract, nr, part }: GoalKey): GoalKey => ({ contract, nr, part });

function onlyIn({ contracts }: Standing, others: ReadonlySet<string>, side: "before" | "after"): Difference[] {
  return contracts
    .filter(({ name }) => !others.has(foldedText(name)))
    .map(({ name }) => ({ kind: "contract", contract: name, onlyIn: side }));
}

function changes(before: GoalStanding, after: GoalStanding): Difference[] {
  const changed = (field: ComparedField, was: string, now: string): Difference => ({
    kind: "changed",
    ...keyOf(after),
    field,
    was,
    now,
  });
  const differing = (field: ComparedField, was: string, now: string): Difference[] =>
    settled(was) === settled(now) ? [] : [changed(field, was, now)];
  const [a, b] = [before.figure, after.figure];
  const isSameFigure =
    typeof a.value === "number" && typeof b.value === "number" ? nearlyEqual(a.value, b.value) : a.value === b.value;
  return [
    ...differing("status", before.statusLabel, after.statusLabel),
    ...(isSameFigure
      ? []
      : [a.text === b.text ? changed("figure", a.inFull, b.inFull) : changed("figure", a.text, b.text)]),
    ...differing("wording", before.wording, after.wording),
    ...differing("remark", before.remark, after.remark),
    ...plansThatDiffer(before.plans, after.plans).map(([was, now]) => changed("plan", was, now)),
  ];
}

/** Plans that only one side has, each by itself; those that both have stand in any order. */
function plansThatDiffer(before: readonly string[], after: readonly string[]): [was: string, now: string][] {
  const left = [...after];
  const gone = before.filter((plan) => {
    const at = left.findIndex((other) => settled(other) === settled(plan));
    if (at !== -1) left.splice(at, 1);
    return at === -1;
  });
  return [...gone.map((plan): [string, string] => [plan, ""]), ...left.map((plan): [string, string] => ["", plan])];
}

const settled = (text: string): string => text.normalize("NFC").replace(/\s+/g, " ").trim();

/** The differences as lines: each goal once, and what of it differs below. */
export function comparedLines(differences: readonly Difference[]): string[] {
  if (differences.length === 0) return [words.none];
  let last = "";
  return differences.flatMap((own) => {
    if (own.kind === "contract") return [words.contractOnlyIn[own.onlyIn](own.contract)];
    const goal = words.goal(own.contract, goalNr(own));
    const title = goal === last ? [] : [goal];
    last = goal;
    const shown = (text: string): string => (text === "" ? words.nothing : text);
    const said =
      own.kind === "goal"
        ? words.onlyIn[own.onlyIn]
        : words.line(words.fields[own.field], shown(own.was), shown(own.now));
    return [...title, `  ${said}`];
  });
}
