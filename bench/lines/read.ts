import { unzipSync } from "fflate";
import { readTable } from "../../src/files/tables/readTable";
import { bigWorkbook } from "../bigWorkbook";
import { bothSides, type Line } from "../line";

/** Just below what an import takes, so that every row is read. */
const SIZE = { goals: 100, rows: 49_900 };

/** Inflates every part and looks at each of its bytes once. */
function leastPossible(bytes: Uint8Array): number {
  let sum = 0;
  for (const part of Object.values(unzipSync(bytes))) for (let at = 0; at < part.length; at += 1) sum ^= part[at] ?? 0;
  return sum;
}

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
