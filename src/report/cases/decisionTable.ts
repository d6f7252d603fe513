import type { Evaluation } from "../../domain/evaluation";
import { goalNr, type GoalKey } from "../../domain/goal";
import { caseColumns as columns } from "../../text/da/caseTerms";
import { caseWords as words } from "../../text/da/caseWords";
import type { CaseBlock, CaseCell } from "../caseReport";
import { cell, columnsOf, shortened } from "./caseBlocks";

/** How many rows there are for goals that are not on the agenda. */
const SPARE_ROWS = 2;
/** How much of a goal's wording stands beside its number. */
const WORDING = 60;

/** Room for what a *statusmøde* decides (*beslutning, ansvarlig, frist*) on some of a contract's goals. */
export function decisionTable(contract: string, evaluations: readonly Evaluation[]): CaseBlock {
  const empty: CaseCell[] = [cell(""), cell(""), cell("")];
  const rows = evaluations.map(({ goal }) => [cell(goalNr(goal)), cell(shortened(goal.text, WORDING)), ...empty]);
  const spare = Array.from({ length: SPARE_ROWS }, () => [cell(""), cell(""), ...empty]);
  const keys = evaluations.map(({ goal }): GoalKey => ({ contract: goal.contract, nr: goal.nr, part: goal.part }));
  return {
    kind: "table",
    caption: words.decisions.caption(contract),
    description: words.decisions.description,
    columns: columnsOf([
      [columns.nr, 6],
      [columns.goal, 30],
      [columns.decision, 34],
      [columns.responsible, 16],
      [columns.deadline, 14],
    ]),
    rows: [...rows, ...spare],
    decidedOn: { contract, goals: [...keys, ...spare.map(() => null)] },
  };
}
