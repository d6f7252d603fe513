import { readFileSync } from "node:fs";
import { danishError } from "../../workbench/host/model/danish";
import { commentsOf } from "./comments";
import { exampleFormulas, exampleTables } from "./examples";
import { formulaWorkbook, type Answer, type FormulaWorkbook, type Shown } from "./formulaWorkbook";
import { functionsJsonOf } from "./metadata";
import type { FunctionReference, ShownFormula } from "./reference";

export type Reference = { functions: FunctionReference[]; tables: Record<string, string[][]> };

const source = "src/functions/functions.ts";

/** The function reference: comments from the source, results from the functions themselves in a workbook. */
export async function computeReference(): Promise<Reference> {
  const workbook = await formulaWorkbook();
  try {
    addExampleTables(workbook);
    const comments = commentsOf(readFileSync(source, "utf8"));
    const { functions: all } = await functionsJsonOf([source]);
    const shown = await computed(
      workbook,
      all.flatMap(({ id }) => [...formulasOf(id).shown, ...formulasOf(id).refused]),
    );
    const functions = all.map((metadata) => ({
      metadata,
      comment: comments.get(metadata.id) ?? { returns: "", remarks: "" },
      examples: shown.filter(({ formula }) => formulasOf(metadata.id).shown.includes(formula)),
      errors: shown.filter(({ formula }) => formulasOf(metadata.id).refused.includes(formula)),
    }));
    return {
      functions,
      tables: Object.fromEntries(
        Object.entries(exampleTables).map(([name, rows]) => [name, rows.map((row) => row.map(danishText))]),
      ),
    };
  } finally {
    workbook.close();
  }
}

const formulasOf = (id: string): { shown: string[]; refused: string[] } =>
  exampleFormulas[id] ?? { shown: [], refused: [] };

/** The tables that the examples read, each on a sheet of its own. */
function addExampleTables({ opened: { workbook } }: FormulaWorkbook): void {
  for (const [name, [headers = [], ...rows]] of Object.entries(exampleTables)) {
    workbook
      .addWorksheet(name)
      .addTable({
        name,
        ref: "A1",
        headerRow: true,
        columns: headers.map((header) => ({ name: String(header) })),
        rows: rows.map((row) => row.map((value) => (value === "" ? null : value))),
      });
  }
}

async function computed(workbook: FormulaWorkbook, formulas: readonly string[]): Promise<ShownFormula[]> {
  const answers = await workbook.answers(formulas);
  return formulas.map((formula, index) => shownFormula(formula, answers[index]));
}

function shownFormula(formula: string, answer: Answer | undefined): ShownFormula {
  const { cells, message } = answer ?? { cells: [], message: () => undefined };
  return { formula, cells: cells.map((row) => row.map(danishText)), message: message() };
}

/** A value as a cell of usual width shows it in Danish Excel. */
export function danishText(value: Shown): string {
  if (typeof value === "object") return danishError(value.error);
  if (typeof value === "boolean") return value ? "SAND" : "FALSK";
  return typeof value === "number" ? String(Number(value.toPrecision(9))).replace(".", ",") : value;
}
