import type { Choices } from "../sheets/cells/choices";
import { isEmpty, readDateText, readNumber, textOf } from "../sheets/cells/readCell";
import type { Cell } from "../sheets/cells/sheetTable";
import { argumentNames, functionFaults, type ArgumentName } from "../text/da/functions";
import { missing, wrong } from "./cellFault";
import type { CellAnswer } from "./inCell";

/** The greatest number that a cell of Excel can hold. */
const LARGEST = 9.99999999999999e307;

/** What a cell holds, as it is told back: a number in Danish writing, a text as it was typed. */
export function toldBack(cell: Cell): string {
  return typeof cell.value === "number" ? textOf(cell).replace(".", ",") : textOf(cell);
}

/** A number, also one written as text in Danish ("1.250,5", "95 %"); `null` for an empty cell. */
export function numberFrom(name: ArgumentName, cell: Cell): number | null {
  const shown = argumentNames[name];
  const read = readNumber(cell);
  if (read.kind === "empty") return null;
  if (read.kind === "date") throw wrong(functionFaults.isDate(shown, textOf(cell)));
  if (read.kind !== "number") {
    const text = textOf(cell);
    throw wrong(
      readDateText(text) === null ? functionFaults.notANumber(shown, text) : functionFaults.isDate(shown, text),
    );
  }
  if (Math.abs(read.value) > LARGEST) throw wrong(functionFaults.tooLarge(shown));
  return read.value;
}

/** A number that must be there. */
export function requiredNumber(name: ArgumentName, cell: Cell): number {
  const value = numberFrom(name, cell);
  if (value === null) throw missing(functionFaults.missing(argumentNames[name]));
  return value;
}

/** A word of a closed list; `null` for an empty cell. */
export function choiceFrom<Code extends string>(name: ArgumentName, cell: Cell, choices: Choices<Code>): Code | null {
  if (isEmpty(cell) || cell.value === 0) return null;
  const code = choices.read(textOf(cell));
  if (code === null) throw wrong(functionFaults.unknownChoice(argumentNames[name], textOf(cell), choices.words));
  return code;
}

/** A word of a closed list that must be there. */
export function requiredChoice<Code extends string>(name: ArgumentName, cell: Cell, choices: Choices<Code>): Code {
  const code = choiceFrom(name, cell, choices);
  if (code === null) throw missing(functionFaults.missingChoice(argumentNames[name], choices.words));
  return code;
}

/** Degrees above this are per cent without the sign, and asked about. */
const GREATEST_DEGREE = 1;

/** A degree such as 0.9 or "90 %"; `null` for an empty cell, and for the 0 that may stand for one. */
export function degreeFrom(name: ArgumentName, cell: Cell): number | null {
  const read = readNumber(cell);
  if (read.kind === "empty" || cell.value === 0) return null;
  const degree = read.kind === "number" ? (read.percent ? read.value / 100 : read.value) : Number.NaN;
  if (degree >= 0 && degree <= GREATEST_DEGREE) return degree;
  throw wrong(functionFaults.degree(argumentNames[name], toldBack(cell)));
}

/** A number as a cell can hold it; nothing shows as an empty cell. */
export function numberAnswer(value: number | null): CellAnswer {
  if (value === null) return "";
  if (Math.abs(value) > LARGEST) throw wrong(functionFaults.resultTooLarge());
  return value;
}
