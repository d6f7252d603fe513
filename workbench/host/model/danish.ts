import { functionNames } from "./danishFunctions";

const errors: readonly (readonly [english: string, danish: string])[] = [
  ["#N/A", "#I/T"],
  ["#REF!", "#REFERENCE!"],
  ["#NAME?", "#NAVN?"],
  ["#DIV/0!", "#DIVISION/0!"],
  ["#NULL!", "#NUL!"],
  ["#VALUE!", "#VÆRDI!"],
  ["#NUM!", "#NUM!"],
  ["#SPILL!", "#OVERLØB!"],
  ["#CALC!", "#BEREGN!"],
];
const parts: readonly (readonly [english: string, danish: string])[] = [
  ["#This Row", "#Denne række"],
  ["#Headers", "#Overskrifter"],
  ["#Data", "#Data"],
  ["#Totals", "#Totaler"],
  ["#All", "#Alle"],
];

/** An error as Danish Excel shows it. */
export function danishError(error: string): string {
  return errors.find(([english]) => english === error)?.[1] ?? error;
}

/** An English formula with its `=` as Danish Excel shows it: `;` between arguments, decimal comma, Danish names. */
export function toDanishFormula(formula: string): string {
  return convert(formula, { from: 0, to: 1, argument: [",", ";"], decimal: [".", ","] });
}

/** A Danish formula with its `=` in English. */
export function toEnglishFormula(formula: string): string {
  return convert(formula, { from: 1, to: 0, argument: [";", ","], decimal: [",", "."] });
}

type Direction = { from: 0 | 1; to: 0 | 1; argument: readonly [string, string]; decimal: readonly [string, string] };

/**
 * Strings and quoted sheet names are left alone; brackets only change their #words; an array constant is copied whole.
 * Numbers hold the decimal sign of the language that is read, so that 1,5 is two arguments in English.
 */
const pieceOf = (decimal: string): RegExp =>
  new RegExp(
    String.raw`"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:'.|[^'])*?\]|\{(?:"(?:[^"]|"")*"|[^"{}])*\}|#[\p{L}/0!?]+[!?/\p{L}0]*|[\p{L}_\\][\p{L}\p{N}_.]*\(?|\d+(?:[${decimal}]\d+)?|[\s\S]`,
    "gu",
  );

function convert(formula: string, direction: Direction): string {
  return formula.replace(pieceOf(direction.decimal[0]), (part) => {
    const first = part.charAt(0);
    if (first === '"' || first === "'") return part;
    if (first === "{" && part.endsWith("}") && part.length > 1) return convertArray(part, direction);
    if (first === "[") return convertWord(part, parts, direction);
    if (first === "#") return errors.find((pair) => pair[direction.from] === part)?.[direction.to] ?? part;
    if (/^\d/.test(part)) return part.replace(direction.decimal[0], direction.decimal[1]);
    if (part === direction.argument[0]) return direction.argument[1];
    if (part.endsWith("(")) return convertFunction(part.slice(0, -1), direction) + "(";
    return convertTruth(part, direction);
  });
}

/** An array constant: `;` between rows in both languages, `,` between columns in English and `\` in Danish. */
function convertArray(array: string, direction: Direction): string {
  const [column, other] = direction.from === 0 ? [",", "\\"] : ["\\", ","];
  const piece = new RegExp(
    String.raw`"(?:[^"]|"")*"|#[^,;\\}]+|\p{L}+|\d+(?:[${direction.decimal[0]}]\d+)?|[\s\S]`,
    "gu",
  );
  return array.replace(piece, (part) => {
    if (part === column) return other;
    return /^[#\p{L}\d]/u.test(part) ? convert(part, direction) : part;
  });
}

function convertWord(part: string, words: readonly (readonly [string, string])[], direction: Direction): string {
  const word = words.find((pair) => part.toLowerCase().includes(pair[direction.from].toLowerCase()));
  return word ? part.replace(new RegExp(word[direction.from], "i"), word[direction.to]) : part;
}

function convertFunction(name: string, { from, to }: Direction): string {
  return functionNames.find((pair) => pair[from] === name.toUpperCase())?.[to] ?? name;
}

function convertTruth(word: string, { from, to }: Direction): string {
  const truths = [
    ["TRUE", "SAND"],
    ["FALSE", "FALSK"],
  ] as const;
  return truths.find((pair) => pair[from] === word.toUpperCase())?.[to] ?? word;
}
