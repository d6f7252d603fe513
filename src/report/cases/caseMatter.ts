import type { CalendarDate } from "../../domain/calendarDate";
import type { ContractBook } from "../../domain/contract";
import type { ContractStatus } from "../../domain/evaluateBook";
import type { Evaluation } from "../../domain/evaluation";
import { type GoalKey, goalNr } from "../../domain/goal";
import type { StrategyMap } from "../../domain/map/strategyMap";
import type { ActionPlan } from "../../domain/year/actionPlan";
import type { Amendment, Reason } from "../../domain/amendment";
import type { ClosedPeriod } from "../../domain/year/closedPeriods";
import type { Correction } from "../../domain/year/corrections";
import type { EarlyWarning } from "../../domain/year/earlyWarning";
import { foldedKey } from "../../domain/year/followed";
import type { Owed } from "../../domain/year/owed";
import { deviates } from "../../domain/year/remarkDue";
import { caseWords } from "../../text/da/caseWords";

/** A later correction with the closed status that it is of, and the reason that somebody wrote; null where none is. */
export type ToldCorrection = Correction & { asOf: CalendarDate; reason: Reason | null };

/** What the follow-up year holds of the contracts of a report. */
export type CaseYear = {
  owed: Owed;
  plans: readonly ActionPlan[];
  amendments: readonly Amendment[];
  closed: readonly ClosedPeriod[];
  corrections: readonly ToldCorrection[];
  warnings: readonly EarlyWarning[];
  /** Goals that were missed at two closed statuses and have no action plan. */
  withoutPlan: readonly GoalKey[];
};

/** All that a report of the year is made from. It is of the contracts in `statuses`, and of no others. */
export type CaseMatter = {
  /** The date that the report is of. */
  asOf: CalendarDate;
  /** The contracts as they were judged; a closed status says what Historik says. */
  statuses: readonly ContractStatus[];
  book: ContractBook;
  /** The remark at the goal's status date; "" where there is none. */
  remarkOf: (evaluation: Evaluation) => string;
  /** The key that a goal of a closed status has now. */
  goalNow: (goal: GoalKey, asOf: CalendarDate) => GoalKey;
  year: CaseYear;
  /** The goals of *Resultatstatus*, by `foldedKey`: those marked in the column Månedlig. */
  monthly: ReadonlySet<string>;
  /** The *strategikort* and *forandringsteorier* of the contracts, judged as they are. */
  maps: readonly StrategyMap[];
};

/** Every indicator of a contract, in its order. */
export const partsOf = ({ goals }: ContractStatus): Evaluation[] => goals.flatMap(({ parts }) => [...parts]);

/** Whether a contract's status is told from Historik. */
export const isClosedStatus = (status: ContractStatus): boolean => {
  const parts = partsOf(status);
  return parts.length > 0 && parts.every(({ closed }) => closed !== undefined);
};

/** The indicators that deviate (*afviger*). */
export const deviatingParts = (status: ContractStatus): Evaluation[] =>
  partsOf(status).filter((evaluation) => deviates(evaluation.status));

/** Whether a goal of some table is a goal of one of the report's contracts. */
export function isAmong({ statuses }: CaseMatter): (goal: Pick<GoalKey, "contract">) => boolean {
  const names = new Set(statuses.map(({ contract }) => foldedKey({ contract: contract.name, nr: "", part: "" })));
  return ({ contract }) => names.has(foldedKey({ contract, nr: "", part: "" }));
}

/** The name of a goal in a sentence: "Mål 1.2 i Skelbækgade 2009"; of one contract alone, "Mål 1.2". */
export const goalNameIn = ({ statuses }: CaseMatter, goal: GoalKey): string =>
  caseWords.goalName(goalNr(goal), statuses.length === 1 ? "" : goal.contract);
