import { codeOf, type Question, type Scratch, shown } from "../question";

/** A table of two columns and so many rows on the scratch sheet. */
function tableOf({ sheet }: Scratch, rows: number): Excel.Table {
  const table = sheet.tables.add(`A1:B${rows + 1}`, true);
  table.getHeaderRowRange().values = [["Nr", "Tal"]];
  return table;
}

/** The list of a contract's numbers, as the column Nr has it, for the contract in C1. */
const NUMBERS =
  '=IF(COUNTIF(INDIRECT("PrøveListe[Tal]"),$C1)=0,INDIRECT("PrøveListe[Nr]"),' +
  'OFFSET(INDEX(INDIRECT("PrøveListe[Nr]"),MATCH($C1,INDIRECT("PrøveListe[Tal]"),0)),0,0,' +
  'COUNTIF(INDIRECT("PrøveListe[Tal]"),$C1)))';

/** A cell with that list, beside a table with two numbers of contract A and one of contract B. */
function numbersOf(scratch: Scratch): Excel.Range {
  const table = tableOf(scratch, 3);
  table.name = "PrøveListe";
  const body = table.getDataBodyRange();
  body.numberFormat = [["@", "@"], ["@", "@"], ["@", "@"]]; // prettier-ignore
  body.values = [["1.1", "A"], ["1.2", "A"], ["2.1", "B"]]; // prettier-ignore
  scratch.sheet.getRange("C1").values = [["A"]];
  const cell = scratch.sheet.getRange("D1");
  cell.numberFormat = [["@"]];
  cell.dataValidation.rule = { list: { inCellDropDown: true, source: NUMBERS } };
  return cell;
}

