import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isCalendarDate } from "../../src/domain/calendarDate";
import type { Aggregation, ChangeKind, Goal, GoalForm, GoalType, ManagementArea } from "../../src/domain/goal";

const FILE = join(__dirname, "..", "cases", "reading", "maal.tsv");

const TYPES: Readonly<Record<string, GoalType>> = {
  Resultatmål: "result",
  Indsatsmål: "effort",
  Udviklingsmål: "development",
};
const AREAS: Readonly<Record<string, ManagementArea>> = { I: "effort", K: "quality", P: "staff", R: "resources" };
const FORMS: Readonly<Record<string, GoalForm>> = {
  Mindst: "atLeast",
  Højst: "atMost",
  Interval: "between",
  Milepæl: "milestone",
};
const CHANGE_KINDS: Readonly<Record<string, ChangeKind>> = {
  "Pct.": "relative",
  "Pct.point": "points",
  Absolut: "absolute",
};
const AGGREGATIONS: Readonly<Record<string, Aggregation>> = {
  Sum: "sum",
  Gennemsnit: "mean",
  Seneste: "latest",
  "År til dato": "yearToDate",
  "Hver periode": "everyPeriod",
  Afvigelse: "deviation",
};

/** Every goal of the five source contracts, in the order of the documents. */
export const REAL_GOALS: readonly Goal[] = readGoals();

/** One goal of a contract, named by the contract's first word and year: `realGoal("Skelbækgade 2009", "1.2")`. */
export function realGoal(contract: string, nr: string, part = ""): Goal {
  const found = REAL_GOALS.find((goal) => goal.contract.startsWith(contract) && goal.nr === nr && goal.part === part);
  if (!found) throw new Error(`no goal ${contract} ${nr}${part}`);
  return found;
}

/** The year of a contract that carries it in its name. */
export function yearOf(goal: Goal): number {
  return Number(/\d{4}/.exec(goal.contract)?.[0]);
}

function readGoals(): Goal[] {
  const [head = "", ...lines] = readFileSync(FILE, "utf8")
    .split(/\r?\n/)
    .filter((line) => line !== "");
  const names = head.split("\t");
  return lines.map((line) => {
    const cells = line.split("\t");
    return goalFrom((name) => cells[names.indexOf(name)]?.trim() ?? "");
  });
}

function goalFrom(cell: (name: string) => string): Goal {
  const deadline = cell("frist");
  return {
    contract: cell("kontrakt"),
    nr: cell("nr"),
    part: cell("delmål"),
    goalType: word(TYPES, cell("måltype")),
    area: word(AREAS, cell("område")),
    focusArea: cell("fokusområde"),
    text: cell("mål"),
    form: word(FORMS, cell("målform")),
    target: number(cell("måltal")),
    targetUpper: number(cell("måltal_øvre")),
    unit: cell("enhed"),
    baseline: number(cell("udgangspunkt")),
    baselinePeriod: cell("udgangspunkt_periode"),
    change: number(cell("ændring")),
    changeKind: cell("ændringstype") === "" ? null : word(CHANGE_KINDS, cell("ændringstype")),
    aggregation: word(AGGREGATIONS, cell("opgørelse")),
    pacing: null,
    deadline: isCalendarDate(deadline) ? deadline : null,
    method: null,
    partlyMetFrom: null,
    weight: null,
    source: "",
    responsible: "",
    retired: null,
  };
}

function word<T>(words: Readonly<Record<string, T>>, text: string): T {
  const found = words[text];
  if (found === undefined) throw new Error(`unknown word: ${text}`);
  return found;
}

function number(text: string): number | null {
  if (text === "") return null;
  const value = Number(text.replace(",", "."));
  if (!Number.isFinite(value)) throw new Error(`not a number: ${text}`);
  return value;
}
