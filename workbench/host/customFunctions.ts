import type { Cell, Worksheet } from "@cj-tech-master/excelts";
import { calculationOf, type Spill } from "../files/calculation";
import { releaseSpilledValues } from "../files/spills";
import { addressOf, argumentAddresses } from "./customFunctionsAddresses";
import { wireArguments, type ArgumentRules, type CallArgument } from "./customFunctionsArguments";
import { callSites, type CallSite } from "./customFunctionsCallSites";
import { functionKey, isMatrix, type FunctionMetadata, type FunctionsMetadata } from "./customFunctionsMetadata";
import { callResult, type CallResult, type WireResult } from "./customFunctionsResults";
import { busy, engineError, type EngineValue } from "./customFunctionsValues";
import type { Host } from "./host";
import type { Json, WireEntry } from "./wire/messages";

/** What can be chosen when functions are attached. */
export type CustomFunctionsOptions = {
  /**
   * What a scalar parameter of type `any` is given for an empty cell: 0 as on the desktop (the usual), null as on the
   * web.
   */
  emptyCell?: 0 | null;
  /** How many times results may lead to new calls before the host stops asking; a formula can feed itself for ever. */
  passLimit?: number;
  /**
   * Whether the client has associated a function with an id (its `CustomFunctions._association.mappings` knows). One
   * that is not is `#N/A`, as in Excel; the runtime itself answers it like any failing function, with `#VALUE!`.
   */
  isAssociated?: (id: string) => boolean;
};

/** The custom functions of a host. */
export type CustomFunctions = {
  /** Resolves when every call has its result and the formulas that use them are calculated. */
  settled(): Promise<void>;
  /**
   * Calculates every formula and waits for the functions; `full` calls them again even where the arguments are as
   * before.
   */
  recalculate(choice?: { full?: boolean }): Promise<void>;
  /** The message that Excel would show on an error cell, if its function gave one. */
  errorMessageAt(sheet: string, address: string): string | undefined;
  /** How many calls have been sent to the runtime so far. */
  readonly calls: number;
  /** Takes the functions out of the workbook. */
  detach(): void;
};

type Call = {
  metadata: FunctionMetadata;
  parameters: Json[];
  flags: number;
  address: string;
  addresses: Json;
  result?: CallResult;
};

const invocationCategory = 1;
const invocationType = 1000;
const service = "Microsoft.ExcelServices.CustomFunctions";
const mostArguments = 255;

/**
 * Lets the functions of a functions.json be called from cells: each call goes to the genuine runtime in the client, and
 * its result comes back into the formula. The engine is synchronous, so a cell shows `#BUSY!` until its result is
 * there.
 */
