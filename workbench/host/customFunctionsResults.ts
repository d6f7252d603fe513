import { engineArray, engineError, type EngineArray, type EngineScalar } from "./customFunctionsValues";

/** What a call gave: its value, and the message of each error in it by `row,column` from the top left. */
export type CallResult = { value: EngineScalar | EngineArray; messages: ReadonlyMap<string, string> };

/** One result as the runtime sends it: id, whether the call went well, value or message, error code. */
export type WireResult = readonly [id: number, ok: boolean, value: unknown, errorCode?: unknown, ...rest: unknown[]];

/** The error of each code that the runtime sends; every code that isn't here is `#VALUE!`. */
const errorOfCode: Readonly<Record<number, string>> = {
  1: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  7: "#VALUE!",
  8: "#NULL!",
  9: "#N/A",
  10: "#N/A",
};

/** The codes whose message Excel shows on the cell. */
const codesWithMessage = new Set([1, 7]);
const errorsWithMessage = new Set(["#N/A", "#VALUE!"]);
const longestText = 32767;

/** Reads a result; a matrix is accepted only from a function declared to return one. */
export function callResult([, ok, value, errorCode]: WireResult, returnsMatrix: boolean): CallResult {
  if (!ok) return failure(Number(errorCode ?? 0), value);
  const messages = new Map<string, string>();
  if (!Array.isArray(value)) return { value: scalar(value, messages, "0,0"), messages };
  const matrix: unknown = value;
  if (!returnsMatrix || !isRectangular(matrix)) return failure(7, "");
  const rows = matrix.map((row, top) => row.map((cell, left) => scalar(cell, messages, `${top},${left}`)));
  return { value: engineArray(rows), messages };
}

function failure(code: number, message: unknown): CallResult {
  const shown =
    codesWithMessage.has(code) && typeof message === "string" && message !== "" ? [["0,0", message] as const] : [];
  return { value: engineError(errorOfCode[code] ?? "#VALUE!"), messages: new Map(shown) };
}

const isRectangular = (value: unknown): value is readonly (readonly unknown[])[] =>
  Array.isArray(value) &&
  value.length > 0 &&
  value.every((row) => Array.isArray(row) && row.length > 0 && row.length === (value[0] as unknown[]).length);

/** One value: plain, or one of the runtime's data types. Nothing (`null`) shows as 0, as in Excel. */
function scalar(value: unknown, messages: Map<string, string>, place: string): EngineScalar {
  switch (typeof value) {
    case "number":
      return { kind: 1, value };
    case "string":
      return value.length > longestText ? engineError("#VALUE!") : { kind: 2, value };
    case "boolean":
      return { kind: 3, value };
    case "object":
      return value === null ? { kind: 1, value: 0 } : dataType(value as DataType, messages, place);
    default:
      return { kind: 1, value: 0 };
  }
}

type DataType = { type?: unknown; basicValue?: unknown; text?: unknown; message?: unknown };

function dataType(
  { type, basicValue, text, message }: DataType,
  messages: Map<string, string>,
  place: string,
): EngineScalar {
  if (type === "Entity" && typeof text === "string") return { kind: 2, value: text };
  if (type === "Error" && typeof basicValue === "string") {
    if (typeof message === "string" && message !== "" && errorsWithMessage.has(basicValue))
      messages.set(place, message);
    return engineError(basicValue);
  }
  if (type === undefined || typeof basicValue === "object") return engineError("#VALUE!");
  return scalar(basicValue, messages, place);
}
