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

const BIG: Size = { goals: 10_000, rows: 120_000 };
const [FEW, MANY]: [Size, Size] = [
  { goals: 2000, rows: 100_000 },
  { goals: 20_000, rows: 1_000_000 },
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

/** How the work grows when goals and rows become ten times as many; one round, as it takes minutes. */
export const growth: Line = {
  what: "growth from 100,000 to 1,000,000 rows, goals from 2,000 to 20,000",
  against: "the smaller, in the same run",
  reach: 11,
  rounds: 1,
  prepare: async () => {
    const [big, small] = [bigTables(MANY), bigTables(FEW)];
    judgeAndDraw(small);
    return {
      round: async (at) => {
        if (at < 0) return { ours: 1, other: 1 };
        const other = await millisecondsOf(() => judgeAndDraw(small));
        return { other, ours: await millisecondsOf(() => judgeAndDraw(big)) };
      },
    };
  },
};
