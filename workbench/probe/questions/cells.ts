import { type Question, shown } from "../question";

/** What a text that is written through the API becomes. */
const written = (id: string, text: string): Question => ({
  id: `skrevet-${id}`,
  asks: `Skrevet gennem API'et bliver ${text} til`,
  async answer({ sheet, context }) {
    const cell = sheet.getRange("A1");
    cell.values = [[text]];
    cell.load("values,valueTypes,numberFormat");
    await context.sync();
    return `${shown(cell.values[0]?.[0])} ${cell.valueTypes[0]?.[0]} ${cell.numberFormat[0]?.[0]}`;
  },
});

/** What a text becomes that is written as this Excel's user would type it. */
const typed = (id: string, text: string): Question => ({
  id: `tastet-${id}`,
  asks: `Skrevet som lokal formel bliver ${text} til`,
  async answer({ sheet, context }) {
    const cell = sheet.getRange("A1");
    cell.formulasLocal = [[text]];
    cell.load("values,valueTypes,numberFormat");
    await context.sync();
    return `${shown(cell.values[0]?.[0])} ${cell.valueTypes[0]?.[0]} ${cell.numberFormat[0]?.[0]}`;
  },
});

/** Cells: what is read in what is written, texts, errors and their language. */
export const cellQuestions: readonly Question[] = [
  written("dato", "31-12-2009"),
  written("broek", "1/2"),
  written("streg", "3-4"),
  written("punkt", "1.10"),
  written("klokkeslaet", "12:30"),
  written("minus", "- mangler data"),
  written("procent", "95 %"),
  typed("broek", "1/2"),
  typed("streg", "3-4"),
  typed("punkt", "1.10"),
  typed("komma", "17,3"),
  {
    id: "apostrof-i-tekstcelle",
    asks: "En tekst med apostrof i en celle med tekstformat læses som",
    async answer({ sheet, context }) {
      const cell = sheet.getRange("A1");
      cell.numberFormat = [["@"]];
      cell.values = [["'=1+1"]];
      cell.load("values,formulas,text");
      await context.sync();
      return [cell.values, cell.formulas, cell.text].map((each) => shown(each[0]?.[0])).join(" ");
    },
  },
  {
    id: "lighedstegn-i-tekstcelle",
    asks: "En tekst, der begynder med =, i en celle med tekstformat læses som",
    async answer({ sheet, context }) {
      const cell = sheet.getRange("A1");
      cell.numberFormat = [["@"]];
      cell.values = [["=1+1"]];
      cell.load("values,formulas");
      await context.sync();
      return [cell.values, cell.formulas].map((each) => shown(each[0]?.[0])).join(" ");
    },
  },
  {
    id: "fejlnavne",
    asks: "Fejlværdier læses som (values og text)",
    async answer({ sheet, context }) {
      const cells = sheet.getRange("A1:C1");
      cells.formulas = [["=1/0", "=NA()", "=FINDESIKKE()"]];
      cells.load("values,text");
      await context.sync();
      return `${cells.values[0]?.join(" ")} | ${cells.text[0]?.join(" ")}`;
    },
  },
  {
    id: "en-vaerdi-til-mange",
    asks: "Én værdi i en liste af én række til et område på 2 × 2",
    async answer({ sheet, outcome }) {
      sheet.getRange("A1:B2").values = [["x"]];
      return outcome();
    },
  },
  {
    id: "ring",
    asks: "To formler, der henviser til hinanden, bliver til",
    async answer({ sheet, context }) {
      const cells = sheet.getRange("A1:B1");
      cells.formulas = [["=B1+1", "=A1+1"]];
      cells.load("values");
      await context.sync();
      return cells.values[0]?.map(shown).join(" ") ?? "";
    },
  },
  {
    id: "datosystem",
    asks: "1. januar 1904 er i denne mappe dag nummer",
    async answer({ context }) {
      const date = context.workbook.functions.date(1904, 1, 1).load("value");
      await context.sync();
      return String(date.value);
    },
  },
  {
    id: "manuel-beregning",
    asks: "Stadie og værdi, når en formel venter i manuel beregning, og efter calculate",
    async answer({ sheet, context }) {
      const { application } = context.workbook;
      application.load("calculationMode");
      await context.sync();
      const before = application.calculationMode;
      const cells = sheet.getRange("A1:B1");
      cells.formulas = [[1, "=A1*2"]];
      await context.sync();
      application.calculationMode = Excel.CalculationMode.manual;
      sheet.getRange("A1").values = [[5]];
      await context.sync();
      const seen = async (): Promise<string> => {
        application.load("calculationState");
        cells.load("values");
        await context.sync();
        return `${application.calculationState} ${shown(cells.values[0]?.[1])}`;
      };
      const waiting = await seen();
      application.calculate(Excel.CalculationType.full);
      const calculated = await seen();
      application.calculationMode = before;
      await context.sync();
      return `${waiting} ${calculated}`;
    },
  },
  {
    id: "beregning",
    asks: "Beregningstilstand og -stadie",
    async answer({ context }) {
      const { application } = context.workbook;
      application.load("calculationMode,calculationState");
      await context.sync();
      return `${application.calculationMode} ${application.calculationState}`;
    },
  },
];
