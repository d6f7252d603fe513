import type { Question } from "../question";

const LONG = "Andelen af borgere, der har fået en samtale inden for fristen, ".repeat(6);

/** Layout: row heights, borders, print set-up. */
export const layoutQuestions: readonly Question[] = [
  {
    id: "ombrudt-tekst-hoejde",
    asks: "Rækkens højde (pt) med ombrudt tekst i en kolonne på 100 pt, før og efter autofit",
    async answer({ sheet, context }) {
      const cell = sheet.getRange("A1");
      cell.format.columnWidth = 100;
      cell.format.wrapText = true;
      cell.values = [[LONG]];
      cell.format.load("rowHeight");
      await context.sync();
      const before = cell.format.rowHeight;
      cell.format.autofitRows();
      cell.format.load("rowHeight");
      await context.sync();
      return `${before} ${cell.format.rowHeight}`;
    },
  },
  {
    id: "skjult-ombrudt-kolonne",
    asks: "Rækkens højde (pt) efter autofit, når den ombrudte kolonne er skjult",
    async answer({ sheet, context }) {
      const cell = sheet.getRange("A1");
      cell.format.columnWidth = 100;
      cell.format.wrapText = true;
      cell.values = [[LONG]];
      cell.columnHidden = true;
      const row = sheet.getRange("1:1");
      row.format.autofitRows();
      row.format.load("rowHeight");
      await context.sync();
      return String(row.format.rowHeight);
    },
  },
  {
    id: "indre-vandret-kant",
    asks: "InsideHorizontal på én række",
    async answer({ sheet, outcome }) {
      sheet.getRange("A1:C1").format.borders.getItem("InsideHorizontal").style = "Continuous";
      return outcome();
    },
  },
  {
    id: "en-side-bred",
    asks: "zoom = en side bred læses som",
    async answer({ sheet, context }) {
      sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
      sheet.pageLayout.load("zoom");
      await context.sync();
      return JSON.stringify(sheet.pageLayout.zoom);
    },
  },
  {
    id: "skala",
    asks: "zoom = 62 procent læses som",
    async answer({ sheet, context }) {
      sheet.pageLayout.zoom = { scale: 62 };
      sheet.pageLayout.load("zoom");
      await context.sync();
      return JSON.stringify(sheet.pageLayout.zoom);
    },
  },
  {
    id: "sideskift",
    asks: "Antal vandrette sideskift efter et sat ved række 5",
    async answer({ sheet, context }) {
      sheet.horizontalPageBreaks.add("A5");
      const breaks = sheet.horizontalPageBreaks.load("items");
      await context.sync();
      return String(breaks.items.length);
    },
  },
  {
    id: "papir",
    asks: "Papirstørrelse fra start",
    async answer({ sheet, context }) {
      sheet.pageLayout.load("paperSize");
      await context.sync();
      return String(sheet.pageLayout.paperSize);
    },
  },
];
