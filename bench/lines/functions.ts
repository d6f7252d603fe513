import type { SheetTable } from "../../src/sheets/cells/sheetTable";
import { bigTables } from "../bigTables";
import { functionRuntime, type Answered, type CellCall } from "../functionCalls";
import { bothSides, processorMillisecondsOf, type Line } from "../line";

const CELLS = 10_000;
const GOALS = 10_000;
const ROWS = 120_000;

/** What answers is checked: a fault would be fast. @param rows How many rows the last answer has. */
function checked({ results, flushes, failed, last }: Answered, calls: readonly CellCall[], rows = 1, most = 1): void {
  const answer = (last as readonly unknown[])[2];
  const isWhole = Array.isArray(answer) && answer.length === rows;
  if (results !== calls.length || failed > 0 || flushes > most || !isWhole)
    throw new Error(
      `${results} results, ${failed} failed, in ${flushes} messages: ${JSON.stringify(last).slice(0, 300)}`,
    );
}

/** 10,000 cells with MÅLOPFYLDELSE, beside as many with a function that does nothing, through the genuine runtime. */
export const functions: Line = {
  what: "10,000 MÅLOPFYLDELSE cells through the genuine runtime",
  against: "an empty function",
  reach: 1.3,
  rounds: 7,
  prepare: async () => {
    const { call, close } = await functionRuntime();
    const callsOf = (id: string): CellCall[] =>
      Array.from({ length: CELLS }, (_, at) => ({
        id,
        parameters: [[["Mindst"]], [[90 + (at % 10)]], [[80 + ((at * 7919) % 400) / 10]]],
      }));
    const [own, empty] = [callsOf("MAALOPFYLDELSE"), callsOf("EMPTY")];
    return {
      round: (at) =>
        bothSides(
          at,
          async () => checked(await call(own), own),
          async () => checked(await call(empty), empty),
          processorMillisecondsOf,
        ),
      close,
    };
  },
};

type Matrix = (string | number)[][];

/** Headers and rows as a range of the table holds them. */
const rangeOf = ({ headers, rows }: SheetTable): Matrix => [[...headers], ...(rows as Matrix)];

/** One KONTRAKTSTATUS over all goals and figures, beside a cell for each goal with its own rows. */
export const contractStatus: Line = {
  what: "KONTRAKTSTATUS over 120,000 rows",
  against: "10,000 single cells with a goal and its 12 rows each",
  reach: 0.1,
  rounds: 3,
  prepare: async () => {
    const { call, close } = await functionRuntime();
    const [contracts, goals, figures] = bigTables({ goals: GOALS, rows: ROWS }).map(rangeOf) as [
      Matrix,
      Matrix,
      Matrix,
    ];
    const callOf = (own: Matrix, rows: Matrix, of: Matrix): CellCall => ({
      id: "KONTRAKTSTATUS",
      parameters: [own, rows, [["30-06-2009"]], [[""]], of],
    });
    const contractOf = new Map(contracts.map((row) => [row[0], row]));
    const [goalHeaders = [], ...goalRows] = goals;
    const [figureHeaders = [], ...figureRows] = figures;
    const whole = [callOf(goals, figures, contracts)];
    const single = goalRows.map((row, goal) =>
      callOf(
        [goalHeaders, row],
        [figureHeaders, ...Array.from({ length: ROWS / GOALS }, (_, at) => figureRows[at * GOALS + goal] ?? [])],
        [contracts[0] ?? [], contractOf.get(row[0] ?? "") ?? []],
      ),
    );
    return {
      round: (at) =>
        bothSides(
          at,
          async () => checked(await call(whole), whole, GOALS + 1),
          async () => checked(await call(single), single, 2, Infinity),
          processorMillisecondsOf,
        ),
      close,
    };
  },
};
