import type { CellFormulaValue } from "@cj-tech-master/excelts";
import {
  attachCustomFunctions,
  type CustomFunctions,
  type CustomFunctionsOptions,
} from "../../../workbench/host/customFunctions";
import type { FunctionMetadata, FunctionsMetadata } from "../../../workbench/host/customFunctionsMetadata";
import { runtimeHost, shown, type RuntimeHost } from "./runtimeHost";

type Call = (...args: never[]) => unknown;

/** A function with its metadata; without a call it is not associated. */
export type TestFunction = { metadata: FunctionMetadata; call?: (host: RuntimeHost) => Call };

/** What a test has in hand after the first calculation. */
export type Prepared = { host: RuntimeHost; functions: CustomFunctions; show(...addresses: string[]): unknown[] };

/** The metadata of a function. */
export const described = (
  name: string,
  parameters: FunctionMetadata["parameters"] = [],
  more: Partial<FunctionMetadata> = {},
): FunctionMetadata => ({ id: name.replace("Å", "AA"), name, parameters, ...more });
/** A parameter that takes everything, one value at a time. */
export const any = (name: string, more: object = {}) => ({ name, type: "any", dimensionality: "scalar", ...more });
/** A parameter or result that is a block. */
export const matrix = { type: "any", dimensionality: "matrix" };

/** A workbook with these formulas and values, calculated, whose functions are these. */
export async function calculated(
  cells: Record<string, string | number | boolean | null>,
  functions: readonly TestFunction[],
  choices: { options?: CustomFunctionsOptions; metadata?: Partial<FunctionsMetadata> } = {},
): Promise<Prepared> {
  const host = runtimeHost();
  for (const { metadata, call } of functions) if (call) host.associate(metadata.id, call(host));
  const sheet = host.workbook.worksheets[0]!;
  for (const [address, content] of Object.entries(cells)) {
    sheet.getCell(address).value =
      typeof content === "string" && content.startsWith("=")
        ? ({ formula: content.slice(1) } as CellFormulaValue)
        : content;
  }
  const attached = attachCustomFunctions(
    host,
    { functions: functions.map(({ metadata }) => metadata), ...choices.metadata },
    { isAssociated: host.isAssociated, ...choices.options },
  );
  await attached.recalculate();
  const show = (...addresses: string[]) =>
    addresses.map((address) => shown(sheet.getCell(address).result ?? sheet.getCell(address).value));
  return { host, functions: attached, show };
}
