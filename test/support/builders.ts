import type { Amendment } from "../../src/domain/amendment";
import { calendarYear } from "../../src/domain/contractPeriod";
import type { CalendarDate } from "../../src/domain/calendarDate";
import type { Contract } from "../../src/domain/contract";
import { evaluateGoal } from "../../src/domain/evaluateGoal";
import type { Evaluation, GoalInput } from "../../src/domain/evaluation";
import type { Goal, GoalKey } from "../../src/domain/goal";
import { valuesOf, type Figure, type Measurement, type Value } from "../../src/domain/measurement";
import { monthPeriod, type Period } from "../../src/domain/period";
import { readPeriod } from "../../src/domain/readPeriod";
import { DEFAULT_THRESHOLDS } from "../../src/domain/status";

/** A goal of *Skelbækgade 2009*: at least 95 pct. as a mean, unless overridden. */
export function goal(overrides: Partial<Goal> = {}): Goal {
  return {
    contract: "Skelbækgade 2009",
    nr: "1.3",
    part: "",
    goalType: "effort",
    area: "effort",
    focusArea: "",
    text: "Rettidigheden for kontaktforløb skal udgøre mindst 95 pct. i 2009.",
    form: "atLeast",
    target: 95,
    targetUpper: null,
    unit: "pct.",
    baseline: null,
    baselinePeriod: "",
    change: null,
    changeKind: null,
    aggregation: "mean",
    pacing: null,
    deadline: null,
    method: null,
    partlyMetFrom: null,
    weight: null,
    source: "LIS",
    responsible: "",
    retired: null,
    ...overrides,
  };
}

/** A period as staff write it; a text that names none fails the test. */
export function period(text: string): Period {
  const found = readPeriod(text);
  if (found === null) throw new Error(`no period: ${text}`);
  return found;
}

/** What a cell of *Værdi* holds: a number, a date, Ja, Nej, or nothing. */
export type CellFigure = number | CalendarDate | "Ja" | "Nej" | null;

function figure(cell: CellFigure): Figure {
  if (cell === null) return { kind: "none" };
  if (typeof cell === "number") return { kind: "number", value: cell };
  if (cell === "Ja" || cell === "Nej") return { kind: "yesNo", yes: cell === "Ja" };
  return { kind: "date", date: cell };
}

/** One row of Målinger. */
export function measurement(when: string, cell: CellFigure, more: Partial<Measurement> = {}): Measurement {
  return {
    contract: "Skelbækgade 2009",
    nr: "1.3",
    part: "",
    period: period(when),
    figure: figure(cell),
    numerator: null,
    denominator: null,
    provisional: false,
    ...more,
  };
}

/** A row of a share: *Tæller* and *Nævner*, with or without the value itself. */
export function share(when: string, numerator: number, denominator: number, cell: CellFigure = null): Measurement {
  return measurement(when, cell, { numerator, denominator });
}

/** Rows from January on, one for each month; null leaves the month without a row. */
export function months(year: number, cells: readonly CellFigure[]): Measurement[] {
  return cells.flatMap((cell, index) =>
    cell === null ? [] : [measurement("2009", cell, { period: monthPeriod(year, index + 1) })],
  );
}

/** The same rows for another goal. */
export function rowsOf(key: GoalKey, rows: readonly Measurement[]): Measurement[] {
  const { contract, nr, part } = key;
  return rows.map((row) => ({ ...row, contract, nr, part }));
}

/** Counting values, as the rules see them. */
export function values(rows: readonly Measurement[], unit = "antal"): Value[] {
  return valuesOf(rows, unit);
}

/** The answer on a goal in 2009 at a status date. */
export function evaluate(
  of: Goal,
  rows: readonly Measurement[],
  asOf: CalendarDate,
  more: Partial<GoalInput> = {},
): Evaluation {
  return evaluateGoal({
    goal: of,
    period: calendarYear(2009),
    asOf,
    measurements: rows,
    profile: [],
    thresholds: DEFAULT_THRESHOLDS,
    ...more,
  });
}

export function contract(overrides: Partial<Contract> = {}): Contract {
  return {
    name: "Skelbækgade 2009",
    centre: "Jobcenter Skelbækgade",
    period: calendarYear(2009),
    asOf: null,
    followUp: "quarter",
    thresholds: DEFAULT_THRESHOLDS,
    ...overrides,
  };
}

/** An amendment (*genforhandling*) of a goal from a day on. */
export function amendmentOf(
  { contract: name, nr, part }: Goal,
  from: Amendment["from"],
  edit: Amendment["edit"],
): Amendment {
  return {
    contract: name,
    nr,
    part,
    kind: "renegotiation",
    edit,
    from,
    reason: "Færre ledige end ventet",
    decidedBy: "Direktionen",
    decided: "2009-06-15",
  };
}
