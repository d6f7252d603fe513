import { readTable } from "../../src/files/tables/readTable";
import { bigWorkbook } from "../bigWorkbook";
import { leastPossible } from "../leastPossible";
import { bothSides, type Line } from "../line";

/** Just below what an import takes, so that every row is read. */
export const SIZE = { goals: 100, rows: 49_900 };

/** An .xlsx of figures as an import reads it: all of it, into rows of cells. */
export const read: Line = {
  what: "reading an .xlsx of 49,900 × 9",
  against: "inflate (fflate) + one pass over its bytes",
  reach: 3,
  rounds: 11,
  prepare: async () => {
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
