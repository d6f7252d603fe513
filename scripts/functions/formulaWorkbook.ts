import { readFileSync } from "node:fs";
import { newWorkbook, type OpenedWorkbook } from "../../workbench/files/xlsx";
import { calculationOf } from "../../workbench/files/calculation";
import {
  attachCustomFunctions,
  type CustomFunctions as AttachedFunctions,
  type CustomFunctionsOptions,
} from "../../workbench/host/customFunctions";
import type { FunctionsMetadata } from "../../workbench/host/customFunctionsMetadata";
import { createHost, type Host } from "../../workbench/host/host";
import { loadOffice, type LoadedOffice } from "../../workbench/host/loadOffice";
import { toEnglishFormula } from "../../workbench/host/model/danish";

/** A value as a cell shows it; an error is its code in English. */
export type Shown = string | number | boolean | { error: string };

/** What a formula answered: its cells, and the message of each error in them (by row and column). */
export type Answer = { cells: Shown[][]; message: (row?: number, column?: number) => string | undefined };

type Values = readonly (readonly (string | number | boolean | null)[])[];

export type FormulaWorkbook = {
  opened: OpenedWorkbook;
  host: Host;
  functions: AttachedFunctions;
  office: LoadedOffice;
  /** Types values from a cell on (column A by default), as a user would; null leaves a cell as it is. */
  put: (sheet: string, row: number, values: Values, column?: number) => void;
  /** Types formulas in Danish, each with room to spill, and gives their answers. */
  answers: (formulas: readonly string[]) => Promise<Answer[]>;
  /** The value of a cell, with the range that it spills. */
  answerAt: (sheet: string, row: number, column: number) => Answer;
  close: () => void;
};

const metadata = JSON.parse(readFileSync("src/functions/functions.json", "utf8")) as FunctionsMetadata;

/** Rows between two formulas on the sheet of answers: room for what they spill. */
const ROOM = 60;
const ANSWERS = "Svar";

/** A workbook in which the production functions answer, through the genuine office.js. */
export async function formulaWorkbook(options: CustomFunctionsOptions = {}): Promise<FormulaWorkbook> {
  const opened = newWorkbook();
  const { workbook } = opened;
  const host = createHost(workbook);
  const office = await loadOffice(host);
  await import("../../src/functions/functions");
  const functions = attachCustomFunctions(host, metadata, options);
  workbook.addWorksheet(ANSWERS);
  let used = 0;

  const put: FormulaWorkbook["put"] = (sheet, row, values, column = 1) => {
    const last = `${letters(column + (values[0]?.length ?? 1) - 1)}${row + values.length - 1}`;
    host.userEdit(sheet, `${letters(column)}${row}:${last}`, values);
  };
  const answerAt: FormulaWorkbook["answerAt"] = (sheetName, row, column) => {
    const sheet = workbook.getWorksheet(sheetName);
    const spill = calculationOf(workbook).spills.find(
      (each) => each.sheet === sheet && each.row === row && each.column === column,
    );
    const { rows = 1, columns = 1 } = spill ?? {};
    const cellAt = (down: number, right: number): Shown =>
      shown(sheet?.getCell(row + down, column + right).result ?? sheet?.getCell(row + down, column + right).value);
    const cells = Array.from({ length: rows }, (_, down) =>
      Array.from({ length: columns }, (__, right) => cellAt(down, right)),
    );
    const message = (down = 0, right = 0): string | undefined =>
      functions.errorMessageAt(sheetName, `${letters(column + right)}${row + down}`);
    return { cells, message };
  };

  return {
    opened,
    host,
    functions,
    office,
    put,
    answers: async (formulas) => {
      const first = used + 1;
      const rows = formulas.flatMap((formula) => [
        [toEnglishFormula(formula)],
        ...Array.from({ length: ROOM - 1 }, () => [null]),
      ]);
      put(ANSWERS, first, rows);
      used += formulas.length * ROOM;
      await functions.settled();
      return formulas.map((_, index) => answerAt(ANSWERS, first + index * ROOM, 1));
    },
    answerAt,
    close: () => office.dispose(),
  };
}

function shown(value: unknown): Shown {
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  if (typeof value === "object" && value !== null && "error" in value) return { error: String(value.error) };
  return "";
}

function letters(column: number): string {
  return column <= 26
    ? String.fromCharCode(64 + column)
    : letters(Math.floor((column - 1) / 26)) + letters(((column - 1) % 26) + 1);
}
