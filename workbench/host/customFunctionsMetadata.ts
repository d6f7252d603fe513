/** What a parameter takes: `any` everything, the others only what can be turned into them. */
export type ValueType = "any" | "number" | "string" | "boolean";

/** One parameter as functions.json describes it. */
export type FunctionParameter = {
  name: string;
  type?: string;
  dimensionality?: string;
  optional?: boolean;
  repeating?: boolean;
};

/** One function as functions.json describes it. */
export type FunctionMetadata = {
  id: string;
  name: string;
  parameters: readonly FunctionParameter[];
  result?: { type?: string; dimensionality?: string };
  options?: {
    stream?: boolean;
    cancelable?: boolean;
    volatile?: boolean;
    requiresAddress?: boolean;
    requiresParameterAddresses?: boolean;
  };
};

/** The content of a functions.json. */
export type FunctionsMetadata = { functions: readonly FunctionMetadata[]; allowErrorForDataTypeAny?: boolean };

/**
 * The key that a function's name is looked up by: names are the same whatever the case or the composition of letters.
 */
export const functionKey = (name: string): string => name.normalize("NFC").toUpperCase();

/** Whether a parameter or a result is a matrix. */
export const isMatrix = (described: { dimensionality?: string } | undefined): boolean =>
  described?.dimensionality === "matrix";

/** The type of a parameter; a type that the runtime has no word for takes everything. */
export function typeOf(parameter: FunctionParameter): ValueType {
  const { type } = parameter;
  return type === "number" || type === "string" || type === "boolean" ? type : "any";
}
