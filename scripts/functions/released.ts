import type { FunctionsJson } from "./metadata";

/** What workbooks out there hold on to: a function's id, its name in the cell, and its arguments in order. */
export type ReleasedFunction = { id: string; name: string; parameters: string[] };

/** What a release has promised and this functions.json breaks. New functions and new last arguments break nothing. */
export function brokenPromises(released: readonly ReleasedFunction[], { functions }: FunctionsJson): string[] {
  return released.flatMap(({ id, name, parameters }) => {
    const now = functions.find((one) => one.id === id);
    if (!now) return [`${id} was released and has vanished or changed its id`];
    const faults = now.name === name ? [] : [`${id} was released as ${name} and is now ${now.name}`];
    const required = now.parameters.filter((parameter) => parameter.optional !== true).length;
    const kept = parameters.every((parameter, at) => now.parameters[at]?.name === parameter);
    if (!kept) faults.push(`${id} was released with the arguments ${parameters.join("; ")}`);
    if (required > parameters.length) faults.push(`${id} now requires an argument that it was released without`);
    return faults;
  });
}
