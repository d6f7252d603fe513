import type { FunctionMetadata, FunctionsJson } from "./metadata";
import { functionsJsonText } from "./metadata";
import { takenNames } from "./takenNames";

const largestFile = 1_000_000;

/**
 * What Excel would refuse or mistake in functions.json, one sentence each: its generator checks little of it.
 * `sources` are the texts of the files with the functions.
 */
export function functionsJsonFaults(metadata: FunctionsJson, sources: readonly string[]): string[] {
  const { functions } = metadata;
  const size = Buffer.byteLength(functionsJsonText(metadata));
  return [
    ...functions.flatMap(ownFaults),
    ...repeated(functions.map(({ id }) => id)).map((id) => `The id ${id} is used twice`),
    ...repeated(functions.map(({ name }) => name)).map((name) => `The name ${name} is used twice`),
    ...missing(functions, sources),
    ...(size > largestFile
      ? [`functions.json has ${size} bytes; Excel for Windows does not load more than ${largestFile}`]
      : []),
  ];
}

function ownFaults(one: FunctionMetadata): string[] {
  const faults: string[] = [];
  const { id, name, description = "" } = one;
  if (!/^[A-Z][A-Z0-9._]*$/.test(id))
    faults.push(`The id ${id} must begin with a letter and hold A–Z, 0–9, _ and . only`);
  if (name !== name.normalize("NFC")) faults.push(`The name ${name} is not in composed form (NFC)`);
  if (!/^\p{L}[\p{L}0-9._]*$/u.test(name.normalize("NFC")))
    faults.push(`The name ${name} must begin with a letter and hold letters, digits, _ and . only`);
  if (name !== name.toLocaleUpperCase("da")) faults.push(`The name ${name} is not in capitals`);
  for (const text of new Set([id, name])) {
    if ([...text].length < 3) faults.push(`${text} has fewer than three characters`);
    if (text.length > 128) faults.push(`${text} has more than 128 characters`);
    if (looksLikeCell(text)) faults.push(`${text} looks like a cell`);
    const taken = takenNames.get(text.toUpperCase());
    if (taken) faults.push(`${text} is ${taken}`);
  }
  if (description.trim() === "") faults.push(`${id} has no description`);
  if (/copyright|licen[cs]e|\(c\)|©/i.test(description)) faults.push(`${id} is described by a licence comment`);
  for (const parameter of one.parameters) {
    if (!parameter.description) faults.push(`${id}: ${parameter.name} has no description`);
    if (parameter.name !== parameter.name.normalize("NFC"))
      faults.push(`${id}: ${parameter.name} is not in composed form (NFC)`);
  }
  const optional = one.parameters.map((parameter) => parameter.optional === true);
  if (optional.lastIndexOf(false) > optional.indexOf(true) && optional.includes(true))
    faults.push(`${id}: an optional argument stands before a required one`);
  return faults;
}

/** A1 … XFD1048576, R1C1 and its short forms. */
function looksLikeCell(name: string): boolean {
  if (/^(R\d*|C\d*|R\d*C\d*)$/i.test(name)) return true;
  const match = /^([A-Z]{1,3})(\d{1,7})$/i.exec(name);
  if (!match) return false;
  const [, letters = "", row = "0"] = match;
  const column = [...letters.toUpperCase()].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
  return column <= 16_384 && Number(row) >= 1 && Number(row) <= 1_048_576;
}

function repeated(names: string[]): string[] {
  const seen = names.map((name) => name.toUpperCase());
  return [...new Set(seen.filter((name, at) => seen.indexOf(name) !== at))];
}

/**
 * Every `@customfunction` of the sources must be there: the generator leaves out what is not a function declaration.
 */
function missing(functions: readonly FunctionMetadata[], sources: readonly string[]): string[] {
  const tagged = sources.flatMap((source) => [...source.matchAll(/@customfunction[ \t]+(\S+)(?:([ \t]+)(\S+))?/g)]);
  return tagged.flatMap(([, id = "", gap = "", name = id]) => {
    const found = functions.find((one) => one.id === id.toUpperCase());
    if (!found) return [`${id} is tagged but missing: only a function declaration gives metadata`];
    return found.name === name
      ? []
      : [
          `${id} is named ${found.name}, not ${name}: is there more than one space${gap === "" ? "" : " before the name"}?`,
        ];
  });
}
