import { pause, type Question, shown } from "../question";

const WAIT_MS = 3000;

/** What a formula with a function of the probe's own comes to, and how Excel writes it back. */
const called = (id: string, asks: string, formula: string, cells: (sheet: Excel.Worksheet) => void): Question => ({
  id: `funktion-${id}`,
  asks,
  async answer({ sheet, context }) {
    cells(sheet);
    const cell = sheet.getRange("D2");
    cell.formulas = [[formula]];
    await context.sync();
    const until = Date.now() + WAIT_MS;
    do {
      await pause(100);
      cell.load("values,formulas,formulasLocal");
      await context.sync();
    } while (isBusy(cell.values[0]?.[0]) && Date.now() < until);
    return [cell.values, cell.formulas, cell.formulasLocal].map((each) => shown(each[0]?.[0])).join(" ");
  },
});

/** A function that has not answered yet shows #BUSY! or 0. */
const isBusy = (value: unknown): boolean => value === 0 || value === "#BUSY!" || value === "#GETTING_DATA";

const nothing = (): void => undefined;

/** Custom functions without a namespace, with a Danish letter in their name. */
export const functionQuestions: readonly Question[] = [
  called("navn-med-å", "=PRØVEÅ(21) uden præfiks: værdi, formula, formulaLocal", "=PRØVEÅ(21)", nothing),
  called("tom-celle", "En tom celle givet til en funktion kommer som", "=PRØVETYPE(Z99)", nothing),
  called("tomt-omraade", "Et tomt område givet til en funktion kommer som", "=PRØVETYPE(Z98:Z99)", nothing),
  called("fejl", "En fejlværdi givet til en funktion kommer som", "=PRØVETYPE(C1)", (sheet) => {
    sheet.getRange("C1").formulas = [["=1/0"]];
  }),
  called("i-tabel", "[@Tal] givet til en funktion i en tabel", "=PRØVEÅ([@Tal])", (sheet) => {
    sheet.tables.add("A1:D2", true).getHeaderRowRange().values = [["Nr", "Mål", "Tal", "Svar"]];
    sheet.getRange("A2:C2").values = [["1.1", "Mål", 21]];
  }),
  called("liste-i-tabel", "Et svar på én celle som liste i en tabel", "=PRØVELISTE(1)", (sheet) => {
    sheet.tables.add("A1:D2", true).getHeaderRowRange().values = [["Nr", "Mål", "Tal", "Svar"]];
  }),
];
