import type { FunctionMetadata, FunctionParameter, ValueType } from "./customFunctionsMetadata";
import { isMatrix, typeOf } from "./customFunctionsMetadata";
import type { EngineScalar, EngineValue } from "./customFunctionsValues";
import type { Json } from "./wire/messages";

/** How arguments are read. */
export type ArgumentRules = {
  /** What a scalar parameter of type `any` is given for an empty cell: 0 on the desktop, null on the web. */
  emptyCell: 0 | null;
  /** Whether parameters of type `any` take errors; else a function with an error among its arguments isn't called. */
  errorsForAny: boolean;
};

/** One argument of a call: its value, and whether it was left out between the commas. */
export type CallArgument = { value: EngineValue; omitted: boolean };

/** The arguments as they travel to the runtime, or the error that the cell gets without a call. */
export type WireArguments =
  { kind: "call"; parameters: Json[]; holdsErrors: boolean } | { kind: "error"; code: string };

/** Stops the reading of arguments; the cell gets the error. */
class NotCalled extends Error {
  constructor(readonly code: string) {
    super(code);
  }
}

/** The arguments of a call under the runtime's rules. */
export function wireArguments(
  metadata: FunctionMetadata,
  args: readonly CallArgument[],
  rules: ArgumentRules,
): WireArguments {
  try {
    const parameters = grouped(metadata.parameters, args, (parameter, argument) =>
      wireArgument(parameter, argument, rules),
    );
    return {
      kind: "call",
      parameters,
      holdsErrors: rules.errorsForAny && JSON.stringify(parameters).includes(errorMark),
    };
  } catch (fault) {
    if (fault instanceof NotCalled) return { kind: "error", code: fault.code };
    throw fault;
  }
}

type ReadOne = (parameter: FunctionParameter, argument: CallArgument) => Json;

/** One entry per parameter. Repeating parameters come last; arguments are dealt to them in turn, as lists. */
function grouped(parameters: readonly FunctionParameter[], args: readonly CallArgument[], read: ReadOne): Json[] {
  const repeating = parameters.filter((parameter) => parameter.repeating);
  const single = parameters.filter((parameter) => !parameter.repeating);
  const required = parameters.filter((parameter) => !parameter.optional).length;
  if (args.length < required || (repeating.length === 0 && args.length > single.length)) throw new NotCalled("#VALUE!");
  const rest = args.slice(single.length);
  return [
    ...single.map((parameter, index) => (args[index] ? read(parameter, args[index]) : null)),
    ...repeating.map((parameter, turn) => {
      const own = rest.filter((_, index) => index % repeating.length === turn);
      return own.length === 0 ? null : own.map((argument) => read(parameter, argument));
    }),
  ];
}

function wireArgument(parameter: FunctionParameter, { value, omitted }: CallArgument, rules: ArgumentRules): Json {
  const type = typeOf(parameter);
  if (value.kind === 6 || value.kind === 7) throw new NotCalled("#VALUE!");
  if (isMatrix(parameter)) {
    if (omitted) return null;
    const rows = value.kind === 5 ? value.rows : [[value]];
    return rows.map((row) => row.map((cell) => wireScalar(cell, type, 0, rules)));
  }
  if (omitted) return null;
  if (value.kind !== 5) return wireScalar(value, type, rules.emptyCell, rules);
  const only = value.height === 1 && value.width === 1 ? value.rows[0]?.[0] : undefined;
  if (!only) throw new NotCalled("#VALUE!");
  return wireScalar(only, type, rules.emptyCell, rules);
}

const errorMark = '"type":"CustomFunctionError"';
const emptyAs = { number: 0, string: "", boolean: false } as const;

/** One value as its parameter's type wants it. */
function wireScalar(value: EngineScalar, type: ValueType, emptyCell: 0 | null, rules: ArgumentRules): Json {
  if (value.kind === 4) {
    if (type !== "any" || !rules.errorsForAny || value.code === "#BUSY!") throw new NotCalled(value.code);
    return { type: "CustomFunctionError", code: value.code };
  }
  if (value.kind === 0) return type === "any" ? emptyCell : emptyAs[type];
  if (type === "number") return asNumber(value.value);
  if (type === "string") return asText(value.value);
  if (type === "boolean") return asBoolean(value.value);
  return value.value;
}

function asNumber(value: number | string | boolean): number {
  if (typeof value === "string") throw new NotCalled("#VALUE!");
  return Number(value);
}

const asText = (value: number | string | boolean): string =>
  typeof value === "boolean" ? (value ? "TRUE" : "FALSE") : String(value);

function asBoolean(value: number | string | boolean): boolean {
  if (typeof value !== "string") return Boolean(value);
  if (/^(TRUE|SAND)$/i.test(value)) return true;
  if (/^(FALSE|FALSK)$/i.test(value)) return false;
  throw new NotCalled("#VALUE!");
}
