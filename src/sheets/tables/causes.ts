import { groupBy } from "../../domain/groupBy";
import type { ProblemCode } from "../../text/problem";
import type { Issue } from "../cells/issue";

/**
 * Problems by how bad they are, the worst first: every goal is judged otherwise, a contract or all its figures are left
 * out, a goal is not judged or not as it is meant, a figure does not count. Others are something to ask about.
 */
const WORST: readonly (readonly ProblemCode[])[] = [
  ["aggregationColumnMissing", "valueColumnMissing"],
  [
    "unknownContract",
    "severalYears",
    "contractWithoutYear",
    "yearMissing",
    "yearUnreadable",
    "dateMissing",
    "periodReversed",
    "periodTooLong",
    "columnRenamed",
    "queryFailed",
    "sourceTableMissing",
    "sourceTableUnread",
    "sourceTableUnreadable",
    "sourcesDiffer",
  ],
  [
    "unknownGoal",
    "missingKey",
    "nrIsDate",
    "duplicateGoal",
    "missingChoice",
    "notAChoice",
    "upperBelowLower",
    "upperMissing",
    "targetMissing",
    "baselineMissing",
    "aggregationMissing",
    "profileMissing",
    "profileNotCumulative",
    "partMissing",
    "brokenChain",
    "filterUnreadable",
    "periodColumns",
    "shareHalf",
    "factorZero",
    "factorOnShare",
  ],
  [
    "notANumber",
    "numberIsDate",
    "errorCell",
    "notADate",
    "notYesNo",
    "unreadablePeriod",
    "missingPeriod",
    "yearsTooLate",
    "yearsTooEarly",
    "shareOfNothing",
    "factorHundred",
    "longerRow",
    "weekIntoNextYear",
    "sourceNews",
    "sourceFaults",
    "sourceSilent",
    "sourceAsks",
  ],
];
const GOOD_TO_KNOW: readonly ProblemCode[] = [
  "unknownSetting",
  "textCut",
  "contractNotListed",
  "contractsTableMissing",
];

/** A problem's place among others: 0 is the worst. */
function rankOf({ code }: Issue["problem"]): number {
  const rank = WORST.findIndex((codes) => codes.includes(code));
  if (rank !== -1) return rank;
  return WORST.length + Number(GOOD_TO_KNOW.includes(code));
}

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
    .toSorted((a, b) => rankOf(a.problem) - rankOf(b.problem));
}
