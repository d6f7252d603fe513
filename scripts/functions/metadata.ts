import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import { developmentHost } from "../manifest/forHost";

export type FunctionParameter = {
  name: string;
  description?: string;
  type: string;
  dimensionality?: "matrix";
  optional?: true;
};

export type FunctionMetadata = {
  id: string;
  name: string;
  /** Missing where the comment has no such tag. */
  description?: string;
  /** The page that Excel's function wizard opens under *Hjælp til denne funktion*. */
  helpUrl: string;
  parameters: FunctionParameter[];
  result: { type?: string; dimensionality?: "matrix" };
};

/** functions.json: what Excel's function wizard shows, and how it calls. */
export type FunctionsJson = { allowErrorForDataTypeAny: true; functions: FunctionMetadata[] };

/**
 * functions.json as made from the functions' own comments. Two things the generator leaves out are added: an error in
 * a cell is handed to the function (else Excel never calls it, and no message can say which argument it was), and
 * what comes back may be of any type. Data types stay off, so that arguments are plain values.
 */
export async function functionsJsonOf(sources: string[]): Promise<FunctionsJson> {
  const { metadataJson, errors } = await generateCustomFunctionsMetadata(sources);
  if (errors.length > 0) throw new Error(errors.join("\n"));
  const { functions } = JSON.parse(metadataJson) as { functions: Omit<FunctionMetadata, "helpUrl">[] };
  return {
    allowErrorForDataTypeAny: true,
    functions: functions.map(({ id, name, ...one }) => ({
      id,
      name,
      helpUrl: `${developmentHost}/${helpFileOf(id)}`,
      ...one,
      result: { type: "any", ...one.result },
    })),
  };
}

/** The file of a function's page of help, beside the pane's page. */
export function helpFileOf(id: string): string {
  return `hjaelp-${id.toLowerCase()}.html`;
}

/** The file's text, as it is committed and served. */
export function functionsJsonText(metadata: FunctionsJson): string {
  return `${JSON.stringify(metadata, null, 2)}\n`;
}
