import { join } from "node:path";
import { asShipped } from "../asShipped";
import { bigWorkbook } from "../bigWorkbook";
import { bothSides, type Line } from "../line";
import type * as Reading from "../readAndLeast";

/** A large import; all of it is read. */
export const SIZE = { goals: 100, rows: 120_000 };

/** An .xlsx of figures as an import reads it: all of it, into rows of cells. */
export const read: Line = {
  what: "reading an .xlsx of 120,000 × 9",
  against: "inflate (fflate) + one pass over its bytes",
  reach: 3,
  rounds: 11,
  prepare: async () => {
    const { readTable, leastPossible } = asShipped<typeof Reading>(join(__dirname, "..", "readAndLeast.ts"));
    const bytes = await bigWorkbook(SIZE);
    return {
      round: (at) =>
        bothSides(
          at,
          async () => {
            const table = await readTable("lis.xlsx", bytes);
            if (table.kind !== "table") throw new Error(table.problem);
          },
          () => leastPossible(bytes),
        ),
    };
  },
};
