import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { saveXlsx } from "../workbench/files/xlsx";
import { toEnglishFormula } from "../workbench/host/model/danish";
import { addExampleTables, danishText } from "./functions/computeReference";
import { exampleFormulas } from "./functions/examples";
import { formulaWorkbook, type Shown } from "./functions/formulaWorkbook";

const name = "Funktioner";

/**
 * `npx tsx scripts/writeFunctionSheet.ts [FILE] [--values]`: a workbook that shows every function at work, formula beside
 * result. With --values the results stand as texts, as Danish Excel shows them, for programs that do not know the functions.
 */
async function writeFunctionSheet(file: string, asValues: boolean): Promise<void> {
  const formulas = await formulaWorkbook();
  const { workbook } = formulas.opened;
  workbook.removeWorksheet("Ark1");
  workbook.removeWorksheet("Svar");
  const sheet = workbook.addWorksheet(name);
  addExampleTables(formulas);
  sheet.columns = [98, 20, 11, 9, 26, 11, 11, 12, 11, 11, 13, 10, 12, 10, 24, 100].map((width) => ({ width }));
  Object.assign(sheet.pageSetup, { orientation: "landscape", paperSize: 8, fitToPage: true, fitToWidth: 1, fitToHeight: 0 });
  const answers: { row: number; cells: Shown[][] }[] = [];
  let row = 1;
  const write = (text: string, bold: boolean): void => {
    const cell = sheet.getCell(row, 1);
    cell.value = text;
    cell.font = { bold, name: bold ? "Calibri" : "Consolas", size: bold ? 13 : 9 };
  };
  for (const { shown } of Object.values(exampleFormulas)) {
    write(shown[0]?.slice(1, shown[0].indexOf("(")) ?? "", true);
    row += 1;
    for (const formula of shown) {
      write(formula, false);
      formulas.put(name, row, [[toEnglishFormula(formula)]], 2);
      await formulas.functions.settled();
      const { cells } = formulas.answerAt(name, row, 2);
      answers.push({ row, cells });
      row += cells.length;
    }
    row += 1;
  }
  if (asValues) {
    for (const { row: top } of answers) sheet.getCell(top, 2).value = null;
    workbook.calculateFormulas();
  }
  for (const { row: top, cells } of answers) {
    cells.forEach((values, down) => {
      values.forEach((value, right) => {
        const cell = sheet.getCell(top + down, 2 + right);
        if (asValues) cell.value = danishText(value);
        cell.alignment = { horizontal: "left" };
      });
    });
  }
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, await saveXlsx(formulas.opened));
  formulas.close();
}

const [file = "out/funktioner.xlsx"] = process.argv.slice(2).filter((word) => !word.startsWith("--"));
void writeFunctionSheet(file, process.argv.includes("--values"));
