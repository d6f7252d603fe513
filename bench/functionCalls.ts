import { runInThisContext } from "node:vm";
import { buildSync } from "esbuild";
import { newWorkbook } from "../workbench/files/xlsx";
import type { CallResult } from "../workbench/host/customFunctionsResults";
import { createHost } from "../workbench/host/host";
import { loadOffice } from "../workbench/host/loadOffice";
import type { WireEntry } from "../workbench/host/wire/messages";

/** One cell's call of a custom function: its id, and a matrix for each parameter. */
export type CellCall = { id: string; parameters: readonly (readonly (readonly (string | number)[])[])[] };

/** What calls came to: how many results, in how many messages, and the last of them. */
export type Answered = { results: number; flushes: number; failed: number; last: CallResult | unknown };

/**
 * The production functions in the genuine custom functions runtime of office.js, called as a calculation in Excel calls
 * them: all calls in one message. `EMPTY` is a function that does nothing.
 */
export async function functionRuntime(): Promise<{
  call: (calls: readonly CellCall[]) => Promise<Answered>;
  close: () => void;
}> {
  const host = createHost(newWorkbook().workbook, { requestLimit: Infinity, responseLimit: Infinity });
  const office = await loadOffice(host);
  // As webpack builds them; what compiles the bench itself makes every function slower.
  const { outputFiles } = buildSync({
    entryPoints: ["src/functions/functions.ts"],
    bundle: true,
    minify: true,
    write: false,
    format: "iife",
    target: "es2022",
  });
  runInThisContext(outputFiles[0]?.text ?? "");
  CustomFunctions.associate("EMPTY", () => [[""]]);
  let take: (results: readonly unknown[][]) => void = () => undefined;
  host.serve("Microsoft.ExcelServices.CustomFunctions", {
    SetInvocationArrayResults: ([results]) => {
      take(results as unknown[][]);
      return null;
    },
    _SetOsfControlContainerReadyForCustomFunctions: () => null,
    _GetEnabledFeatures: () => [1, 2, 4],
  });
  const call = (calls: readonly CellCall[]): Promise<Answered> =>
    new Promise((done) => {
      const answered: Answered = { results: 0, flushes: 0, failed: 0, last: null };
      take = (results) => {
        answered.flushes += 1;
        answered.results += results.length;
        answered.failed += results.filter(([, isDone]) => isDone !== true && isDone !== 1).length;
        answered.last = results.at(-1);
        if (answered.results === calls.length) done(answered);
      };
      host.send(
        calls.map(
          ({ id, parameters }, at): WireEntry => [1, 1000, "", [at + 1, id, parameters, "", 0, null]] as WireEntry,
        ),
      );
    });
  return { call, close: () => office.dispose() };
}
