import { join } from "node:path";
import { asShipped } from "../asShipped";
import { bigTables, type Size } from "../bigTables";
import type * as Judging from "../judgeAndDraw";
import { bothSides, processorMillisecondsOf, type Line } from "../line";

const judging = (): typeof Judging => asShipped(join(__dirname, "..", "judgeAndDraw.ts"));

const BIG: Size = { goals: 10_000, rows: 120_000 };
const FULL: Size = { goals: 20_000, rows: 1_048_575 };
const [FEW, MANY]: [Size, Size] = [
  { goals: 2000, rows: 100_000 },
  { goals: 20_000, rows: 1_000_000 },
];

/** Reading, judging and laying out of tables beside the least that any reader of them does. */
const besideParsing = (what: string, size: Size, rounds: number): Line => ({
  what,
  against: "`JSON.parse` of the same rows",
  reach: 2,
  rounds,
  prepare: async () => {
    const { judgeAndDraw } = judging();
    const tables = bigTables(size);
    const json = JSON.stringify(tables);
    return {
      round: (at) =>
        bothSides(
          at,
          () => judgeAndDraw(tables),
          () => JSON.parse(json),
          processorMillisecondsOf,
        ),
    };
  },
});

/** Few rows a goal: what a goal costs weighs most. */
export const memory = besideParsing("read, judge, lay out 120,000 rows of 10,000 goals, in memory", BIG, 5);

/** All the rows that a sheet holds. */
export const memoryFull = besideParsing("read, judge, lay out 1,048,575 rows of 20,000 goals, in memory", FULL, 3);

/** How the work grows when goals and rows become ten times as many; one round, as it takes minutes. */
export const growth: Line = {
  what: "growth from 100,000 to 1,000,000 rows, goals from 2,000 to 20,000",
  against: "the smaller, in the same run",
  reach: 11,
  rounds: 1,
  prepare: async () => {
    const { judgeAndDraw } = judging();
    const [big, small] = [bigTables(MANY), bigTables(FEW)];
    judgeAndDraw(small);
    return {
      round: async (at) => {
        if (at < 0) return { ours: 1, other: 1 };
        const other = await processorMillisecondsOf(() => judgeAndDraw(small));
        return { other, ours: await processorMillisecondsOf(() => judgeAndDraw(big)) };
      },
    };
  },
};