export function attachCustomFunctions(
  host: Host,
  metadata: FunctionsMetadata,
  options: CustomFunctionsOptions = {},
): CustomFunctions {
  const { workbook } = host;
  const rules: ArgumentRules = {
    emptyCell: options.emptyCell === null ? null : 0,
    errorsForAny: metadata.allowErrorForDataTypeAny === true,
  };
  const passLimit = options.passLimit ?? 50;
  const functions = new Map(metadata.functions.map((each) => [functionKey(each.name), each]));
  const sites = callSites(functions);
  const calculation = calculationOf(workbook);

  const calls = new Map<string, Call>();
  let waiting: Call[] = [];
  let sent = new Map<number, Call>();
  let callsOf = new Map<string, Call[]>();
  let lastId = 0;
  let passes = 0;
  const wakeUp: (() => void)[] = [];

  const noteCall = (site: CallSite | undefined, call: Call): void => {
    if (!site) return;
    const cell = `${site.sheet.id}:${site.row}:${site.column}`;
    callsOf.set(cell, [...(callsOf.get(cell) ?? []), call]);
  };

  const invoke = (each: FunctionMetadata, values: readonly EngineValue[]): EngineValue => {
    if (options.isAssociated?.(each.id) === false) return engineError("#N/A");
    const [first] = values;
    const site = first?.kind === 2 ? sites.find(first.value) : undefined;
    const args: CallArgument[] = (site ? values.slice(1) : values).map((value, index) => ({
      value,
      omitted: site?.args[index] === "",
    }));
    const read = wireArguments(each, args, rules);
    if (read.kind === "error") return engineError(read.code);
    const address = each.options?.requiresAddress && site ? addressOf(site) : "";
    const addresses = each.options?.requiresParameterAddresses && site ? argumentAddresses(site) : null;
    const key = JSON.stringify([each.id, read.parameters, address, addresses]);
    let call = calls.get(key);
    if (!call) {
      const { cancelable, stream } = each.options ?? {};
      const flags = (cancelable ? 1 : 0) + (stream ? 2 : 0) + (read.holdsErrors ? 4 : 0);
      call = { metadata: each, parameters: read.parameters, flags, address, addresses };
      calls.set(key, call);
      waiting.push(call);
    }
    noteCall(site, call);
    return call.result?.value ?? busy;
  };

  /** Sends the calls of the last calculation, or resolves the waiters when none is left. */
  const sendWaiting = (): void => {
    if (waiting.length > 0 && passes < passLimit) {
      passes += 1;
      const entries = waiting.map((call): WireEntry => {
        lastId += 1;
        sent.set(lastId, call);
        return [
          invocationCategory,
          invocationType,
          "",
          [lastId, call.metadata.id, call.parameters, call.address, call.flags, call.addresses],
        ];
      });
      waiting = [];
      host.send(entries);
    }
    if (sent.size > 0) return;
    passes = 0;
    for (const wake of wakeUp.splice(0)) wake();
  };

  const takeResults = (results: readonly WireResult[]): null => {
    for (const result of results) {
      const call = sent.get(result[0]);
      if (!call) continue;
      if (!call.metadata.options?.stream) sent.delete(result[0]);
      call.result = callResult(result, isMatrix(call.metadata.result));
    }
    if (![...sent.values()].some((call) => !call.result)) {
      sent = new Map([...sent].filter(([, call]) => call.metadata.options?.stream === true && !call.result));
      setTimeout(() => host.recalculate());
    }
    return null;
  };

  const forget = (which: (call: Call) => boolean): void => {
    for (const [key, call] of calls) if (call.result && which(call)) calls.delete(key);
  };

  host.serve(service, {
    SetInvocationArrayResults: ([results]) => takeResults(results as WireResult[]),
    SetInvocationResults: ([results]) =>
      takeResults(
        (results as ObjectResult[]).map(({ id, failed, value, errorCode }) => [id, !failed, value, errorCode]),
      ),
    _SetOsfControlContainerReadyForCustomFunctions: () => null,
    _GetEnabledFeatures: () => [1, 2, 4],
  });
  for (const each of metadata.functions) {
    workbook.registerFunction(each.name.normalize("NFC"), (args) => invoke(each, args as EngineValue[]), {
      minArity: 0,
      maxArity: mostArguments + 1,
    });
  }
  calculation.reader = sites.reader;
  calculation.resultFilter = sites.withoutMarks;
  const before = calculation.onStart(() => {
    callsOf = new Map();
    if (passes === 0) forget((call) => call.metadata.options?.volatile === true);
  });
  const after = calculation.onDone(sendWaiting);
  const forgetting = calculation.onForget(() => forget(() => true));
  releaseSpilledValues(workbook);

  const settled = (): Promise<void> =>
    new Promise((resolve) => {
      wakeUp.push(resolve);
      if (waiting.length > 0) sendWaiting();
      else if (sent.size === 0 && passes === 0) for (const wake of wakeUp.splice(0)) wake();
    });

  return {
    settled,
    async recalculate(choice = {}) {
      if (choice.full) forget(() => true);
      const done = new Promise<void>((resolve) => wakeUp.push(resolve));
      host.recalculate();
      if (sent.size === 0) sendWaiting();
      await done;
    },
    errorMessageAt(sheetName, address) {
      const sheet = workbook.getWorksheet(sheetName);
      return sheet && messageAt(sheet, sheet.getCell(address), calculation.spills, (cell) => callsOf.get(cell) ?? []);
    },
    get calls() {
      return lastId;
    },
    detach() {
      before();
      after();
      forgetting();
      calculation.reader = undefined;
      calculation.resultFilter = undefined;
      for (const each of metadata.functions) workbook.unregisterFunction(each.name.normalize("NFC"));
    },
  };
}

type ObjectResult = { id: number; failed?: boolean; value: unknown; errorCode?: number };

const errorIn = (value: unknown): string | undefined =>
  typeof value === "object" && value !== null && "error" in value && typeof value.error === "string"
    ? value.error
    : undefined;

/** The message of the error that a cell shows, its own or the one that a spilled formula put there. */
function messageAt(
  sheet: Worksheet,
  cell: Cell,
  spills: readonly Spill[],
  callsAt: (cell: string) => readonly Call[],
): string | undefined {
  const row = Number(cell.row);
  const column = Number(cell.col);
  const shown = errorIn(cell.result ?? cell.value);
  if (!shown) return undefined;
  const spill = spills.find(
    (each) =>
      each.sheet === sheet &&
      row >= each.row &&
      row < each.row + each.rows &&
      column >= each.column &&
      column < each.column + each.columns,
  );
  const anchor = spill ?? { row, column };
  const place = `${row - anchor.row},${column - anchor.column}`;
  for (const { result } of callsAt(`${sheet.id}:${anchor.row}:${anchor.column}`)) {
    const message = result?.messages.get(place);
    const value =
      result?.value.kind === 5 ? result.value.rows[row - anchor.row]?.[column - anchor.column] : result?.value;
    if (message !== undefined && value?.kind === 4 && value.code === shown) return message;
  }
  return undefined;
}