/** Tables: without rows, without headers, growing, and what follows them. */
export const tableQuestions: readonly Question[] = [
  {
    id: "tom-tabel-omraade",
    asks: "getDataBodyRange for en tabel uden rækker",
    async answer(scratch) {
      const body = tableOf(scratch, 0).getDataBodyRange().load("address,values");
      await scratch.context.sync();
      return `${body.address.split("!")[1]} ${JSON.stringify(body.values)}`;
    },
  },
  {
    id: "tom-tabel-raekker",
    asks: "rows.count for en tabel uden rækker",
    async answer(scratch) {
      const rows = tableOf(scratch, 0).rows.load("count");
      await scratch.context.sync();
      return String(rows.count);
    },
  },
  {
    id: "sidste-raekke-slettet",
    asks: "Tabellens område, når dens eneste række er slettet",
    async answer(scratch) {
      const table = tableOf(scratch, 1);
      scratch.sheet.getRange("A2:B2").values = [["1.1", 1]];
      table.rows.getItemAt(0).delete();
      const range = table.getRange().load("address");
      await scratch.context.sync();
      return range.address.split("!")[1] ?? "";
    },
  },
  {
    id: "skjult-overskrift-omraade",
    asks: "Tabellens område, når overskriften er skjult, og når den vises igen",
    async answer(scratch) {
      const table = tableOf(scratch, 2);
      table.showHeaders = false;
      const hidden = table.getRange().load("address");
      await scratch.context.sync();
      table.showHeaders = true;
      const visible = table.getRange().load("address");
      await scratch.context.sync();
      return `${hidden.address.split("!")[1]} ${visible.address.split("!")[1]}`;
    },
  },
  {
    id: "uden-overskrift",
    asks: "getHeaderRowRange, når overskriften er skjult",
    async answer(scratch) {
      const table = tableOf(scratch, 1);
      table.showHeaders = false;
      table.getHeaderRowRange().load("address");
      return scratch.outcome();
    },
  },
  {
    id: "skriv-under",
    asks: "Tabellens område efter en skrivning lige under den",
    async answer(scratch) {
      const table = tableOf(scratch, 1);
      scratch.sheet.getRange("A2:B3").values = [
        ["1.1", 1],
        ["1.2", 2],
      ];
      const range = table.getRange().load("address");
      await scratch.context.sync();
      return range.address.split("!")[1] ?? "";
    },
  },
  {
    id: "udvid-over-celler",
    asks: "Celler under en tabel, når den udvides med resize",
    async answer(scratch) {
      const table = tableOf(scratch, 1);
      const below = scratch.sheet.getRange("A4");
      below.values = [["note"]];
      table.resize("A1:B4");
      below.load("values");
      await scratch.context.sync();
      return shown(below.values[0]?.[0]);
    },
  },
  {
    id: "indsat-kolonne",
    asks: "columns.add uden indeks og værdier",
    async answer(scratch) {
      const table = tableOf(scratch, 1);
      table.columns.add(undefined, undefined, "Udgået");
      const header = table.getHeaderRowRange().load("values");
      const outcome = await scratch.outcome();
      return outcome === "ok" ? (header.values[0]?.join(" ") ?? "") : outcome;
    },
  },
  {
    id: "fletning-ved-tabel",
    asks: "resize hen over en flettet celle",
    async answer(scratch) {
      const table = tableOf(scratch, 1);
      scratch.sheet.getRange("A4:B4").merge();
      table.resize("A1:B5");
      return scratch.outcome();
    },
  },
  {
    id: "navn-efter-slettet-ark",
    asks: "Et navn, hvis ark er slettet: dets formel, og at tilføje det igen",
    async answer({ context }) {
      const { names, worksheets } = context.workbook;
      const other = worksheets.add();
      names.add("PrøveNavn", other.getRange("A1"));
      await context.sync();
      other.delete();
      const left = names.getItemOrNullObject("PrøveNavn").load("formula");
      await context.sync();
      const formula = left.isNullObject ? "væk" : String(left.formula);
      let again = "ok";
      try {
        names.add("PrøveNavn", worksheets.getActiveWorksheet().getRange("A1"));
        await context.sync();
      } catch (fault) {
        again = codeOf(fault);
      }
      names.getItemOrNullObject("PrøveNavn").delete();
      await context.sync();
      return `${formula} ${again}`;
    },
  },
  {
    id: "liste-af-indirekte",
    asks: "En liste, hvis kilde er INDIREKTE med en tabelkolonne, som kolonnerne Kontrakt og Nr: hvad Excel siger, og kilden",
    async answer(scratch) {
      const table = tableOf(scratch, 2);
      table.name = "PrøveListe";
      const { dataValidation } = scratch.sheet.getRange("D1");
      const source = '=INDIRECT(IF(ISREF(INDIRECT("PrøveListe[Nr]")),"PrøveListe[Nr]","PrøveListe[Tal]"))';
      dataValidation.rule = { list: { inCellDropDown: true, source } };
      dataValidation.load("type,rule");
      const outcome = await scratch.outcome();
      if (outcome !== "ok") return outcome;
      return `${dataValidation.type} ${dataValidation.rule.list?.source === source ? "uændret" : shown(dataValidation.rule.list?.source)}`;
    },
  },
  {
    id: "liste-af-forskydning",
    asks: "En liste, hvis kilde er FORSKYDNING i en tabelkolonne, som kolonnen Nr: hvad Excel siger, og kilden",
    async answer(scratch) {
      const { dataValidation } = numbersOf(scratch);
      dataValidation.load("type,rule");
      const outcome = await scratch.outcome();
      if (outcome !== "ok") return outcome;
      return `${dataValidation.type} ${dataValidation.rule.list?.source === NUMBERS ? "uændret" : shown(dataValidation.rule.list?.source)}`;
    },
  },
  {
    id: "liste-viser-raekker",
    asks: "Hvilke af 1.1, 1.2 og 2.1 en liste med FORSKYDNING tager for kontrakt A, som har 1.1 og 1.2",
    async answer(scratch) {
      const taken: string[] = [];
      for (const nr of ["1.1", "1.2", "2.1"]) {
        const cell = numbersOf(scratch);
        cell.values = [[nr]];
        cell.dataValidation.load("valid");
        const outcome = await scratch.outcome();
        if (outcome !== "ok") return outcome;
        if (cell.dataValidation.valid) taken.push(nr);
        scratch.sheet.tables.getItem("PrøveListe").delete();
      }
      await scratch.context.sync();
      return taken.join(" ") || "ingen";
    },
  },
  {
    id: "ring-gennem-navn-og-tabel",
    asks: "En ring gennem et navn, og summen af en tabelkolonne i kolonnen selv, bliver til",
    async answer(scratch) {
      const { sheet, context } = scratch;
      context.workbook.names.add("PrøveRing", sheet.getRange("D1"));
      sheet.getRange("D1:E1").formulas = [["=E1+1", "=PrøveRing+1"]];
      const table = tableOf(scratch, 1);
      table.name = "PrøveRingen";
      sheet.getRange("B2").formulas = [["=SUM(PrøveRingen[Tal])"]];
      const [ring, sum] = [sheet.getRange("D1").load("values"), sheet.getRange("B2").load("values")];
      await context.sync();
      context.workbook.names.getItemOrNullObject("PrøveRing").delete();
      await context.sync();
      return [ring, sum].map(({ values }) => shown(values[0]?.[0])).join(" ");
    },
  },
  {
    id: "nulobjekt",
    asks: "En metode og en egenskab på et nulobjekt",
    async answer({ context, outcome }) {
      const none = context.workbook.worksheets.getItemOrNullObject("Findes ikke");
      none.tabColor = "red";
      none.delete();
      return outcome();
    },
  },
  {
    id: "nulobjekt-kaede",
    asks: "En tabel, der ikke findes: dens overskrift, sidste række, og formater af en kolonne deri",
    async answer({ context }) {
      const table = context.workbook.tables.getItemOrNullObject("FindesIkke");
      const range = table.getRange();
      const parts = [range.getRow(0), range.getLastRow(), range.getColumn(1).getUsedRangeOrNullObject(true)];
      for (const part of parts) part.load("address");
      await context.sync();
      return parts.map(({ isNullObject }) => String(isNullObject)).join(" ");
    },
  },
  {
    id: "brugt-del-af-kolonne",
    asks: "Den brugte del af en tabels kolonne med et tal i række 3 af 5, og af en tom kolonne",
    async answer(scratch) {
      const range = tableOf(scratch, 5).getRange();
      scratch.sheet.getRange("B4").values = [[7]];
      scratch.sheet.getRange("B6").numberFormat = [["0%"]];
      const body = range.getOffsetRange(1, 0).getResizedRange(-1, 0);
      const [empty, filled] = [0, 1].map((at) => body.getColumn(at).getUsedRangeOrNullObject(true).load("address"));
      await scratch.context.sync();
      return [filled, empty].map((each) => (each?.isNullObject ? "intet" : each?.address.split("!")[1])).join(" ");
    },
  },
];
