import { judgedWorkbook } from "../../src/app/status/judgedWorkbook";
import { yearPart } from "../../src/app/status/yearPart";
import { drawnStatus } from "../../src/sheets/status/drawnStatus";
import { bigTables, type Size } from "../bigTables";
import { bothSides, millisecondsOf, type Line } from "../line";

const TODAY = "2009-06-30";

/** Reads the tables, judges every goal and lays the status out, all in memory. */
export function judgeAndDraw(tables: ReturnType<typeof bigTables>): number {
  const contents = { tables, status: null, dates1904: false, stale: null, formulas: new Map() };
  const { contracts, remarks, issues, statusDate, print } = judgedWorkbook(
    contents,
    { asOf: TODAY, today: () => TODAY },
    yearPart,
  );
  return drawnStatus(contracts, { remarks, issues, asOf: statusDate, print }).rows.length;
}

const [BIG, SMALL]: [Size, Size] = [
  { goals: 10_000, rows: 120_000 },
  { goals: 1000, rows: 12_000 },
];

/** A tenth of the rows that a sheet holds, so that a run takes minutes and not an hour. */
export const memory: Line = {
  what: "read, judge, lay out 120,000 rows of 10,000 goals, in memory",
  against: "`JSON.parse` of the same rows",
  reach: 2,
  rounds: 3,
  prepare: async () => {
    const tables = bigTables(BIG);
    const json = JSON.stringify(tables);
    return {
      round: (at) =>
        bothSides(
          at,
          () => judgeAndDraw(tables),
          () => JSON.parse(json),
        ),
    };
  },
};

/** How the work grows when goals and rows become ten times as many. */
export const growth: Line = {
  what: "growth from 12,000 to 120,000 rows",
  against: "the smaller, in the same run",
  reach: 11,
  rounds: 3,
  prepare: async () => {
    const [big, small] = [bigTables(BIG), bigTables(SMALL)];
    return {
      round: async () => ({
        other: await millisecondsOf(() => judgeAndDraw(small)),
        ours: await millisecondsOf(() => judgeAndDraw(big)),
      }),
    };
  },
};
