import { groupBy } from "../../domain/groupBy";
import type { ProblemCode } from "../../text/problem";
import type { Issue } from "../cells/issue";

/**
 * How bad a problem is: 1 every goal is judged otherwise, 2 a contract or all its figures are left out, 3 a goal is not
 * judged, or not as it is meant, 4 a figure does not count, 5 something to ask about, 6 good to know.
 */
const WEIGHT: Readonly<Record<ProblemCode, 1 | 2 | 3 | 4 | 5 | 6>> = {
  aggregationColumnMissing: 1,
  valueColumnMissing: 1,
  unknownContract: 2,
  severalYears: 2,
  contractWithoutYear: 2,
  yearMissing: 2,
  yearUnreadable: 2,
  dateMissing: 2,
  periodReversed: 2,
  periodTooLong: 2,
  columnRenamed: 2,
  unknownGoal: 3,
  missingKey: 3,
  nrIsDate: 3,
  duplicateGoal: 3,
  missingChoice: 3,
  notAChoice: 3,
  upperBelowLower: 3,
  upperMissing: 3,
  targetMissing: 3,
  baselineMissing: 3,
  aggregationMissing: 3,
  profileMissing: 3,
  profileNotCumulative: 3,
  partMissing: 3,
  notANumber: 4,
  numberIsDate: 4,
  errorCell: 4,
  notADate: 4,
  notYesNo: 4,
  unreadablePeriod: 4,
  missingPeriod: 4,
  yearsTooLate: 4,
  yearsTooEarly: 4,
  shareOfNothing: 4,
  factorHundred: 4,
  longerRow: 4,
  weekIntoNextYear: 4,
  duplicatePeriod: 5,
  overlappingPeriods: 5,
  maybeYearToDate: 5,
  maybeWholeYears: 5,
  changeAgainstForm: 5,
  targetDisagrees: 5,
  shareDisagrees: 5,
  changeOnInterval: 5,
  degreeOutOfRange: 5,
  deadlineBeforeYear: 5,
  weightNegative: 5,
  weightsMixed: 5,
  duplicateContract: 5,
  rowsBeforePeriod: 5,
  yearBesideDates: 5,
  unknownSetting: 6,
  textCut: 6,
  contractNotListed: 6,
  contractsTableMissing: 6,
};

/**
 * What is wrong in a workbook, one issue for each cause, the worst first: the same problem in several rows of a column
 * is one, with its other rows in `also`. Issues that are equally bad stay in the order of tables and rows.
 */
export function byCause(issues: readonly Issue[]): Issue[] {
  const causes = groupBy(issues, ({ table, column, problem }) =>
    JSON.stringify([table, column, problem.code, problem.given]),
  );
  return [...causes.values()]
    .flatMap(([first, ...others]) => {
      if (first === undefined) return [];
      const also = others.flatMap(({ row }) => (row === null || row === first.row ? [] : [row]));
      return [also.length === 0 ? first : { ...first, also }];
    })
    .toSorted((a, b) => WEIGHT[a.problem.code] - WEIGHT[b.problem.code]);
}
